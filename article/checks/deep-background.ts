// Words said on deep background are quoted: their information may be printed, the words may not.
import { termsRefusal } from '../print/refusals.ts'
import { type Check, finding } from './check.ts'

export const deepBackground: Check = {
  name: 'deep-background',
  ofArticle: ({ copy, sources }) =>
    copy.quotes.flatMap((quote) => {
      const refusal = termsRefusal(quote, sources)
      if (refusal?.kind !== 'deep-background') return []
      const { from, to, text } = quote
      return [
        finding({
          check: 'deep-background',
          about: text,
          severity: 'blocks',
          message: refusal.sentence,
          place: { kind: 'body', from, to },
          fix: { kind: 'make-indirect', from, to },
        }),
      ]
    }),
}
