// The words a language gives the reader: classes, reporting verbs, abbreviations and names, built once from the lists.
import { abbreviations, en as englishWords, occupations } from '../../function-words/en.ts'
import { female, male } from '../../given-names/en.ts'
import { outletEndings, outlets } from '../../outlets/en.ts'
import { en as englishVerbs } from '../../reporting-verbs/en.ts'
import { inflectEnglish, type VerbEntry } from '../../reporting-verbs/inflect.ts'
import * as classes from './word-classes.ts'

export interface Lexicon {
  readonly language: string
  /** The classes of a word in lower case, as bits of word-classes.ts. */
  readonly classesOf: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, VerbEntry>
  /** Words that keep the full stop behind them. */
  readonly abbreviations: ReadonlySet<string>
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  /** In lower case. */
  readonly outlets: ReadonlySet<string>
  readonly outletEndings: ReadonlySet<string>
  /** A word of this language to the English word that plays its part; empty for English. */
  readonly parts: ReadonlyMap<string, string>
  /** nach Angaben (der Polizei): words between a preposition and the source. */
  readonly accounts: ReadonlySet<string>
  /** der Polizei zufolge: according to, behind the source. */
  readonly behind: string | null
  /** „…“, so Müller: a word behind the marks that stands for a verb. */
  readonly thus: string | null
  /** Verb forms of reported speech: er sei, sie habe. */
  readonly reported: ReadonlySet<string>
  /** dit-il: pronouns hang on verbs. */
  readonly hangs: boolean
}

export const wordsIn = (list: string): readonly string[] =>
  list.split(/\s+/).filter((word) => word !== '')

const names: Readonly<Record<string, number>> = { ...classes }

export function classTable(lists: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [name, list] of Object.entries(lists)) {
    const bit = names[name] ?? 0
    for (const word of wordsIn(list)) table.set(word, (table.get(word) ?? 0) | bit)
  }
  return table
}

export const outletTable = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((name) => name.trim().toLowerCase()))

/** What people are called when there are several: defenders, drummers. */
const many = wordsIn(occupations)
  .map((word) => `${word}s`)
  .join(' ')

export const english: Lexicon = {
  language: 'en',
  classesOf: classTable({
    ...englishWords,
    personNoun: `${englishWords.personNoun} ${occupations} ${many}`,
    pluralWord: `${englishWords.pluralWord} ${many}`,
  }),
  verbs: inflectEnglish(englishVerbs),
  abbreviations: new Set(wordsIn(abbreviations)),
  female: new Set(wordsIn(female)),
  male: new Set(wordsIn(male)),
  outlets: outletTable(outlets),
  outletEndings: new Set(wordsIn(outletEndings)),
  parts: new Map(),
  accounts: new Set(),
  behind: null,
  thus: null,
  reported: new Set(),
  hangs: false,
}
