// What a reader sees of an article and who speaks in it: two articles with the same of these are equal as far as they
// were printed.
import type { Article } from '../../../article/article.ts'
import { quotesInPrint } from '../../../article/export/quotes-in-print.ts'
import {
  type PrintedArticle,
  type PrintedLink,
  printArticle,
} from '../../../article/print/printed-article.ts'
import { canonicalOfBody } from '../export/canonical.ts'

const latest: readonly PrintedLink[] = [
  {
    title: 'A newer one',
    url: 'https://example.org/newer',
    outlet: '',
    date: '',
    relation: null,
    reason: '',
  },
]

export function printedOf(given: Article): PrintedArticle {
  const printing = printArticle(given, { latest })
  if (printing.kind !== 'printed') throw new Error(printing.reasons.join('\n'))
  return printing.printed
}

/** The body is compared space by space; a break at the end of a line is not printed. */
const alike = (text: string) => text.replace(/\s+/gu, ' ')

export function comparable(given: Article) {
  const { body, quotes, direction, slug, latest: newest, ...fields } = printedOf(given)
  return {
    ...fields,
    subjects: fields.subjects.filter(({ code, name }) => code + name !== ''),
    corrections: fields.corrections.map((one) => ({ ...one, at: Date.parse(one.at) })),
    datePublished: Date.parse(fields.datePublished),
    dateModified: Date.parse(fields.dateModified),
    latest: newest,
    body: canonicalOfBody(given.body, () => null),
    pictures: body.filter(({ type }) => type === 'image'),
    quotes: quotesInPrint(body).map((quote) => ({ ...quote, text: alike(quote.text) })),
  }
}
