// Which words a cue reports: where they begin behind the verb and where they end. Ranges are item indices.

import { boundariesIn, likeliestEnd } from './boundary.ts'
import type { Cue } from './cue.ts'
import { type Item, isOf, itemAt } from './items.ts'
import { isClauseVerb, phraseAfter, startsPhrase } from './noun-phrase.ts'
import {
  adverb,
  auxiliary,
  clitic,
  coordinator,
  determiner,
  negation,
  objectPronoun,
  preposition,
  subjectPronoun,
  time,
} from './word-classes.ts'

export interface Opening {
  readonly at: number
  /** What leads into the words: the mark itself, a colon or comma before it, "that", or nothing. */
  readonly by: 'quote' | 'colon' | 'comma' | 'that' | 'wh' | 'bare' | 'infinitive'
}

const wh = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'who', 'when', 'which'])

/** Where the words reported behind a verb begin, or null when none follow. */
export function openingAfter(items: readonly Item[], cue: Cue, limit: number): Opening | null {
  let at = cue.to
  const direct = markAt(items, at, limit)
  if (direct !== null) return direct
  const clause = itemAt(items, at).text === ',' && itemAt(items, at + 1).kind === 'word'
  if (clause && cue.entry?.verbSecond)
    return wordsAt(items, at + 1, limit) ?? { at: at + 1, by: 'bare' }
  if (itemAt(items, at).text === ',' && isParenthetic(items, cue)) return { at: at + 1, by: 'bare' }
  // X added, that …
  if (itemAt(items, at).text === ',' && itemAt(items, at + 1).low === 'that' && cue.entry?.clause)
    return wordsAt(items, at + 1, limit)
  if (cue.entry?.addressing) at = pastAddressee(items, at, limit)
  at = pastTime(items, at, limit)
  if (!itemAt(items, at).capital && itemAt(items, at).low.endsWith('ly')) at++
  const near = markAt(items, at, limit) ?? wordsAt(items, at, limit)
  if (near !== null) return near
  const far = farOpening(items, at, limit)
  if (far !== null) return far
  if (at >= limit) return null
  const item = itemAt(items, at)
  if (item.kind === 'punctuation' && item.text !== '$' && item.text !== '(' && item.text !== '[')
    return null
  if (
    item.low === 'to' &&
    itemAt(items, at + 1).kind === 'word' &&
    !startsClauseNoun(items, at + 1)
  )
    return { at, by: 'infinitive' }
  return { at, by: 'bare' }
}

const startsClauseNoun = (items: readonly Item[], at: number): boolean => {
  const item = itemAt(items, at)
  return item.capital || isOf(item, determiner | objectPronoun)
}

/** As X put it, … · In May, X said, …: a comma behind the verb, and one or "as" before its subject. */
function isParenthetic(items: readonly Item[], cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.subject === null || cue.inherited || cue.inverted) return false
  const before = itemAt(items, cue.subject.from - 1)
  return before.text === ',' || before.low === 'as'
}

function markAt(items: readonly Item[], at: number, limit: number): Opening | null {
  if (at >= limit) return null
  const item = itemAt(items, at)
  if (item.kind === 'quote') return { at, by: 'quote' }
  const next = itemAt(items, at + 1)
  if (item.text === ':' && at + 1 < limit) return { at: at + 1, by: 'colon' }
  if (
    item.kind === 'punctuation' &&
    next.kind === 'quote' &&
    at + 1 < limit &&
    ',-—–'.includes(item.text.charAt(0))
  )
    return { at: at + 1, by: 'comma' }
  return null
}

function wordsAt(items: readonly Item[], at: number, limit: number): Opening | null {
  if (at >= limit) return null
  const item = itemAt(items, at)
  if (item.low === 'that') {
    const next = itemAt(items, at + 1)
    return next.text === '.' || at + 1 >= limit ? null : { at: at + 1, by: 'that' }
  }
  return wh.has(item.low) ? { at, by: 'wh' } : null
}

function pastAddressee(items: readonly Item[], at: number, limit: number): number {
  if (isOf(itemAt(items, at), objectPronoun)) return at + 1
  const phrase = phraseAfter(items, at, limit)
  if (phrase === null) return at
  const item = itemAt(items, phrase.to)
  // told ABC’s “Good Morning America” that …
  if (item.kind === 'quote' && isOf(itemAt(items, phrase.to - 1), clitic)) return phrase.to + 1
  return item.kind === 'end' ? at : phrase.to
}

function pastTime(items: readonly Item[], from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const item = itemAt(items, at)
    const next = itemAt(items, at + 1)
    if (
      isOf(item, time) &&
      (item.capital || isOf(item, adverb) || isOf(next, time) || next.low === 'that')
    )
      at++
    else if (isOf(item, time) && at > from) at++
    else if (
      ['on', 'last', 'this', 'late', 'early', 'in', 'earlier'].includes(item.low) &&
      isOf(next, time) &&
      (next.capital || item.low !== 'this')
    )
      at++
    else break
  }
  return at
}

/** told supporters in Ohio on Tuesday that …: only words of place, time and manner may stand between. */
function farOpening(items: readonly Item[], from: number, limit: number): Opening | null {
  const first = itemAt(items, from)
  // A phrase right behind the verb is its object or a clause: only a colon with marks behind it may still open.
  let hasObject = false
  if (startsPhrase(items, from) && !isOf(first, time | adverb) && first.kind !== 'number') {
    if (isOf(first, subjectPronoun)) return null
    hasObject = true
  }
  const stop = Math.min(limit, from + 32)
  for (let at = from; at < stop; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'quote') return null
    if (item.text === ':')
      return at + 1 < limit && itemAt(items, at + 1).kind === 'quote'
        ? { at: at + 1, by: 'colon' }
        : null
    if (!hasObject && item.text === ',' && itemAt(items, at + 1).kind === 'quote' && at + 1 < limit)
      return { at: at + 1, by: 'comma' }
    if (item.text === ';' || item.text === '.' || item.text === '?') return null
    if (item.low === 'that' && at > from && !hasObject && !isOf(itemAt(items, at + 1), time)) {
      const before = itemAt(items, at - 1)
      const next = itemAt(items, at + 1)
      if (isOf(before, coordinator | preposition)) return null
      // "a plan that would": the clause of a noun, not what was said
      if (isOf(next, auxiliary) || isClauseVerb(items, at + 1)) return null
      return { at: at + 1, by: 'that' }
    }
    if (isClauseVerb(items, at) && at > from) return null
    if (isOf(item, negation)) return null
  }
  return null
}

/** Where the words reported end: the sentence's own stop, a new cue, a semicolon, or where the writer takes over. */
export function contentEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  cue: Cue,
  cues: readonly Cue[],
  by: Opening['by'],
): number {
  const end = furthestEnd(items, start, limit, cue, cues)
  return trimEnd(
    items,
    start,
    likeliestEnd(items, start, end, boundariesIn(items, start, end, cue, by)),
  )
}

/** The end by the rules alone. Behind the last item. */
export function furthestEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  let end = limit
  for (const other of cues) {
    if (other.at <= cue.at || other.from < start) continue
    const cut = cutBefore(items, other, start, cue)
    if (cut !== null && cut < end && cut > start) end = cut
  }
  for (let at = start; at < end; at++) {
    const item = itemAt(items, at)
    if (item.text === ';') return at
  }
  return trimEnd(items, start, end)
}

export function trimEnd(items: readonly Item[], start: number, limit: number): number {
  let end = limit
  while (end > start + 1) {
    const item = itemAt(items, end - 1)
    if (
      item.kind === 'punctuation' &&
      '.,;:—–-?!'.includes(item.text.charAt(0)) &&
      item.text !== '?'
    )
      end--
    else break
  }
  return end
}

/** and said …, , adding …, according to …: words behind here have a cue of their own. */
function cutBefore(items: readonly Item[], other: Cue, start: number, cue: Cue): number | null {
  if (other.kind === 'according') {
    const before = itemAt(items, other.from - 1)
    return before.text === ',' ? other.from - 1 : other.from
  }
  if (other.kind === 'noun' || other.entry === null) return null
  const subjectFrom = other.subject === null ? other.from : Math.min(other.from, other.subject.from)
  const lead = other.inherited || other.inverted ? other.from : subjectFrom
  const before = itemAt(items, lead - 1)
  const second = itemAt(items, lead - 2)
  // …: “…,” X said: the words before the colon are the writer's or another's
  if (before.kind === 'quote' && second.text === ':' && !other.inherited) return lead - 2
  const strong = other.entry.free || other.entry.clause || quoteSoon(items, other.to)
  if (!strong) return null
  if (other.kind === 'participle') {
    if (isOf(before, coordinator) && cue.kind === 'participle')
      return second.text === ',' ? lead - 2 : lead - 1
    if (before.kind === 'quote') return lead
    return before.text === ',' ? lead - 1 : before.low === 'but' ? lead - 1 : null
  }
  if (other.inherited && other.entry.form === 'base' && cue.entry?.form !== 'base') return null
  if (other.inherited && isOf(before, coordinator)) return second.text === ',' ? lead - 2 : lead - 1
  if (!other.inherited && isOf(before, coordinator) && lead - 2 > start) {
    return second.text === ','
      ? lead - 2
      : second.kind === 'quote' || before.low === 'but'
        ? lead - 1
        : null
  }
  if (other.inherited) return null
  // what X asked when he called it “…”: the words in the marks are reported by the nearer verb
  if (narrowing.has(before.low) && lead - 1 > start && quoteSoon(items, other.to))
    return second.text === ',' ? lead - 2 : lead - 1
  if (second.text === ',' && contrasting.has(before.low)) return lead - 2
  // …, she said, …: the same speaker, named again in passing
  if (
    before.text === ',' &&
    itemAt(items, other.to).text === ',' &&
    isOf(itemAt(items, lead), subjectPronoun)
  )
    return null
  return before.text === ',' && (other.inverted || endsThere(items, other)) ? lead - 1 : null
}

const quoteSoon = (items: readonly Item[], from: number): boolean => {
  for (let at = from; at < from + 10; at++) if (itemAt(items, at).kind === 'quote') return true
  return false
}

const narrowing = new Set(['when', 'while', 'whereas', 'after', 'before', 'because', 'where'])

const contrasting = new Set(['while', 'whereas', 'although', 'though', 'as'])

function endsThere(items: readonly Item[], cue: Cue): boolean {
  const after = itemAt(items, cue.to)
  return after.kind === 'end' || after.text === '.' || after.text === ','
}
