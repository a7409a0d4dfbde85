// What tells who a protected source is. It is kept apart from the article: see electron/library/vault.ts.
import { z } from 'zod'
import type { Article } from './article.ts'
import { isProtected, type Source } from './source.ts'

export const Identity = z.strictObject({
  name: z.string().max(500),
  /** With a name these tell who it is, so they go along with it; without one they only describe. */
  role: z.string().max(500),
  organisation: z.string().max(500),
  contact: z.string().max(2_000),
  notes: z.string().max(20_000),
})
export type Identity = z.infer<typeof Identity>

export function identityOf({ name, role, organisation, contact, notes }: Source): Identity {
  const isNamed = name !== ''
  return {
    name,
    role: isNamed ? role : '',
    organisation: isNamed ? organisation : '',
    contact,
    notes,
  }
}

/** Whether anything in it could cost a source her safety. */
export const tellsWho = ({ name, contact, notes }: Identity): boolean =>
  name !== '' || contact !== '' || notes !== ''

/** Whether the source is one whose identity must not stand in a draft's file, and has one that does. */
export const mustBeKeptApart = (source: Source): boolean =>
  isProtected(source) && tellsWho(identityOf(source))

/** The source with what the vault knows of it; what the article says meanwhile comes first. */
export function withIdentity(source: Source, identity: Identity): Source {
  return tellsWho(identityOf(source)) ? source : { ...source, ...known(identity) }
}

/** Without a name the role and the organisation of the article hold. */
const known = ({ name, role, organisation, contact, notes }: Identity): Partial<Source> =>
  name === '' ? { contact, notes } : { name, role, organisation, contact, notes }

/** The source as a draft's file may hold it: its agreed description, and that the vault knows more. */
export function withoutIdentity(source: Source): Source {
  const { name, role, organisation } = source
  const isNamed = name !== ''
  return {
    ...source,
    name: '',
    role: isNamed ? '' : role,
    organisation: isNamed ? '' : organisation,
    contact: '',
    notes: '',
    inVault: true,
  }
}

/** The article as it may leave the library or lie anywhere else in the clear; the same object where nothing is to be hidden. */
export function withoutIdentities(article: Article): Article {
  if (!article.sources.some(mustBeKeptApart)) return article
  const sources = article.sources.map((source) =>
    mustBeKeptApart(source) ? withoutIdentity(source) : source,
  )
  return { ...article, sources }
}
