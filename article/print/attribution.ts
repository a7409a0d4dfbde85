// What may be said of a quote's source, by the terms it was given on (NEWSROOM: Terms of a source).
import type { Attribution } from '../quotes/quotation.ts'
import { type Terms, termsRules } from '../quotes/terms.ts'
import type { Source } from '../source.ts'
import { oneLine } from './printable-text.ts'
import type { PrintedAttribution, PrintedSpeaker } from './printed-body.ts'

export type SourcesById = ReadonlyMap<string, Source>

export const sourcesById = (sources: readonly Source[]): SourcesById =>
  new Map(sources.map((source) => [source.id, source]))

/** The terms that hold for a statement: its own, else its source's, else on the record. */
export function effectiveTerms(attribution: Attribution, sources: SourcesById): Terms {
  const source = attribution.sourceId === null ? undefined : sources.get(attribution.sourceId)
  return attribution.terms ?? source?.terms ?? 'on-the-record'
}

/** Null where nobody is attributed, the terms forbid any attribution, or nothing printable is known. */
export function printAttribution(
  attribution: Attribution,
  sources: SourcesById,
): PrintedAttribution | null {
  const source = attribution.sourceId === null ? undefined : sources.get(attribution.sourceId)
  if (source === undefined) return null
  const speaker = printSpeaker(source, effectiveTerms(attribution, sources))
  if (speaker === null) return null
  return { speaker, nature: natureOf(source), via: printVia(attribution.via, sources) }
}

function printSpeaker(source: Source, terms: Terms): PrintedSpeaker | null {
  const { allowsName, allowsDescription } = termsRules[terms]
  const name = oneLine(source.name)
  const organisation = oneLine(source.organisation)
  if (allowsName && name !== '')
    return { kind: 'named', name, role: oneLine(source.role), organisation }
  const description = oneLine(source.description)
  if (allowsDescription && description !== '') return { kind: 'described', description }
  if (allowsName && organisation !== '')
    return { kind: 'named', name: organisation, role: '', organisation: '' }
  return null
}

function printVia(id: string | null, sources: SourcesById): string | null {
  const outlet = id === null ? undefined : sources.get(id)
  if (outlet === undefined || !termsRules[outlet.terms].allowsName) return null
  return oneLine(outlet.name) || null
}

function natureOf(source: Source): PrintedAttribution['nature'] {
  switch (source.kind) {
    case 'person':
      return 'person'
    case 'organisation':
    case 'outlet':
      return 'organisation'
    case 'document':
    case 'post':
      return 'work'
  }
}
