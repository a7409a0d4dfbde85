// Which language's words an article is read with. Languages other than English are English with other words: each of
// their function words plays the part of an English one.
import { accounts, behind, de as germanParts, reported, thus } from '../../function-words/de.ts'
import { es as spanishParts } from '../../function-words/es.ts'
import { fr as frenchParts } from '../../function-words/fr.ts'
import { it as italianParts } from '../../function-words/it.ts'
import * as germanNames from '../../given-names/de.ts'
import * as germanOutlets from '../../outlets/de.ts'
import { de as germanVerbs } from '../../reporting-verbs/de.ts'
import { es as spanishVerbs } from '../../reporting-verbs/es.ts'
import { fr as frenchVerbs } from '../../reporting-verbs/fr.ts'
import { tableOfForms } from '../../reporting-verbs/inflect.ts'
import { it as italianVerbs } from '../../reporting-verbs/it.ts'
import type { VerbForms } from '../../reporting-verbs/verb-list.ts'
import { english, type Lexicon, outletTable, wordsIn } from './lexicon.ts'

function lexiconOf(
  language: string,
  lists: Readonly<Record<string, string>>,
  verbs: VerbForms,
): Lexicon {
  const parts = new Map<string, string>()
  for (const [part, list] of Object.entries(lists))
    for (const word of wordsIn(list)) if (!parts.has(word)) parts.set(word, part)
  return { ...english, language, parts, verbs: tableOfForms(verbs), hangs: language === 'fr' }
}

const lexicons: ReadonlyMap<string, () => Lexicon> = new Map([
  ['de', once(german)],
  ['es', once(() => lexiconOf('es', spanishParts, spanishVerbs))],
  ['fr', once(() => lexiconOf('fr', frenchParts, frenchVerbs))],
  ['it', once(() => lexiconOf('it', italianParts, italianVerbs))],
])

function german(): Lexicon {
  return {
    ...lexiconOf('de', germanParts, germanVerbs),
    female: new Set([...english.female, ...wordsIn(germanNames.female)]),
    male: new Set([...english.male, ...wordsIn(germanNames.male)]),
    outlets: new Set([...english.outlets, ...outletTable(germanOutlets.outlets)]),
    outletEndings: new Set([...english.outletEndings, ...wordsIn(germanOutlets.outletEndings)]),
    accounts: new Set(wordsIn(accounts)),
    behind,
    thus,
    reported: new Set(wordsIn(reported)),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** The words of a BCP 47 language; those of English where Galley knows none. */
export function lexiconFor(language: string): Lexicon {
  return lexicons.get(language.slice(0, 2).toLowerCase())?.() ?? english
}

const telling: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(wordsIn('the of and to that said was with for he she his is on')),
  de: new Set(wordsIn('der die das und ist nicht sagte mit dem den ein eine auf für sich')),
  fr: new Set(wordsIn('le les des et est une dans pour que qui sur au du il')),
  es: new Set(wordsIn('el los las y es una en por que con del para se dijo')),
  it: new Set(wordsIn('il gli che di è una per con del della non ha sono nel')),
}

/** The language whose small words stand most often in the first three hundred; English when none does. */
export function languageOf(paragraphs: readonly string[]): string {
  const counts = new Map<string, number>()
  let seen = 0
  for (const paragraph of paragraphs) {
    if (seen >= 300) break
    for (const word of paragraph
      .slice(0, 4_000)
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      seen++
      for (const [language, words] of Object.entries(telling))
        if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language
  return best
}
