// Which source is the likeliest speaker of some words: what the box for attributing lists first. It only orders; a person
// chooses.
import { labelOf, type Source } from '../source.ts'

interface Surroundings {
  /** The words of the paragraph outside of the quote. */
  readonly paragraph: string
  /** Who said the quote before this one; null for the first. */
  readonly previous: string | null
}

/**
 * Sources in use, best first: named in the paragraph (the longer the shared name the better), then the speaker of the
 * quote before, then in the order of the article. Retired sources come last.
 */
export function rankSources(
  sources: readonly Source[],
  { paragraph, previous }: Surroundings,
): readonly Source[] {
  const words = wordsOf(paragraph)
  const score = (source: Source): number => {
    const names = wordsOf(`${source.name} ${source.role} ${source.description}`)
    const shared = [...names].filter((word) => isTelling(word) && words.has(word)).length
    const named = [...wordsOf(source.name)].some((word) => isTelling(word) && words.has(word))
      ? 10
      : 0
    return named + shared + (source.id === previous ? 0.5 : 0) - (source.retired ? 1_000 : 0)
  }
  return sources
    .map((source, index) => ({ source, index, score: score(source) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ source }) => source)
}

/** Sources whose name, role, organisation or description has words beginning with every word of the query. */
export function sourcesMatching(sources: readonly Source[], query: string): readonly Source[] {
  const wanted = [...wordsOf(query)]
  return sources.filter((source) => {
    const words = [
      ...wordsOf(`${labelOf(source)} ${source.role} ${source.organisation} ${source.description}`),
    ]
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

/** Articles and particles stand in half of all names. */
const isTelling = (word: string): boolean => word.length > 3 || (word.length > 2 && word !== 'the')

const wordsOf = (text: string): ReadonlySet<string> => new Set(bareWords(text))

/** The words of a name without case, accents and punctuation, in order. */
export const bareWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
