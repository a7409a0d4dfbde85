// Where the words that a cue reports begin behind its verb. Ranges are item indices.
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, phraseAfter, startsPhrase } from '../grammar/noun-phrase.ts'
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
} from '../grammar/word-classes.ts'

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
  if (cue.entry?.verbSecond) {
    const colon = colonAhead(items, at, limit)
    if (colon !== null) return colon
    const clause = clauseAhead(items, at, limit)
    if (clause !== null) return clause
  }
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

/** Dazu hieß es in einem Brief, der …: „…“ */
function colonAhead(items: readonly Item[], from: number, limit: number): Opening | null {
  for (let at = from; at < limit - 1; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'quote') return null
    if (item.text === ':')
      return itemAt(items, at + 1).kind === 'quote' ? { at: at + 1, by: 'colon' } : null
  }
  return null
}

/** sagte Weber, der Chef der Werft, am Montag, die Lage sei …: behind the comma before the first clause with a verb. */
function clauseAhead(items: readonly Item[], from: number, limit: number): Opening | null {
  for (let at = from; at < limit - 1; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'quote') return null
    if (item.text !== ',') continue
    if (itemAt(items, at + 1).kind === 'quote') return { at: at + 1, by: 'comma' }
    const opening = wordsAt(items, at + 1, limit)
    if (opening !== null) return opening
    if (hasVerbBefore(items, at + 1, limit)) return { at: at + 1, by: 'bare' }
  }
  return null
}

function hasVerbBefore(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from; at < limit && itemAt(items, at).text !== ','; at++)
    if (isClauseVerb(items, at)) return true
  return false
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
