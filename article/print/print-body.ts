// Body → printed blocks: ids, records and evidence fall away, sources become the words that may be printed of them.
import type { Block, Body } from '../body/body.ts'
import { isPrintableLink } from '../body/link.ts'
import type { Inline, Mark } from '../body/text.ts'
import { quotesIn } from '../quotes/quotes-in.ts'
import { printAttribution, type SourcesById } from './attribution.ts'
import { oneLine, printable } from './printable-text.ts'
import { printedAddress } from './printed-address.ts'
import type { PrintedBlock, PrintedInline, PrintedMark, PrintedQuote } from './printed-body.ts'

/** Empty paragraphs are dropped; a link that must not leave loses its link, never its text. */
export function printBody(body: Body, sources: SourcesById): readonly PrintedBlock[] {
  return printBlocks(body.content, sources)
}

/** Every quote that carries a printable attribution, in reading order. */
export function printQuotes(body: Body, sources: SourcesById): readonly PrintedQuote[] {
  return quotesIn(body).flatMap((quote) => {
    const attribution = printAttribution(quote.attribution, sources)
    const text = withoutOuterMarks(printable(quote.text).trim())
    return attribution === null || text === '' ? [] : [{ text, attribution }]
  })
}

function printBlocks(blocks: readonly Block[], sources: SourcesById): readonly PrintedBlock[] {
  return blocks.flatMap((block) => printBlock(block, sources) ?? [])
}

function printBlock(block: Block, sources: SourcesById): PrintedBlock | null {
  switch (block.type) {
    case 'paragraph': {
      const content = printInline(block.content ?? [], sources)
      return content.some(({ type }) => type === 'text') ? { type: 'paragraph', content } : null
    }
    case 'heading': {
      const content = printInline(block.content ?? [], sources)
      return { type: 'heading', level: block.attrs.level, content }
    }
    case 'pullQuote': {
      const content = printInline(block.content ?? [], sources)
      if (!content.some(({ type }) => type === 'text')) return null
      return { type: 'pullQuote', attribution: printAttribution(block.attrs, sources), content }
    }
    case 'blockquote': {
      const content = printBlocks(block.content, sources)
      const attribution = content.length === 0 ? null : printAttribution(block.attrs, sources)
      return { type: 'blockquote', attribution, content }
    }
    case 'bulletList':
      return { type: 'bulletList', items: printItems(block.content, sources) }
    case 'orderedList':
      return {
        type: 'orderedList',
        start: block.attrs.start,
        items: printItems(block.content, sources),
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

const printItems = (
  items: readonly { readonly content: readonly Block[] }[],
  sources: SourcesById,
) => items.map((item) => ({ content: printBlocks(item.content, sources) }))

function printInline(content: readonly Inline[], sources: SourcesById): readonly PrintedInline[] {
  return content.flatMap((node): readonly PrintedInline[] => {
    const marks = (node.marks ?? []).flatMap((mark) => printMark(mark, sources) ?? [])
    if (node.type === 'hardBreak') return [{ type: 'hardBreak', marks }]
    const text = printable(node.text)
    return text === '' ? [] : [{ type: 'text', text, marks }]
  })
}

function printMark(mark: Mark, sources: SourcesById): PrintedMark | null {
  switch (mark.type) {
    case 'quotation':
      return { type: 'quotation', attribution: printAttribution(mark.attrs, sources) }
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
