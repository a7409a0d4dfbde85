// Two articles compared by what they print: the measure of an export that is read back. What nobody sees does not count:
// how white space is set, empty paragraphs, a break at a line's end, how an address is encoded, the order of styles.
import type { Article } from '../../../article/article.ts'
import { attributionLine } from '../../../article/export/printed-lines.ts'
import { printArticle } from '../../../article/print/printed-article.ts'
import type {
  PrintedBlock,
  PrintedInline,
  PrintedItem,
  PrintedMark,
} from '../../../article/print/printed-body.ts'

const space = (text: string) => text.replace(/[ \t\n\r\f]+/gu, ' ')

function address(href: string): string {
  try {
    return new URL(href).href.replace(/%(?![\da-f]{2})/giu, '%25').replace(/(?<=#.*)#/gu, '%23')
  } catch {
    // Left as it is written.
    return href
  }
}

interface Piece {
  readonly text: string
  readonly marks: string
}

/** Every letter with its marks; styles, quotations and code are not seen on white space. */
function pieces(content: readonly PrintedInline[]): readonly Piece[] {
  const joined: { text: string; marks: string }[] = []
  const push = (text: string, marks: string) => {
    const last = joined.at(-1)
    if (last?.marks === marks) last.text += text
    else joined.push({ text, marks })
  }
  for (const node of content) {
    const link = node.marks.find(({ type }) => type === 'link')
    const own = link?.type === 'link' ? `link ${address(link.href)} ${link.title}` : ''
    if (node.type === 'hardBreak') push('⏎', '')
    else
      for (const part of node.text.match(/\s+|[^\s]+/gu) ?? [])
        push(
          /^\s/u.test(part) ? space(part) : part,
          /^\s/u.test(part) ? own : [own, ...marksOf(node.marks)].join('|'),
        )
  }
  let before = ''
  const single = joined.map(({ text, marks }) => {
    let kept = text.replace(/ *⏎ */gu, '⏎').replace(/ +/gu, ' ')
    if (/(?:^|[ ⏎])$/u.test(before)) kept = kept.replace(/^ /u, '')
    before += kept
    return { text: kept, marks }
  })
  return withoutEnd(single)
}

/** Spaces and breaks at the end, and spaces before a break. */
function withoutEnd(list: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = []
  for (const piece of [...list].reverse()) {
    const next = done[0]
    let { text } = piece
    if (next === undefined) text = text.replace(/[ ⏎]+$/u, '')
    else if (next.text.startsWith('⏎')) text = text.replace(/ $/u, '')
    if (text === '') continue
    if (next?.marks === piece.marks) done[0] = { text: text + next.text, marks: piece.marks }
    else done.unshift({ text, marks: piece.marks })
  }
  return done
}

const marksOf = (marks: readonly PrintedMark[]): readonly string[] =>
  marks
    .flatMap((mark) => {
      if (mark.type === 'link') return []
      if (mark.type !== 'quotation') return [mark.type]
      return mark.attribution === null
        ? []
        : [JSON.stringify([mark.attribution, mark.language ?? null])]
    })
    .filter((mark, at, all) => all.indexOf(mark) === at)
    .sort()

function blocks(list: readonly PrintedBlock[]): readonly unknown[] {
  return list.flatMap((block): readonly unknown[] => {
    switch (block.type) {
      case 'paragraph': {
        const content = pieces(block.content)
        return content.length === 0 ? [] : [{ paragraph: content }]
      }
      case 'heading':
        return [{ heading: block.level, content: pieces(block.content) }]
      case 'pullQuote':
        return /\S/u.test(wordsIn([block])) ? [{ pull: pieces(block.content), ...said(block) }] : []
      case 'blockquote':
        return [{ quote: blocks(block.content), ...said(block) }]
      case 'bulletList':
        return [{ list: block.items.map(item) }]
      case 'orderedList':
        return [{ list: block.items.map(item), start: block.start }]
      default:
        return [block]
    }
  })
}

/** Of a quote without a word, a picture say, only the printed line is known. */
function said(block: PrintedBlock & { readonly type: 'blockquote' | 'pullQuote' }) {
  const { attribution, language } = block
  if (block.type === 'blockquote' && blocks(block.content).length === 0) return {}
  if (attribution === null || /\S/u.test(wordsIn([block]))) return { attribution, language }
  return { attribution: attributionLine(attribution) }
}

function wordsIn(list: readonly PrintedBlock[]): string {
  return list
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
        case 'pullQuote':
          return block.content.map((node) => (node.type === 'text' ? node.text : '')).join('')
        case 'blockquote':
          return wordsIn(block.content)
        case 'bulletList':
        case 'orderedList':
          return block.items.map(({ content }) => wordsIn(content)).join('')
        case 'codeBlock':
          return block.text
        default:
          return ''
      }
    })
    .join('')
}

const item = ({ content }: PrintedItem) => blocks(content)

/** What an article prints, made comparable. */
export function printedAgain(article: Article) {
  const printing = printArticle(article, { latest: [] })
  if (printing.kind !== 'printed') throw new Error(printing.reasons.join('\n'))
  const { body, quotes: _, credit, related, latest: __, ...fields } = printing.printed
  return {
    ...fields,
    body: blocks(body),
    credit:
      credit === null ? null : { ...credit, url: credit.url === null ? null : address(credit.url) },
    related: related.map((one) => ({ ...one, url: one.url === null ? null : address(one.url) })),
  }
}
