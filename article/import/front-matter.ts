// Front matter of a Markdown file → fields: the keys our own export writes, and those of the systems that others use.
import { z } from 'zod'
import type { Article } from '../article.ts'
import type { Block } from '../body/body.ts'
import { isPrintableLink } from '../body/link.ts'
import { type Byline, BylineRole, createByline } from '../byline.ts'
import { Correction } from '../correction.ts'
import { type RelatedArticle, Relation } from '../related.ts'
import { bylinesIn } from './bylines-in.ts'
import { datelineIn } from './dateline-in.ts'
import { isKeys, type Keys, keyBlock, knownKeys } from './front-matter-block.ts'
import { keyPictures } from './front-matter-pictures.ts'
import { plainNotes } from './note-links.ts'
import { languageTag } from './page-head.ts'
import type { ReadContext } from './reading.ts'
import { wordsWithoutPlace } from './words-in.ts'
import { writtenDate } from './written-date.ts'

export interface FrontMatter {
  readonly fields: Partial<Article>
  /** Keys that mean nothing to an article, as `key: value`. */
  readonly leftOut: readonly string[]
  /** Titles of the newest articles, as an export of ours lists them. */
  readonly latest: readonly string[]
  /** Those that it names for the top of the article, where they come along. */
  readonly pictures: readonly Block[]
  /** The file without its front matter. */
  readonly rest: string
}

/** A block that is no front matter after all stays in the text. */
export function frontMatterOf(text: string, context: ReadContext): FrontMatter {
  const block = keyBlock(text)
  const notes = plainNotes(block?.rest ?? text, context.pictureAt)
  if (block === null)
    return { fields: {}, latest: [], pictures: [], leftOut: notes.leftOut, rest: notes.text }
  const read = fieldsOf(knownKeys(block.keys), context)
  return { ...read, leftOut: [...read.leftOut, ...notes.leftOut], rest: notes.text }
}

function fieldsOf(keys: Keys, context: ReadContext): Omit<FrontMatter, 'rest'> {
  const news = isKeys(keys.news) ? keys.news : {}
  const first = (...values: readonly unknown[]) =>
    values.map(lineIn).find((value) => value !== '') ?? ''
  const headline = first(news.headline, keys.title, keys.headline)
  const language = languageTag(first(keys.lang, keys.language, keys.locale))
  const standfirst =
    textIn(news.standfirst) ||
    first(keys.description, keys.standfirst, keys.subtitle, keys.summary, keys.excerpt)
  const createdAt = moment(keys.date, language)
  const updatedAt = moment(keys.lastmod, language)
  const slug = lineIn(keys.slug)
  const tags = [...listIn(keys.tags), ...listIn(keys.keywords)].map((tag) => tag.replace(/^#/u, ''))
  const latest = (Array.isArray(news.latest) ? news.latest.filter(isKeys) : []).map(({ title }) =>
    lineIn(title),
  )
  const fields: Partial<Article> = {
    ...(headline === '' ? {} : { headline }),
    ...(language === null ? {} : { language }),
    ...(standfirst === '' ? {} : { standfirst }),
    ...(createdAt === null ? {} : { createdAt }),
    ...(updatedAt === null ? {} : { updatedAt }),
    kicker: first(news.kicker, keys.kicker),
    slugline: isSlugOf(slug, headline) ? '' : slug,
    keywords: [...new Set(tags)].slice(0, 500),
    bylines: bylinesOf(keys, news),
    credit: creditOf(news.credit),
    dateline: datelineOf(news.dateline),
    subjects: subjectsOf(keys.categories, news.subjects),
    related: relatedOf(news.related, context),
    ...(latest.length === 0 ? {} : { latest: { show: true, count: Math.min(20, latest.length) } }),
    corrections: z.array(Correction).catch([]).parse(news.corrections),
  }
  const { pictures, placed } = keyPictures(keys, context.pictureAt)
  const isPicture = (key: string, value: unknown) =>
    placed.has(key) &&
    wordsWithoutPlace(textsIn(value).join(' '), placed.get(key) ?? []).length === 0
  const leftOut = Object.entries(keys).filter(
    ([key, value]) => !isTaken(key, value, fields) && !isPicture(key, value),
  )
  return {
    fields,
    latest,
    pictures,
    leftOut: leftOut.map(([key, value]) => `${key}: ${plainValue(value)}`),
  }
}

/** Where the words of a key go. */
const fieldsFor: Readonly<Record<string, readonly (keyof Article)[]>> = {
  title: ['headline'],
  headline: ['headline'],
  description: ['standfirst'],
  summary: ['standfirst'],
  subtitle: ['standfirst'],
  excerpt: ['standfirst'],
  standfirst: ['standfirst'],
  author: ['bylines'],
  authors: ['bylines'],
  byline: ['bylines'],
  tags: ['keywords', 'subjects'],
  keywords: ['keywords', 'subjects'],
  categories: ['keywords', 'subjects'],
  kicker: ['kicker'],
}

/** Whether every word of a key's value stands in its field; a key that means nothing to an article never does. */
function isTaken(key: string, value: unknown, fields: Partial<Article>): boolean {
  if (key === 'date') return fields.createdAt !== undefined
  if (key === 'lastmod') return fields.updatedAt !== undefined
  if (key === 'lang' || key === 'language' || key === 'locale')
    return languageTag(lineIn(value)) === (fields.language ?? '')
  if (key === 'slug')
    return isSlugOf(lineIn(value), fields.headline ?? '') || fields.slugline !== ''
  if (key === 'news') return isKeys(value)
  const names = fieldsFor[key]
  if (names === undefined) return false
  const placed = names.flatMap((name) => textsIn(fields[name]))
  // Its words in another order, said by another key, are not what it says.
  if (typeof value === 'string' && names.includes('standfirst'))
    return placed.some((text) => oneSpace(text).includes(oneSpace(value)))
  const lead = names.includes('bylines') ? 'By and in By and in' : ''
  return wordsWithoutPlace(textsIn(value).join(' '), [...placed, lead]).length === 0
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** All texts and numbers in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const lineIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/gu, ' ').trim().slice(0, 10_000)
    : ''

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10_000) : '')

const plainValue = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

const listIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
    .map((one) => lineIn(isKeys(one) ? (one.name ?? one.title) : one).slice(0, 500))
    .filter((one) => one !== '')

/** The folded headline, as every exporter makes its slugs. */
function isSlugOf(slug: string, headline: string): boolean {
  const folded = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, '')
  return slug === '' || folded(headline).startsWith(folded(slug)) || slug === 'article'
}

function moment(value: unknown, language: string | null): string | null {
  const text = lineIn(value)
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text)) return writtenDate(text, language)
  const time = Date.parse(
    text.replace(
      /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?) ?([+-]\d{2}):?(\d{2})$/u,
      '$1T$2$3:$4',
    ),
  )
  return Number.isNaN(time) || time < 0 || time > 253_402_300_799_000
    ? null
    : new Date(time).toISOString()
}

function bylinesOf(keys: Keys, news: Keys): Byline[] {
  const bylines = Array.isArray(news.bylines)
    ? news.bylines.filter(isKeys).map((one) =>
        createByline({
          name: lineIn(one.name).slice(0, 500),
          role: BylineRole.catch('reporter').parse(one.role),
          outlet: lineIn(one.outlet).slice(0, 500),
          place: lineIn(one.place).slice(0, 500),
        }),
      )
    : [keys.author, keys.authors, keys.byline].flatMap(authorsIn)
  const withBios = bylines.slice(0, 200)
  if (!isKeys(news.bios)) return withBios
  for (const [language, texts] of Object.entries(news.bios))
    for (const given of Array.isArray(texts) ? texts.filter(isKeys) : []) {
      const at = withBios.findIndex(
        ({ name, bio }) => name === lineIn(given.name) && bio[language] === undefined,
      )
      const byline = withBios[at]
      if (byline !== undefined && language.length <= 35)
        withBios[at] = { ...byline, bio: { ...byline.bio, [language]: textIn(given.text) } }
    }
  return withBios
}

function authorsIn(value: unknown): readonly Byline[] {
  if (Array.isArray(value)) return value.flatMap(authorsIn)
  if (isKeys(value)) {
    const name = lineIn(value.name).slice(0, 500)
    return name === '' ? [] : [createByline({ name })]
  }
  const line = lineIn(value).slice(0, 500)
  if (line === '') return []
  const read = bylinesIn(line, false)
  return read?.leftOut.every((word) => /^(?:by|and|in)$/iu.test(word)) === true
    ? read.bylines.map(({ byline }) => byline)
    : [createByline({ name: line })]
}

function creditOf(value: unknown): Article['credit'] {
  const given = isKeys(value) ? value : {}
  const url = lineIn(given.url)
  return {
    outlet: lineIn(given.outlet).slice(0, 500),
    url: isPrintableLink(url) ? url : '',
    licence: lineIn(given.licence).slice(0, 500),
  }
}

function datelineOf(value: unknown): Article['dateline'] {
  if (isKeys(value))
    return {
      place: lineIn(value.place).slice(0, 500),
      date: lineIn(value.date).slice(0, 100),
      agency: lineIn(value.agency).slice(0, 500),
    }
  const line = lineIn(value).slice(0, 1_000)
  const read = datelineIn(`${line} — `)
  if (read !== null) return { place: read.place, date: read.date, agency: read.agency }
  const parts = /^(.*?)(?:,\s*([^,()]*\d[^,()]*(?:,\s*\d{4})?))?(?:\s*\(([^()]+)\))?$/u.exec(line)
  return {
    place: (parts?.[1] ?? line).slice(0, 500),
    date: (parts?.[2] ?? '').slice(0, 100),
    agency: parts?.[3] ?? '',
  }
}

function subjectsOf(categories: unknown, coded: unknown): Article['subjects'] {
  const known = (Array.isArray(coded) ? coded.filter(isKeys) : []).map((one) => ({
    code: lineIn(one.code).slice(0, 100),
    name: lineIn(one.name).slice(0, 500),
  }))
  const others = listIn(categories).filter(
    (name) => !known.some((one) => one.name === name || one.code === name),
  )
  return [...known, ...others.map((name) => ({ code: '', name }))].slice(0, 200)
}

function relatedOf(value: unknown, context: ReadContext): RelatedArticle[] {
  return (Array.isArray(value) ? value.filter(isKeys) : []).slice(0, 1_000).map((one) => {
    const url = lineIn(one.url)
    return {
      id: context.newId(),
      title: lineIn(one.title).slice(0, 2_000),
      target: isPrintableLink(url) ? { kind: 'link', url } : { kind: 'none' },
      outlet: lineIn(one.outlet).slice(0, 500),
      date: lineIn(one.date).slice(0, 100),
      relation: Relation.catch('background').parse(one.relation),
      reason: lineIn(one.reason).slice(0, 2_000),
    }
  })
}
