import { describe, expect, test } from 'vitest'
import { weakForms } from '../../../../article/quotes/reporting-verbs/inflect-german.ts'
import { only, said, speakers } from './said.ts'

const first = (text: string) => said(text, 'de')[0]

describe('German words are reported', () => {
  const cases: readonly [string, string, string, string | null][] = [
    [
      'behind a colon, however far from the verb',
      'Mara Holt erklärte zur Frage, warum der Kran so lange steht: „Wir warten auf Teile.“',
      '„Wir warten auf Teile.“',
      'Mara Holt',
    ],
    [
      'behind the comma of the clause, across an aside',
      'Am Montag sagte Mara Holt, die Chefin der Werft, in Ashport, der Kran sei „alt und müde“.',
      'der Kran sei „alt und müde“',
      'Mara Holt',
    ],
    [
      'as the marked words alone where a verb names something',
      'Mara Holt nannte den neuen Kran am Kai ein „Denkmal der Langsamkeit“ und ging.',
      '„Denkmal der Langsamkeit“',
      'Mara Holt',
    ],
    [
      'before any verb that a comma parts from the marks',
      '„Damals war das Wasser noch klar und kalt“, schwelgte Mara Holt in der Kantine.',
      '„Damals war das Wasser noch klar und kalt“',
      'Mara Holt',
    ],
    [
      'behind a reflexive verb too',
      '„Damals war das Wasser noch klar und kalt“, erinnerte sich Mara Holt.',
      '„Damals war das Wasser noch klar und kalt“',
      'Mara Holt',
    ],
    [
      'to the end of the sentence, commas and all',
      'Laut Mara Holt wird der Kran, der seit Mai am Kai steht, im Herbst verkauft.',
      'wird der Kran, der seit Mai am Kai steht, im Herbst verkauft',
      'Mara Holt',
    ],
    [
      'behind a verb that only its stem is listed of',
      'Mara Holt spekulierte, der Kran werde „nie wieder gebraucht“.',
      'der Kran werde „nie wieder gebraucht“',
      'Mara Holt',
    ],
    [
      'as said by the paper that „es“ stands for, named before',
      'In einem Brief hieß es: „Der Kran kommt im Mai zurück.“',
      '„Der Kran kommt im Mai zurück.“',
      'Brief',
    ],
    [
      'as said by the paper that „es“ stands for, named behind',
      '„Der Kran kommt im Mai zurück“, heißt es in einem Schreiben.',
      '„Der Kran kommt im Mai zurück“',
      'Schreiben',
    ],
    [
      'between “als” and the verb that closes the clause',
      'Der Kran wird von Mara Holt gern als „Denkmal der Langsamkeit“ bezeichnet.',
      '„Denkmal der Langsamkeit“',
      'Mara Holt',
    ],
    [
      'between “von” and its verb',
      'Von einem „Denkmal der Langsamkeit“ sprach Mara Holt am Abend.',
      '„Denkmal der Langsamkeit“',
      'Mara Holt',
    ],
    [
      'behind “wie” with the verb at the end',
      'Wie Mara Holt am Montag berichtete, wird der Kran im Herbst verkauft.',
      'wird der Kran im Herbst verkauft',
      'Mara Holt',
    ],
    [
      'behind an account with an adjective',
      'Nach ersten Schätzungen von Mara Holt kostet der Kran im Jahr drei Millionen Euro.',
      'kostet der Kran im Jahr drei Millionen Euro',
      'Mara Holt',
    ],
    [
      'behind “zufolge”',
      'Mara Holt zufolge wird der Kran im Herbst verkauft.',
      'wird der Kran im Herbst verkauft',
      'Mara Holt',
    ],
    [
      'behind “laut” in the midst of a sentence',
      'Bisher fehlen laut Mara Holt noch drei große Räder und ein neues Seil für den Kran.',
      'noch drei große Räder und ein neues Seil für den Kran',
      'Mara Holt',
    ],
    [
      'behind a verb whose other half closes the clause',
      'Mara Holt wies am Montag darauf hin, dass der Kran müde sei.',
      'der Kran müde sei',
      'Mara Holt',
    ],
  ]
  for (const [how, text, words, by] of cases)
    test(how, () => expect(first(text)).toMatchObject({ words, by }))
})

test('“so” before anything but a name, a pronoun or an article is no attribution', () => {
  expect(said('Der Kran wird erst im Mai fertig, so lange bleibt der Kai leer.', 'de')).toEqual([])
})

test('a verb without its other half reports nothing', () => {
  expect(said('Im Hafen gibt es einen Kran, der seit Mai am Kai steht.', 'de')).toEqual([])
})

test('a clause that hangs on a noun is not what was said', () => {
  expect(said('Mara Holt schilderte die Fehler, die zu dem Sturz führten.', 'de')).toEqual([])
})

test('a name in marks before its verb is not said by whoever writes there', () => {
  expect(speakers('In der „Hafenpost“ schreibt Mara Holt, der Kran sei müde.', 'de')).toEqual([
    'Mara Holt',
  ])
  expect(first('In der „Hafenpost“ schreibt Mara Holt, der Kran sei müde.')?.words).toBe(
    'der Kran sei müde',
  )
})

describe('the forms of a weak German verb', () => {
  for (const [stem, forms] of [
    ['sag', 'sagt sagen sagte sagten gesagt'],
    ['erklär', 'erklärt erklären erklärte erklärten erklärt'],
    ['meld', 'meldet melden meldete meldeten gemeldet'],
    ['bezeichn', 'bezeichnet bezeichnen bezeichnete bezeichneten bezeichnet'],
    ['mahn', 'mahnt mahnen mahnte mahnten gemahnt'],
    ['spekulier', 'spekuliert spekulieren spekulierte spekulierten spekuliert'],
  ] as const)
    test(stem, () => expect(weakForms(stem)).toBe(forms))
})

test('a suggestion is less sure in German, where less was measured', () => {
  const english = only('“The pier is open today,” said Mara Holt.')
  const german = only('„Der Steg ist heute offen“, sagte Mara Holt.', 'de')
  expect(german.confidence).toBeLessThan(english.confidence)
})
