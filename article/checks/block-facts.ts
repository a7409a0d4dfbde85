// What the checks need to know of one top-level block: its lines of text, its quotes, its pictures. Positions count from
// the block's own start, so that the facts stay true when the block moves.
import type { Block, Body } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import { findQuotations, type MarkedStretch } from '../quotes/find-quotations.ts'
import { type OpenQuote, openQuotes } from '../quotes/open-quotes.ts'
import { type QuoteInBody, quotesIn, sizeOf } from '../quotes/quotes-in.ts'
import { findHoles } from '../tk.ts'

export interface Span {
  readonly from: number
  readonly to: number
}

/** The text of one paragraph, heading, pull quote or code block; a hard break is a line feed. */
export interface TextLine {
  readonly kind: 'paragraph' | 'heading' | 'pullQuote' | 'codeBlock'
  /** Position of the first letter in the block; offsets below count from here. */
  readonly from: number
  readonly text: string
  /** Whether a block quote or pull quote speaks for all of it. */
  readonly isQuoted: boolean
  /** What stands in quotation marks. */
  readonly stretches: readonly MarkedStretch[]
  /** Offsets of the words that a source said: attributed, or in quotation marks. In order, not overlapping. */
  readonly said: readonly Span[]
  /** Offsets of words set as code, where typography does not hold. */
  readonly code: readonly Span[]
}

/** Printed words of a block beside its text: of a picture, or the address and title of a link. */
export interface SideText extends Span {
  readonly text: string
}

export interface BlockFacts {
  readonly size: number
  readonly lines: readonly TextLine[]
  readonly quotes: readonly QuoteInBody[]
  readonly open: readonly OpenQuote[]
  readonly holes: readonly Span[]
  readonly pictures: readonly (Span & { readonly alt: string })[]
  readonly sideTexts: readonly SideText[]
}

export function blockFacts(block: Block): BlockFacts {
  const body: Body = { type: 'doc', content: [block] }
  const found: Found = { lines: [], pictures: [], sideTexts: [] }
  walk(block, 0, false, found)
  return {
    size: sizeOf(block),
    quotes: quotesIn(body),
    open: openQuotes(body),
    holes: findHoles(body),
    ...found,
  }
}

interface Found {
  readonly lines: TextLine[]
  readonly pictures: (Span & { alt: string })[]
  readonly sideTexts: SideText[]
}

function walk(block: Block, start: number, isQuoted: boolean, found: Found): void {
  switch (block.type) {
    case 'horizontalRule':
      return
    case 'image': {
      const { alt, caption, credit } = block.attrs
      const place = { from: start, to: start + 1 }
      found.pictures.push({ ...place, alt })
      for (const text of [alt, caption, credit])
        if (text !== '') found.sideTexts.push({ ...place, text })
      return
    }
    case 'codeBlock': {
      const text = (block.content ?? []).map((run) => run.text).join('')
      const all = { from: 0, to: text.length }
      const line = { kind: block.type, from: start + 1, text, isQuoted, stretches: [], said: [] }
      found.lines.push({ ...line, code: [all] })
      return
    }
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      found.lines.push(lineOf(block.type, block.content ?? [], start + 1, isQuoted))
      found.sideTexts.push(...linksIn(block.content ?? [], start + 1))
      return
    case 'blockquote':
      walkBlocks(block.content, start + 1, true, found)
      return
    case 'bulletList':
    case 'orderedList': {
      let position = start + 1
      for (const item of block.content) {
        walkBlocks(item.content, position + 1, isQuoted, found)
        position += sizeOf(item)
      }
    }
  }
}

function walkBlocks(blocks: readonly Block[], start: number, isQuoted: boolean, found: Found) {
  let position = start
  for (const block of blocks) {
    walk(block, position, isQuoted, found)
    position += sizeOf(block)
  }
}

function lineOf(
  kind: 'paragraph' | 'heading' | 'pullQuote',
  content: readonly Inline[],
  from: number,
  isQuoted: boolean,
): TextLine {
  let text = ''
  const code: Span[] = []
  const marked: Span[] = []
  for (const node of content) {
    const words = node.type === 'text' ? node.text : '\n'
    const span = { from: text.length, to: text.length + words.length }
    const types = (node.marks ?? []).map(({ type }) => type)
    if (types.includes('code')) code.push(span)
    if (types.includes('quotation')) marked.push(span)
    text += words
  }
  const stretches = findQuotations(text)
  const said = merged([...marked, ...stretches.map(({ start, end }) => ({ from: start, to: end }))])
  return { kind, from, text, isQuoted: isQuoted || kind === 'pullQuote', stretches, said, code }
}

function linksIn(content: readonly Inline[], start: number): readonly SideText[] {
  let position = start
  const found: SideText[] = []
  for (const node of content) {
    const to = position + sizeOf(node)
    for (const mark of node.marks ?? [])
      if (mark.type === 'link')
        for (const text of [mark.attrs.href, mark.attrs.title ?? ''])
          if (text !== '') found.push({ from: position, to, text })
    position = to
  }
  return found
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}

/** Whether an offset lies in one of the spans, which are in order and do not overlap. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.from ?? at + 1) <= at
}

/** Whether there is anything to print: a letter, or a picture. */
export const isBlank = ({ lines, pictures }: BlockFacts): boolean =>
  pictures.length === 0 && lines.every(({ text }) => text.trim() === '')
