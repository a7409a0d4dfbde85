// Printed blocks → mdast. Every block of the grammar has its case here; a new one does not compile without.
import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast'
import type {
  PrintedAttribution,
  PrintedBlock,
  PrintedImage,
  PrintedInline,
  PrintedItem,
} from '../print/printed-body.ts'
import type { InlineTree } from './inline-runs.ts'
import { linkDestination } from './link-destination.ts'
import { normaliseInline } from './normalise-inline.ts'
import { attributionLine } from './printed-lines.ts'

export function bodyToMdast(blocks: readonly PrintedBlock[]): BlockContent[] {
  return blocks.flatMap(blockToMdast)
}

/** Plain words as a paragraph; markup inside of them is text. */
const plainParagraph = (value: string): Paragraph => paragraph([{ type: 'text', value }])

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
})

const inlineToMdast = (
  content: readonly PrintedInline[],
  breaks: 'kept' | 'spaces' = 'kept',
): PhrasingContent[] => normaliseInline(content, breaks).map(treeToMdast)

function blockToMdast(block: PrintedBlock): BlockContent[] {
  switch (block.type) {
    case 'paragraph': {
      const children = inlineToMdast(block.content)
      return children.length === 0 ? [] : [paragraph(children)]
    }
    case 'heading': {
      // Only levels 1 and 2 have a form of several lines.
      const children = inlineToMdast(block.content, block.level > 2 ? 'spaces' : 'kept')
      return [{ type: 'heading', depth: block.level, children }]
    }
    case 'blockquote':
      return [quote(bodyToMdast(block.content), block.attribution)]
    case 'pullQuote':
      return [quote([paragraph(inlineToMdast(block.content))], block.attribution)]
    case 'bulletList':
      return [list(block.items, null)]
    case 'orderedList':
      return [list(block.items, block.start)]
    case 'codeBlock':
      return [{ type: 'code', lang: block.language, value: block.text }]
    case 'image':
      return imageToMdast(block)
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
  }
}

function quote(words: BlockContent[], attribution: PrintedAttribution | null): BlockContent {
  const said = attribution === null ? [] : [plainParagraph(attributionLine(attribution))]
  return { type: 'blockquote', children: [...words, ...said] }
}

function list(items: readonly PrintedItem[], start: number | null): List {
  const spread = items.some(({ content }) => content.length > 1)
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread,
    children: items.map(({ content }) => ({
      type: 'listItem',
      spread: content.length > 1,
      children: bodyToMdast(content),
    })),
  }
}

/** The file lies where the export puts the draft's pictures: `media/` beside the text. */
export const mediaPath = (media: string): string => `media/${media}`

function imageToMdast(image: PrintedImage): BlockContent[] {
  const picture = paragraph([{ type: 'image', url: mediaPath(image.media), alt: image.alt }])
  const caption = captionText(image)
  if (caption === '') return [picture]
  return [picture, paragraph([{ type: 'emphasis', children: [{ type: 'text', value: caption }] }])]
}

/** `A street in Beirut (Jane Doe)`; empty without caption and credit. */
export function captionText({ caption, credit }: PrintedImage): string {
  if (credit === '') return caption
  return caption === '' ? credit : `${caption} (${credit})`
}

function treeToMdast(tree: InlineTree): PhrasingContent {
  switch (tree.kind) {
    case 'text':
      return { type: 'text', value: tree.text }
    case 'symbol':
      return { type: 'characterReference', value: tree.text }
    case 'code':
      return { type: 'inlineCode', value: tree.text }
    case 'break':
      return { type: 'break' }
    case 'bold':
      return { type: 'strong', children: tree.children.map(treeToMdast) }
    case 'italic':
      return { type: 'emphasis', children: tree.children.map(treeToMdast) }
    case 'strike':
      return { type: 'delete', children: tree.children.map(treeToMdast) }
    case 'link':
      return {
        type: 'link',
        url: linkDestination(tree.link.href),
        title: tree.link.title,
        children: tree.children.map(treeToMdast),
      }
  }
}
