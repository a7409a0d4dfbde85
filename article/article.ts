// The article: what a draft file holds and every room of Galley works on.
import { z } from 'zod'
import { Acknowledgement, EmbargoOverride, mostAcknowledgements, mostDismissed } from './answers.ts'
import { Body, emptyBody } from './body/body.ts'
import { LinkAddress } from './body/link.ts'
import { firstProblem, parseBody } from './body/parse-body.ts'
import { Byline } from './byline.ts'
import { Correction } from './correction.ts'
import { RelatedArticle } from './related.ts'
import { Source } from './source.ts'

/** How far the desk is with it. Spiked is not here: that is where the draft lies, and can be taken back. */
export const WorkflowState = z.enum(['draft', 'copy-edit', 'ready'])
export type WorkflowState = z.infer<typeof WorkflowState>

export const PublicationState = z.enum(['not-exported', 'exported', 'corrected', 'killed'])
export type PublicationState = z.infer<typeof PublicationState>

/** Whose copy it is when it comes from elsewhere. */
const Credit = z.strictObject({
  outlet: z.string().max(500).default(''),
  url: z.union([z.literal(''), LinkAddress]).default(''),
  licence: z.string().max(500).default(''),
})

/** `BAGHDAD, Dec. 31 (AFP) —`: as it is printed, so the date is words, not a time stamp. */
const Dateline = z.strictObject({
  place: z.string().max(500).default(''),
  date: z.string().max(100).default(''),
  agency: z.string().max(500).default(''),
})

const Subject = z.strictObject({
  /** IPTC Media Topic, `medtop:20000065`, or empty for a topic in words. */
  code: z.string().max(100).default(''),
  name: z.string().max(500),
})

/** The newest finished articles of the desk, printed at the end when asked for. */
const Latest = z.strictObject({
  show: z.boolean().default(false),
  count: z.int().min(1).max(20).default(5),
})

/** The last choice in the export dialog. */
const ExportChoice = z.strictObject({
  format: z.string().max(100),
  options: z.record(z.string().max(100), z.union([z.string().max(500), z.boolean()])).default({}),
})

const line = () => z.string().max(10_000).default('')

export const Article = z.strictObject({
  id: z.uuid(),
  /** BCP 47. */
  language: z.string().min(2).max(35).default('en'),
  slugline: line(),
  kicker: line(),
  headline: line(),
  standfirst: line(),
  bylines: z.array(Byline).max(200).default([]),
  credit: Credit.default({ outlet: '', url: '', licence: '' }),
  dateline: Dateline.default({ place: '', date: '', agency: '' }),
  body: Body.default(emptyBody),
  sources: z.array(Source).max(5_000).default([]),
  related: z.array(RelatedArticle).max(1_000).default([]),
  latest: Latest.default({ show: false, count: 5 }),
  subjects: z.array(Subject).max(200).default([]),
  keywords: z.array(z.string().max(500)).max(500).default([]),
  corrections: z.array(Correction).max(500).default([]),
  editorsNote: z.string().max(50_000).default(''),
  /** Not before this moment, ISO 8601 with zone; null when free. */
  embargo: z.iso.datetime({ offset: true }).nullable().default(null),
  /** Words asked for, or null. */
  lengthTarget: z.int().min(1).max(1_000_000).nullable().default(null),
  state: WorkflowState.default('draft'),
  publication: PublicationState.default('not-exported'),
  exportChoice: ExportChoice.nullable().default(null),
  /** What was let through before an export, by whom and why. Never printed. */
  acknowledgements: z.array(Acknowledgement).max(mostAcknowledgements).default([]),
  /** Null while the embargo holds. */
  embargoOverride: EmbargoOverride.nullable().default(null),
  /** Keys of the check's notes that were dismissed for good. */
  dismissed: z.array(z.string().max(200)).max(mostDismissed).default([]),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Article = z.infer<typeof Article>

/** A new article with nothing in it. `now` is ISO 8601, UTC; `id` a UUID. */
export function createArticle(
  given: { readonly id: string; readonly now: string } & Partial<
    Omit<Article, 'id' | 'createdAt' | 'updatedAt'>
  >,
): Article {
  const { now, ...rest } = given
  return Article.parse({ createdAt: now, updatedAt: now, ...rest })
}

export type ArticleParse =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problem: string }

/** Foreign JSON → Article. Refuses with the path of the first problem; the body is refused as parseBody does. */
export function parseArticle(value: unknown): ArticleParse {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problem: 'article: not an object' }
  const given = value as Readonly<Record<string, unknown>>
  const body = given.body === undefined ? null : parseBody(given.body)
  if (body !== null && !body.ok) return body
  const parsed = ArticleWithParsedBody.safeParse({ ...given, body: undefined })
  if (!parsed.success) return { ok: false, problem: firstProblem(parsed.error, 'article') }
  return { ok: true, article: { ...parsed.data, body: body?.body ?? emptyBody() } }
}

const ArticleWithParsedBody = Article.extend({ body: z.undefined() })
