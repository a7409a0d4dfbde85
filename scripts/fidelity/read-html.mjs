// HTML as parsers of Markdown write it → canonical form: one reader for every program that answers in HTML.
import { fromHtml } from 'hast-util-from-html'
import {
  breakMark,
  code,
  heading,
  imagePiece,
  linkMark,
  paragraph,
} from '../../tests/article/export/canonical.ts'

export const readHtml = (html) => blocksOf(fromHtml(html, { fragment: true }).children)

/** Each part below a heading `galley-document-N`, as `[N, canonical]`. */
export function readJoinedHtml(html) {
  const parts = []
  let open = null
  for (const node of fromHtml(html, { fragment: true }).children) {
    const number = node.tagName === 'h1' ? /^galley-document-(\d+)$/.exec(textIn(node))?.[1] : null
    if (number != null) {
      open = []
      parts.push([Number(number), open])
    } else open?.push(node)
  }
  return parts.map(([number, nodes]) => [number, blocksOf(nodes)])
}

const inlineTags = new Map([
  ['strong', 'bold'],
  ['b', 'bold'],
  ['em', 'italic'],
  ['i', 'italic'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['code', 'code'],
])
const otherInline = new Set(['a', 'br', 'img', 'input', 'span', 'sup', 'sub', 'cite', 'label'])

const isInline = (node) =>
  node.type === 'text' ||
  (node.type === 'element' && (inlineTags.has(node.tagName) || otherInline.has(node.tagName)))

/** Tight items hold their words without a paragraph: neighbouring inline nodes are one. */
function blocksOf(nodes) {
  const blocks = []
  let line = []
  const flush = () => {
    const pieces = lineOf(line, true)
    line = []
    if (pieces.some(({ text }) => /\S/u.test(text))) blocks.push(...paragraph(pieces))
  }
  for (const node of nodes) {
    if (isInline(node)) line.push(node)
    else {
      flush()
      if (node.type === 'element') blocks.push(...blockOf(node))
    }
  }
  flush()
  return blocks
}

function blockOf(node) {
  switch (node.tagName) {
    case 'p':
      return paragraph(lineOf(node.children))
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [heading(Number(node.tagName.slice(1)), lineOf(node.children))]
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksOf(node.children) }]
    case 'ul':
    case 'ol':
      return [
        {
          is: 'list',
          start: node.tagName === 'ul' ? null : Number(node.properties.start ?? 1),
          items: node.children
            .filter(({ tagName }) => tagName === 'li')
            .map(({ children }) => blocksOf(children)),
        },
      ]
    case 'pre':
      return [code(languageOf(node), textIn(node).replace(/\n$/, ''))]
    case 'hr':
      return [{ is: 'rule' }]
    case 'article':
    case 'div':
    case 'figure':
      return blocksOf(node.children)
    default:
      return [{ is: 'foreign', what: node.tagName }]
  }
}

function languageOf(pre) {
  const inner = pre.children.find(({ tagName }) => tagName === 'code')
  const names = [pre, inner].flatMap((node) => node?.properties.className ?? [])
  return `${names.find((name) => `${name}`.startsWith('language-')) ?? names[0] ?? ''}`.replace(
    /^language-/,
    '',
  )
}

/** Line feeds that the writer put beside tags are not the document's; `isTight`: those at the ends as well. */
function lineOf(nodes, isTight = false) {
  const pieces = piecesOf(nodes, [])
  for (const [at, piece] of pieces.entries())
    if (pieces[at - 1]?.text === breakMark) piece.text = piece.text.replace(/^\n/, '')
  if (isTight && pieces.length > 0) {
    pieces[0].text = pieces[0].text.replace(/^\n/, '')
    pieces.at(-1).text = pieces.at(-1).text.replace(/\n$/, '')
  }
  return pieces.filter(({ text }) => text !== '')
}

function piecesOf(nodes, marks) {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, marks }]
    if (node.type !== 'element') return []
    const { tagName, properties, children } = node
    const mark = inlineTags.get(tagName)
    if (mark !== undefined) return piecesOf(children, [...marks, mark])
    switch (tagName) {
      case 'br':
        return [{ text: breakMark, marks }]
      case 'a':
        return piecesOf(children, [
          ...marks,
          linkMark(`${properties.href ?? ''}`, properties.title ?? null),
        ])
      case 'img':
        return [imagePiece(`${properties.src ?? ''}`, `${properties.alt ?? ''}`)]
      default:
        return [{ text: `[foreign ${tagName} ${textIn(node)}]`, marks: ['foreign'] }]
    }
  })
}

const textIn = (node) =>
  node.type === 'text' ? node.value : (node.children ?? []).map(textIn).join('')
