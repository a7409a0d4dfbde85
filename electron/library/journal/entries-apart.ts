// Journal entries without the identities of protected sources: what is typed stands on the disk within a moment, and a name
// must not.
import { z } from 'zod'
import {
  type Identity,
  identityOf,
  mustBeKeptApart,
  withoutIdentity,
} from '../../../article/identity.ts'
import { Source } from '../../../article/source.ts'
import type { JournalEntry } from './journal-lines.ts'

const Sources = z.array(Source)

export interface EntriesApart {
  readonly entries: readonly JournalEntry[]
  /** What was taken out, by source id: for the vault, if it is open. */
  readonly identities: ReadonlyMap<string, Identity>
}

export function entriesApart(given: readonly JournalEntry[]): EntriesApart {
  const identities = new Map<string, Identity>()
  const entries = given.map((entry) =>
    bareEntry(entry, mustBeKeptApart, (source) => identities.set(source.id, identityOf(source))),
  )
  return { entries, identities }
}

/** The same entry without the identity of every source that `isApart` names; `took` is told of each. */
export function bareEntry(
  entry: JournalEntry,
  isApart: (source: Source) => boolean,
  took: (source: Source) => void = () => undefined,
): JournalEntry {
  const bare = (fields: Record<string, unknown>): Record<string, unknown> => {
    if (!('sources' in fields)) return fields
    const parsed = Sources.safeParse(fields.sources)
    // What is no list of sources cannot be looked through, and would not be taken over again either.
    if (!parsed.success)
      return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'sources'))
    const sources = parsed.data.map((source) => {
      if (!isApart(source)) return source
      took(source)
      return withoutIdentity(source)
    })
    return { ...fields, sources }
  }
  if (entry.kind === 'fields') return { ...entry, fields: bare(entry.fields) }
  return entry.kind === 'whole' ? { ...entry, article: bare(entry.article) } : entry
}
