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
import { attributionLine, speakerLine } from './printed-lines.ts'
import type { Profile } from './profiles/profile.ts'
import { stretchesOf } from './quotes-in-print.ts'

/** What profiles decide on. */
export interface BodyStyle {
  readonly attribution: Profile['attribution']
  /** How many levels below their own the headings stand; negative for above. */
  readonly headingsDown: number
  /** Whether no heading may hold a break. */
  readonly isFlat: boolean
  readonly listsApart: Profile['listsApart']
  readonly strikes: Profile['strikes']
  readonly pictureAddress: (name: string) => string
  /** Code as it can be written where the system looks for its own marks even there. */
  readonly code: (text: string) => string
  /** The label of the note that says who spoke, or null for no note. */
  readonly noteOf: (attribution: PrintedAttribution) => string | null
}

export function bodyToMdast(blocks: readonly PrintedBlock[], style: BodyStyle): BlockContent[] {
  const written = blocks.flatMap((block) => blockToMdast(block, style))
  return style.listsApart === 'comment' ? commentsBetweenLists(written) : written
}

const commentsBetweenLists = (blocks: readonly BlockContent[]): BlockContent[] =>
  blocks.flatMap((block, at) => {
    const isNext = block.type === 'list' && blocks[at - 1]?.type === 'list'
    return isNext ? [{ type: 'html' as const, value: '<!-- -->' }, block] : [block]
  })

/** Plain words as a paragraph; markup inside of them is text. */
const plainParagraph = (value: string): Paragraph => paragraph([{ type: 'text', value }])

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
})

function inlineToMdast(
  content: readonly PrintedInline[],
  style: BodyStyle,
  breaks: 'kept' | 'spaces' = 'kept',
): PhrasingContent[] {
  const notes = stretchesOf(content).flatMap(({ from, to, attribution }) => {
    const label = style.noteOf(attribution)
    const end = endOfWords(content, from, to)
    return label === null || end === from ? [] : [{ to: end, label }]
  })
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const { to, label } of notes.sort((a, b) => a.to - b.to)) {
    pieces.push(...plainInline(content.slice(from, to), style, breaks))
    pieces.push({ type: 'footnoteReference', identifier: label, label })
    from = to
  }
  return [...pieces, ...plainInline(content.slice(from), style, breaks)]
}

/** Past the last node of a stretch that shows something; `from` where none does. */
function endOfWords(content: readonly PrintedInline[], from: number, to: number): number {
  let end = to
  for (; end > from; end--) {
    const node = content[end - 1]
    if (node?.type === 'text' && /\S/u.test(node.text)) break
  }
  return end
}

const plainInline = (
  content: readonly PrintedInline[],
  style: BodyStyle,
  breaks: 'kept' | 'spaces',
): PhrasingContent[] =>
  normaliseInline(content, breaks, style.strikes).map((tree) => treeToMdast(tree, style))

function blockToMdast(block: PrintedBlock, style: BodyStyle): BlockContent[] {
  switch (block.type) {
    case 'paragraph': {
      const children = inlineToMdast(block.content, style)
      return children.length === 0 ? [] : [paragraph(children)]
    }
    case 'heading': {
      const depth = headingDepth(block.level + style.headingsDown)
      // Only levels 1 and 2 have a form of several lines.
      const children = inlineToMdast(
        block.content,
        style,
        depth > 2 || style.isFlat ? 'spaces' : 'kept',
      )
      return [{ type: 'heading', depth, children }]
    }
    case 'blockquote':
      return quote(bodyToMdast(block.content, style), block.attribution, style)
    case 'pullQuote':
      return quote([paragraph(inlineToMdast(block.content, style))], block.attribution, style)
    case 'bulletList':
      return [list(block.items, null, style)]
    case 'orderedList':
      return [list(block.items, block.start, style)]
    case 'codeBlock':
      return [{ type: 'code', lang: block.language, value: style.code(block.text) }]
    case 'image':
      return imageToMdast(block, style)
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const

const headingDepth = (level: number): (typeof depths)[number] =>
  depths[Math.min(Math.max(level, 1), 6) - 1] ?? 6

function quote(
  words: BlockContent[],
  attribution: PrintedAttribution | null,
  style: BodyStyle,
): BlockContent[] {
  if (attribution === null) return [{ type: 'blockquote', children: words }]
  switch (style.attribution) {
    case 'inside': {
      const said = plainParagraph(attributionLine(attribution))
      return [{ type: 'blockquote', children: [...words, said] }]
    }
    case 'below':
      return [{ type: 'blockquote', children: words }, plainParagraph(attributionLine(attribution))]
    case 'cite': {
      const said = paragraph([
        { type: 'html', value: '<cite>' },
        { type: 'text', value: speakerLine(attribution) },
        { type: 'html', value: '</cite>' },
      ])
      return [{ type: 'blockquote', children: [...words, said] }]
    }
  }
}

function list(items: readonly PrintedItem[], start: number | null, style: BodyStyle): List {
  const spread = items.some(({ content }) => content.length > 1)
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread,
    children: items.map(({ content }) => ({
      type: 'listItem',
      spread: content.length > 1,
      children: bodyToMdast(content, style),
    })),
  }
}

/** The file lies where the export puts the draft's pictures: `media/` beside the text. */
export const mediaPath = (media: string): string => `media/${media}`

function imageToMdast(image: PrintedImage, style: BodyStyle): BlockContent[] {
  const url = style.pictureAddress(image.media)
  const picture = paragraph([{ type: 'image', url, alt: image.alt }])
  const caption = captionText(image)
  if (caption === '') return [picture]
  return [picture, paragraph([{ type: 'emphasis', children: [{ type: 'text', value: caption }] }])]
}

/** `A street in Beirut (Jane Doe)`; empty without caption and credit. */
export function captionText({ caption, credit }: Pick<PrintedImage, 'caption' | 'credit'>): string {
  if (credit === '') return caption
  return caption === '' ? credit : `${caption} (${credit})`
}

function treeToMdast(tree: InlineTree, style: BodyStyle): PhrasingContent {
  const inside = (children: readonly InlineTree[]) =>
    children.map((child) => treeToMdast(child, style))
  switch (tree.kind) {
    case 'text':
      return { type: 'text', value: tree.text }
    case 'symbol':
      return { type: 'characterReference', value: tree.text }
    case 'code':
      return { type: 'inlineCode', value: style.code(tree.text) }
    case 'break':
      return { type: 'break' }
    case 'bold':
      return { type: 'strong', children: inside(tree.children) }
    case 'italic':
      return { type: 'emphasis', children: inside(tree.children) }
    case 'strike':
      return { type: 'delete', children: inside(tree.children) }
    case 'link':
      return {
        type: 'link',
        url: linkDestination(tree.link.href),
        title: tree.link.title,
        children: inside(tree.children),
      }
  }
}
