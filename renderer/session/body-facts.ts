// What the window counts in the body: words, quotes, open quotes, holes. Read block by block and remembered by block, so
// that an edit costs one paragraph, however long the article is.
import type { Node } from '@tiptap/pm/model'
import { type Body, emptyBody } from '../../article/body/body.ts'
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

const remembered = new WeakMap<Node, BodyFacts>()

/** The facts of one top-level block, positions from its own start. */
export function factsOfBlock(block: Node): BodyFacts {
  const known = remembered.get(block)
  if (known !== undefined) return known
  // The editor's schema is the grammar (a test compares them), so its JSON is a body.
  const body = { ...emptyBody(), content: [block.toJSON()] } as Body
  const facts = {
    words: wordCount(body),
    quotes: quotesIn(body),
    open: openQuotes(body),
    holes: findHoles(body),
  }
  remembered.set(block, facts)
  return facts
}

/** The facts of the whole document. */
export function factsOf(doc: Node): BodyFacts {
  let words = 0
  const quotes: QuoteInBody[] = []
  const open: OpenQuote[] = []
  const holes: { from: number; to: number }[] = []
  doc.forEach((block, offset) => {
    const facts = factsOfBlock(block)
    words += facts.words
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
