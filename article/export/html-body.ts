// Printed blocks → hast. Every block of the grammar has its case here; a new one does not compile without.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type {
  PrintedAttribution,
  PrintedBlock,
  PrintedImage,
  PrintedInline,
  PrintedItem,
} from '../print/printed-body.ts'
import { mediaPath } from './body-to-mdast.ts'
import { type InlineTree, runsOf, treeOf } from './inline-runs.ts'
import { attributionLine } from './printed-lines.ts'

export const bodyToHast = (blocks: readonly PrintedBlock[]): Element[] => blocks.map(blockToHast)

function blockToHast(block: PrintedBlock): Element {
  switch (block.type) {
    case 'paragraph':
      return h('p', inlineToHast(block.content))
    case 'heading':
      return h(`h${block.level}`, inlineToHast(block.content))
    case 'blockquote':
      return quote('quote', bodyToHast(block.content), block.attribution)
    case 'pullQuote':
      return quote('pull-quote', [h('p', inlineToHast(block.content))], block.attribution)
    case 'bulletList':
      return h('ul', block.items.map(itemToHast))
    case 'orderedList':
      return h('ol', { start: block.start === 1 ? null : block.start }, block.items.map(itemToHast))
    case 'codeBlock':
      return h(
        'pre',
        h('code', { className: block.language === null ? null : [`language-${block.language}`] }, [
          { type: 'text', value: block.text },
        ]),
      )
    case 'image':
      return imageToHast(block)
    case 'horizontalRule':
      return h('hr')
  }
}

/** The attribution stands outside of the words. */
function quote(
  name: string,
  words: readonly Element[],
  attribution: PrintedAttribution | null,
): Element {
  const said = attribution === null ? [] : [h('figcaption', attributionLine(attribution))]
  return h('figure', { className: [name] }, [h('blockquote', [...words]), ...said])
}

/** An item of a single paragraph needs no paragraph element. */
function itemToHast({ content }: PrintedItem): Element {
  const [only] = content
  if (content.length === 1 && only?.type === 'paragraph') return h('li', inlineToHast(only.content))
  return h('li', bodyToHast(content))
}

function imageToHast({ media, alt, caption, credit }: PrintedImage): Element {
  const lines: ElementContent[] = [
    ...(caption === '' ? [] : [h('span', { className: ['caption'] }, caption)]),
    ...(caption === '' || credit === '' ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...(credit === '' ? [] : [h('span', { className: ['credit'] }, credit)]),
  ]
  return h('figure', { className: ['image'] }, [
    h('img', { src: mediaPath(media), alt }),
    ...(lines.length === 0 ? [] : [h('figcaption', lines)]),
  ])
}

/** Quotations keep their typographic marks as text: a `q` element would print them twice. */
export const inlineToHast = (content: readonly PrintedInline[]): ElementContent[] =>
  treeOf(runsOf(content)).map(treeToHast)

const elementOf = { bold: 'strong', italic: 'em', strike: 's' } as const

function treeToHast(tree: InlineTree): ElementContent {
  switch (tree.kind) {
    case 'text':
    case 'symbol':
      return { type: 'text', value: tree.text }
    case 'code':
      return h('code', [{ type: 'text', value: tree.text }])
    case 'break':
      return h('br')
    case 'bold':
    case 'italic':
    case 'strike':
      return h(elementOf[tree.kind], tree.children.map(treeToHast))
    case 'link':
      return h('a', { href: tree.link.href, title: tree.link.title }, tree.children.map(treeToHast))
  }
}
