// What must not leave on the terms it was said: words off the record, and quotation marks on deep background.
import type { Article } from '../article.ts'
import { openingWords } from '../quotes/opening-words.ts'
import { type QuoteInBody, quotesIn } from '../quotes/quotes-in.ts'
import { termsRules } from '../quotes/terms.ts'
import { effectiveTerms, type SourcesById } from './attribution.ts'

/** One sentence for each quote that blocks the export, in reading order; the sentences are for the desk, not for print. */
export function termsRefusals(article: Article, sources: SourcesById): readonly string[] {
  return quotesIn(article.body).flatMap((quote) => {
    const refusal = termsRefusal(quote, sources)
    return refusal === null ? [] : [refusal.sentence]
  })
}

export interface TermsRefusal {
  readonly kind: 'off-the-record' | 'deep-background'
  readonly sentence: string
}

/** Why the words of one quote must not leave; null when they may. */
export function termsRefusal(quote: QuoteInBody, sources: SourcesById): TermsRefusal | null {
  const rule = termsRules[effectiveTerms(quote.attribution, sources)]
  if (!rule.allowsInformation)
    return {
      kind: 'off-the-record',
      sentence: `${openingWords(quote.text)} was said off the record. Take these words out of the body, or change the terms once the source has agreed.`,
    }
  if (!rule.allowsDirectQuote && quote.attribution.kind !== 'indirect')
    return {
      kind: 'deep-background',
      sentence: `${openingWords(quote.text)} was said on deep background, which allows no quotation. Put it in your own words and mark it as indirect, or change the terms once the source has agreed.`,
    }
  return null
}
