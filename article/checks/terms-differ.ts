// A quote stands on other terms than an earlier one of the same source: one may give away the other.
import { effectiveTerms } from '../print/attribution.ts'
import { openingWords } from '../quotes/opening-words.ts'
import { type Terms, termsRules } from '../quotes/terms.ts'
import { labelOf } from '../source.ts'
import { type Check, finding } from './check.ts'

const inWords = (terms: Terms): string => termsRules[terms].label.toLowerCase()

export const termsDiffer: Check = {
  name: 'terms-differ',
  ofArticle: ({ copy, sources }) => {
    const earlier = new Map<string, Terms>()
    return copy.quotes.flatMap(({ from, to, text, attribution }) => {
      const source = attribution.sourceId === null ? undefined : sources.get(attribution.sourceId)
      if (source === undefined) return []
      const terms = effectiveTerms(attribution, sources)
      const before = earlier.get(source.id)
      if (before === undefined) earlier.set(source.id, terms)
      if (before === undefined || before === terms) return []
      return [
        finding({
          check: 'terms-differ',
          about: `${source.id} ${terms} ${text}`,
          severity: 'to-acknowledge',
          message: `${openingWords(text)} is ${inWords(terms)}, but an earlier quote of “${labelOf(source)}” is ${inWords(before)}. Make sure that the two cannot be put together, or give both the same terms.`,
          place: { kind: 'body', from, to },
        }),
      ]
    })
  },
}
