// The group `news` of the front matter: what has no common name in publishing systems, and what it takes to read a file
// of ours back as the article it was. Printed words only.
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import { picturesIn } from './pictures-in.ts'
import { speakerLine } from './printed-lines.ts'
import { type QuoteInPrint, quotesInPrint } from './quotes-in-print.ts'

/** Raised when a reader of older files would misread newer ones. */
export const newsVersion = 1

/** `date` writes a moment, `key` a key that is no plain word. */
interface Scalars {
  readonly date: (iso: string) => unknown
  readonly key: (words: string) => unknown
}

export function newsBlock(printed: PrintedArticle, withLinks: boolean, scalars: Scalars) {
  const quotes = quotesInPrint(printed.body)
  const sources = sourcesOf(quotes)
  const numbers = new Map([...sources.keys()].map((key, at) => [key, at + 1]))
  return {
    kicker: printed.kicker,
    headline: printed.headline,
    standfirst: printed.standfirst.includes('\n') ? printed.standfirst : '',
    dateline: printed.dateline,
    bylines: printed.bylines.map(({ name, role, outlet, place }) => ({
      name,
      role,
      outlet,
      place,
    })),
    bios: biographies(printed, scalars),
    credit: printed.credit,
    subjects: printed.subjects.some(({ code }) => code !== '') ? printed.subjects : [],
    sources: [...sources.values()].map(({ speaker, nature, via }) => ({
      ...(speaker.kind === 'named'
        ? { name: speaker.name, role: speaker.role, organisation: speaker.organisation }
        : { description: speaker.description }),
      kind: nature,
      via,
    })),
    quotes: quotes.map((quote) => ({
      text: quote.text,
      speaker: quote.attribution === null ? '' : speakerLine(quote.attribution),
      source: quote.attribution === null ? null : (numbers.get(keyOf(quote.attribution)) ?? null),
      place: quote.place === 'inline' ? '' : quote.place,
      [quote.place === 'inline' ? 'paragraph' : 'blockquote']: quote.number,
      after: quote.before === 0 ? null : quote.before,
    })),
    pictures: picturesIn(printed.body).map(({ media, alt, caption, credit }) => ({
      file: media,
      alt,
      caption,
      credit,
    })),
    related: withLinks ? printed.related.map(link) : [],
    latest: withLinks ? printed.latest.map(link) : [],
    corrections: printed.corrections.map(({ kind, at, text }) => ({
      kind,
      at: scalars.date(at),
      text,
    })),
    galley: newsVersion,
  }
}

type Attribution = NonNullable<QuoteInPrint['attribution']>

const keyOf = (attribution: Attribution): string => JSON.stringify(attribution)

/** Each once, in the order of the copy. */
function sourcesOf(quotes: readonly QuoteInPrint[]): ReadonlyMap<string, Attribution> {
  return new Map(
    quotes.flatMap(({ attribution }) =>
      attribution === null ? [] : [[keyOf(attribution), attribution] as const],
    ),
  )
}

const link = ({ title, url, outlet, date: when, relation, reason }: PrintedLink) => ({
  title,
  url,
  outlet,
  date: when,
  relation,
  reason,
})

/** By language, in the order of the bylines; numbered, from 1, where the name does not say whose it is. */
function biographies({ bylines }: PrintedArticle, { key }: Scalars) {
  const byLanguage = new Map<string, object[]>()
  for (const [at, { name, biographies: texts }] of bylines.entries()) {
    const isClear = name !== '' && bylines.filter((other) => other.name === name).length === 1
    for (const { language, text } of texts) {
      const known = byLanguage.get(language) ?? []
      byLanguage.set(language, [...known, { name, byline: isClear ? null : at + 1, text }])
    }
  }
  return new Map([...byLanguage].map(([language, texts]) => [key(language), texts]))
}
