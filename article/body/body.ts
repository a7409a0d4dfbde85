// The grammar of the body: which blocks there are and what may stand in which. Block quotes and lists hold blocks, so
// they are declared here, where the recursion closes; everything else has a file of its own.
import { z } from 'zod'
import { Attribution, noAttribution } from '../quotes/quotation.ts'
import { CodeBlock } from './code-block.ts'
import { Heading } from './heading.ts'
import { Image } from './image.ts'
import { Paragraph } from './paragraph.ts'
import { PullQuote } from './pull-quote.ts'
import { HorizontalRule } from './rule.ts'
import type { Inline } from './text.ts'

/** Words of a source set as a block of their own. The attribution is printed outside of the words. */
export const Blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: Attribution.default(noAttribution),
  get content(): z.ZodArray<z.ZodType<Block>> {
    return z.array(Block).min(1)
  },
})
export interface Blockquote {
  type: 'blockquote'
  attrs: Attribution
  content: Block[]
}

/** An item holds any blocks: the stock grammar of the editor empties an item that starts with a quote or a heading. */
export const ListItem = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodArray<z.ZodType<Block>> {
    return z.array(Block).min(1)
  },
})
export interface ListItem {
  type: 'listItem'
  content: Block[]
}

export const BulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(ListItem).min(1),
})
export interface BulletList {
  type: 'bulletList'
  content: ListItem[]
}

export const OrderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z
    .strictObject({ start: z.int().min(0).max(999_999_999).default(1) })
    .default({ start: 1 }),
  content: z.array(ListItem).min(1),
})
export interface OrderedList {
  type: 'orderedList'
  attrs: { start: number }
  content: ListItem[]
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | CodeBlock
  | Image
  | HorizontalRule

export const Block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    Paragraph,
    Heading,
    BulletList,
    OrderedList,
    Blockquote,
    PullQuote,
    CodeBlock,
    Image,
    HorizontalRule,
  ]),
)

export const Body = z.strictObject({ type: z.literal('doc'), content: z.array(Block).min(1) })
export interface Body {
  type: 'doc'
  content: Block[]
}

/** Any node of a body, from the whole document to a run of text. */
export type BodyNode = Body | Block | ListItem | Inline

export const emptyBody = (): Body => ({ type: 'doc', content: [{ type: 'paragraph' }] })

/** The children of a node, none for a leaf or an empty block. */
export function childrenOf(node: BodyNode): readonly BodyNode[] {
  return 'content' in node ? (node.content ?? []) : []
}
