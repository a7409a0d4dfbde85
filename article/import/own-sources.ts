// The sources that a file of ours names → sources of an article, each of them once, however often and for whatever quote
// they are named.
import type { PrintedAttribution } from '../print/printed-body.ts'
import type { Attribution } from '../quotes/quotation.ts'
import { createSource, type Source } from '../source.ts'

export interface SourceDesk {
  /** The id of a source that says this of itself; null when there are too many. */
  readonly once: (given: Omit<Partial<Source>, 'id'>) => string | null
  readonly spokenBy: (attribution: PrintedAttribution) => Pick<Attribution, 'sourceId' | 'via'>
  readonly sources: () => readonly Source[]
}

const mostSources = 5_000

export function sourceDesk(newId: () => string): SourceDesk {
  const known = new Map<string, Source>()
  const once: SourceDesk['once'] = (given) => {
    const { kind, ...rest } = given
    // An outlet that is quoted as well is the one organisation.
    const key = JSON.stringify([kind === 'outlet' ? 'organisation' : kind, rest])
    const found = known.get(key)
    if (found !== undefined) return found.id
    if (known.size >= mostSources) return null
    const source = createSource({ id: newId(), ...given })
    known.set(key, source)
    return source.id
  }
  return {
    once,
    spokenBy: (attribution) => ({
      sourceId: once(speakerSource(attribution)),
      via:
        attribution.via === null
          ? null
          : once({ kind: 'outlet', name: attribution.via, role: '', organisation: '' }),
    }),
    sources: () => [...known.values()],
  }
}

const kinds = { person: 'person', organisation: 'organisation', work: 'document' } as const

/** Who is only described spoke on background: more than that was never printed. */
function speakerSource({ speaker, nature }: PrintedAttribution): Omit<Partial<Source>, 'id'> {
  const kind = kinds[nature]
  if (speaker.kind === 'described')
    return { kind, description: speaker.description, terms: 'on-background' }
  const { name, role, organisation } = speaker
  return { kind, name, role, organisation }
}
