// A comparable form of a body, and the same form read out of Markdown by two independent parsers. It leaves out what
// nobody sees (tight or loose lists, the order of marks, styles on white space, empty paragraphs, a break at the end)
// and nothing else.
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline } from '../../../article/body/text.ts'
import { oneLine, printable } from '../../../article/print/printable-text.ts'
import type { Attribution } from '../../../article/quotes/quotation.ts'

/** A stretch of text with its marks as one sorted word list; a break is the text `breakMark`. */
export interface Stretch {
  readonly text: string
  readonly marks: string
}

export type Canonical =
  | { readonly is: 'paragraph'; readonly inline: readonly Stretch[] }
  | { readonly is: 'heading'; readonly level: number; readonly inline: readonly Stretch[] }
  | { readonly is: 'quote'; readonly blocks: readonly Canonical[] }
  | {
      readonly is: 'list'
      /** Null for bullets. */
      readonly start: number | null
      readonly items: readonly (readonly Canonical[])[]
    }
  | { readonly is: 'code'; readonly language: string; readonly text: string }
  | { readonly is: 'rule' }
  /** Anything a body cannot say: raw HTML, a table. Never equal to a body. */
  | { readonly is: 'foreign'; readonly what: string }

export const breakMark = '\ue000'

/** One character or break with its marks, before comparing. */
export interface Piece {
  readonly text: string
  readonly marks: readonly string[]
}

const styles = new Set(['bold', 'italic', 'strike'])

/** Pieces → stretches: styles leave white space, breaks leave the end, neighbours with equal marks join. */
export function stretches(pieces: readonly Piece[]): readonly Stretch[] {
  const joined: { text: string; marks: string }[] = []
  for (const piece of pieces)
    for (const text of piece.text.match(/\ue000|[^\S\ue000]+|[^\s\ue000]+/gu) ?? []) {
      const isBlank = text === breakMark || /^\s+$/u.test(text)
      const seen = piece.marks.filter(
        (mark) => !(isBlank && styles.has(mark)) && !(text === breakMark && mark === 'code'),
      )
      const marks = [...new Set(seen)].sort().join(' ')
      const last = joined.at(-1)
      if (last?.marks === marks) last.text += text
      else joined.push({ text, marks })
    }
  for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
    last.text = last.text.replace(/\ue000+$/u, '')
    if (last.text !== '') break
    joined.pop()
  }
  return joined
}

/** Addresses are the same when they lead to the same place, however they are encoded. */
export function linkMark(address: string, title: string | null): string {
  let href = address
  try {
    href = new URL(address).href
    href = decodeURI(href)
  } catch {
    // Not absolute, or not decodable: compared as it stands.
  }
  const plain = href.replace(/%(?:28|29|5B|5D|5C|5E|60|7B|7C|7D|22|27|3C|3E|20)/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  )
  return `link(${plain.replaceAll('\\', '/')}|${title ?? ''})`.replace(/\s/gu, '·')
}

export const imagePiece = (address: string, alt: string): Piece => ({
  text: `[image ${address} ${alt}]`,
  marks: ['image'],
})

/** `attributionOf` gives the printed line of a quote, or null; `pictureAddress` what a picture is called in the text. */
export function canonicalOfBody(
  body: Body,
  attributionOf: (attribution: Attribution) => string | null,
  pictureAddress = (name: string): string => `media/${name}`,
): readonly Canonical[] {
  const blocks = (list: readonly Block[]): readonly Canonical[] => list.flatMap(block)
  const said = (attribution: Attribution, isEmpty: boolean) => {
    const line = isEmpty ? null : attributionOf(attribution)
    return line === null ? [] : paragraph([{ text: line, marks: [] }])
  }
  const block = (node: Block): readonly Canonical[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(pieces(node.content))
      case 'heading':
        return [heading(node.attrs.level, pieces(node.content))]
      case 'pullQuote': {
        const words = paragraph(pieces(node.content))
        return words.length === 0
          ? []
          : [{ is: 'quote', blocks: [...words, ...said(node.attrs, false)] }]
      }
      case 'blockquote': {
        const words = blocks(node.content)
        return [{ is: 'quote', blocks: [...words, ...said(node.attrs, words.length === 0)] }]
      }
      case 'bulletList':
        return [
          { is: 'list', start: null, items: node.content.map((item) => blocks(item.content)) },
        ]
      case 'orderedList':
        return [
          {
            is: 'list',
            start: node.attrs.start,
            items: node.content.map((item) => blocks(item.content)),
          },
        ]
      case 'codeBlock': {
        const text = (node.content ?? []).map((run) => run.text).join('')
        return [code(oneLine(node.attrs.language ?? ''), printable(text))]
      }
      case 'image': {
        const { media, alt, caption, credit } = node.attrs
        const [words, whose] = [oneLine(caption), oneLine(credit)]
        const line = words === '' || whose === '' ? words + whose : `${words} (${whose})`
        return [
          ...paragraph([imagePiece(pictureAddress(media), oneLine(alt))]),
          ...paragraph([{ text: line, marks: ['italic'] }]),
        ]
      }
      case 'horizontalRule':
        return [{ is: 'rule' }]
    }
  }
  return blocks(body.content)
}

/** None for one that shows nothing. */
export function paragraph(list: readonly Piece[]): readonly Canonical[] {
  const inline = stretches(list)
  return inline.some(({ text }) => text.replaceAll(breakMark, '') !== '')
    ? [{ is: 'paragraph', inline }]
    : []
}

/** A heading of one line only cannot break: there a break is a space. */
export function heading(level: number, list: readonly Piece[]): Canonical {
  const trimmed = list.map((piece) => ({ ...piece }))
  while (trimmed.at(-1)?.text === breakMark) trimmed.pop()
  const flat = trimmed.map((piece) =>
    piece.text === breakMark && level > 2 ? { ...piece, text: ' ' } : piece,
  )
  return { is: 'heading', level, inline: stretches(flat) }
}

export const code = (language: string, text: string): Canonical => ({
  is: 'code',
  language: language.split(/\s/u)[0] ?? '',
  // The reference parser empties such lines inside of lists; no Markdown can say them there.
  text: text.replace(/^[ \t]+$/gm, ''),
})

function pieces(content: readonly Inline[] | undefined): readonly Piece[] {
  return (content ?? []).map((node) => {
    const marks = (node.marks ?? []).flatMap((mark) => {
      if (mark.type === 'quotation' || mark.type === 'notAQuote') return []
      if (mark.type === 'link') return [linkMark(mark.attrs.href, oneLine(mark.attrs.title ?? ''))]
      return [mark.type]
    })
    if (node.type === 'hardBreak')
      return { text: breakMark, marks: marks.filter((mark) => mark !== 'code') }
    const text = printable(node.text)
    return { text: marks.includes('code') ? text.replace(/\n/g, ' ') : text, marks }
  })
}

/** For a parser that knows no strikethrough: tildes and strikes are left out of both sides. */
export function withoutStrikes(blocks: readonly Canonical[]): readonly Canonical[] {
  const inline = (list: readonly Stretch[]) =>
    stretches(
      list.map(({ text, marks }) => ({
        text: marks.includes('code') ? text : text.replaceAll('~', ''),
        marks: marks.split(' ').filter((mark) => mark !== 'strike' && mark !== ''),
      })),
    )
  return blocks.flatMap((block): readonly Canonical[] => {
    switch (block.is) {
      case 'paragraph':
        return paragraph(
          inline(block.inline).map(({ text, marks }) => ({ text, marks: marks.split(' ') })),
        )
      case 'heading':
        return [{ ...block, inline: inline(block.inline) }]
      case 'quote':
        return [{ ...block, blocks: withoutStrikes(block.blocks) }]
      case 'list':
        return [{ ...block, items: block.items.map(withoutStrikes) }]
      default:
        return [block]
    }
  })
}

/** For a writer or a reader that knows no breaks in headings: a space stands there. */
export const withoutBreaksInHeadings = (blocks: readonly Canonical[]): readonly Canonical[] =>
  blocks.map((block): Canonical => {
    switch (block.is) {
      case 'heading':
        return {
          ...block,
          inline: block.inline.map((one) => ({
            ...one,
            text: one.text.replaceAll(breakMark, ' '),
          })),
        }
      case 'quote':
        return { ...block, blocks: withoutBreaksInHeadings(block.blocks) }
      case 'list':
        return { ...block, items: block.items.map(withoutBreaksInHeadings) }
      default:
        return block
    }
  })
