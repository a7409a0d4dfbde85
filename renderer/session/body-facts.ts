// What the window counts in the body: words, quotes, open quotes, holes. Read block by block and remembered by block, so
// that an edit costs one paragraph, however long the article is.
import type { Node } from '@tiptap/pm/model'
import { type Body, emptyBody } from '../../article/body/body.ts'
import { hiddenCharactersIn } from '../../article/hidden-characters.ts'
import { type OpenQuote, openQuotes } from '../../article/quotes/open-quotes.ts'
import {
  goesOn,
  joinedAcrossParagraphs,
  type QuoteInBody,
  quotesIn,
} from '../../article/quotes/quotes-in.ts'
import { findHoles } from '../../article/tk.ts'
import { wordCount } from '../../article/word-count.ts'

/** Positions are the editor's. */
export interface BodyFacts {
  readonly words: number
  readonly quotes: readonly QuoteInBody[]
  readonly open: readonly OpenQuote[]
  readonly holes: readonly { readonly from: number; readonly to: number }[]
}

export const noFacts: BodyFacts = { words: 0, quotes: [], open: [], holes: [] }

/** What the page shows of a block at every keystroke; its words are counted later. */
type BlockFacts = Omit<BodyFacts, 'words'> & {
  readonly hidden: readonly {
    readonly from: number
    readonly to: number
    readonly name: string
  }[]
}

const remembered = new WeakMap<Node, BlockFacts>()
const counted = new WeakMap<Node, number>()

// The editor's schema is the grammar (a test compares them), so its JSON is a body.
const bodyOf = (block: Node) => ({ ...emptyBody(), content: [block.toJSON()] }) as Body

function wordsOfBlock(block: Node): number {
  const known = counted.get(block)
  if (known !== undefined) return known
  const words = wordCount(bodyOf(block))
  counted.set(block, words)
  return words
}

/** The facts of one top-level block, positions from its own start. */
export function factsOfBlock(block: Node): BlockFacts {
  const known = remembered.get(block)
  if (known !== undefined) return known
  const body = bodyOf(block)
  const facts = {
    quotes: quotesIn(body),
    open: openQuotes(body),
    holes: findHoles(body),
    hidden: hiddenIn(block),
  }
  remembered.set(block, facts)
  return facts
}

function hiddenIn(block: Node): BlockFacts['hidden'] {
  const found: { from: number; to: number; name: string }[] = []
  block.descendants((node, position) => {
    for (const { start, end, name } of hiddenCharactersIn(node.text ?? '')) {
      const from = position + 1
      found.push({ from: from + start, to: from + end, name })
    }
  })
  return found
}

/** The facts of the whole document. */
export function factsOf(doc: Node): BodyFacts {
  let words = 0
  const quotes: QuoteInBody[] = []
  const open: OpenQuote[] = []
  const holes: { from: number; to: number }[] = []
  doc.forEach((block, offset) => {
    const facts = factsOfBlock(block)
    words += wordsOfBlock(block)
    for (const quote of facts.quotes) quotes.push(moved(quote, offset))
    for (const quote of facts.open) {
      const next = moved(quote, offset)
      const last = open.at(-1)
      if (last !== undefined && goesOn(last, next))
        open[open.length - 1] = { ...last, to: next.to, text: `${last.text}\n${next.text}` }
      else open.push(next)
    }
    for (const hole of facts.holes) holes.push(moved(hole, offset))
  })
  return { words, quotes: joinedAcrossParagraphs(quotes), open, holes }
}

const moved = <Range extends { readonly from: number; readonly to: number }>(
  range: Range,
  by: number,
): Range => ({ ...range, from: range.from + by, to: range.to + by })
