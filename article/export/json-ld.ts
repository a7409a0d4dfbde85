// The article as schema.org NewsArticle, for search engines and readers' tools.
import type { BylineRole } from '../byline.ts'
import type { PrintedArticle, PrintedByline, PrintedLink } from '../print/printed-article.ts'
import type { PrintedQuote } from '../print/printed-body.ts'
import { licenceAddress } from './licence.ts'
import { datelineText } from './printed-lines.ts'

/** One JSON object, safe inside of a script element: `<` is written as an escape, so no end tag can occur. */
export function jsonLd(printed: PrintedArticle, withLinks: boolean): string {
  return JSON.stringify(filled(newsArticle(printed, withLinks)))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

function newsArticle(printed: PrintedArticle, withLinks: boolean) {
  const people = (...roles: readonly BylineRole[]) =>
    printed.bylines
      .filter(({ role, name }) => roles.includes(role) && name !== '')
      .map(person(printed.language))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: printed.headline,
    alternativeHeadline: printed.kicker,
    description: printed.standfirst,
    inLanguage: printed.language,
    datePublished: printed.datePublished,
    dateModified: printed.dateModified,
    author: authors(printed, people('reporter')),
    editor: people('editor'),
    translator: people('translator'),
    contributor: people('photographer', 'curator', 'contributor'),
    dateline: printed.dateline === null ? '' : datelineText(printed.dateline),
    locationCreated:
      printed.dateline === null || printed.dateline.place === ''
        ? null
        : { '@type': 'Place', name: printed.dateline.place },
    keywords: printed.keywords,
    about: printed.subjects.map(({ name, code }) => ({
      '@type': 'Thing',
      name,
      identifier: code,
    })),
    creditText: printed.credit?.outlet,
    license: licenceOf(printed.credit?.licence ?? ''),
    isBasedOn: printed.credit?.url,
    correction: printed.corrections.map(({ text, at }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: at,
    })),
    hasPart: printed.quotes.map((quote) => quotation(quote, printed.language)),
    mentions: withLinks ? printed.related.map(relatedArticle) : [],
  }
}

/** Copy without a named reporter is the outlet's. */
function authors(printed: PrintedArticle, people: readonly object[]): readonly object[] {
  if (people.length > 0) return people
  return printed.bylines
    .filter(({ role, name, outlet }) => role === 'reporter' && name === '' && outlet !== '')
    .map(({ outlet }) => organisation(outlet))
}

/** The name alone: outlet and role have properties of their own. The first biography in the article's language. */
const person =
  (language: string) =>
  ({ name, outlet, biographies }: PrintedByline) => ({
    '@type': 'Person',
    name,
    affiliation: outlet === '' ? null : organisation(outlet),
    description: (biographies.find((bio) => bio.language === language) ?? biographies[0])?.text,
  })

const organisation = (name: string) => ({ '@type': 'Organization', name })

/** An address, or the name of a work that holds the terms. */
const licenceOf = (licence: string) =>
  licence === '' ? null : (licenceAddress(licence) ?? { '@type': 'CreativeWork', name: licence })

function quotation({ text, attribution }: PrintedQuote, language: string) {
  const { speaker, nature, via } = attribution
  const who =
    speaker.kind === 'named'
      ? { name: speaker.name, ...(nature === 'person' ? post(speaker) : {}) }
      : { description: speaker.description }
  const source =
    nature === 'work'
      ? { isBasedOn: { '@type': 'CreativeWork', ...who } }
      : { creator: { '@type': nature === 'person' ? 'Person' : 'Organization', ...who } }
  return {
    '@type': 'Quotation',
    text,
    inLanguage: language,
    ...source,
    provider: via === null ? null : organisation(via),
  }
}

const post = ({
  role,
  organisation: house,
}: {
  readonly role: string
  readonly organisation: string
}) => ({
  jobTitle: role,
  affiliation: house === '' ? null : organisation(house),
})

const relatedArticle = ({ title, url, outlet, date }: PrintedLink) => ({
  '@type': 'Article',
  headline: title,
  url,
  publisher: outlet === '' ? null : organisation(outlet),
  datePublished: /^\d{4}-\d\d(-\d\d)?/.test(date) ? date : null,
})

/** Without empty texts, lists and nulls. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([, item]) =>
          item !== null &&
          item !== undefined &&
          item !== '' &&
          !(Array.isArray(item) && item.length === 0),
      )
      .map(([key, item]) => [key, filled(item)]),
  )
}
