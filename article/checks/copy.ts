// The body as the checks see it: facts block by block, remembered as long as a block stays as it is, and put together
// anew for each look. An edit costs one block.
import type { Block, Body } from '../body/body.ts'
import type { OpenQuote } from '../quotes/open-quotes.ts'
import { goesOn, joinedAcrossParagraphs, type QuoteInBody } from '../quotes/quotes-in.ts'
import {
  type BlockFacts,
  blockFacts,
  type SideText,
  type Span,
  type TextLine,
} from './block-facts.ts'

/** One top-level block of the body. */
export interface CopyBlock {
  /** The same object as long as the block is unchanged, another one after: in the window, the editor's node. */
  readonly key: object
  /** Asked once for each key. */
  readonly read: () => Block
}

export interface PlacedLine {
  /** Editor position of its first letter. */
  readonly at: number
  /** Remembered with its block: the same object until the block changes. */
  readonly line: TextLine
}

/** Positions are the editor's. */
export interface Copy {
  readonly blocks: readonly {
    readonly at: number
    readonly key: object
    readonly facts: BlockFacts
  }[]
  readonly lines: readonly PlacedLine[]
  readonly quotes: readonly QuoteInBody[]
  readonly open: readonly OpenQuote[]
  readonly holes: readonly Span[]
  readonly sideTexts: readonly SideText[]
}

const remembered = new WeakMap<object, BlockFacts>()

/** The blocks of a body, for callers that hold it as a value. */
export const blocksOf = (body: Body): readonly CopyBlock[] =>
  body.content.map((block) => ({ key: block, read: () => block }))

export function copyOf(given: readonly CopyBlock[]): Copy {
  const blocks: { at: number; key: object; facts: BlockFacts }[] = []
  const lines: PlacedLine[] = []
  const quotes: QuoteInBody[] = []
  const open: OpenQuote[] = []
  const holes: Span[] = []
  const sideTexts: SideText[] = []
  let at = 0
  for (const { key, read } of given) {
    const facts = remembered.get(key) ?? blockFacts(read())
    remembered.set(key, facts)
    blocks.push({ at, key, facts })
    for (const line of facts.lines) lines.push({ at: at + line.from, line })
    for (const quote of facts.quotes) quotes.push(moved(quote, at))
    for (const quote of facts.open) addOpen(open, moved(quote, at))
    for (const hole of facts.holes) holes.push(moved(hole, at))
    for (const side of facts.sideTexts) sideTexts.push(moved(side, at))
    at += facts.size
  }
  return { blocks, lines, quotes: joinedAcrossParagraphs(quotes), open, holes, sideTexts }
}

function addOpen(open: OpenQuote[], next: OpenQuote): void {
  const last = open.at(-1)
  if (last !== undefined && goesOn(last, next))
    open[open.length - 1] = { ...last, to: next.to, text: `${last.text}\n${next.text}` }
  else open.push(next)
}

const moved = <Range extends Span>(range: Range, by: number): Range => ({
  ...range,
  from: range.from + by,
  to: range.to + by,
})
