// The article as schema.org NewsArticle, for search engines and readers' tools, and for reading our own exports back.
import type {
  Article,
  CorrectionComment,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Thing,
  WithContext,
} from 'schema-dts'
import type { BylineRole } from '../byline.ts'
import type {
  PrintedArticle,
  PrintedByline,
  PrintedCorrection,
  PrintedLink,
} from '../print/printed-article.ts'
import { itemAddress, itemVersion } from './item-address.ts'
import { organisation, quotation } from './json-ld-quotation.ts'
import { licenceAddress } from './licence.ts'
import { mediaTopicAddress } from './media-topic.ts'
import { datelineText } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

/** One JSON object, safe inside of a script element: `<` is written as an escape, so no end tag can occur. */
export function jsonLd(printed: PrintedArticle, withLinks: boolean): string {
  return JSON.stringify(filled(newsArticle(printed, withLinks)))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** Empty texts and lists stand for what the article does not have; they are left out of the text. */
function newsArticle(printed: PrintedArticle, withLinks: boolean): WithContext<NewsArticle> {
  const words = wordsFor(printed.language)
  const people = (...roles: readonly BylineRole[]) =>
    printed.bylines
      .filter(({ role, name }) => roles.includes(role) && name !== '')
      .map((byline) => person(byline, printed.language, words))
  const { dateline, credit } = printed
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: itemAddress(printed),
    version: itemVersion(printed),
    headline: printed.headline,
    description: printed.standfirst,
    inLanguage: printed.language,
    datePublished: printed.datePublished,
    dateModified: printed.dateModified,
    author: authors(printed, people('reporter')),
    editor: people('editor'),
    translator: people('translator'),
    contributor: people('photographer', 'curator', 'contributor'),
    dateline: dateline === null ? '' : datelineText(dateline),
    locationCreated:
      dateline === null || dateline.place === '' ? [] : { '@type': 'Place', name: dateline.place },
    sourceOrganization: organisation(dateline?.agency ?? ''),
    keywords: printed.keywords,
    about: printed.subjects.map(topic),
    creditText: credit?.outlet ?? '',
    license: licenceOf(credit?.licence ?? ''),
    isBasedOn: credit?.url ?? '',
    correction: printed.corrections.map((correction) => comment(correction, words)),
    hasPart: printed.quotes.map((quote) => quotation(quote, printed.language)),
    mentions: withLinks ? printed.related.map(relatedArticle) : [],
    isPartOf: withLinks ? pageWith([...printed.related, ...printed.latest]) : [],
  }
}

/** Copy without a named reporter is the outlet's. */
function authors(
  printed: PrintedArticle,
  people: readonly Person[],
): readonly (Person | Organization)[] {
  if (people.length > 0) return people
  return printed.bylines.flatMap(({ role, name, outlet }) =>
    role === 'reporter' && name === '' ? organisation(outlet) : [],
  )
}

/** The name alone: outlet, role and place have properties of their own. The first biography in the article's language. */
const person = (byline: PrintedByline, language: string, words: ExportWords): Person => ({
  '@type': 'Person',
  name: byline.name,
  jobTitle: words.roles[byline.role] ?? '',
  affiliation: organisation(byline.outlet),
  workLocation: byline.place === '' ? [] : { '@type': 'Place', name: byline.place },
  description:
    (byline.biographies.find((bio) => bio.language === language) ?? byline.biographies[0])?.text ??
    '',
})

const topic = ({ name, code }: PrintedArticle['subjects'][number]): Thing => ({
  '@type': 'Thing',
  name,
  identifier: code,
  sameAs: mediaTopicAddress(code) ?? '',
})

/** An address, or the name of a work that holds the terms. */
function licenceOf(licence: string): CreativeWork | string {
  const address = licenceAddress(licence)
  if (licence === '' || address === licence) return licence
  return { '@type': 'CreativeWork', name: licence, url: address ?? '' }
}

const comment = ({ kind, text, at }: PrintedCorrection, words: ExportWords): CorrectionComment => ({
  '@type': 'CorrectionComment',
  name: words[kind],
  text,
  datePublished: at,
})

const isoMoment = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?$/

const relatedArticle = ({ title, url, outlet, date, language }: PrintedLink): Article => ({
  '@type': 'Article',
  headline: title,
  url: url ?? '',
  inLanguage: language ?? '',
  publisher: organisation(outlet),
  datePublished: isoMoment.test(date) ? date : '',
})

function pageWith(links: readonly PrintedLink[]): NewsArticle['isPartOf'] & {} {
  const addresses = links.flatMap(({ url }) => url ?? [])
  return addresses.length === 0 ? [] : { '@type': 'WebPage', relatedLink: addresses }
}

/** Without empty texts, lists and nulls. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== '' && !(Array.isArray(item) && item.length === 0))
      .map(([key, item]) => [key, filled(item)]),
  )
}
