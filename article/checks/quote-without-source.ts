// Nobody is named who said these words: an open quote, or one whose source is not in the article any more.
import { openingWords } from '../quotes/opening-words.ts'
import type { Span } from './block-facts.ts'
import { type Check, finding } from './check.ts'

export const quoteWithoutSource: Check = {
  name: 'quote-without-source',
  ofArticle: ({ copy, sources }) => {
    const blocks = new Set(
      copy.quotes.filter(({ place }) => place !== 'inline').map(({ from }) => from),
    )
    const lost = copy.quotes.filter(
      ({ attribution: { sourceId } }) => sourceId !== null && !sources.has(sourceId),
    )
    const found = (
      quote: Span & { readonly text: string },
      message: string,
      isDismissable: boolean,
    ) =>
      finding({
        check: 'quote-without-source',
        about: quote.text,
        severity: 'to-acknowledge',
        message: `${openingWords(quote.text)} ${message}`,
        place: { kind: 'body', from: quote.from, to: quote.to },
        fix: isDismissable ? { kind: 'not-a-quote', from: quote.from, to: quote.to } : null,
      })
    return [
      ...copy.open.map((quote) =>
        found(
          quote,
          'has no source. Say who said it, or mark it as not a quote.',
          !blocks.has(quote.from),
        ),
      ),
      ...lost.map((quote) =>
        found(quote, 'has a source that is not in this article. Say again who said it.', false),
      ),
    ]
  },
}
