// The NewsArticle that our own exports carry → the fields that their mark-up does not say, and the quotes.
import { z } from 'zod'
import type { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import type { PrintedAttribution, PrintedQuote, PrintedSpeaker } from '../print/printed-body.ts'
import {
  isRecord,
  type LooseRecord,
  listIn,
  parsedRecord,
  recordIn,
  recordsIn,
  stringIn,
} from './loose-json.ts'

export interface NewsData {
  readonly fields: Partial<
    Pick<Article, 'createdAt' | 'updatedAt' | 'credit' | 'dateline' | 'keywords' | 'subjects'>
  >
  readonly language: string
  readonly headline: string
  readonly quotes: readonly PrintedQuote[]
}

const mostQuotes = 5_000
const Moment = z.iso.datetime()

/** Null where the text is no NewsArticle. */
export function newsData(text: string): NewsData | null {
  const given = parsedRecord(text)
  if (given === null || given['@type'] !== 'NewsArticle') return null
  const language = stringIn(given, 'inLanguage', 35)
  return {
    language,
    headline: stringIn(given, 'headline'),
    fields: {
      ...moments(given),
      credit: creditOf(given),
      dateline: datelineOf(given),
      keywords: listIn(given, 'keywords')
        .filter((word) => typeof word === 'string')
        .map((word) => word.slice(0, 500))
        .slice(0, 500),
      subjects: recordsIn(given, 'about')
        .map((topic) => ({
          code: stringIn(topic, 'identifier', 100),
          name: stringIn(topic, 'name', 500),
        }))
        .slice(0, 200),
    },
    quotes: recordsIn(given, 'hasPart')
      .slice(0, mostQuotes)
      .flatMap((quote) => quoteOf(quote, language) ?? []),
  }
}

function moments(given: LooseRecord): NewsData['fields'] {
  const created = stringIn(given, 'datePublished')
  const updated = stringIn(given, 'dateModified')
  if (!Moment.safeParse(created).success) return {}
  return { createdAt: created, updatedAt: Moment.safeParse(updated).success ? updated : created }
}

function creditOf(given: LooseRecord): Article['credit'] {
  const url = stringIn(given, 'isBasedOn')
  const licence = given.license
  return {
    outlet: stringIn(given, 'creditText', 500),
    url: isPrintableLink(url) ? url : '',
    licence: isRecord(licence) ? stringIn(licence, 'name', 500) : stringIn(given, 'license', 500),
  }
}

/** Place and agency stand for themselves as well: what is left of the line is the date. */
function datelineOf(given: LooseRecord): Article['dateline'] {
  const line = stringIn(given, 'dateline')
  const place = stringIn(recordIn(given, 'locationCreated'), 'name', 500)
  const agency = stringIn(recordIn(given, 'sourceOrganization'), 'name', 500)
  const end = agency === '' ? '' : ` (${agency})`
  const where = ` ${line}`.endsWith(end)
    ? ` ${line}`.slice(1, ` ${line}`.length - end.length)
    : line
  const start = place === '' ? '' : `${place}, `
  const date = where === place ? '' : where.startsWith(start) ? where.slice(start.length) : where
  return { place, agency, date: date.slice(0, 100) }
}

function quoteOf(given: LooseRecord, language: string): PrintedQuote | null {
  const text = stringIn(given, 'text', 20_000)
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/u.exec(stringIn(given, 'position')) ?? []
  const attribution = attributionOf(given)
  if (text === '' || attribution === null || from === undefined || to === undefined) return null
  const own = stringIn(given, 'inLanguage', 35)
  return {
    text,
    attribution,
    range: { from: Number(from), to: Number(to) },
    ...(own === '' || own === language ? {} : { language: own }),
  }
}

function attributionOf(given: LooseRecord): PrintedAttribution | null {
  const creator = recordIn(given, 'creator')
  const basis = recordIn(given, 'isBasedOn')
  const via = stringIn(recordIn(basis, 'publisher'), 'name', 500) || null
  const nature =
    creator['@type'] === 'Person'
      ? 'person'
      : creator['@type'] === 'Organization'
        ? 'organisation'
        : 'work'
  const speaker = speakerOf(nature === 'work' ? basis : creator, nature)
  return speaker === null ? null : { speaker, nature, via }
}

const postOf = {
  person: ['jobTitle', 'affiliation'],
  organisation: ['disambiguatingDescription', 'parentOrganization'],
  work: ['disambiguatingDescription', 'sourceOrganization'],
} as const

function speakerOf(
  given: LooseRecord,
  nature: PrintedAttribution['nature'],
): PrintedSpeaker | null {
  const name = stringIn(given, 'name', 500)
  const description = stringIn(given, 'description', 500)
  const [role, house] = postOf[nature]
  if (name !== '')
    return {
      kind: 'named',
      name,
      role: stringIn(given, role, 500),
      organisation: stringIn(recordIn(given, house), 'name', 500),
    }
  return description === '' ? null : { kind: 'described', description }
}
