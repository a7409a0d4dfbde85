// Words said off the record stand in the body.
import { termsRefusal } from '../print/refusals.ts'
import { type Check, finding } from './check.ts'

export const offTheRecord: Check = {
  name: 'off-the-record',
  ofArticle: ({ copy, sources }) =>
    copy.quotes.flatMap((quote) => {
      const refusal = termsRefusal(quote, sources)
      if (refusal?.kind !== 'off-the-record') return []
      const { from, to, text } = quote
      return [
        finding({
          check: 'off-the-record',
          about: text,
          severity: 'blocks',
          message: refusal.sentence,
          place: { kind: 'body', from, to },
        }),
      ]
    }),
}
