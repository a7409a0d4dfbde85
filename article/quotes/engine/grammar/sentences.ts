// Where the sentences of a paragraph begin and end, with marked stretches standing as one item each. A stretch that ends
// with a full stop ends its sentence, unless the attribution comes behind it.
import { endsSentence, isSpace, isUpper } from '../marks/characters.ts'
import type { Stretch } from '../marks/marks.ts'
import { type Item, isOf, itemAt } from './items.ts'
import { isNickname, phraseAfter } from './noun-phrase.ts'
import { verbAfter } from './verb-group.ts'
import {
  adverb,
  coordinator,
  determiner,
  preposition,
  subjectPronoun,
  time,
} from './word-classes.ts'

export interface Sentence {
  readonly from: number
  readonly to: number
}

/** No sentence has so many words; text without stops is cut, since the time for one sentence grows faster than its length. */
const longest = 200

export function sentencesIn(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
): readonly Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let index = 0; index < items.length; index++) {
    const isWithin = index + 1 < items.length && index + 1 - from < longest
    if (isWithin && !endsAt(text, items, stretches, index)) continue
    found.push({ from, to: index + 1 })
    from = index + 1
  }
  return found
}

function endsAt(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
  index: number,
): boolean {
  const item = itemAt(items, index)
  const next = itemAt(items, index + 1)
  if (item.kind === 'punctuation') {
    const code = item.text.charCodeAt(0)
    if (!endsSentence(code)) return false
    if (next.kind === 'quote') return true
    if (next.kind === 'punctuation') return next.text === '(' || next.text === '['
    return next.capital || next.kind === 'number'
  }
  if (item.kind === 'quote') return quoteEnds(text, items, stretches, index)
  if (item.kind === 'word' && item.text.endsWith('.')) {
    if (next.kind === 'quote') return !isTitle(item)
    return (
      next.capital &&
      !isTitle(item) &&
      isOf(next, determiner | subjectPronoun | preposition | coordinator | adverb)
    )
  }
  return false
}

const isTitle = (item: Item): boolean =>
  item.low.length > 1 &&
  item.capital &&
  !item.low.includes('.') &&
  !['jr', 'sr', 'inc', 'co', 'corp', 'ltd'].includes(item.low)

function quoteEnds(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
  index: number,
): boolean {
  const stretch = stretches[itemAt(items, index).stretch]
  if (stretch === undefined) return false
  const last = lastCode(text, stretch)
  const next = itemAt(items, index + 1)
  if (!endsSentence(last) && stretch.closed) return false
  if (next.kind === 'quote') return true
  if (next.kind === 'punctuation') return !',.;:—–―-!?)'.includes(next.text.charAt(0))
  if (!next.capital && next.kind !== 'number') {
    if (!(next.kind === 'word' && isUpper(next.text))) return false
  }
  if (last === 46 && !isOf(next, subjectPronoun) && !next.capital) return false
  return !attributes(items, index + 1, last === 46, index === 0 && stretches.length === 1)
}

/** The last character of the words of a stretch, nested closing marks passed over. */
export function lastCode(text: string, stretch: Stretch): number {
  let at = stretch.innerEnd - 1
  while (at > stretch.innerStart) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || '’”"\'»›)]'.includes(text.charAt(at))) at--
    else return code
  }
  return text.charCodeAt(at)
}

const asides: Readonly<Record<string, string>> = { ',': ',', '(': ')', '—': '—', '–': '–' }

/** Smith, a clerk, asked: behind the words between two commas, dashes or brackets, or where they would begin. */
function pastAside(items: readonly Item[], at: number): number {
  const closing = asides[itemAt(items, at).text]
  if (closing === undefined) return at
  for (let close = at + 1; close < at + 16; close++) {
    const item = itemAt(items, close)
    if (item.text === closing && itemAt(items, close + 1).verb?.free) return close + 1
    const isOther = item.kind === 'quote' && !isNickname(item)
    if (item.kind === 'end' || isOther || item.text === '.') return at
  }
  return at
}

/** Whether the words from here on say who spoke, and nothing more: Smith asked. */
function attributes(
  items: readonly Item[],
  from: number,
  afterStop: boolean,
  alone: boolean,
): boolean {
  const phrase = phraseAfter(items, from, Math.min(items.length, from + 14))
  if (phrase === null) return false
  const verb = verbAfter(items, pastAside(items, phrase.to), items.length)
  const entry = itemAt(items, verb).verb
  // Smith pressed.
  const lone = itemAt(items, phrase.to)
  if (
    verb < 0 &&
    lone.low.endsWith('ed') &&
    !lone.capital &&
    itemAt(items, phrase.to + 1).text === '.'
  )
    return true
  if (verb < 0 || entry === null || !entry.free || entry.form === 'base' || entry.form === 'ing')
    return false
  const after = itemAt(items, verb + 1)
  if (after.kind === 'end') return true
  if (after.text === '.') return true
  if (afterStop && !alone) return false
  if (afterStop)
    return entry.lemma === 'tell' || (entry.lemma === 'say' && isOf(after, preposition | time))
  return (
    (after.text === ',' && itemAt(items, verb + 2).kind !== 'quote') ||
    isOf(after, preposition | time | adverb) ||
    (entry.addressing && after.kind === 'word' && after.low !== 'to')
  )
}
