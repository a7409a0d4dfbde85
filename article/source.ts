// Who or what a statement comes from. Held once per article, found by id from quotes; retired, never deleted, since
// undo may revive a reference.
import { z } from 'zod'
import { revealed } from './hidden-characters.ts'
import { Terms } from './quotes/terms.ts'

export const SourceKind = z.enum(['person', 'organisation', 'document', 'outlet', 'post'])
export type SourceKind = z.infer<typeof SourceKind>

export const Source = z.strictObject({
  id: z.uuid(),
  kind: SourceKind.default('person'),
  /** Empty for a source that is only known by description. */
  name: z.string().max(500).default(''),
  role: z.string().max(500).default(''),
  organisation: z.string().max(500).default(''),
  /** Default terms; a quote may override them. */
  terms: Terms.default('on-the-record'),
  /** What was agreed to be printed in place of the name: `a senior Iraqi official`. */
  description: z.string().max(500).default(''),
  /** Why the source is not named, and which editor knows who it is. Never printed. */
  reason: z.string().max(2_000).default(''),
  editor: z.string().max(500).default(''),
  /** Never printed. */
  contact: z.string().max(2_000).default(''),
  notes: z.string().max(20_000).default(''),
  retired: z.boolean().default(false),
  /** Who it is stands in the vault of the library, not here. */
  inVault: z.boolean().default(false),
})
export type Source = z.infer<typeof Source>

export function createSource(given: Pick<Source, 'id'> & Partial<Source>): Source {
  return Source.parse(given)
}

/** The words by which the desk knows a source, in lists and on cards: never empty, not meant for print. */
export function labelOf(source: Source): string {
  return revealed(source.name || source.description || source.organisation || 'Unnamed source')
}

/** Whether the name must not be printed under the source's default terms. */
export function isProtected(source: Source): boolean {
  return source.terms !== 'on-the-record'
}
