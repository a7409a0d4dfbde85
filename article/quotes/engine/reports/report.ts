// What one cue reports, as spans and patterns, and the sentence it is read in.
import type { Cue } from '../cues/cue.ts'
import { type Item, isQuote, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { isClauseVerb, type Phrase } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { isTitle } from '../grammar/titles.ts'
import type { Stretch } from '../marks/marks.ts'

export type Pattern =
  | 'adjacent' // “…,” X said · “…,” said X
  | 'leading' // X said, “…”
  | 'interrupted' // the part behind “…,” X said
  | 'trailing' // …, X said.
  | 'according'
  | 'object' // called it “…”
  | 'noun' // X's claim that …
  | 'participle' // …, saying “…”
  | 'passive'
  | 'sign' // “…” — X, X: “…”
  | 'whole' // a sentence of nothing but marked words
  | 'running' // er sei …: a sentence in the form of reported speech, behind one with a speaker
  | 'loose' // marked words in a sentence without a cue

export interface Report {
  /** Item range of the words. */
  readonly from: number
  readonly to: number
  /** Offsets in the paragraph, where a part of a stretch is meant. */
  readonly start: number
  readonly end: number
  readonly kind: 'direct' | 'partial' | 'indirect'
  readonly pattern: Pattern
  readonly cue: Cue | null
  readonly speaker: Phrase | null
  /** Parts under one cue share it. */
  readonly part: number
}

export interface Reader {
  readonly text: string
  readonly items: readonly Item[]
  readonly stretches: readonly Stretch[]
  readonly sentence: Sentence
  readonly cues: readonly Cue[]
  readonly main: Phrase | null
  readonly lexicon: Lexicon
  readonly reports: Report[]
}

export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isClauseVerb(items, at)) return true
    const item = itemAt(items, at)
    if (!item.capital && item.low.endsWith('ed')) return true
  }
  return false
}

export function firstQuote(reader: Reader, from: number, to: number): number {
  const { items, text, stretches } = reader
  for (let at = from; at < to; at++)
    if (isQuote(items, at) && !isTitle(text, items, stretches, at)) return at
  return -1
}

export function add(
  reader: Reader,
  report: Omit<Report, 'kind' | 'start' | 'end'>,
  mayBeDirect: boolean,
): void {
  const { items } = reader
  const marked = firstQuote(reader, report.from, report.to) >= 0
  const alone = report.to - report.from === 1 && isQuote(items, report.from)
  const kind = !marked ? 'indirect' : alone && mayBeDirect ? 'direct' : 'partial'
  const start = itemAt(items, report.from).start
  const end = itemAt(items, report.to - 1).end
  reader.reports.push({ ...report, kind, start, end })
}

/** Whether a report of this sentence covers the item. */
export const claimed = ({ reports }: Reader, index: number): boolean =>
  reports.some((report) => report.from <= index && index < report.to)
