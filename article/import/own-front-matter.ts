// The front matter of a file that Galley wrote → fields, and what of the quotes and pictures stands beside the text.
import { parse } from 'yaml'
import { z } from 'zod'
import { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import { type Byline, BylineRole, createByline } from '../byline.ts'
import { Correction } from '../correction.ts'
import { newsVersion } from '../export/news-block.ts'
import { Relation } from '../related.ts'

const text = () => z.string().default('')
const count = () => z.int().min(1)

const Link = z.object({
  title: text(),
  url: text(),
  outlet: text(),
  date: text(),
  relation: Relation.optional(),
  reason: text(),
})

const News = z.object({
  galley: z.literal(newsVersion),
  kicker: text(),
  headline: text(),
  standfirst: text(),
  dateline: z
    .object({ place: text(), date: text(), agency: text() })
    .default({ place: '', date: '', agency: '' }),
  bylines: z
    .array(
      z.object({
        name: text(),
        role: BylineRole.default('reporter'),
        outlet: text(),
        place: text(),
      }),
    )
    .default([]),
  bios: z
    .record(
      z.string(),
      z.array(z.object({ name: text(), byline: count().optional(), text: text() })),
    )
    .default({}),
  credit: z
    .object({ outlet: text(), url: text(), licence: text() })
    .default({ outlet: '', url: '', licence: '' }),
  subjects: z.array(z.object({ code: text(), name: text() })).default([]),
  sources: z
    .array(
      z.object({
        name: text(),
        role: text(),
        organisation: text(),
        description: text(),
        kind: z.enum(['person', 'organisation', 'work']).default('person'),
        via: z.string().nullable().default(null),
      }),
    )
    .default([]),
  quotes: z
    .array(
      z.object({
        text: text(),
        speaker: text(),
        /** From 1, in `sources`. */
        source: count().nullable().default(null),
        place: z.enum(['inline', 'block', 'pull']).default('inline'),
        paragraph: count().default(1),
        blockquote: count().default(1),
        after: z.int().min(0).default(0),
      }),
    )
    .default([]),
  pictures: z
    .array(z.object({ file: text(), alt: text(), caption: text(), credit: text() }))
    .default([]),
  related: z.array(Link).default([]),
  latest: z.array(Link).default([]),
  corrections: z.array(Correction).default([]),
})
export type News = z.infer<typeof News>
export type QuoteEntry = News['quotes'][number]

const list = () => z.array(z.string()).default([])
const moment = () => z.iso.datetime().optional().catch(undefined)

/** The keys that profiles of ours use. */
const Root = z.object({
  title: text(),
  description: text(),
  excerpt: text(),
  lang: text(),
  slug: text(),
  author: text(),
  authors: list(),
  date: moment(),
  pubDate: moment(),
  lastmod: moment(),
  modified: moment(),
  updatedDate: moment(),
  last_modified_at: moment(),
  tags: list(),
  categories: list(),
  news: News,
})

export interface OwnFrontMatter {
  readonly fields: Partial<Article>
  readonly news: News
  /** Keys that mean nothing to an article, as `key: value`. */
  readonly leftOut: readonly string[]
  /** The file without its front matter. */
  readonly rest: string
}

/** UTF-16 units; the quotes and pictures of the longest article take less. */
const longest = 4_000_000

const fences = /^---\n([\s\S]*?)\n---(?:\n|$)/u
const mark = `galley: ${newsVersion}`

/** Whether the front matter says that Galley wrote the file. */
export function looksLikeOwnMarkdown(file: string): boolean {
  return file.startsWith('---\n') && (fences.exec(file)?.[1]?.includes(mark) ?? false)
}

/** Null for a file of others, and for one of ours that was changed beyond what we can be sure of. */
export function ownFrontMatter(file: string, newId: () => string): OwnFrontMatter | null {
  const yaml = fences.exec(file)
  if (yaml?.[1] === undefined || yaml[1].length > longest || !yaml[1].includes(mark)) return null
  const given = parsed(yaml[1])
  const read = Root.safeParse(given)
  if (!read.success) return null
  const fields = FieldsOfArticle.safeParse(fieldsOf(read.data, newId))
  if (!fields.success) return null
  return {
    fields: fields.data,
    news: read.data.news,
    leftOut: Object.entries(given ?? {})
      .filter(([key]) => !Object.hasOwn(Root.shape, key))
      .map(
        ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    rest: file.slice(yaml[0].length),
  }
}

const FieldsOfArticle = Article.omit({ body: true, sources: true }).partial()

function parsed(yaml: string): object | null {
  try {
    // Dates stay as they are written: plain strings.
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'error' })
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

function fieldsOf(root: z.infer<typeof Root>, newId: () => string): Partial<Article> {
  const { news } = root
  const line = root.description || root.excerpt
  const createdAt = root.date ?? root.pubDate
  const updatedAt = root.lastmod ?? root.updatedDate ?? root.last_modified_at ?? root.modified
  return {
    ...(root.lang === '' ? {} : { language: root.lang }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    headline: root.title || news.headline,
    kicker: news.kicker,
    // Of several lines the common key holds one: ours counts unless somebody has changed that one.
    standfirst: news.standfirst.replace(/\s*\n\s*/g, ' ') === line ? news.standfirst : line,
    bylines: bylinesOf(root),
    credit: { ...news.credit, url: isPrintableLink(news.credit.url) ? news.credit.url : '' },
    dateline: news.dateline,
    keywords: root.tags,
    subjects:
      news.subjects.length > 0
        ? news.subjects
        : root.categories.map((name) => ({ code: '', name })),
    related: news.related.map(({ url, relation = 'background', ...rest }) => ({
      ...rest,
      id: newId(),
      relation,
      target: isPrintableLink(url) ? { kind: 'link', url } : { kind: 'none' },
    })),
    ...(news.latest.length === 0
      ? {}
      : { latest: { show: true, count: Math.min(20, news.latest.length) } }),
    corrections: news.corrections,
  }
}

function bylinesOf({ authors, author, news }: z.infer<typeof Root>): Byline[] {
  if (news.bylines.length === 0)
    return (authors.length > 0 ? authors : author === '' ? [] : [author]).map((name) =>
      createByline({ name }),
    )
  const bylines = news.bylines.map((one) => createByline(one))
  for (const [language, texts] of Object.entries(news.bios))
    for (const { name, byline, text: bio } of texts) {
      const at = byline === undefined ? bylines.findIndex((one) => one.name === name) : byline - 1
      const known = bylines[at]
      if (known !== undefined)
        bylines[at] = {
          ...known,
          bio: Object.fromEntries([...Object.entries(known.bio), [language, bio]]),
        }
    }
  return bylines
}
