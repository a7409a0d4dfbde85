// What plain text cannot say, counted, one sentence for each kind of thing.
import type { PrintedArticle } from '../print/printed-article.ts'
import type { PrintedBlock, PrintedInline } from '../print/printed-body.ts'

export function textLosses(printed: PrintedArticle): readonly string[] {
  const found = { pictures: 0, headings: 0, marks: 0 }
  const inLine = (content: readonly PrintedInline[]) => {
    if (content.some(({ marks }) => marks.some(({ type }) => isPlainMark(type)))) found.marks++
  }
  const visit = (block: PrintedBlock): void => {
    switch (block.type) {
      case 'image':
        found.pictures++
        break
      case 'heading':
        found.headings++
        inLine(block.content)
        break
      case 'paragraph':
      case 'pullQuote':
        inLine(block.content)
        break
      case 'blockquote':
        block.content.forEach(visit)
        break
      case 'bulletList':
      case 'orderedList':
        for (const { content } of block.items) content.forEach(visit)
        break
      case 'codeBlock':
      case 'horizontalRule':
        break
    }
  }
  printed.body.forEach(visit)
  return [
    ...counted(
      found.pictures,
      'picture stays behind',
      'pictures stay behind',
      '; the captions stay',
    ),
    ...counted(found.headings, 'heading becomes a plain line', 'headings become plain lines'),
    ...counted(
      found.marks,
      'paragraph loses',
      'paragraphs lose',
      ' bold, italics or strikethrough',
    ),
  ]
}

const isPlainMark = (type: string): boolean =>
  type === 'bold' || type === 'italic' || type === 'strike' || type === 'code'

function counted(count: number, one: string, several: string, rest = ''): readonly string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? one : several}${rest}.`]
}
