// Who probably said each open quote: read off the keystroke, in idle time, only changed paragraphs anew. A suggestion
// attributes nothing; a person accepts it, chooses another, or dismisses it.
import type { Node } from '@tiptap/pm/model'
import type { FoundQuote, FoundSpeaker } from '../../article/quotes/engine/found-quote.ts'
import type { QuoteReader } from '../../article/quotes/engine/quote-reader.ts'
import type { BodyFacts } from '../session/body-facts.ts'

/** For one open quote, in editor positions. */
export interface Suggestion {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Best first, one to three. */
  readonly candidates: readonly FoundSpeaker[]
  readonly via: string | null
  /** 0 to 1; of those at 0.9, nine in ten are right. */
  readonly confidence: number
  readonly reason: string
}

interface TextBlock {
  readonly text: string
  /** The editor position of its first character. */
  readonly start: number
}

/** Text blocks in order. A line break or a picture inside counts one character, as in the editor's positions. */
function textBlocksOf(doc: Node): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    blocks.push({
      text: node.type.name === 'codeBlock' ? '' : node.textBetween(0, node.content.size, '', ' '),
      start: position + 1,
    })
    return false
  })
  return blocks
}

interface Reading {
  readonly doc: Node
  /** Read before the body, since the reader takes the first line for a headline. */
  readonly headline: string
  readonly facts: BodyFacts
  readonly reader: QuoteReader
  /** Words that a person wants no suggestion for. */
  readonly dismissed: ReadonlySet<string>
}

/** The suggestions for the quotes that are open, in reading order. */
export function suggestionsIn({
  doc,
  headline,
  facts,
  reader,
  dismissed,
}: Reading): readonly Suggestion[] {
  if (facts.open.length === 0) return []
  const above = { text: headline.replace(/\s+/gu, ' ').trim() || 'Untitled', start: 0 }
  const blocks = [above, ...textBlocksOf(doc)]
  const found = reader.read(blocks.map(({ text }) => text))
  const stretches = found
    .filter(({ start }) => start > above.text.length)
    .flatMap((quote) => stretchesOf(quote, blocks))
  return facts.open.flatMap(({ from, to, text }) => {
    if (dismissed.has(text)) return []
    const best = stretches.find((stretch) => stretch.from < to && from < stretch.to)
    if (best === undefined) return []
    const { via, reason, speaker } = best.quote
    const candidates = best.quote.candidates.filter(isSomebody)
    const [first] = candidates
    if (first === undefined) return []
    // Where the likeliest is only a pronoun, the next one is a guess.
    const confidence =
      first === speaker ? best.quote.confidence : Math.min(0.5, best.quote.confidence)
    return [{ from, to, text, candidates, via, confidence, reason }]
  })
}

/** A pronoun that nobody was found for names no source. */
const isSomebody = ({ entity }: FoundSpeaker): boolean =>
  entity.name !== '' || entity.description !== ''

interface Stretch {
  readonly from: number
  readonly to: number
  readonly quote: FoundQuote
}

function stretchesOf(quote: FoundQuote, blocks: readonly TextBlock[]): readonly Stretch[] {
  const spans = quote.marks.length > 0 ? quote.marks : [quote]
  return spans.flatMap(({ start, end }) => {
    const from = positionOf(start, blocks)
    const to = positionOf(end, blocks)
    return from === null || to === null ? [] : [{ from, to, quote }]
  })
}

/** A UTF-16 offset of the paragraphs joined by line feeds → the editor position. */
function positionOf(offset: number, blocks: readonly TextBlock[]): number | null {
  let before = 0
  for (const { text, start } of blocks) {
    if (offset <= before + text.length) return start + offset - before
    before += text.length + 1
  }
  return null
}
