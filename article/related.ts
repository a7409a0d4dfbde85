// Another article chosen by the editor: a link, a draft of this library, or only a title.
import { z } from 'zod'
import { LinkAddress } from './body/link.ts'

export const Relation = z.enum([
  'background',
  'follow-up',
  'previous',
  'explainer',
  'opposing-view',
  'correction',
])
export type Relation = z.infer<typeof Relation>

const RelatedTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), url: LinkAddress }),
  z.strictObject({ kind: z.literal('draft'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('none') }),
])

export const RelatedArticle = z.strictObject({
  id: z.uuid(),
  /** Kept here as well for a draft of ours, so that the item survives when the draft is spiked or gone. */
  title: z.string().max(2_000),
  target: RelatedTarget.default({ kind: 'none' }),
  outlet: z.string().max(500).default(''),
  /** As the editor gave it, best ISO 8601; empty when unknown. */
  date: z.string().max(100).default(''),
  relation: Relation.default('background'),
  /** Why it is here; printed beside the title. */
  reason: z.string().max(2_000).default(''),
})
export type RelatedArticle = z.infer<typeof RelatedArticle>

/** Whether two items lead to the same article: same draft, same address, or the same bare title. */
export function isSameArticle(a: RelatedArticle, b: RelatedArticle): boolean {
  if (a.target.kind === 'link' && b.target.kind === 'link')
    return new URL(a.target.url).href === new URL(b.target.url).href
  if (a.target.kind === 'draft' && b.target.kind === 'draft') return a.target.id === b.target.id
  return a.target.kind === 'none' && b.target.kind === 'none' && a.title === b.title
}
