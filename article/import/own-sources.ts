// The sources that a file of ours names → sources of an article, and the attribution of each of its quotes.
import { Attribution } from '../quotes/quotation.ts'
import { createSource, type Source, type SourceKind } from '../source.ts'
import type { News } from './own-front-matter.ts'

export interface OwnSources {
  readonly sources: readonly Source[]
  /** By the number of a source in the file, from 1. */
  readonly attributions: ReadonlyMap<number, Attribution>
}

const kinds: Readonly<Record<News['sources'][number]['kind'], SourceKind>> = {
  person: 'person',
  organisation: 'organisation',
  work: 'document',
}

/** Who is only described spoke on background: more than that was never printed. */
export function ownSources(given: News['sources'], newId: () => string): OwnSources {
  const known = new Map<string, Source>()
  const once = (source: Omit<Source, 'id'>): string => {
    const key = JSON.stringify(source)
    const found = known.get(key) ?? { ...source, id: newId() }
    known.set(key, found)
    return found.id
  }
  const plain = createSource({ id: '00000000-0000-4000-8000-000000000000' })
  const attributions = given.map(({ kind, via, name, role, organisation, description }) => {
    const isNamed = name !== ''
    const { id: _, ...source } = plain
    const sourceId = once({
      ...source,
      kind: kinds[kind],
      ...(isNamed ? { name, role, organisation } : { description, terms: 'on-background' }),
    })
    const outlet = via === null ? null : once({ ...source, kind: 'outlet', name: via })
    return Attribution.parse({ sourceId, via: outlet })
  })
  return {
    sources: [...known.values()],
    attributions: new Map(attributions.map((attribution, at) => [at + 1, attribution])),
  }
}
