// Markdown → canonical form by micromark with GitHub's extensions, without what makes links of addresses in the text
// after parsing: those are links on purpose, whatever a file says.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import {
  breakMark,
  code,
  heading,
  imagePiece,
  linkMark,
  paragraph,
} from '../../tests/article/export/canonical.ts'

const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

export const readWithMicromark = (markdown) =>
  blocksOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions }))

const blocksOf = (node) => node.children.flatMap(blockOf)

function blockOf(node) {
  switch (node.type) {
    case 'paragraph':
      return paragraph(piecesOf(node, []))
    case 'heading':
      return [heading(node.depth, piecesOf(node, []))]
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksOf(node) }]
    case 'list':
      return node.children.some(({ checked }) => typeof checked === 'boolean')
        ? [{ is: 'foreign', what: 'task' }]
        : [
            {
              is: 'list',
              start: node.ordered ? node.start : null,
              items: node.children.map(blocksOf),
            },
          ]
    case 'code':
      return [code(node.lang ?? '', node.value)]
    case 'thematicBreak':
      return [{ is: 'rule' }]
    case 'html':
      return /^<!--\s*-->$/.test(node.value) ? [] : [{ is: 'foreign', what: node.value }]
    default:
      return [{ is: 'foreign', what: node.type }]
  }
}

const styles = { strong: 'bold', emphasis: 'italic', delete: 'strike' }

function piecesOf(node, marks) {
  return node.children.flatMap((child) => {
    const style = styles[child.type]
    if (style !== undefined) return piecesOf(child, [...marks, style])
    switch (child.type) {
      case 'text':
        return [{ text: child.value, marks }]
      case 'break':
        return [{ text: breakMark, marks }]
      case 'inlineCode':
        return [{ text: child.value, marks: [...marks, 'code'] }]
      case 'link':
        return piecesOf(child, [...marks, linkMark(child.url, child.title ?? null)])
      case 'image':
        return [imagePiece(child.url, child.alt ?? '')]
      default:
        return [{ text: `[foreign ${child.type}]`, marks: ['foreign'] }]
    }
  })
}
