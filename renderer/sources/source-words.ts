// Sources in words: what kinds and terms are called, and the quiet lines of a row.
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { Terms, termsRules } from '../../article/quotes/terms.ts'
import { labelOf, type Source, SourceKind } from '../../article/source.ts'
import { type OwedField, owedBy } from '../../article/unnamed-source.ts'

const kindLabels: Readonly<Record<SourceKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  document: 'Document',
  outlet: 'Outlet',
  post: 'Post',
}

export const kindChoices = SourceKind.options.map((value) => ({ value, label: kindLabels[value] }))
export const termsChoices = Terms.options.map((value) => ({
  value,
  label: termsRules[value].label,
}))

/** Role, organisation and kind; empty when none of them says anything. */
export function lineOf(source: Source): string {
  const organisation = source.organisation === labelOf(source) ? '' : source.organisation
  const kind = source.kind === 'person' ? '' : kindLabels[source.kind]
  return [source.role, organisation, kind].filter((words) => words !== '').join(', ')
}

/** The terms when they are not on the record, and what would be printed then. */
export function termsLineOf(source: Source): string {
  if (source.terms === 'on-the-record') return ''
  const { label, allowsDescription } = termsRules[source.terms]
  const isDescribed = allowsDescription && source.description !== '' && source.name !== ''
  return isDescribed ? `${label}: “${source.description}”` : label
}

const owedLabels: Readonly<Record<OwedField, string>> = {
  description: 'the agreed description',
  reason: 'the reason',
  editor: 'the editor who knows',
}

/** `Needs the agreed description, the reason`, or empty. */
export function owedLineOf(source: Source): string {
  const owed = owedBy(source)
  return owed.length === 0 ? '' : `Needs ${owed.map((field) => owedLabels[field]).join(', ')}`
}

export interface QuoteCount {
  readonly quotes: number
  /** Quotes that came to us through this source. */
  readonly passedOn: number
  /** The first quote that hangs on the source in either way. */
  readonly first: QuoteInBody | null
}

const noQuotes: QuoteCount = { quotes: 0, passedOn: 0, first: null }

/** How many quotes hang on each source, by its id. */
export function countQuotes(quotes: readonly QuoteInBody[]): ReadonlyMap<string, QuoteCount> {
  const counts = new Map<string, QuoteCount>()
  const add = (id: string | null, quote: QuoteInBody, key: 'quotes' | 'passedOn') => {
    if (id === null) return
    const before = counts.get(id) ?? noQuotes
    counts.set(id, { ...before, [key]: before[key] + 1, first: before.first ?? quote })
  }
  for (const quote of quotes) {
    add(quote.attribution.sourceId, quote, 'quotes')
    add(quote.attribution.via, quote, 'passedOn')
  }
  return counts
}

/** How many quotes hang on each source, in words, by its id. */
export const countLines = (quotes: readonly QuoteInBody[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...countQuotes(quotes)].map(([id, count]) => [id, countLineOf(count)]))

const plural = (count: number) => (count === 1 ? '1 quote' : `${count} quotes`)

/** `3 quotes`, `3 quotes, via 1`, `via 1`, or empty. */
function countLineOf({ quotes, passedOn }: QuoteCount): string {
  return [quotes > 0 ? plural(quotes) : '', passedOn > 0 ? `via ${passedOn}` : '']
    .filter((words) => words !== '')
    .join(', ')
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word of the query stands in what is known of the source's identity. */
export function matchesQuery(source: Source, query: string): boolean {
  const { name, role, organisation, description } = source
  const text = folded(`${name} ${role} ${organisation} ${description}`)
  return folded(query.trim())
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

/** Another source of the same name, retired ones included; null when the name is new. */
export function namesake(sources: readonly Source[], name: string): Source | null {
  const wanted = folded(name.trim())
  return wanted === ''
    ? null
    : (sources.find((source) => folded(source.name.trim()) === wanted) ?? null)
}
