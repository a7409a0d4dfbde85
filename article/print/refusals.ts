// What must not leave on the terms it was said: words off the record, and quotation marks on deep background.
import type { Article } from '../article.ts'
import { type QuoteInBody, quotesIn } from '../quotes/quotes-in.ts'
import { termsRules } from '../quotes/terms.ts'
import { effectiveTerms, type SourcesById } from './attribution.ts'

/** One sentence for each quote that blocks the export, in reading order; the sentences are for the desk, not for print. */
export function termsRefusals(article: Article, sources: SourcesById): readonly string[] {
  return quotesIn(article.body).flatMap((quote) => {
    const rule = termsRules[effectiveTerms(quote.attribution, sources)]
    const words = `“${opening(quote)}”`
    if (!rule.allowsInformation)
      return [
        `${words} was said off the record. Take these words out of the body, or change the terms once the source has agreed.`,
      ]
    if (!rule.allowsDirectQuote && quote.attribution.kind !== 'indirect')
      return [
        `${words} was said on deep background, which allows no quotation. Put it in your own words and mark it as indirect, or change the terms once the source has agreed.`,
      ]
    return []
  })
}

const longestOpening = 60

function opening(quote: QuoteInBody): string {
  const words = quote.text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[“„«"‘]|[”“»"’]$/gu, '')
  const letters = [...words]
  return letters.length <= longestOpening ? words : `${letters.slice(0, longestOpening).join('')}…`
}
