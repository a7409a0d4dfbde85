// Printed blocks → blocks of plain text. Every block of the grammar has its case here; a new one does not compile without.
import type { PrintedBlock, PrintedInline } from '../print/printed-body.ts'
import { captionText } from './body-to-mdast.ts'
import { attributionLine } from './printed-lines.ts'

export interface TextBlock {
  /** What stands before the first line, and before every other. */
  readonly first: string
  readonly rest: string
  /** May hold line feeds. */
  readonly text: string
  /** Its lines are never wrapped. */
  readonly isVerbatim: boolean
}

export const bodyLines = (blocks: readonly PrintedBlock[]): readonly TextBlock[] =>
  blocks.flatMap(blockToText)

const plain = (text: string): readonly TextBlock[] =>
  text.trim() === '' ? [] : [{ first: '', rest: '', text, isVerbatim: false }]

function blockToText(block: PrintedBlock): readonly TextBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plain(inlineText(block.content))
    case 'blockquote':
      return indented('  ', '  ', [
        ...bodyLines(block.content),
        ...(block.attribution === null ? [] : plain(attributionLine(block.attribution))),
      ])
    case 'pullQuote':
      return indented('  ', '  ', [
        ...plain(inlineText(block.content)),
        ...(block.attribution === null ? [] : plain(attributionLine(block.attribution))),
      ])
    case 'bulletList':
      return block.items.flatMap(({ content }) => indented('- ', '  ', bodyLines(content)))
    case 'orderedList':
      return block.items.flatMap(({ content }, at) => {
        const number = `${block.start + at}. `
        return indented(number, ' '.repeat(number.length), bodyLines(content))
      })
    case 'codeBlock':
      return block.text === '' ? [] : [{ first: '', rest: '', text: block.text, isVerbatim: true }]
    case 'image':
      return plain(captionText(block) === '' ? '' : `[${captionText(block)}]`)
    case 'horizontalRule':
      return plain('* * *')
  }
}

/** `first` before the first line of the first block, `rest` before every other line. An empty item keeps its mark. */
function indented(first: string, rest: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (blocks.length === 0)
    return first.trim() === '' ? [] : [{ first: first.trimEnd(), rest, text: '', isVerbatim: true }]
  return blocks.map((block, at) => ({
    ...block,
    first: (at === 0 ? first : rest) + block.first,
    rest: rest + block.rest,
  }))
}

/** A link is its words, with the address behind them where they are not the address already. */
function inlineText(content: readonly PrintedInline[]): string {
  let text = ''
  let open: string | null = null
  const close = () => {
    if (open !== null && !text.endsWith(open)) text += ` (${open})`
  }
  for (const node of content) {
    const link = node.marks.find((mark) => mark.type === 'link')
    const href = link?.type === 'link' ? link.href : null
    if (href !== open) close()
    open = href
    text += node.type === 'hardBreak' ? '\n' : node.text.replace(/\s*\n\s*/g, ' ')
  }
  close()
  return text
}
