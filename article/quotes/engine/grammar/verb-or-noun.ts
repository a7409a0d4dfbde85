// Whether a form that may be a noun or an adjective too is the verb of its clause.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import { type Item, isOf, itemAt } from './items.ts'
import {
  adverb,
  auxiliary,
  bodyNoun,
  clitic,
  coordinator,
  crowdNoun,
  determiner,
  documentNoun,
  otherVerb,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
} from './word-classes.ts'

/** A base form needs a plural subject, a pronoun or an auxiliary before it. */
export function takesBase(items: readonly Item[], at: number): boolean {
  let index = at - 1
  while (isOf(itemAt(items, index), adverb) && !itemAt(items, index).capital) index--
  const before = itemAt(items, index)
  if (isOf(before, subjectPronoun | pluralWord | relative | coordinator)) return true
  if (isOf(before, determiner) && hasQuoteBefore(items, at)) return true
  if (before.text === ',' || before.text === ')') return true
  return before.low.endsWith('s') || before.capital || isOf(before, personNoun)
}

export function isNoun(items: readonly Item[], at: number, entry: VerbEntry): boolean {
  // his proposed ban, the state's stated aim
  if (entry.form === 'past' && isOf(itemAt(items, at - 1), possessive | clitic))
    return !isOneOf(items, at - 2)
  if (entry.form === 'past' && isAdjective(items, at)) return true
  if (!entry.doubtful)
    return (
      isOf(itemAt(items, at - 1), determiner) &&
      !hasQuoteBefore(items, at) &&
      entry.form !== 'past' &&
      itemAt(items, at - 1).low !== 'that' &&
      !isOf(itemAt(items, at - 1), pluralWord)
    )
  let index = at - 1
  while (isOf(itemAt(items, index), adverb) && !itemAt(items, index).capital) index--
  const before = itemAt(items, index)
  const next = itemAt(items, at + 1)
  if (isOf(before, subjectPronoun | relative | auxiliary)) return false
  if (isOf(before, determiner | possessive | clitic | preposition)) return true
  if (before.kind === 'number' || before.text === '$') return true
  if (next.low === 'of' || next.low === 'by') return entry.form !== 'past'
  if (isOf(before, coordinator) && entry.form !== 'past' && !before.capital)
    return !hasPresentBefore(items, at)
  // Ohio state officials: a base form goes with no single name
  if (entry.form === 'base' && before.capital && !before.low.endsWith('s')) return true
  if (before.capital || isOf(before, coordinator | pluralWord)) return false
  if (before.kind === 'punctuation' || before.kind === 'quote') return entry.form === 'base'
  if (entry.form === 'base') return !before.low.endsWith('s') || before.low.endsWith('ss')
  if (
    entry.form === 'third' &&
    (next.text === '.' || next.kind === 'end') &&
    hasQuoteBefore(items, at)
  )
    return false
  if (entry.form === 'third') return !isOf(before, personNoun | bodyNoun | documentNoun | crowdNoun)
  return false
}

/** a friend of Reed's: the name before the possessive tells whose friend it is. */
function isOneOf(items: readonly Item[], name: number): boolean {
  let at = name
  while (itemAt(items, at).capital && at > name - 4) at--
  return at < name && itemAt(items, at).low === 'of' && isOf(itemAt(items, at - 1), personNoun)
}

/** the proposed ban, articles from noted scholars */
function isAdjective(items: readonly Item[], at: number): boolean {
  const before = itemAt(items, at - 1)
  if (['the', 'a', 'an'].includes(before.low)) return !hasQuoteBefore(items, at)
  return isOf(before, preposition) && !isOf(before, subordinator | adverb) && before.low !== 'to'
}

/** praises the plan and promises …: a verb in the present that one behind "and" may go with; a heading is none. */
function hasPresentBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 2; index >= 0 && index > at - 24; index--) {
    const item = itemAt(items, index)
    if (item.kind === 'quote' || isOf(item, auxiliary)) return true
    const form = item.verb?.form
    if (form === 'third' || form === 'base') return true
    if (isOf(item, otherVerb)) return true
  }
  return false
}

const hasQuoteBefore = (items: readonly Item[], at: number): boolean => {
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const item = itemAt(items, index)
    if (item.kind === 'quote') return true
    if (item.kind === 'punctuation' && '.;?!'.includes(item.text)) return false
  }
  return false
}
