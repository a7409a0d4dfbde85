// Printed blocks → HTML for the clipboard. Every block of the grammar has its case here; a new one does not compile without.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type {
  PrintedAttribution,
  PrintedBlock,
  PrintedInline,
  PrintedItem,
  PrintedMark,
} from '../print/printed-body.ts'
import { captionText } from './body-to-mdast.ts'
import { attributionLine } from './printed-lines.ts'

export const clipboardBlocks = (blocks: readonly PrintedBlock[]): readonly Element[] =>
  blocks.flatMap(blockToHast)

/** As the window's editor writes and reads it. */
const said = (attribution: PrintedAttribution | null) =>
  attribution === null ? {} : { dataSaid: JSON.stringify(attribution) }

/** For readers; who takes the attribution itself leaves it out. */
const line = (attribution: PrintedAttribution | null): readonly Element[] =>
  attribution === null ? [] : [h('p', { dataSaidLine: '' }, attributionLine(attribution))]

function blockToHast(block: PrintedBlock): readonly Element[] {
  switch (block.type) {
    case 'paragraph':
      return [h('p', inlineToHast(block.content))]
    case 'heading':
      return [h(`h${block.level}`, inlineToHast(block.content))]
    case 'blockquote':
      return [
        h('blockquote', said(block.attribution), [...clipboardBlocks(block.content)]),
        ...line(block.attribution),
      ]
    case 'pullQuote':
      return [
        h('aside', { dataQuote: 'pull', ...said(block.attribution) }, inlineToHast(block.content)),
        ...line(block.attribution),
      ]
    case 'bulletList':
      return [h('ul', block.items.map(itemToHast))]
    case 'orderedList':
      return [
        h('ol', { start: block.start === 1 ? null : block.start }, block.items.map(itemToHast)),
      ]
    case 'codeBlock':
      return [h('pre', h('code', [{ type: 'text', value: block.text }]))]
    case 'image': {
      const words = [block.alt, captionText(block)].filter((text) => text !== '').join(' · ')
      return words === '' ? [] : [h('p', h('em', words))]
    }
    case 'horizontalRule':
      return [h('hr')]
  }
}

const itemToHast = ({ content }: PrintedItem): Element => h('li', [...clipboardBlocks(content)])

const inlineToHast = (content: readonly PrintedInline[]): ElementContent[] =>
  nested(content.map((node) => ({ node, marks: ordered(node.marks) })))

interface Marked {
  readonly node: PrintedInline
  /** Those that are still to be written, outermost first. */
  readonly marks: readonly PrintedMark[]
}

const order: readonly PrintedMark['type'][] = [
  'quotation',
  'link',
  'bold',
  'italic',
  'strike',
  'code',
]

const ordered = (marks: readonly PrintedMark[]): readonly PrintedMark[] =>
  [...marks].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))

/** Neighbours under the same outermost mark share its element. */
function nested(run: readonly Marked[]): ElementContent[] {
  const elements: ElementContent[] = []
  for (let at = 0; at < run.length; ) {
    const [mark] = run[at]?.marks ?? []
    const key = JSON.stringify(mark)
    let end = at + 1
    while (mark !== undefined && end < run.length && JSON.stringify(run[end]?.marks[0]) === key)
      end++
    const those = run.slice(at, end)
    if (mark === undefined) elements.push(...those.map(({ node }) => leaf(node)))
    else
      elements.push(
        element(mark, nested(those.map(({ node, marks }) => ({ node, marks: marks.slice(1) })))),
      )
    at = end
  }
  return elements
}

const leaf = (node: PrintedInline): ElementContent =>
  node.type === 'hardBreak' ? h('br') : { type: 'text', value: node.text }

const tags = { bold: 'strong', italic: 'em', strike: 's', code: 'code' } as const

function element(mark: PrintedMark, children: ElementContent[]): Element {
  switch (mark.type) {
    case 'quotation':
      return h('span', { dataQuote: 'inline', ...said(mark.attribution) }, children)
    case 'link':
      return h('a', { href: mark.href, title: mark.title }, children)
    default:
      return h(tags[mark.type], children)
  }
}
