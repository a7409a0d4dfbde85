// Words lifted from the article and set large. Carries the same attribution as any quote.
import { z } from 'zod'
import { Attribution, noAttribution } from '../quotes/quotation.ts'
import { Line } from './text.ts'

export const PullQuote = z.strictObject({
  type: z.literal('pullQuote'),
  attrs: Attribution.default(noAttribution),
  content: Line.optional(),
})
export type PullQuote = z.infer<typeof PullQuote>
