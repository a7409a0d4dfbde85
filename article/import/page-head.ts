// What the head of a page says about itself: title, authors, date, language, keywords, credit.
import type { Root } from 'hast'
import { isPrintableLink } from '../body/link.ts'
import { elementsBelow } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'
import { pageData } from './page-data.ts'
import { writtenDate } from './written-date.ts'

export interface PageHead {
  readonly title: string
  /** The headline without the name of the site, where the page states it; else its title. */
  readonly headline: string
  readonly description: string
  readonly authors: readonly string[]
  /** ISO 8601, UTC, or null. */
  readonly date: string | null
  readonly modified: string | null
  /** BCP 47, or null where the page does not say. */
  readonly language: string | null
  readonly keywords: readonly string[]
  readonly sections: readonly string[]
  readonly credit: { readonly outlet: string; readonly url: string; readonly licence: string }
}

export function pageHead(root: Root): PageHead {
  const metas = new Map<string, string[]>()
  let title = ''
  let lang = ''
  let canonical = ''
  let licence = ''
  for (const node of elementsBelow(root)) {
    const { properties } = node
    if (node.tagName === 'html') lang = textProperty(properties.lang ?? properties.xmlLang)
    else if (node.tagName === 'title' && title === '') title = oneLine(visibleText(node))
    else if (node.tagName === 'article' && lang === '') lang = textProperty(properties.lang)
    else if (node.tagName === 'link') {
      const rel = Array.isArray(properties.rel) ? properties.rel.map(String) : []
      const href = textProperty(properties.href)
      if (rel.includes('canonical')) canonical = href
      if (rel.includes('license')) licence = href
    } else if (node.tagName === 'meta') {
      const name = textProperty(
        properties.name ?? properties.property ?? properties.itemProp,
      ).toLowerCase()
      const content = textProperty(properties.content)
      if (name === '' || content === '') continue
      const given = metas.get(name)
      if (given === undefined) metas.set(name, [content])
      else given.push(content)
    }
  }
  const first = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)?.[0] ?? '').find((value) => value !== '') ?? ''
  const data = pageData(root)
  const outlet = first('og:site_name', 'application-name') || data.outlet
  const language = languageTag(lang || data.language || first(...languageNames))
  const dateIn = (...texts: readonly string[]) =>
    texts.map((text) => writtenDate(text, language)).find((date) => date !== null) ?? null
  const stated = data.headline || oneLine(first('og:title', 'twitter:title'))
  return {
    title: title || stated,
    headline: (stated !== '' && title.includes(stated) ? stated : title || stated).slice(0, 2_000),
    description: oneLine(
      first('description', 'og:description', 'twitter:description') || data.description,
    ),
    authors: authorsOf(metas, data.authors),
    date: dateIn(data.published, ...publishedNames.map((name) => first(name))),
    modified: dateIn(data.modified, first('article:modified_time')),
    language,
    keywords: wordsOf([...keywordsOf(metas), ...data.keywords]),
    sections: wordsOf([...(metas.get('article:section') ?? []), ...data.sections]).slice(0, 200),
    credit: {
      outlet: outlet.slice(0, 500),
      url: (outlet !== '' || licence !== '') && isPrintableLink(canonical) ? canonical : '',
      licence: licence.slice(0, 500),
    },
  }
}

const languageNames = ['og:locale', 'language', 'content-language', 'dc.language']

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
]

/** Some sites name a profile page where the person should stand. */
function authorsOf(
  metas: ReadonlyMap<string, readonly string[]>,
  stated: readonly string[],
): readonly string[] {
  const given = metas.get('author') ?? metas.get('article:author') ?? metas.get('dc.creator') ?? []
  const names = given.filter((name) => !/^https?:/iu.test(name))
  return (names.length > 0 ? names : stated).slice(0, 50)
}

function keywordsOf(metas: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [
    ...(metas.get('keywords') ?? metas.get('news_keywords') ?? []).flatMap((list) =>
      list.split(/[,;]/u),
    ),
    ...(metas.get('article:tag') ?? []),
  ]
}

function wordsOf(given: readonly string[]): readonly string[] {
  const words = given.map((word) => oneLine(word).slice(0, 500)).filter((word) => word !== '')
  return [...new Set(words)].slice(0, 500)
}

/** An attribute that holds one value, or several as parsers split them. */
const textProperty = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.join(' ').trim() : ''

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** ISO 8601 in UTC, or null for what is no date of at least a day. */
export function isoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** A well-formed language tag, with `_` read as `-`; null otherwise. */
export function languageTag(text: string): string | null {
  const tag = text.trim().replace(/_/gu, '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) ? tag : null
}
