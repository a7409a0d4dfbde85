// Markdown → canonical form by commonmark.js, the reference parser.
import { type Node, Parser } from 'commonmark'
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

export function readWithCommonmark(markdown: string): readonly Canonical[] {
  return blocksOf(new Parser().parse(markdown))
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child)
  return children
}

const blocksOf = (node: Node): readonly Canonical[] => childrenOf(node).flatMap(blockOf)

function blockOf(node: Node): readonly Canonical[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlineOf(node, []))
    case 'heading':
      return [heading(node.level, inlineOf(node, []))]
    case 'block_quote':
      return [{ is: 'quote', blocks: blocksOf(node) }]
    case 'list':
      return [
        {
          is: 'list',
          start: node.listType === 'ordered' ? node.listStart : null,
          items: childrenOf(node).map(blocksOf),
        },
      ]
    case 'code_block':
      return [code(node.info ?? '', (node.literal ?? '').replace(/\n$/, ''))]
    case 'thematic_break':
      return [{ is: 'rule' }]
    case 'html_block':
      return /^<!--\s*-->$/.test(node.literal ?? '')
        ? []
        : [{ is: 'foreign', what: node.literal ?? '' }]
    default:
      return [{ is: 'foreign', what: node.type }]
  }
}

function inlineOf(node: Node, marks: readonly string[]): readonly Piece[] {
  return childrenOf(node).flatMap((child): readonly Piece[] => {
    switch (child.type) {
      case 'text':
        return [{ text: child.literal ?? '', marks }]
      case 'softbreak':
        return [{ text: '\n', marks }]
      case 'linebreak':
        return [{ text: breakMark, marks }]
      case 'code':
        return [{ text: child.literal ?? '', marks: [...marks, 'code'] }]
      case 'strong':
        return inlineOf(child, [...marks, 'bold'])
      case 'emph':
        return inlineOf(child, [...marks, 'italic'])
      case 'link':
        return inlineOf(child, [...marks, linkMark(child.destination ?? '', child.title ?? null)])
      case 'image': {
        const alt = inlineOf(child, [])
          .map(({ text }) => text)
          .join('')
        return [imagePiece(child.destination ?? '', alt)]
      }
      default:
        return [{ text: `[foreign ${child.type} ${child.literal ?? ''}]`, marks: ['foreign'] }]
    }
  })
}
