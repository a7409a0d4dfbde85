// Markdown → canonical form by markdown-it with strikethrough and tables, as most sites run it.
import MarkdownIt from 'markdown-it'
import {
  breakMark,
  type Canonical,
  code,
  heading,
  imagePiece,
  linkMark,
  type Piece,
  paragraph,
} from './canonical.ts'

const parser = new MarkdownIt({ html: true })
type Token = ReturnType<typeof parser.parse>[number]

export function readWithMarkdownIt(markdown: string): readonly Canonical[] {
  const reader = { tokens: parser.parse(markdown, {}), at: 0 }
  return blocksUntil(reader, null)
}

interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

function next(reader: Reader): Token | undefined {
  return reader.tokens[reader.at++]
}

function blocksUntil(reader: Reader, close: string | null): readonly Canonical[] {
  const blocks: Canonical[] = []
  for (let token = next(reader); token !== undefined && token.type !== close; token = next(reader))
    blocks.push(...blockOf(token, reader))
  return blocks
}

/** The inline token of a block, with its closing token passed over. */
function lineOf(reader: Reader): readonly Piece[] {
  const inline = next(reader)
  next(reader)
  return inlineOf(inline?.children ?? [])
}

function blockOf(token: Token, reader: Reader): readonly Canonical[] {
  switch (token.type) {
    case 'paragraph_open':
      return paragraph(lineOf(reader))
    case 'heading_open':
      return [heading(Number(token.tag.slice(1)), lineOf(reader))]
    case 'blockquote_open':
      return [{ is: 'quote', blocks: blocksUntil(reader, 'blockquote_close') }]
    case 'bullet_list_open':
      return [{ is: 'list', start: null, items: itemsOf(reader, 'bullet_list_close') }]
    case 'ordered_list_open':
      return [
        {
          is: 'list',
          start: Number(token.attrGet('start') ?? 1),
          items: itemsOf(reader, 'ordered_list_close'),
        },
      ]
    case 'fence':
    case 'code_block':
      return [code(parser.utils.unescapeAll(token.info).trim(), token.content.replace(/\n$/, ''))]
    case 'hr':
      return [{ is: 'rule' }]
    case 'html_block':
      return /^<!--\s*-->$/.test(token.content.trim())
        ? []
        : [{ is: 'foreign', what: token.content }]
    default:
      return [{ is: 'foreign', what: token.type }]
  }
}

function itemsOf(reader: Reader, close: string): readonly (readonly Canonical[])[] {
  const items: (readonly Canonical[])[] = []
  for (let token = next(reader); token !== undefined && token.type !== close; token = next(reader))
    items.push(blocksUntil(reader, 'list_item_close'))
  return items
}

const stringOrNull = (value: string | number | null) => (value === null ? null : `${value}`)

const markOf: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', s: 'strike' }

function inlineOf(tokens: readonly Token[]): readonly Piece[] {
  const open: string[] = []
  return tokens.flatMap((token): readonly Piece[] => {
    if (token.type === 'link_open') {
      open.push(linkMark(`${token.attrGet('href') ?? ''}`, stringOrNull(token.attrGet('title'))))
      return []
    }
    const mark = markOf[token.type.replace(/_(?:open|close)$/, '')]
    if (mark !== undefined && token.nesting === 1) open.push(mark)
    if (token.nesting === -1) open.pop()
    if (token.nesting !== 0) return []
    const marks = [...open]
    switch (token.type) {
      case 'text':
      case 'text_special':
        return [{ text: token.content, marks }]
      case 'softbreak':
        return [{ text: '\n', marks }]
      case 'hardbreak':
        return [{ text: breakMark, marks }]
      case 'code_inline':
        return [{ text: token.content, marks: [...marks, 'code'] }]
      case 'image': {
        const alt = inlineOf(token.children ?? [])
          .map(({ text }) => text)
          .join('')
        return [imagePiece(`${token.attrGet('src') ?? ''}`, alt)]
      }
      default:
        return [{ text: `[foreign ${token.type} ${token.content}]`, marks: ['foreign'] }]
    }
  })
}
