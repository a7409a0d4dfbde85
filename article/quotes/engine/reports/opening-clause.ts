// After Lee said that it was “no use,” Reed said: … The words belong to the clause that ends with them.
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { adverb, coordinator, subordinator } from '../grammar/word-classes.ts'
import { openingAfter } from './opening.ts'
import type { Reader } from './report.ts'

/** Whether marked words before `cue` are reported by the clause that opens the sentence, and the cue goes on with others. */
export function isOfOpening({ items, cues, sentence }: Reader, cue: Cue, quote: number): boolean {
  let at = sentence.from
  while (isOf(itemAt(items, at), coordinator | adverb) && at < quote) at++
  const first = itemAt(items, at)
  if (!isOf(first, subordinator) || ['if', 'because', 'that'].includes(first.low)) return false
  const behind = itemAt(items, cue.inverted && cue.subject !== null ? cue.subject.to : cue.to)
  const goesOn = cue.at < sentence.to - 2 && behind.text !== ',' && behind.text !== '.'
  return cues.some((other) => {
    if (other.kind !== 'verb' || other.at >= quote || other.subject === null) return false
    if (other.entry?.lemma === 'put' || other.negated) return false
    const opening = openingAfter(items, other, sentence.to)
    return opening !== null && (goesOn || isUnbroken(items, opening.at, quote))
  })
}

/** When Lee called it “no use,” Reed laughed: no comma comes before the marks. */
function isUnbroken(items: readonly Item[], from: number, quote: number): boolean {
  if (from > quote) return false
  for (let at = from; at < quote; at++) if (itemAt(items, at).kind === 'punctuation') return false
  return itemAt(items, quote - 1).kind !== 'punctuation'
}
