// A quote's attribution on its way from one article into another: what is printed of it and nothing else, and the sources
// that it finds or becomes where it arrives.
import { z } from 'zod'
import type { PrintedAttribution } from '../print/printed-body.ts'
import { createSource, type Source } from '../source.ts'

const name = z.string().max(500)

const Said = z.strictObject({
  speaker: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('named'),
      name: name.min(1),
      role: name,
      organisation: name,
    }),
    z.strictObject({ kind: z.literal('described'), description: name.min(1) }),
  ]),
  nature: z.enum(['person', 'organisation', 'work']),
  via: name.min(1).nullable(),
})

/** What an element of foreign HTML says of its words; null where that is nothing of ours. */
export function parseSaid(written: string): PrintedAttribution | null {
  try {
    const parsed = Said.safeParse(JSON.parse(written))
    return parsed.success ? parsed.data : null
  } catch {
    // Not JSON: an attribute of the same name from elsewhere.
    return null
  }
}

export interface Known {
  /** The same list where nothing had to be made. */
  readonly sources: readonly Source[]
  /** Null when the article can hold no more sources: the words stay an open quote. */
  readonly sourceId: string | null
  readonly via: string | null
}

/**
 * The source that the words belong to here. One of that name is taken whatever its terms are: where it must not be named
 * it stays so. A source that was retired comes back. `newId` gives a UUID.
 */
export function knownSource(
  sources: readonly Source[],
  { speaker, nature, via }: PrintedAttribution,
  newId: () => string,
): Known {
  const kind = kinds[nature]
  const speaking =
    speaker.kind === 'named'
      ? withNamed(sources, { ...speaker, kind }, newId)
      : withDescribed(sources, speaker.description, kind, newId)
  if (via === null) return { ...speaking, via: null }
  const outlet = { name: via, role: '', organisation: '', kind: 'outlet' as const }
  const told = withNamed(speaking.sources, outlet, newId)
  return { sources: told.sources, sourceId: speaking.sourceId, via: told.sourceId }
}

const kinds = { person: 'person', organisation: 'organisation', work: 'document' } as const

type Found = Omit<Known, 'via'>

/** An article with more would be refused when it is saved. */
const mostSources = 5_000

function withNamed(
  sources: readonly Source[],
  {
    name: wanted,
    role,
    organisation,
    kind,
  }: Pick<Source, 'name' | 'role' | 'organisation' | 'kind'>,
  newId: () => string,
): Found {
  const found = sources.find((source) => isSame(source.name, wanted) && fits(source.role, role))
  return found === undefined
    ? withNew(sources, { name: wanted, role, organisation, kind }, newId)
    : taken(sources, found)
}

function withDescribed(
  sources: readonly Source[],
  description: string,
  kind: Source['kind'],
  newId: () => string,
): Found {
  const found = sources.find(
    (source) => source.terms === 'on-background' && isSame(source.description, description),
  )
  return found === undefined
    ? withNew(sources, { description, kind, terms: 'on-background' }, newId)
    : taken(sources, found)
}

function withNew(sources: readonly Source[], given: Partial<Source>, newId: () => string): Found {
  if (sources.length >= mostSources) return { sources, sourceId: null }
  const source = createSource({ ...given, id: newId() })
  return { sources: [...sources, source], sourceId: source.id }
}

function taken(sources: readonly Source[], found: Source): Found {
  if (!found.retired) return { sources, sourceId: found.id }
  const back = { ...found, retired: false }
  return {
    sources: sources.map((source) => (source === found ? back : source)),
    sourceId: found.id,
  }
}

const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Two people may share a name; then their roles differ. */
const fits = (a: string, b: string) => a.trim() === '' || b.trim() === '' || isSame(a, b)
