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
  while (at < limit) {
    const item = itemAt(items, at)
    const next = itemAt(items, at + 1)
    if (item.kind === 'quote') {
      if (
        !isNickname(item) ||
        !hasNoun ||
        !itemAt(items, at - 1).capital ||
        !next.capital ||
        at + 1 >= limit
      )
        break
      at++
      continue
    }
    if (item.kind === 'punctuation') {
      if (!'$%/'.includes(item.text)) break
      at++
      continue
    }
    if (!isWord(item)) break
    if (isOf(item, clitic)) {
      hasNoun = false
      at++
      continue
    }
    if (isOf(item, determiner | possessive) && !item.capital && hasNoun) break
    if (!item.capital || at > from) {
      // one of the sailors
      if (item.low === 'of' && !hasNoun && isOf(itemAt(items, at - 1), determiner)) {
        at++
        continue
      }
      if (isOf(item, preposition) && hasNoun) {
        if (!joining.has(item.low) || !startsPhrase(items, at + 1)) break
        if (isOf(next, time)) break
        if (isOf(next, subjectPronoun)) break
        hasNoun = false
        at++
        continue
      }
      if (isOf(item, coordinator) && !item.capital) {
        if (!hasNoun || item.low === 'but' || !joinsPhrase(items, at, limit)) break
        hasNoun = false
        at++
        continue
      }
      if (
        at > from &&
        isOf(item, relative | subordinator | subjectPronoun | objectPronoun) &&
        !item.capital
      ) {
        if (!isOf(item, determiner) || hasNoun) break
      }
      if (isOf(item, auxiliary) && !item.capital) break
      if (isOf(item, adverb | negation) && !item.capital && hasNoun) break
      if (hasNoun && isOf(item, time) && !itemAt(items, at + 1).capital) break
      if (hasNoun && isOf(item, smallWord)) break
      if (hasNoun && item.low === 'named' && next.capital) {
        at++
        continue
      }
      if (
        hasNoun &&
        !item.capital &&
        (isVerbAfterNoun(items, at) || (item.low.length > 4 && item.low.endsWith('ed')))
      )
        break
    }
    hasNoun = hasNoun || !isOf(item, determiner | possessive) || at + 1 >= limit
    at++
  }
  while (at > from && isLoose(itemAt(items, at - 1))) at--
  return at > from ? { from, to: at } : null
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
    const index = at - 1
    const item = itemAt(items, index)
    const before = itemAt(items, index - 1)
    if (item.kind === 'quote') {
      if (!isNickname(item) || !before.capital || !itemAt(items, at).capital || at === last) break
      at--
      continue
    }
    if (item.kind === 'punctuation') {
      if (!'$%/&'.includes(item.text)) break
      at--
      continue
    }
    if (isOf(item, clitic)) {
      at--
      continue
    }
    if (!item.capital) {
      if (isOf(item, determiner | possessive)) {
        if (isOf(item, subordinator) && item.low !== 'this') break
        at--
        if (isOf(before, preposition) && !before.capital) continue
        if (isOf(before, determiner) && !before.capital) continue
        if (isOf(before, coordinator) && isNounEnd(items, index - 2, floor)) continue
        break
      }
      if (isOf(item, preposition)) {
        const counts = item.low === 'of' && isOf(before, determiner) && index - 1 >= floor
        // a crowd of about 2,600
        const measures = itemAt(items, at).kind === 'number' && isOf(before, preposition)
        if (!counts && !measures && (!joining.has(item.low) || !isNounEnd(items, index - 1, floor)))
          break
        at--
        continue
      }
      // a voter named Ann Reed
      if (item.low === 'named' && itemAt(items, at).capital && isNounEnd(items, index - 1, floor)) {
        at--
        continue
      }
      if (isOf(item, coordinator)) {
        if (item.low === 'but' || !isNounEnd(items, index - 1, floor)) break
        if (index - 1 < floor) break
        at--
        continue
      }
      // one of them
      if (isOf(item, objectPronoun) && before.low === 'of' && at === last) {
        at--
        continue
      }
      if (
        isOf(item, relative | subordinator | subjectPronoun | objectPronoun | auxiliary | negation)
      )
        break
      if (isClauseVerb(items, index)) break
      if (isOf(item, smallWord) && before.capital) break
      if (item.verb?.form === 'ing' && at !== last) break
      if (item.low.endsWith('ed') && isNounEnd(items, index - 1, floor) && at !== last) break
      // in a later interview
      if (isOf(item, adverb) && !isOf(before, determiner | possessive)) break
    } else if (isOf(item, preposition | subordinator | coordinator | adverb) && index === floor)
      break
    at--
  }
  while (at < last && isLoose(itemAt(items, at))) at++
  return at < last ? { from: at, to: last } : null
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
