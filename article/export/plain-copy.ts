// The copy as plain text: a block to a paragraph, with an empty line between them.
import type { PrintedArticle } from '../print/printed-article.ts'
import type { PrintedBlock, PrintedInline } from '../print/printed-body.ts'
import { attributionLine, datelineText } from './printed-lines.ts'

/** Without pictures and their captions. */
export function plainCopy({ body, dateline }: PrintedArticle): string {
  const paragraphs = body.flatMap(paragraphsOf)
  const opening = dateline === null ? '' : `${datelineText(dateline)} — `
  const [first = '', ...rest] = paragraphs
  const lines =
    body[0]?.type === 'paragraph' ? [opening + first, ...rest] : [opening, ...paragraphs]
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

function paragraphsOf(block: PrintedBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [lineOf(block.content)]
    case 'pullQuote':
    case 'blockquote': {
      const words =
        block.type === 'pullQuote' ? [lineOf(block.content)] : block.content.flatMap(paragraphsOf)
      return block.attribution === null ? words : [...words, attributionLine(block.attribution)]
    }
    case 'bulletList':
      return block.items.map(({ content }) => `- ${content.flatMap(paragraphsOf).join('\n')}`)
    case 'orderedList':
      return block.items.map(
        ({ content }, at) => `${block.start + at}. ${content.flatMap(paragraphsOf).join('\n')}`,
      )
    case 'codeBlock':
      return [block.text]
    case 'image':
    case 'horizontalRule':
      return []
  }
}

const lineOf = (content: readonly PrintedInline[]): string =>
  content
    .map((node) => (node.type === 'hardBreak' ? '\n' : node.text.replace(/[ \t\n]+/g, ' ')))
    .join('')
