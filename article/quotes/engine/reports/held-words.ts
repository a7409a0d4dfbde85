// Marked words that no cue claims, with the words around them that the subject of the sentence holds, wants or rejects.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase } from '../grammar/noun-phrase.ts'
import { adverb, auxiliary, negation, preposition } from '../grammar/word-classes.ts'
import { isUpper } from '../marks/characters.ts'
import { trimEnd } from './content.ts'
import type { Reader } from './report.ts'

/** Marked words of so many characters that begin with a capital are a sentence of their own. */
const aSentence = 45

/** Lee opposes a “floating quay” in the harbour: from behind the verb to the end of the sentence, or the marks alone. */
export function heldWords(reader: Reader, quote: number): Phrase {
  const { items, sentence, main, reports, stretches, text } = reader
  const alone = { from: quote, to: quote + 1 }
  if (main === null || main.to > quote) return alone
  const stretch = stretches[itemAt(items, quote).stretch]
  if (
    stretch !== undefined &&
    isUpper(text.charAt(stretch.innerStart)) &&
    stretch.end - stretch.start > aSentence
  )
    return alone
  const from = behindVerb(items, main.to, quote)
  if (from < 0 || reports.some((report) => report.to > from && report.from <= quote)) return alone
  const next = reports.reduce(
    (nearest, report) => (report.from > quote ? Math.min(nearest, report.from) : nearest),
    sentence.to,
  )
  const to = trimEnd(items, from, next)
  return to > quote ? { from, to } : alone
}

/** Behind the first verb from here on and the preposition that goes with it, or -1. */
function behindVerb(items: readonly Item[], from: number, quote: number): number {
  for (let at = from; at < quote; at++) {
    if (!isVerb(items, at, at === from)) continue
    let last = at
    while (last + 1 < quote && goesWith(items, last + 1)) last++
    const next = itemAt(items, last + 1)
    return last + 1 < quote && isOf(next, preposition) ? last + 2 : last + 1
  }
  return -1
}

function isVerb(items: readonly Item[], at: number, isNext: boolean): boolean {
  const item = itemAt(items, at)
  if (item.kind !== 'word' || item.capital) return false
  return isClauseVerb(items, at) || item.low.endsWith('ed') || (isNext && item.low.endsWith('s'))
}

const goesWith = (items: readonly Item[], at: number): boolean => {
  const item = itemAt(items, at)
  if (item.kind !== 'word' || item.capital) return false
  return (
    isOf(item, auxiliary | adverb | negation) ||
    isClauseVerb(items, at) ||
    /(?:ed|ing|en|ly)$/.test(item.low)
  )
}
