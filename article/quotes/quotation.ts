// Who said these words and on what terms: the attributes of the inline mark `quotation`, of block quotes and of pull
// quotes. Names live in article.sources; here stand only ids.
import { z } from 'zod'
import { Terms } from './terms.ts'

export const QuoteKind = z.enum(['direct', 'partial', 'indirect'])
export type QuoteKind = z.infer<typeof QuoteKind>

export const QuoteMedium = z.enum([
  'interview',
  'phone',
  'email',
  'message',
  'statement',
  'press-conference',
  'speech',
  'broadcast',
  'post',
  'document',
])
export type QuoteMedium = z.infer<typeof QuoteMedium>

/** A translated quote's own words, their language (BCP 47) and who translated them. */
const Original = z.strictObject({
  language: z.string().max(35),
  text: z.string().max(20_000),
  translator: z.string().max(500).default(''),
})

/** What was really said, kept apart from what is printed, and where the record is. Never printed. */
const Verbatim = z.strictObject({
  text: z.string().max(20_000),
  where: z.string().max(2_000).default(''),
})

const Verified = z.strictObject({ by: z.string().max(500), at: z.iso.datetime() })

/** What proves a quote: a recording's name, a page, a link, a note. Never printed. */
const Evidence = z.strictObject({
  kind: z.enum(['recording', 'document', 'link', 'note']),
  reference: z.string().max(2_000),
})

export const Attribution = z.strictObject({
  /** The source's id in article.sources; null while nobody has said who spoke. */
  sourceId: z.uuid().nullable().default(null),
  kind: QuoteKind.default('direct'),
  /** Overrides the source's own terms for this statement; null means the source's terms hold. */
  terms: Terms.nullable().default(null),
  /** The id of the outlet it was said to (told AFP), itself a source; null when said to us. */
  via: z.uuid().nullable().default(null),
  medium: QuoteMedium.nullable().default(null),
  /** When it was said: ISO 8601 date or date and time, or null. */
  saidAt: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
    .nullable()
    .default(null),
  original: Original.nullable().default(null),
  verbatim: Verbatim.nullable().default(null),
  verified: Verified.nullable().default(null),
  evidence: z.array(Evidence).max(50).default([]),
})
export type Attribution = z.infer<typeof Attribution>

export const noAttribution: Attribution = Attribution.parse({})

export const Quotation = z.strictObject({ type: z.literal('quotation'), attrs: Attribution })
export type Quotation = z.infer<typeof Quotation>
