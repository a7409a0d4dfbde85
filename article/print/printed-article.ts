// The printed article: the only input of every export. What has no place here cannot leave: no contact, note, protected
// name, id, slugline, record or evidence.
import type { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import type { Byline, BylineRole } from '../byline.ts'
import type { RelatedArticle, Relation } from '../related.ts'
import { sourcesById } from './attribution.ts'
import { type Direction, directionOf } from './direction.ts'
import { printBody, printQuotes } from './print-body.ts'
import { oneLine, severalLines } from './printable-text.ts'
import { printedAddress } from './printed-address.ts'
import type { PrintedBlock, PrintedQuote } from './printed-body.ts'
import { termsRefusals } from './refusals.ts'
import { slugOf } from './slug.ts'

export interface PrintedBiography {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  readonly text: string
}

export interface PrintedByline {
  readonly name: string
  readonly role: BylineRole
  readonly outlet: string
  readonly place: string
  readonly biographies: readonly PrintedBiography[]
}

export interface PrintedLink {
  readonly title: string
  /** Absolute http or https, or null for an article that has no address. */
  readonly url: string | null
  readonly outlet: string
  readonly date: string
  /** Null for the latest articles, which nobody chose. */
  readonly relation: Relation | null
  /** Why it is here, or empty. */
  readonly reason: string
}

export interface PrintedCorrection {
  readonly kind: 'correction' | 'clarification'
  readonly text: string
  /** ISO 8601 with zone. */
  readonly at: string
}

export interface PrintedArticle {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** For file names and addresses; see slugOf. */
  readonly slug: string
  readonly kicker: string
  readonly headline: string
  /** May hold line feeds. */
  readonly standfirst: string
  readonly bylines: readonly PrintedByline[]
  /** Null when nothing of it is filled in. */
  readonly credit: {
    readonly outlet: string
    readonly url: string | null
    readonly licence: string
  } | null
  readonly dateline: {
    readonly place: string
    readonly date: string
    readonly agency: string
  } | null
  readonly body: readonly PrintedBlock[]
  readonly quotes: readonly PrintedQuote[]
  readonly related: readonly PrintedLink[]
  readonly latest: readonly PrintedLink[]
  readonly subjects: readonly { readonly code: string; readonly name: string }[]
  readonly keywords: readonly string[]
  readonly corrections: readonly PrintedCorrection[]
  /** ISO 8601, UTC. */
  readonly datePublished: string
  readonly dateModified: string
}

export type Printing =
  | { readonly kind: 'printed'; readonly printed: PrintedArticle }
  /** One sentence for each reason. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

export interface PrintContext {
  /** The newest finished articles of the desk; printed only where the article asks for them. */
  readonly latest: readonly PrintedLink[]
}

/** Refused while words stand in the body that their terms forbid to print. */
export function printArticle(article: Article, context: PrintContext): Printing {
  const sources = sourcesById(article.sources)
  const reasons = termsRefusals(article, sources)
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const headline = oneLine(article.headline)
  return {
    kind: 'printed',
    printed: {
      language: article.language,
      direction: directionOf(article.language),
      slug: slugOf(headline),
      kicker: oneLine(article.kicker),
      headline,
      standfirst: severalLines(article.standfirst),
      bylines: article.bylines.map(printByline).filter(({ name, outlet }) => name + outlet !== ''),
      credit: printCredit(article.credit),
      dateline: printDateline(article.dateline),
      body: printBody(article.body, sources),
      quotes: printQuotes(article.body, sources),
      related: article.related.map(printRelated).filter(({ title }) => title !== ''),
      latest: article.latest.show
        ? context.latest.slice(0, article.latest.count).map(printLatest)
        : [],
      subjects: article.subjects.map(({ code, name }) => ({ code, name: oneLine(name) })),
      keywords: article.keywords.map(oneLine).filter((keyword) => keyword !== ''),
      // One that was begun and not written yet is not printed.
      corrections: article.corrections
        .map(({ kind, text, at }) => ({ kind, text: severalLines(text), at }))
        .filter(({ text }) => text !== ''),
      datePublished: article.createdAt,
      dateModified: article.updatedAt,
    },
  }
}

function printByline(byline: Byline): PrintedByline {
  return {
    name: oneLine(byline.name),
    role: byline.role,
    outlet: oneLine(byline.outlet),
    place: oneLine(byline.place),
    biographies: Object.keys(byline.bio)
      .sort()
      .map((language) => ({
        language,
        direction: directionOf(language),
        text: severalLines(byline.bio[language] ?? ''),
      }))
      .filter(({ text }) => text !== ''),
  }
}

function printCredit(credit: Article['credit']): PrintedArticle['credit'] {
  const outlet = oneLine(credit.outlet)
  const licence = oneLine(credit.licence)
  const url = isPrintableLink(credit.url) ? printedAddress(credit.url) : null
  return outlet === '' && licence === '' && url === null ? null : { outlet, url, licence }
}

function printDateline(dateline: Article['dateline']): PrintedArticle['dateline'] {
  const place = oneLine(dateline.place)
  const date = oneLine(dateline.date)
  const agency = oneLine(dateline.agency)
  return place + date + agency === '' ? null : { place, date, agency }
}

/** A draft of our own has no address yet: only its title is printed, never its id. */
function printRelated(related: RelatedArticle): PrintedLink {
  const url = related.target.kind === 'link' ? related.target.url : null
  return {
    title: oneLine(related.title) || (url ?? ''),
    url: url !== null && isPrintableLink(url) ? printedAddress(url) : null,
    outlet: oneLine(related.outlet),
    date: oneLine(related.date),
    relation: related.relation,
    reason: oneLine(related.reason),
  }
}

/** From outside: looked at again before it leaves. */
function printLatest(link: PrintedLink): PrintedLink {
  return {
    title: oneLine(link.title),
    url: link.url !== null && isPrintableLink(link.url) ? printedAddress(link.url) : null,
    outlet: oneLine(link.outlet),
    date: oneLine(link.date),
    relation: link.relation,
    reason: oneLine(link.reason),
  }
}
