// Marked words that are the title of a work rather than speech: the book “Heat”, ABC's “This Week”.
import { isUpper } from '../marks/characters.ts'
import type { Stretch } from '../marks/marks.ts'
import { type Item, isOf, itemAt } from './items.ts'
import { clitic, workNoun } from './word-classes.ts'

const small = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'for',
  'and',
  'to',
  'with',
  'at',
  'by',
  'from',
  'is',
  'or',
])

/** Whether the stretch at an item stands in title case behind a word for a work or behind the name of an outlet. */
export function isTitle(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
  index: number,
): boolean {
  const stretch = stretches[itemAt(items, index).stretch]
  if (stretch === undefined) return false
  const before = itemAt(items, index - 1)
  const second = itemAt(items, index - 2)
  const introduced =
    isOf(before, clitic | workNoun) ||
    (isOf(second, workNoun) && (before.text === ',' || before.low === 'is' || before.low === 'was'))
  return introduced && inTitleCase(text, stretch)
}

/** Every word of weight begins with a capital. */
export function inTitleCase(text: string, stretch: Stretch): boolean {
  const words = text
    .slice(stretch.innerStart, stretch.innerEnd)
    .split(/[ \u00a0]/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 10) return false
  return words.every((word) => isUpper(word) || small.has(word) || !/^\p{L}/u.test(word))
}
