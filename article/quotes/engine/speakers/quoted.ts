// Whether marked words that no cue claims are somebody's words, or a title, a term, a scare quote: a logistic sum over
// what stands in the marks and around them. The weights were fitted to labelled articles by scripts/fit-quotes.mjs.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { inTitleCase } from '../grammar/titles.ts'
import {
  clitic,
  determiner,
  possessive,
  preposition,
  utteranceNoun,
  workNoun,
} from '../grammar/word-classes.ts'
import type { ParagraphReading } from '../reports/paragraph.ts'
import type { Report } from '../reports/report.ts'
import type { Linked } from './link.ts'
import { quotedWeights } from './quoted-weights.ts'

type Found = Pick<Linked, 'speaker' | 'by'>

/** What the sentence before and this one have said so far. */
export interface Around {
  readonly reading: ParagraphReading
  readonly sentence: number
  /** Somebody was quoted in the sentence before, or in this one. */
  readonly goesOn: boolean
}

const naming = new Set([
  'term',
  'terms',
  'word',
  'words',
  'phrase',
  'expression',
  'nickname',
  'title',
])

/** A stretch is suggested from here on: below, more would be wrong than right. */
const enough = 0.45

/** So many words in marks are hardly ever a term or a title. */
const aSentence = 10

export function isQuoted(report: Report, found: Found, around: Around): boolean {
  const { items, stretches, text } = around.reading
  const stretch = stretches[itemAt(items, firstMarked(items, report)).stretch]
  if (stretch === undefined || stretch.single) return false
  const written = text.slice(stretch.innerStart, stretch.innerEnd)
  // A heading within marks.
  if (written.length > 8 && written === written.toUpperCase()) return false
  const words = wordCount(written)
  if (report.pattern === 'whole') {
    if (words >= 3 || around.goesOn) return true
    if (found.by === 'reaction') return words === 2 || endsWithStop(written)
    return found.by === 'previous' && items.length === 1 && endsWithStop(written)
  }
  if (words >= aSentence) return true
  if (found.by === 'reaction' && ofRemarks(items, report)) return false
  let sum = 0
  for (const feature of quotedFeatures(report, found, around)) sum += quotedWeights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum)) >= enough
}

const endsWithStop = (written: string): boolean => '.!?'.includes(written.at(-1) ?? ' ')

/** The features of marked words in a sentence of the writer's; each weighs once. */
export function quotedFeatures(
  report: Report,
  { speaker, by }: Found,
  { reading, sentence }: Around,
): readonly string[] {
  const { items, stretches, text, sentences } = reading
  const at = firstMarked(items, report)
  const stretch = stretches[itemAt(items, at).stretch]
  if (stretch === undefined) return []
  const read = sentences[sentence]
  const words = wordCount(text.slice(stretch.innerStart, stretch.innerEnd))
  const features = ['always', `words ${sizeOf(words)}`, `by ${by}`, `behind ${behind(items, at)}`]
  // It stands for nobody more often than not.
  const mention = speaker === null ? null : itemAt(items, speaker.mention.phrase.from)
  if (mention?.low === 'it') features.push('speaker it')
  if (inTitleCase(text, stretch)) features.push(words > 1 ? 'title case' : 'capital')
  if (',.!?'.includes(text.charAt(stretch.innerEnd - 1))) features.push('stop within')
  if (by === 'continued' && read?.reports.some((other) => other.from < at && other.cue !== null))
    features.push('same sentence')
  if (read?.cues.some(({ subject }) => subject !== null)) features.push('cue')
  if (report.to - report.from > 1) features.push('held')
  return features
}

/** reports on remarks that the quay was “…”: whose remarks they are, the sentence may well not say. */
function ofRemarks(items: readonly Item[], { from, to }: Report): boolean {
  for (let at = from; at < to && itemAt(items, at).kind !== 'quote'; at++)
    if (isOf(itemAt(items, at), utteranceNoun) && itemAt(items, at + 1).low === 'that') return true
  return false
}

function firstMarked(items: readonly Item[], report: Report): number {
  let at = report.from
  while (at < report.to && itemAt(items, at).kind !== 'quote') at++
  return at
}

const sizeOf = (words: number): string =>
  words === 1 ? '1' : words <= 3 ? '2 to 3' : words <= 6 ? '4 to 6' : words <= 9 ? '7 to 9' : '10'

function behind(items: readonly Item[], at: number): string {
  const before = itemAt(items, at - 1)
  if (before.kind === 'end' || before.kind === 'punctuation') return 'punctuation'
  if (before.kind === 'quote') return 'marks'
  if (isOf(before, workNoun)) return 'work'
  if (naming.has(before.low)) return 'term'
  if (isOf(before, clitic)) return 'owner'
  if (isOf(before, utteranceNoun)) return 'utterance'
  if (before.low === 'as') return 'as'
  if (isOf(before, determiner | possessive)) return 'determiner'
  if (isOf(before, preposition)) return 'preposition'
  return 'word'
}

function wordCount(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isBlank = text.charCodeAt(at) === 32
    if (!isBlank && !inWord) words++
    inWord = !isBlank
  }
  return words
}
