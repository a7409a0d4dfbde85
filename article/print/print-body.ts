// Body → printed blocks: ids, records and evidence fall away, sources become the words that may be printed of them.
import type { Block, Body } from '../body/body.ts'
import { isPrintableLink } from '../body/link.ts'
import type { Inline, Mark } from '../body/text.ts'
import type { Quotation } from '../quotes/quotation.ts'
import { quotesIn, textOf } from '../quotes/quotes-in.ts'
import { printAttribution, type SourcesById } from './attribution.ts'
import { lettersBefore } from './letters-before.ts'
import { ownLanguage } from './own-language.ts'
import { oneLine, printable } from './printable-text.ts'
import { printedAddress } from './printed-address.ts'
import type { PrintedBlock, PrintedInline, PrintedMark, PrintedQuote } from './printed-body.ts'

/** What the walk needs to know beside the body. */
export interface PrintDesk {
  readonly sources: SourcesById
  /** The article's, BCP 47. */
  readonly language: string
}

/** Empty paragraphs are dropped; a link that must not leave loses its link, never its text. */
export function printBody(body: Body, desk: PrintDesk): readonly PrintedBlock[] {
  return printBlocks(body.content, desk)
}

/** Every quote that carries a printable attribution, in reading order. */
export function printQuotes(body: Body, desk: PrintDesk): readonly PrintedQuote[] {
  const quotes = quotesIn(body)
  const letters = lettersBefore(
    body,
    quotes.flatMap(({ from, to }) => [from, to]),
  )
  return quotes.flatMap((quote) => {
    const attribution = printAttribution(quote.attribution, desk.sources)
    const text = withoutOuterMarks(printable(quote.text).trim())
    if (attribution === null || text === '') return []
    const range = { from: letters.get(quote.from) ?? 0, to: letters.get(quote.to) ?? 0 }
    return [
      { text, attribution, range, ...ownLanguage(quote.attribution, quote.text, desk.language) },
    ]
  })
}

function printBlocks(blocks: readonly Block[], desk: PrintDesk): readonly PrintedBlock[] {
  return blocks.flatMap((block) => printBlock(block, desk) ?? [])
}

function printBlock(block: Block, desk: PrintDesk): PrintedBlock | null {
  switch (block.type) {
    case 'paragraph': {
      const content = printInline(block.content ?? [], desk)
      return content.some(({ type }) => type === 'text') ? { type: 'paragraph', content } : null
    }
    case 'heading': {
      const content = printInline(block.content ?? [], desk)
      return { type: 'heading', level: block.attrs.level, content }
    }
    case 'pullQuote': {
      const content = printInline(block.content ?? [], desk)
      if (!content.some(({ type }) => type === 'text')) return null
      const attribution = printAttribution(block.attrs, desk.sources)
      return {
        type: 'pullQuote',
        attribution,
        content,
        ...ownLanguage(block.attrs, textOf(block), desk.language),
      }
    }
    case 'blockquote': {
      const content = printBlocks(block.content, desk)
      const attribution = content.length === 0 ? null : printAttribution(block.attrs, desk.sources)
      return {
        type: 'blockquote',
        attribution,
        content,
        ...ownLanguage(block.attrs, textOf(block), desk.language),
      }
    }
    case 'bulletList':
      return { type: 'bulletList', items: printItems(block.content, desk) }
    case 'orderedList':
      return {
        type: 'orderedList',
        start: block.attrs.start,
        items: printItems(block.content, desk),
      }
    case 'codeBlock':
      return {
        type: 'codeBlock',
        language: oneLine(block.attrs.language ?? '') || null,
        text: printable((block.content ?? []).map(({ text }) => text).join('')),
      }
    case 'image': {
      const { media, alt, caption, credit } = block.attrs
      return {
        type: 'image',
        media,
        alt: oneLine(alt),
        caption: oneLine(caption),
        credit: oneLine(credit),
      }
    }
    case 'horizontalRule':
      return { type: 'horizontalRule' }
  }
}

const printItems = (items: readonly { readonly content: readonly Block[] }[], desk: PrintDesk) =>
  items.map((item) => ({ content: printBlocks(item.content, desk) }))

function printInline(content: readonly Inline[], desk: PrintDesk): readonly PrintedInline[] {
  return content.flatMap((node): readonly PrintedInline[] => {
    const marks = (node.marks ?? []).flatMap((mark) => {
      const printed = printMark(mark, desk)
      if (printed?.type !== 'quotation' || mark.type !== 'quotation') return printed ?? []
      return { ...printed, ...ownLanguage(mark.attrs, wordsUnder(mark, content), desk.language) }
    })
    if (node.type === 'hardBreak') return [{ type: 'hardBreak', marks }]
    const text = printable(node.text)
    return text === '' ? [] : [{ type: 'text', text, marks }]
  })
}

/** A quotation of several paragraphs is told by its first alone; the marks of the others are not in this line. */
const wordsUnder = (quotation: Quotation, line: readonly Inline[]): string => {
  const key = JSON.stringify(quotation.attrs)
  return line
    .filter((node) =>
      node.marks?.some((mark) => mark.type === 'quotation' && JSON.stringify(mark.attrs) === key),
    )
    .map((node) => (node.type === 'text' ? node.text : '\n'))
    .join('')
}

function printMark(mark: Mark, desk: PrintDesk): PrintedMark | null {
  switch (mark.type) {
    case 'quotation':
      return { type: 'quotation', attribution: printAttribution(mark.attrs, desk.sources) }
    case 'notAQuote':
      return null
    case 'link': {
      const { href, title } = mark.attrs
      if (!isPrintableLink(href)) return null
      return { type: 'link', href: printedAddress(href), title: oneLine(title ?? '') || null }
    }
    case 'bold':
    case 'italic':
    case 'strike':
    case 'code':
      return { type: mark.type }
  }
}

const pairs = ['“”', '„“', '„”', '«»', '»«', '""', '‘’', '‚‘', '‹›', '「」', '『』']

/** The words between the outermost marks, where the first and the last character are a pair used only once. */
function withoutOuterMarks(text: string): string {
  const pair = pairs.find(([open, close]) => text[0] === open && text.at(-1) === close)
  if (pair === undefined || text.length < 3) return text
  const inner = text.slice(1, -1)
  return [...pair].some((mark) => inner.includes(mark)) ? text : inner.trim()
}
