// YAML front matter: printed fields only, in a fixed order. Every string is written as a JSON string, since plain
// scalars change their meaning (`no`, `2026`, `a: b`); dates stand bare. Hugo keeps most root keys for itself, so ours
// lie under `news`.
import { Document, Scalar } from 'yaml'
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import { datelineText } from './printed-lines.ts'

/** Without the fences. `withLinks` decides on related and latest articles. */
export function frontMatter(printed: PrintedArticle, withLinks: boolean): string {
  const document = new Document(filled(rootOf(printed, withLinks)))
  return document
    .toString({
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      doubleQuotedAsJSON: true,
      lineWidth: 0,
    })
    .trimEnd()
}

function rootOf(printed: PrintedArticle, withLinks: boolean) {
  return {
    title: printed.headline,
    description: printed.standfirst.replace(/\s*\n\s*/g, ' '),
    lang: printed.language,
    slug: printed.slug,
    authors: printed.bylines.map(({ name, outlet }) => name || outlet),
    date: date(printed.datePublished),
    lastmod: date(printed.dateModified),
    tags: printed.keywords,
    categories: printed.subjects.map(({ name, code }) => name || code),
    news: {
      kicker: printed.kicker,
      headline: printed.headline,
      standfirst: printed.standfirst.includes('\n') ? printed.standfirst : '',
      dateline: printed.dateline === null ? '' : datelineText(printed.dateline),
      bylines: printed.bylines.map(({ name, role, outlet, place }) => ({
        name,
        role,
        outlet,
        place,
      })),
      bios: biographies(printed),
      credit: printed.credit,
      subjects: printed.subjects.filter(({ code }) => code !== ''),
      related: withLinks ? printed.related.map(link) : [],
      latest: withLinks ? printed.latest.map(link) : [],
      corrections: printed.corrections.map(({ kind, at, text }) => ({ kind, at: date(at), text })),
    },
  }
}

const link = ({ title, url, outlet, date: when, relation, reason }: PrintedLink) => ({
  title,
  url,
  outlet,
  date: when,
  relation,
  reason,
})

/** By language, in the order of the bylines. */
function biographies(printed: PrintedArticle) {
  const byLanguage = new Map<string, { readonly name: string; readonly text: string }[]>()
  for (const { name, biographies: texts } of printed.bylines)
    for (const { language, text } of texts) {
      const known = byLanguage.get(language) ?? []
      byLanguage.set(language, [...known, { name, text }])
    }
  // Quoted: a bare `no` is a Norwegian biography to us and `false` to others.
  return new Map([...byLanguage].map(([language, texts]) => [quoted(language), texts]))
}

function quoted(key: string): Scalar<string> {
  const scalar = new Scalar(key)
  scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

function date(iso: string): Scalar<string> {
  const scalar = new Scalar(iso)
  scalar.type = 'PLAIN'
  return scalar
}

/** The value without empty texts, lists, objects and nulls. */
function filled(value: unknown): unknown {
  if (value instanceof Scalar) return value
  if (Array.isArray(value)) return value.map(filled).filter((item) => !isEmpty(item))
  const entries =
    value instanceof Map
      ? [...value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
        : null
  if (entries === null) return value
  return new Map(
    entries.map(([key, item]) => [key, filled(item)] as const).filter(([, item]) => !isEmpty(item)),
  )
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (value instanceof Map && value.size === 0)
