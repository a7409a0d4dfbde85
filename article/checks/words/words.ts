// Word lists of the checks by language: one file each, and what holds where a language is not known.
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'

/** All words in lower case, as they are written. */
export interface LanguageWords {
  /** Forms of verbs that judge what was said. */
  readonly judgementVerbs: readonly string[]
  /** The verb that does not, as a sentence to the desk names it; null where none is known. */
  readonly neutralVerb: string | null
  /** What joins a statement to its verb. */
  readonly that: readonly string[]
  /** “Sources” as those who said something; null where it is not known. Global, Unicode, without regard to case. */
  readonly pluralSources: RegExp | null
  /** Words that tidying a quote may add, drop or change: articles, auxiliaries, fillers. Never one that turns the sense. */
  readonly grammar: readonly string[]
  /** Words that turn the sense: no tidying touches them. */
  readonly negations: readonly string[]
  /** Short forms whose full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[]
  /** Words in a sentence that is still easy to read. */
  readonly longestSentence: number
}

const unknown: LanguageWords = {
  judgementVerbs: [],
  neutralVerb: null,
  that: [],
  pluralSources: null,
  grammar: [],
  negations: [],
  abbreviations: [],
  longestSentence: 45,
}

const byLanguage: ReadonlyMap<string, LanguageWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['it', italian],
  ['es', spanish],
])

/** By BCP 47 tag, of which the first part counts. */
export const wordsFor = (language: string): LanguageWords =>
  byLanguage.get(language.toLowerCase().split('-')[0] ?? '') ?? unknown
