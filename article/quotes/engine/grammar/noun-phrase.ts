// Who a verb may belong to: noun phrases, read forwards from where one begins and backwards from where one ends. Ranges
// are indices into a paragraph's items.
import { type Item, isOf, itemAt } from './items.ts'
import { tailStart } from './time-words.ts'
import {
  adverb,
  anonymousNoun,
  auxiliary,
  bodyNoun,
  clitic,
  coordinator,
  determiner,
  negation,
  objectPronoun,
  otherVerb,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  smallWord,
  subjectPronoun,
  subordinator,
  time,
  title,
} from './word-classes.ts'

export interface Phrase {
  readonly from: number
  /** Behind the last item. */
  readonly to: number
}

export const isWord = (item: Item): boolean => item.kind === 'word' || item.kind === 'number'

const nounish = personNoun | bodyNoun | title | anonymousNoun

/** A verb that stands as the verb of its clause rather than as a noun or an adjective. */
export function isClauseVerb(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index)
  if (item.capital || item.kind !== 'word') return false
  if (isOf(item, auxiliary)) return item.low !== 'to' && item.low !== 'having'
  const { verb } = item
  if (verb === null) return isOf(item, otherVerb)
  if (verb.form === 'ing') return false
  if (verb.particle !== null && itemAt(items, index + 1).low !== verb.particle)
    return isOf(item, otherVerb)
  if (!verb.doubtful) return verb.form !== 'base'
  const before = itemAt(items, index - 1)
  if (isOf(before, determiner | possessive | clitic | preposition)) return false
  return before.capital || isOf(before, subjectPronoun | relative | auxiliary | adverb)
}

/** Whether a noun phrase may begin here. */
export function startsPhrase(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index)
  if (!isWord(item)) return item.text === '$'
  if (item.low === 'that' || (item.low === 'as' && !item.capital)) return false
  if (isOf(item, subjectPronoun | determiner | possessive | pluralWord)) return true
  if (item.kind === 'number') return true
  if (isOf(item, preposition | subordinator | coordinator | auxiliary | relative)) return false
  if (item.capital) return true
  if (isOf(item, adverb | objectPronoun)) return false
  if (item.verb !== null && !isOf(item, nounish))
    return item.verb.form === 'base' && item.verb.doubtful
  return !isOf(item, otherVerb)
}

const joining = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'to',
  'with',
  'on',
  'by',
  'near',
  'about',
  'against',
  'inside',
  'outside',
  'within',
  'behind',
  'among',
  'like',
  'between',
  'across',
  'under',
])

/** The phrase that begins here, or null: its core, without what follows a comma. */
export function phraseAfter(items: readonly Item[], from: number, limit: number): Phrase | null {
  const first = itemAt(items, from)
  if (from >= limit || !startsPhrase(items, from)) return null
  if (isOf(first, subjectPronoun) && !isOf(first, determiner)) return { from, to: from + 1 }
  let at = from
  let hasNoun = false
  for (; at < limit; at++) {
    const part = partOfPhrase(items, at, from, limit, hasNoun)
    if (part === 'none') break
    if (part === 'joint') hasNoun = false
    if (part === 'word' && !isOf(itemAt(items, at), determiner | possessive)) hasNoun = true
  }
  while (at > from && isLoose(itemAt(items, at - 1))) at--
  return at > from ? { from, to: at } : null
}

/**
 * What an item is to a phrase read forwards: one of its words, a joint behind which a noun must come again, something
 * within it, or no part of it any more.
 */
function partOfPhrase(
  items: readonly Item[],
  at: number,
  from: number,
  limit: number,
  hasNoun: boolean,
): 'word' | 'joint' | 'within' | 'none' {
  const item = itemAt(items, at)
  const before = itemAt(items, at - 1)
  const next = itemAt(items, at + 1)
  if (item.kind === 'quote') {
    const isBetween = hasNoun && before.capital && next.capital && at + 1 < limit
    return isBetween && isNickname(item) ? 'within' : 'none'
  }
  if (item.kind === 'punctuation') return '$%/'.includes(item.text) ? 'within' : 'none'
  if (!isWord(item)) return 'none'
  if (isOf(item, clitic)) return 'joint'
  if (isOf(item, determiner | possessive) && !item.capital && hasNoun) return 'none'
  if (item.capital && at === from) return 'word'
  // one of the sailors
  if (item.low === 'of' && !hasNoun && isOf(before, determiner)) return 'within'
  if (isOf(item, preposition) && hasNoun) {
    const isJoined = joining.has(item.low) && startsPhrase(items, at + 1)
    return isJoined && !isOf(next, time | subjectPronoun) ? 'joint' : 'none'
  }
  if (isOf(item, coordinator) && !item.capital)
    return hasNoun && item.low !== 'but' && joinsPhrase(items, at, limit) ? 'joint' : 'none'
  // a voter named Ann Reed
  if (hasNoun && item.low === 'named' && next.capital) return 'within'
  return isBehindPhrase(items, at, from, hasNoun) ? 'none' : 'word'
}

/** Whether a word tells that the phrase before it is over. */
function isBehindPhrase(
  items: readonly Item[],
  at: number,
  from: number,
  hasNoun: boolean,
): boolean {
  const item = itemAt(items, at)
  if (hasNoun && isOf(item, time) && !itemAt(items, at + 1).capital) return true
  if (hasNoun && isOf(item, smallWord)) return true
  if (item.capital) return false
  if (isOf(item, auxiliary)) return true
  const opensClause = isOf(item, relative | subordinator | subjectPronoun | objectPronoun)
  if (at > from && opensClause && !isOf(item, determiner)) return true
  if (!hasNoun) return false
  if (isOf(item, adverb | negation)) return true
  return isVerbAfterNoun(items, at) || (item.low.length > 4 && item.low.endsWith('ed'))
}

/** John “Jack” Smith, rather than Smith “left early,” Jones said. */
export const isNickname = ({ start, end, ending }: Item): boolean =>
  end - start < 24 && ending !== ','

const isLoose = (item: Item): boolean =>
  item.kind === 'punctuation' ||
  item.kind === 'quote' ||
  (!item.capital && isOf(item, preposition | coordinator))

function isVerbAfterNoun(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index)
  if (isOf(item, otherVerb)) return true
  const { verb } = item
  if (verb === null) return false
  if (isOf(item, nounish) && verb.form === 'base') return false
  if (!verb.doubtful) return true
  const before = itemAt(items, index - 1)
  if (verb.form === 'third')
    return !isOf(before, pluralWord) && (before.capital || isOf(before, personNoun))
  if (verb.form === 'base')
    return before.low.endsWith('s') && !before.capital && isOf(before, personNoun | pluralWord)
  return true
}

/** "and" within one subject: a noun follows, and no verb of its own comes before the next comma. */
function joinsPhrase(items: readonly Item[], at: number, limit: number): boolean {
  if (!startsPhrase(items, at + 1) || at + 1 >= limit) return false
  const next = itemAt(items, at + 1)
  if (isOf(next, subjectPronoun)) return false
  return next.capital || isOf(next, determiner | possessive | personNoun | pluralWord | bodyNoun)
}

/** The phrase that ends before `end`, not reaching before `floor`, or null. */
export function phraseBefore(items: readonly Item[], end: number, floor: number): Phrase | null {
  const last = tailStart(items, end, floor)
  const head = itemAt(items, last - 1)
  if (last <= floor) return null
  if (isOf(head, subjectPronoun | relative)) return { from: last - 1, to: last }
  let at = last
  while (at > floor) {
    const part = partBefore(items, at - 1, last, floor)
    if (part !== 'none') at--
    if (part !== 'within') break
  }
  while (at < last && isLoose(itemAt(items, at))) at++
  return at < last ? { from: at, to: last } : null
}

/** What an item is to a phrase read backwards from `last`: within it, its beginning, or no part of it any more. */
function partBefore(
  items: readonly Item[],
  index: number,
  last: number,
  floor: number,
): 'within' | 'start' | 'none' {
  const item = itemAt(items, index)
  const before = itemAt(items, index - 1)
  const next = itemAt(items, index + 1)
  const isLast = index + 1 === last
  const partIf = (isPart: boolean) => (isPart ? 'within' : 'none')
  if (item.kind === 'quote')
    return partIf(isNickname(item) && before.capital && next.capital && !isLast)
  if (item.kind === 'punctuation') return partIf('$%/&'.includes(item.text))
  if (isOf(item, clitic)) return 'within'
  if (item.capital)
    return partIf(index > floor || !isOf(item, preposition | subordinator | coordinator | adverb))
  if (isOf(item, determiner | possessive)) {
    if (isOf(item, subordinator) && item.low !== 'this') return 'none'
    const isWithin = isOf(before, preposition | determiner) && !before.capital
    const isJoined = isOf(before, coordinator) && isNounEnd(items, index - 2, floor)
    return isWithin || isJoined ? 'within' : 'start'
  }
  const isBehindNoun = isNounEnd(items, index - 1, floor)
  if (isOf(item, preposition)) {
    // one of the sailors
    const counts = item.low === 'of' && isOf(before, determiner) && index - 1 >= floor
    // a crowd of about 2,600
    const measures = next.kind === 'number' && isOf(before, preposition)
    return partIf(counts || measures || (joining.has(item.low) && isBehindNoun))
  }
  if (item.low === 'named' && next.capital && isBehindNoun) return 'within'
  if (isOf(item, coordinator)) return partIf(item.low !== 'but' && isBehindNoun)
  // one of them
  if (isOf(item, objectPronoun) && before.low === 'of' && isLast) return 'within'
  return partIf(!isAheadOfPhrase(items, index, last, isBehindNoun))
}

/** Whether a word tells that the phrase behind it has begun. */
function isAheadOfPhrase(
  items: readonly Item[],
  index: number,
  last: number,
  isBehindNoun: boolean,
): boolean {
  const item = itemAt(items, index)
  const before = itemAt(items, index - 1)
  const isLast = index + 1 === last
  const opensClause = relative | subordinator | subjectPronoun | objectPronoun | auxiliary
  if (isOf(item, opensClause | negation) || isClauseVerb(items, index)) return true
  if (isOf(item, smallWord) && before.capital) return true
  if (!isLast && item.verb?.form === 'ing') return true
  if (!isLast && item.low.endsWith('ed') && isBehindNoun) return true
  // in a later interview
  return isOf(item, adverb) && !isOf(before, determiner | possessive)
}

function isNounEnd(items: readonly Item[], index: number, floor: number): boolean {
  if (index < floor) return false
  const item = itemAt(items, index)
  if (!isWord(item)) return false
  if (item.capital) return true
  if (isOf(item, clitic)) return false
  if (isClauseVerb(items, index)) return false
  return !isOf(
    item,
    preposition |
      subordinator |
      coordinator |
      auxiliary |
      relative |
      determiner |
      possessive |
      adverb |
      negation,
  )
}
