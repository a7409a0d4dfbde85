// The quotes of a printed body with the place of each, so that metadata beside the text can say which words are meant.
import type {
  PrintedAttribution,
  PrintedBlock,
  PrintedInline,
  PrintedItem,
} from '../print/printed-body.ts'

export interface QuoteInPrint {
  readonly place: 'inline' | 'block' | 'pull'
  /** Without white space at its ends; a hard break is a line feed, paragraphs are apart by one. */
  readonly text: string
  /** Null only for a pull quote that nobody is named for. */
  readonly attribution: PrintedAttribution | null
  /** From 1 in reading order: of an inline quote the line of copy (paragraph, heading, pull quote), else the set-off quote. */
  readonly number: number
  /** How many times the same words stand in that line before these, from where the quote before begins. */
  readonly before: number
}

/** Every pull quote, and every other quote whose speaker is printed, outer before inner. */
export function quotesInPrint(body: readonly PrintedBlock[]): readonly QuoteInPrint[] {
  const walk: Walk = { found: [], lines: 0, setOff: 0 }
  walkBlocks(body, walk)
  return walk.found
}

interface Walk {
  readonly found: QuoteInPrint[]
  lines: number
  setOff: number
}

function walkBlocks(blocks: readonly PrintedBlock[], walk: Walk): void {
  for (const block of blocks) walkBlock(block, walk)
}

function walkBlock(block: PrintedBlock, walk: Walk): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      walk.lines++
      walk.found.push(...inlineQuotes(block.content, walk.lines))
      return
    case 'pullQuote':
      walk.setOff++
      walk.lines++
      walk.found.push({
        place: 'pull',
        text: textOfLine(block.content).trim(),
        attribution: block.attribution,
        number: walk.setOff,
        before: 0,
      })
      walk.found.push(...inlineQuotes(block.content, walk.lines))
      return
    case 'blockquote':
      walk.setOff++
      if (block.attribution !== null)
        walk.found.push({
          place: 'block',
          text: textOfBlocks(block.content).trim(),
          attribution: block.attribution,
          number: walk.setOff,
          before: 0,
        })
      walkBlocks(block.content, walk)
      return
    case 'bulletList':
    case 'orderedList':
      for (const item of block.items) walkBlocks(item.content, walk)
      return
    case 'codeBlock':
    case 'image':
    case 'horizontalRule':
      return
  }
}

/** The stretches of a line under one attribution, as indexes of its nodes: from `from`, before `to`. */
export function stretchesOf(content: readonly PrintedInline[]): readonly {
  readonly from: number
  readonly to: number
  readonly attribution: PrintedAttribution
}[] {
  const open = new Map<string, { from: number; attribution: PrintedAttribution }>()
  const closed: { from: number; to: number; attribution: PrintedAttribution }[] = []
  for (let at = 0; at <= content.length; at++) {
    const here = new Map(
      (content[at]?.marks ?? []).flatMap((mark) =>
        mark.type === 'quotation' && mark.attribution !== null
          ? [[JSON.stringify(mark.attribution), mark.attribution] as const]
          : [],
      ),
    )
    for (const [key, { from, attribution }] of open)
      if (!here.has(key)) {
        closed.push({ from, to: at, attribution })
        open.delete(key)
      }
    for (const [key, attribution] of here)
      if (!open.has(key)) open.set(key, { from: at, attribution })
  }
  return closed.sort((a, b) => a.from - b.from || b.to - a.to)
}

function inlineQuotes(content: readonly PrintedInline[], number: number): readonly QuoteInPrint[] {
  const line = textOfLine(content)
  const starts = [0]
  for (const node of content)
    starts.push((starts.at(-1) ?? 0) + (node.type === 'text' ? node.text.length : 1))
  let last = 0
  return stretchesOf(content).flatMap(({ from, to, attribution }): readonly QuoteInPrint[] => {
    const whole = line.slice(starts[from], starts[to])
    const text = whole.trim()
    if (text === '') return []
    const start = (starts[from] ?? 0) + whole.length - whole.trimStart().length
    const before = timesBetween(line, text, last, start)
    last = start
    return [{ place: 'inline', text, attribution, number, before }]
  })
}

function timesBetween(line: string, text: string, from: number, to: number): number {
  let times = 0
  for (let at = line.indexOf(text, from); at !== -1 && at < to; at = line.indexOf(text, at + 1))
    times++
  return times
}

/** A hard break is a line feed. */
const textOfLine = (content: readonly PrintedInline[]): string =>
  content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')

const textOfBlocks = (blocks: readonly PrintedBlock[]): string => blocks.map(textOfBlock).join('\n')

function textOfBlock(block: PrintedBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return textOfLine(block.content)
    case 'blockquote':
      return textOfBlocks(block.content)
    case 'bulletList':
    case 'orderedList':
      return block.items.map(({ content }: PrintedItem) => textOfBlocks(content)).join('\n')
    case 'codeBlock':
      return block.text
    case 'image':
    case 'horizontalRule':
      return ''
  }
}
