// The quotes of a body in reading order. There is no side table: this walk is where every panel and export looks.
import { type Block, type Body, type BodyNode, childrenOf } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import type { Attribution } from './quotation.ts'

export interface QuoteInBody {
  /** An inline run, a block quote, or a pull quote. */
  readonly place: 'inline' | 'block' | 'pull'
  /**
   * Editor positions: 0 before the first block, a block's opening and closing count one each, text counts UTF-16
   * units. For a block, the block itself.
   */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly attribution: Attribution
}

/**
 * Every quote, attributed or not, ordered by where it begins, outer before nested. An inline quote is a stretch of one
 * text block under one mark; a quotation that goes on through several paragraphs is one quote from the first opening
 * mark to the last closing one.
 */
export function quotesIn(body: Body): readonly QuoteInBody[] {
  const found: QuoteInBody[] = []
  let position = 0
  for (const block of body.content) position = walk(block, position, found)
  return joinedAcrossParagraphs(found)
}

/** How many editor positions a node takes. */
export function sizeOf(node: BodyNode): number {
  if (node.type === 'text') return node.text.length
  if (node.type === 'hardBreak' || node.type === 'horizontalRule' || node.type === 'image') return 1
  return childrenOf(node).reduce((sum, child) => sum + sizeOf(child), node.type === 'doc' ? 0 : 2)
}

/** The letters of a node, paragraphs apart by a line feed. */
export function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return '\n'
  const isTextBlock =
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'pullQuote' ||
    node.type === 'codeBlock'
  return childrenOf(node)
    .map(textOf)
    .join(isTextBlock ? '' : '\n')
}

function walk(block: Block, start: number, found: QuoteInBody[]): number {
  switch (block.type) {
    case 'horizontalRule':
    case 'image':
      return start + 1
    case 'codeBlock':
      return start + sizeOf(block)
    case 'paragraph':
    case 'heading':
      return inlineQuotes(block.content ?? [], start + 1, found) + 1
    case 'pullQuote': {
      const end = start + sizeOf(block)
      found.push({
        place: 'pull',
        from: start,
        to: end,
        text: textOf(block),
        attribution: block.attrs,
      })
      inlineQuotes(block.content ?? [], start + 1, found)
      return end
    }
    case 'blockquote': {
      const index = found.length
      let position = start + 1
      for (const child of block.content) position = walk(child, position, found)
      found.splice(index, 0, {
        place: 'block',
        from: start,
        to: position + 1,
        text: textOf(block),
        attribution: block.attrs,
      })
      return position + 1
    }
    case 'bulletList':
    case 'orderedList': {
      let position = start + 1
      for (const item of block.content) {
        position++
        for (const child of item.content) position = walk(child, position, found)
        position++
      }
      return position + 1
    }
  }
}

interface OpenQuote {
  readonly key: string
  readonly from: number
  readonly attribution: Attribution
  text: string
}

function inlineQuotes(content: readonly Inline[], start: number, found: QuoteInBody[]): number {
  const closed: QuoteInBody[] = []
  let open: OpenQuote[] = []
  let position = start
  const close = (quote: OpenQuote) =>
    closed.push({
      place: 'inline',
      from: quote.from,
      to: position,
      text: quote.text,
      attribution: quote.attribution,
    })
  for (const node of content) {
    const text = node.type === 'text' ? node.text : '\n'
    const here = (node.marks ?? []).flatMap((mark) =>
      mark.type === 'quotation' ? [{ key: JSON.stringify(mark.attrs), attrs: mark.attrs }] : [],
    )
    for (const quote of open) if (!here.some(({ key }) => key === quote.key)) close(quote)
    open = here.map(
      ({ key, attrs }) =>
        open.find((quote) => quote.key === key) ?? {
          key,
          from: position,
          attribution: attrs,
          text: '',
        },
    )
    for (const quote of open) quote.text += text
    position += node.type === 'text' ? node.text.length : 1
  }
  for (const quote of open) close(quote)
  closed.sort((a, b) => a.from - b.from || b.to - a.to)
  found.push(...closed)
  return position
}

const closers = /[”’"'»“«]\s*$/u
const openers = /^\s*[“‘"'«„»”]/u

interface Words {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Whether `next` is the same quotation going on: in the very next paragraph, reopened there, not closed before. */
export function goesOn(last: Words, next: Words): boolean {
  return next.from === last.to + 2 && openers.test(next.text) && !closers.test(last.text)
}

/** For walks that read block by block. A quotation of several paragraphs reopens in each and closes in the last only. */
export function joinedAcrossParagraphs(quotes: readonly QuoteInBody[]): readonly QuoteInBody[] {
  const joined: QuoteInBody[] = []
  for (const quote of quotes) {
    const last = joined.at(-1)
    if (
      last?.place === 'inline' &&
      quote.place === 'inline' &&
      goesOn(last, quote) &&
      JSON.stringify(last.attribution) === JSON.stringify(quote.attribution)
    )
      joined[joined.length - 1] = { ...last, to: quote.to, text: `${last.text}\n${quote.text}` }
    else joined.push(quote)
  }
  return joined
}
