// Words between a subject and its verb that tell when: X last week said, X less than two days ago said.
import { type Item, isOf, itemAt } from './items.ts'
import { adverb, auxiliary, coordinator, preposition, time } from './word-classes.ts'

/** Where the words of time before `end` begin: X last week said. */
export function tailStart(items: readonly Item[], end: number, floor: number): number {
  let last = end
  while (last > floor && isTail(items, last - 1, floor)) last--
  return last
}

/** Words between a subject and its verb that belong to neither: the day, the place of a day. */
function isTail(items: readonly Item[], index: number, floor: number): boolean {
  const item = itemAt(items, index)
  if (item.kind !== 'word' && item.kind !== 'number') return false
  if (isOf(item, time) && (item.capital || isOf(item, adverb))) return true
  if (isOf(item, time) && isOf(itemAt(items, index - 1), time)) return true
  if (
    isOf(item, time) &&
    ['last', 'this', 'the', 'next', 'past'].includes(itemAt(items, index - 1).low)
  )
    return true
  if (item.low === 'past') return isOf(itemAt(items, index + 1), time)
  if (floats(items, index, floor)) return true
  // less than two weeks ago
  if (item.kind === 'number' || measures.has(item.low) || isOf(item, time))
    return isAgo(items, index + 1)
  if (['on', 'last', 'this', 'next'].includes(item.low)) {
    const next = itemAt(items, index + 1)
    return index > floor && (isOf(next, time) || next.low === 'past')
  }
  return isOf(item, adverb) && !item.capital
}

const floating = new Set(['both', 'all', 'each', 'himself', 'herself', 'themselves', 'itself'])

/** Reed and Lee both said, Reed herself said: a word that stands behind the phrase it goes with. */
export const isFloating = (item: Item): boolean => floating.has(item.text)

function floats(items: readonly Item[], index: number, floor: number): boolean {
  if (index <= floor || !isFloating(itemAt(items, index))) return false
  const before = itemAt(items, index - 1)
  return before.kind === 'word' && !isOf(before, preposition | coordinator | adverb | auxiliary)
}

const measures = new Set([
  'a',
  'an',
  'two',
  'three',
  'few',
  'several',
  'less',
  'more',
  'than',
  'just',
])

function isAgo(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = itemAt(items, at)
    if (['ago', 'earlier', 'later'].includes(item.low)) return true
    if (!isOf(item, time) && item.kind !== 'number' && !measures.has(item.low)) return false
  }
  return false
}
