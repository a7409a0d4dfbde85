// A quotation whose closing mark was lost: “We never saw it, Lee said on Monday. The attribution tells where it ended.
import { type Item, itemAt, readWords } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { phraseAfter } from '../grammar/noun-phrase.ts'
import { verbAfter } from '../grammar/verb-group.ts'
import type { Stretch } from '../marks/marks.ts'

/** The stretches of a paragraph, the last one cut short where somebody is said to have spoken before the mark closed. */
export function withLostMark(
  text: string,
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Stretch[] {
  const last = stretches.at(-1)
  if (last === undefined || last.closed || last.end < text.length) return stretches
  const items: Item[] = []
  readWords(text, last.innerStart, last.innerEnd, lexicon, items)
  for (let at = items.length - 3; at > 1 && at > items.length - 16; at--) {
    const item = itemAt(items, at)
    if (item.text !== ',' || !attributes(items, at + 1)) continue
    return [...stretches.slice(0, -1), { ...last, end: item.end, innerEnd: item.end, closed: true }]
  }
  return stretches
}

function attributes(items: readonly Item[], from: number): boolean {
  const phrase = phraseAfter(items, from, items.length)
  if (phrase === null) return false
  const entry = itemAt(items, verbAfter(items, phrase.to, items.length)).verb
  return entry?.lemma === 'say' || entry?.lemma === 'tell' || entry?.lemma === 'add'
}
