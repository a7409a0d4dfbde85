// Marked words that no cue claims and nobody signs: whole sentences, and those within a sentence of the writer's.
import { hasQuote, type Item, isQuote, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { trimEnd } from './content.ts'
import { heldWords } from './held-words.ts'
import { add, claimed, type Reader, type Report } from './report.ts'

/** The whole sentence as what the speaker of the one before it went on to say, or null. */
export function runningReport(
  items: readonly Item[],
  { from, to }: Sentence,
  lexicon: Lexicon,
): Report | null {
  if (lexicon.reported.size === 0) return null
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || !lexicon.reported.has(item.text.toLowerCase())) continue
    const end = trimEnd(items, from, to)
    const kind = hasQuote(items, from, end) ? 'partial' : 'indirect'
    const last = itemAt(items, end - 1)
    return {
      from,
      to: end,
      start: itemAt(items, from).start,
      end: last.end,
      kind,
      pattern: 'running',
      cue: null,
      speaker: null,
      part: from,
    }
  }
  return null
}

/** Lee never said “…”: what somebody did not say is not for anybody else either. */
const isDenied = ({ items, cues }: Reader, quote: number): boolean =>
  cues.some(
    ({ negated, kind, to }) =>
      negated &&
      kind !== 'noun' &&
      (to === quote || (to === quote - 1 && itemAt(items, to).kind === 'punctuation')),
  )

/** `wasSaid` says that the sentence before reports words: one with marks in it goes on as a whole. */
export function unclaimed(reader: Reader, wasSaid: boolean): void {
  const { items, sentence } = reader
  if (wasSaid && goesOn(reader)) return
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isQuote(items, at) || claimed(reader, at) || isDenied(reader, at)) continue
    let words = 0
    for (let other = sentence.from; other < sentence.to; other++)
      if (itemAt(items, other).kind !== 'punctuation' && other !== at) words++
    const opensSentence = at === sentence.from && words > 0 && reader.cues.length === 0
    const range = opensSentence
      ? { from: at, to: trimEnd(items, at, sentence.to) }
      : heldWords(reader, at)
    add(
      reader,
      {
        ...range,
        cue: null,
        speaker: null,
        pattern: words === 0 ? 'whole' : 'loose',
        part: at,
      },
      words === 0,
    )
  }
}

/** He left early, Lee said. It was “no use to stay any longer.” */
function goesOn(reader: Reader): boolean {
  const { items, sentence, cues, reports } = reader
  if (reports.length > 0 || cues.some(({ subject }) => subject !== null)) return false
  const { from } = sentence
  const to = trimEnd(items, from, sentence.to)
  if (isQuote(items, from) || !hasQuote(items, from, to)) return false
  add(reader, { from, to, cue: null, speaker: null, pattern: 'loose', part: from }, false)
  return true
}
