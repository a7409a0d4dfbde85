// Where the words reported end when the sentence goes on: at each comma, dash, "and" and closing mark the writer may take
// over. A logistic model of a few dozen weights, fitted by scripts/fit-quotes.mjs, says how likely that is.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, startsPhrase } from '../grammar/noun-phrase.ts'
import {
  adverb,
  coordinator,
  determiner,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
} from '../grammar/word-classes.ts'
import { type BoundaryFeature, boundaryWeights } from './boundary-weights.ts'

export interface Boundary {
  /** The item the words would end before. */
  readonly at: number
  readonly features: readonly BoundaryFeature[]
}

/** The places between `start` and `end` where the words may end before their sentence does, in order. */
export function boundariesIn(
  items: readonly Item[],
  start: number,
  end: number,
  cue: Cue,
  by: string,
): readonly Boundary[] {
  const found: Boundary[] = []
  let quotesAfter = 0
  for (let at = start; at < end; at++) if (itemAt(items, at).kind === 'quote') quotesAfter++
  const hasQuotes = quotesAfter > 0
  let hasComma = false
  for (let at = start + 1; at < end; at++) {
    const before = itemAt(items, at - 1)
    const item = itemAt(items, at)
    if (before.kind === 'quote') quotesAfter--
    const place = placeOf(items, at)
    if (place === null) continue
    const next = place === 'comma' || place === 'dash' ? at + 1 : at
    if (next >= end) continue
    const features: BoundaryFeature[] = [`${place}:${follows(items, next, cue)}`, 'always']
    if (place === 'comma' && telling.has(itemAt(items, next).low))
      features.push(`comma ${itemAt(items, next).low}`)
    const then = itemAt(items, next)
    if (isOf(then, preposition) && !then.capital) features.push(`${place}:in ${then.low}`)
    if (isWhen(items, next)) features.push(`${place}:when`)
    if (isPast(then)) features.push(`${place}:past`)
    const { ending } = before
    if (place === 'quote' && ending === ',') features.push('stop-within')
    if (opensClause(items, next, end)) features.push(`${place}:clause`)
    if (hasComma) features.push('comma-before')
    hasComma ||= place === 'comma'
    if (cue.entry !== null) features.push(takes(cue.entry))
    if (hasQuotes) features.push(quotesAfter > 0 ? 'quotes-ahead' : 'quotes-behind')
    if (by === 'that' || by === 'wh') features.push('that')
    if (by === 'infinitive') features.push('infinitive')
    if (cue.kind === 'participle') features.push('participle')
    if (cue.entry !== null && !cue.entry.free) features.push('object')
    if (at - start < 5) features.push('near')
    if (at - start > 20) features.push('far')
    if (end - at > 12) features.push('long-rest')
    if (item.kind === 'quote') continue
    found.push({ at, features })
  }
  return found
}

/** on Monday, last week: when it was said rather than what. */
function isWhen(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  return isOf(item, time) || (isOf(item, preposition | adverb) && isOf(itemAt(items, at + 1), time))
}

/** Small words that tell more behind a comma than their class does. */
const telling = new Set(['a', 'as', 'but', 'including', 'which', 'while'])

const takes = ({ lemma, clause }: VerbEntry): BoundaryFeature =>
  lemma === 'say' ? 'say' : clause ? 'clause' : 'no-clause'

/** Whether a subject with its verb begins here, behind "and" or not. */
function opensClause(items: readonly Item[], next: number, end: number): boolean {
  const from = isOf(itemAt(items, next), coordinator) ? next + 1 : next
  if (!startsPhrase(items, from)) return false
  let at = from
  while (at < end && at < from + 5 && itemAt(items, at).kind === 'word' && !isClauseVerb(items, at))
    at++
  return at < end && at > from && isClauseVerb(items, at)
}

type Place = 'comma' | 'dash' | 'quote' | 'and'

function placeOf(items: readonly Item[], at: number): Place | null {
  const item = itemAt(items, at)
  if (item.kind === 'quote') return null
  if (item.text === ',') return 'comma'
  if (item.kind === 'punctuation')
    return '—–'.includes(item.text) || item.text === '-' ? 'dash' : null
  if (itemAt(items, at - 1).kind === 'quote') return 'quote'
  return isOf(item, coordinator) && !item.capital ? 'and' : null
}

type Follows =
  | 'ing'
  | 'who'
  | 'while'
  | 'and'
  | 'in'
  | 'verb'
  | 'subject'
  | 'name'
  | 'that'
  | 'to'
  | 'other'

function follows(items: readonly Item[], next: number, cue: Cue): Follows {
  const item = itemAt(items, next)
  if (item.low === 'that') return 'that'
  if (item.low === 'to') return 'to'
  if (isOf(item, relative)) return 'who'
  if (isOf(item, coordinator) && !item.capital) {
    const then = itemAt(items, next + 1)
    if (
      isClauseVerb(items, next + 1) ||
      then.verb?.form === 'past' ||
      then.low.endsWith('ed') ||
      (then.verb !== null && then.verb.form === cue.entry?.form)
    )
      return 'verb'
    return isOf(then, subjectPronoun) || (startsPhrase(items, next + 1) && then.capital)
      ? 'subject'
      : 'and'
  }
  if (item.low.endsWith('ing') && !item.capital) return 'ing'
  if (isOf(item, subordinator) && !item.capital) return 'while'
  if (isOf(item, preposition) && !item.capital) return 'in'
  if (isClauseVerb(items, next)) return 'verb'
  if (isOf(item, subjectPronoun)) return 'subject'
  if (item.capital) return 'name'
  if (isOf(item, determiner)) return 'other'
  return 'other'
}

/** How likely the words end at a boundary, 0 to 1. */
export function endsAt(boundary: Boundary): number {
  let sum = 0
  for (const feature of boundary.features) sum += boundaryWeights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/**
 * The end that most likely covers four fifths of the words that were meant, and little else: a short rest is kept, a long
 * one must be likely.
 */
export function likeliestEnd(
  items: readonly Item[],
  start: number,
  end: number,
  boundaries: readonly Boundary[],
): number {
  if (boundaries.length === 0) return end
  const origin = itemAt(items, start).start
  const ends: { readonly at: number; readonly length: number; readonly chance: number }[] = []
  let left = 1
  for (const boundary of boundaries) {
    const chance = endsAt(boundary)
    ends.push({
      at: boundary.at,
      length: itemAt(items, boundary.at - 1).end - origin,
      chance: left * chance,
    })
    left *= 1 - chance
  }
  ends.push({ at: end, length: itemAt(items, end - 1).end - origin, chance: left })
  let best = end
  let bestSum = -1
  for (const one of ends) {
    let sum = 0
    for (const other of ends) {
      const ratio = Math.min(one.length, other.length) / Math.max(one.length, other.length, 1)
      if (ratio >= 0.8) sum += other.chance
    }
    if (sum >= bestSum) {
      best = one.at
      bestSum = sum
    }
  }
  return best
}

const isPast = (item: Item): boolean =>
  !item.capital && (item.verb?.form === 'past' || (item.low.length > 4 && item.low.endsWith('ed')))
