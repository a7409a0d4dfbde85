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
  /** Words without marks that report what somebody said: no open quote until somebody takes them for one. */
  readonly isReported: boolean
  /** The parts of one split quotation share it; null where there is one part only. */
  readonly group: number | null
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
  /** Whether reported speech, which nobody marked as a quote, is suggested as one. */
  readonly withReported: boolean
}

/** The suggestions for the quotes that are open, and for reported speech where wanted, in reading order. */
export function suggestionsIn({
  doc,
  headline,
  facts,
  reader,
  dismissed,
  withReported,
}: Reading): readonly Suggestion[] {
  if (facts.open.length === 0 && !withReported) return []
  const above = { text: headline.replace(/\s+/gu, ' ').trim() || 'Untitled', start: 0 }
  const blocks = [above, ...textBlocksOf(doc)]
  const found = reader
    .read(blocks.map(({ text }) => text))
    .filter(({ start }) => start > above.text.length)
  const stretches = found.flatMap((quote) => stretchesOf(quote, blocks))
  const inMarks = facts.open.flatMap(({ from, to, text }) => {
    const best = stretches.find((stretch) => stretch.from < to && from < stretch.to)
    return best === undefined ? [] : [{ from, to, text, quote: best.quote }]
  })
  const reported = withReported ? reportedIn(doc, found, blocks, facts) : []
  return [...inMarks, ...reported]
    .sort((a, b) => a.from - b.from)
    .filter(({ text }) => !dismissed.has(text))
    .flatMap(suggestionOf)
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly quote: FoundQuote
}

function suggestionOf({
  from,
  to,
  text,
  quote,
}: Stretch & { readonly text: string }): readonly Suggestion[] {
  const { via, reason, speaker, group } = quote
  const candidates = quote.candidates.filter(isSomebody)
  const [first] = candidates
  if (first === undefined) return []
  // Where the likeliest is only a pronoun, the next one is a guess.
  const confidence = first === speaker ? quote.confidence : Math.min(0.5, quote.confidence)
  const isReported = quote.kind === 'indirect'
  return [{ from, to, text, candidates, via, confidence, reason, isReported, group }]
}

/** Reported speech in one text block that is no quote yet and was not dismissed as one. */
function reportedIn(
  doc: Node,
  found: readonly FoundQuote[],
  blocks: readonly TextBlock[],
  facts: BodyFacts,
): readonly (Stretch & { readonly text: string })[] {
  const { notAQuote } = doc.type.schema.marks
  const taken = [...facts.quotes, ...facts.open]
  return found
    .filter(({ kind }) => kind === 'indirect')
    .flatMap((quote) => stretchesOf(quote, blocks))
    .filter(({ from, to }) => !taken.some((other) => other.from < to && from < other.to))
    .filter(({ from, to }) => notAQuote === undefined || !doc.rangeHasMark(from, to, notAQuote))
    .map((stretch) => ({ ...stretch, text: doc.textBetween(stretch.from, stretch.to, '\n', '\n') }))
}

/** A pronoun that nobody was found for names no source. */
const isSomebody = ({ entity }: FoundSpeaker): boolean =>
  entity.name !== '' || entity.description !== ''

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
