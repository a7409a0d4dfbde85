import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { said, speakers } from './said.ts'

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['„Der Hafen ist offen“, sagte Mara Holt.', 'Mara Holt'],
    ['Mara Holt sagte: „Der Hafen ist offen.“', 'Mara Holt'],
    ['Am Montag sagte der Sprecher Hans Weber, die Lage sei „sehr ernst“.', 'Hans Weber'],
    ['„Der Hafen ist offen“, so Mara Holt.', 'Mara Holt'],
    ['Mara Holt hat am Montag erklärt: „Der Hafen ist offen.“', 'Mara Holt'],
    ['Laut Mara Holt ist der Hafen „sehr alt und müde“.', 'Mara Holt'],
  ],
  fr: [
    ['« Le port est ouvert », a déclaré Marie Durand.', 'Marie Durand'],
    ['« Le port est ouvert », dit Marie Durand.', 'Marie Durand'],
    ['Le maire Paul Dupont a affirmé que « tout va bien ».', 'Paul Dupont'],
    ['Selon Marie Durand, « tout va bien ».', 'Marie Durand'],
  ],
  es: [
    ['«El puerto está abierto», dijo Ana López.', 'Ana López'],
    ['Ana López afirmó que «todo va bien».', 'Ana López'],
    ['Según Ana López, «todo va bien».', 'Ana López'],
  ],
  it: [
    ['«Il porto è aperto», ha detto Mario Rossi.', 'Mario Rossi'],
    ['Mario Rossi ha spiegato che «tutto va bene».', 'Mario Rossi'],
    ['Secondo Mario Rossi, «tutto va bene».', 'Mario Rossi'],
  ],
}

for (const [language, rows] of Object.entries(cases))
  describe(language, () => {
    for (const [text, who] of rows)
      test(text, () => expect(speakers(text, language)).toEqual([who]))
  })

test('a pronoun that hangs on its verb is the speaker', () => {
  const [found] = attributeQuotes('« Le port est ouvert », a-t-il déclaré.', { language: 'fr' })
  expect(found?.speaker?.text).toBe('il')
})

test('German sentences in reported speech go on with the same speaker', () => {
  const text = 'Mara Holt sagte, der Hafen sei geschlossen. Man werde ihn im Mai öffnen.'
  expect(said(text, 'de')).toEqual([
    { words: 'der Hafen sei geschlossen', by: 'Mara Holt', kind: 'indirect' },
    { words: 'Man werde ihn im Mai öffnen', by: 'Mara Holt', kind: 'indirect' },
  ])
})

test('the language is guessed from the words', () => {
  const text =
    '„Der Hafen ist offen“, sagte Mara Holt am Montag, und die Leute kamen nicht mit dem Schiff.'
  expect(attributeQuotes(text)).toEqual(attributeQuotes(text, { language: 'de' }))
})
