// What a whole sentence is about: its first noun phrase with a verb behind it, openings passed over. Ranges are item indices.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase, phraseAfter, startsPhrase } from '../grammar/noun-phrase.ts'
import { endsInLy } from '../grammar/verb-group.ts'
import {
  adverb,
  auxiliary,
  bodyNoun,
  coordinator,
  determiner,
  documentNoun,
  objectPronoun,
  personNoun,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
} from '../grammar/word-classes.ts'

export const isDashItem = (item: Item): boolean =>
  item.kind === 'punctuation' && '—–―-'.includes(item.text.charAt(0))

/** Tuesday at the town hall: a day with a place is when, not who. */
export const isDay = (items: readonly Item[], { from, to }: Phrase): boolean =>
  isOf(itemAt(items, from), time) &&
  itemAt(items, from).capital &&
  (to === from + 1 || isOf(itemAt(items, from + 1), preposition | time))

/** The subject of a whole sentence: its first phrase with a verb behind it, openings passed over; null if none shows. */
export function mainSubject(items: readonly Item[], from: number, to: number): Phrase | null {
  let at = pastDateline(items, from, to)
  const late = behindBeing(items, at, to)
  if (late !== null) return late
  for (let tries = 0; tries < 6 && at < to; tries++) {
    while (at < to && opens(items, at)) at++
    const phrase = isParticipial(items, at) ? null : phraseAfter(items, at, to)
    if (phrase !== null && !isDay(items, phrase) && hasVerb(items, phrase, to)) return phrase
    const shorter = phrase === null ? null : beforeVerb(items, phrase, to)
    if (shorter !== null) return shorter
    const past = pastAdjunct(items, at, to)
    if (past > at) {
      at = past
      continue
    }
    const comma = nextComma(items, at, to)
    if (comma < 0) return null
    at = comma + 1
  }
  return null
}

const opens = (items: readonly Item[], at: number): boolean => {
  const item = itemAt(items, at)
  // “Night Ferry” star Ann Reed opened up
  if (item.kind === 'quote')
    return !',.!?'.includes(item.ending ?? ',') && startsPhrase(items, at + 1)
  // As Ann Reed, a clerk, put it
  if (item.low === 'as' && item.capital) return itemAt(items, at + 1).capital
  if (item.kind === 'punctuation') return ',—–―-…:('.includes(item.text.charAt(0))
  return (
    isOf(item, coordinator) ||
    (isOf(item, adverb) && !isOf(item, determiner)) ||
    (endsInLy(item) && itemAt(items, at + 1).low.endsWith('ing'))
  )
}

/** Joining her there was Ann Reed, … · Among them were two nurses: the subject behind the verb, or null. */
function behindBeing(items: readonly Item[], from: number, to: number): Phrase | null {
  const first = itemAt(items, from)
  if (!isParticipial(items, from) && !isOf(first, preposition)) return null
  for (let at = from + 1; at < to && at < from + 12; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || isOf(item, relative)) return null
    if (item.low === 'was' || item.low === 'were')
      return isOf(itemAt(items, at - 1), subjectPronoun) || !itemAt(items, at + 1).capital
        ? null
        : phraseAfter(items, at + 1, to)
    if (isClauseVerb(items, at) && !isOf(item, auxiliary)) return null
  }
  return null
}

/** HAVEN, May 2 (AFP) — · Haven, May 2 (AFP): where the sentence behind a dateline begins, or `from`. */
function pastDateline(items: readonly Item[], from: number, to: number): number {
  const first = itemAt(items, from)
  if (!first.capital) return from
  const isShouted = first.text.length >= 3 && first.text === first.text.toUpperCase()
  for (let at = from + 1; at < to && at < from + 12; at++) {
    const item = itemAt(items, at)
    if (isDashItem(item) && (isShouted || itemAt(items, at - 1).text === ')')) return at + 1
    if (item.text === ':' && itemAt(items, at - 1).text === ')') return at + 1
  }
  return from
}

/** on Tuesday night he: behind words of time that no comma closes, or where they began. */
function pastAdjunct(items: readonly Item[], from: number, to: number): number {
  if (!isOf(itemAt(items, from), preposition)) return from
  let at = from + 1
  let hasTime = false
  while (at < to && isOf(itemAt(items, at), time | determiner)) {
    hasTime ||= isOf(itemAt(items, at), time)
    at++
  }
  const item = itemAt(items, at)
  return hasTime && (isOf(item, subjectPronoun) || (item.capital && !isOf(item, time))) ? at : from
}

/** Speaking in Ohio, … · Alarmed by the unrest, … */
export function isParticipial(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  if (item.kind !== 'word' || !/(?:ing|ed)$/.test(item.low) || item.low.length < 5) return false
  const next = itemAt(items, at + 1)
  if (next.kind === 'number') return true
  if (item.verb?.form === 'ing' && isOf(next, subjectPronoun)) return true
  return (
    !next.capital &&
    isOf(next, preposition | determiner | possessive | objectPronoun | subordinator | time | adverb)
  )
}

function nextComma(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (
      item.kind === 'quote' &&
      itemAt(items, at + 1).text !== ',' &&
      startsPhrase(items, at + 1) &&
      at + 1 < to
    )
      return at
    if (item.text === ',' || (item.kind === 'punctuation' && '—–―'.includes(item.text))) return at
  }
  return -1
}

function hasVerb(items: readonly Item[], phrase: Phrase, to: number): boolean {
  const at = phrase.to
  const next = itemAt(items, at)
  if (isOf(next, relative) || next.text === ',' || next.text === '(' || isDashItem(next)) {
    if (at + 1 >= to) return false
    // An aside: the verb stands behind it.
    const limit = Math.min(to, at + 70)
    for (let ahead = at + 1; ahead < limit; ahead++) {
      const last = itemAt(items, ahead - 1)
      const closes = (last.kind === 'punctuation' || last.ending === ',') && ahead > at + 1
      if (isOf(next, relative) ? isVerbAt(items, ahead) : closes && isVerbAt(items, ahead))
        return true
      // Tom Hill, a sailor, sides with her
      const isNamed = itemAt(items, at - 1).capital && itemAt(items, at).text === ','
      if (isNamed && last.text === ',' && closes && inPresent(items, ahead)) return true
    }
    return false
  }
  return isVerbAt(items, at, to)
}

export function isVerbAt(items: readonly Item[], from: number, to = from + 6): boolean {
  let at = from
  while (at < to && isBetween(items, at)) at++
  const item = itemAt(items, at)
  if (at >= to) return false
  const behindName =
    at === from && itemAt(items, from - 1).capital && item.kind === 'word' && !item.capital
  if (behindName && !isOf(item, preposition | coordinator | subordinator)) return true
  return isClauseVerb(items, at) || isVerbish(item) || (isOf(item, auxiliary) && item.low !== 'to')
}

/** Words of time and manner between a subject and its verb. */
function isBetween(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  if (isOf(item, adverb | time) || endsInLy(item)) return true
  return isOf(item, preposition) && isOf(itemAt(items, at + 1), time)
}

/** The ad targets a “system”: the phrase without its last word, where that can be its verb; or null. */
function beforeVerb(items: readonly Item[], { from, to }: Phrase, limit: number): Phrase | null {
  // Tom Hill backs Ann Reed
  for (let at = from + 1; at < to - 1; at++) {
    const item = itemAt(items, at)
    const isBetween = itemAt(items, at - 1).capital && itemAt(items, at + 1).capital
    if (isBetween && isUnknownPresent(item)) return { from, to: at }
  }
  const last = itemAt(items, to - 1)
  const noun = itemAt(items, to - 2)
  if (to - from < 2 || to >= limit || last.capital || !endsInS(last)) return null
  const isOne =
    noun.capital || (isOf(noun, personNoun | bodyNoun | documentNoun) && !/s$/.test(noun.low))
  const next = itemAt(items, to)
  const hasObject = next.capital || isOf(next, determiner | possessive | objectPronoun)
  return isOne && next.kind === 'word' && hasObject ? { from, to: to - 1 } : null
}

const endsInS = ({ low }: Item): boolean => /[^s]s$/.test(low)

/** sides, backs: a word that no list knows, in the form of a verb. */
const isUnknownPresent = (item: Item): boolean =>
  item.kind === 'word' && !item.capital && item.classes === 0 && endsInS(item)

/** The same, with what a verb has behind it. */
function inPresent(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  if (!isUnknownPresent(item)) return false
  const next = itemAt(items, at + 1)
  return isOf(next, preposition | determiner | possessive | objectPronoun) || next.text === '.'
}

const isVerbish = (item: Item): boolean =>
  item.kind === 'word' &&
  !item.capital &&
  (item.low.endsWith('ed') ||
    (item.verb !== null && item.verb.form !== 'ing' && item.verb.form !== 'base'))
