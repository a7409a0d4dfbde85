// The whole printed article as paragraphs of a Word document: head, body, biographies, corrections, related articles.
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import {
  bodyToWord,
  bulletList,
  linesToWord,
  plainRun,
  type WordBody,
  type WordParagraph,
  type WordRun,
  wordParagraph,
} from './docx-body.ts'
import type { WordStyle } from './docx-styles.ts'
import { licenceAddress } from './licence.ts'
import { bylineLine, creditLine, datelineText, linkDetail } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

/** `withLinks` decides on related and latest articles. */
export function articleToWord(printed: PrintedArticle, withLinks: boolean): WordBody {
  const words = wordsFor(printed.language)
  const { paragraphs, lists } = bodyToWord(printed.body)
  return {
    lists,
    paragraphs: [
      ...head(printed, words),
      ...withDateline(paragraphs, printed),
      ...foot(printed),
      ...corrections(printed, words),
      ...(withLinks
        ? [...links(words.related, printed.related), ...links(words.latest, printed.latest)]
        : []),
    ],
  }
}

const filled = (style: WordStyle, text: string): readonly WordParagraph[] =>
  text === '' ? [] : [wordParagraph(style, linesToWord(text))]

const head = (printed: PrintedArticle, words: ExportWords): readonly WordParagraph[] => [
  ...filled('Kicker', printed.kicker),
  ...filled('Headline', printed.headline || words.untitled),
  ...filled('Standfirst', printed.standfirst),
  ...filled('Byline', printed.bylines.map((byline) => bylineLine(byline, words)).join(' · ')),
]

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(
  paragraphs: readonly WordParagraph[],
  { dateline }: PrintedArticle,
): readonly WordParagraph[] {
  if (dateline === null) return paragraphs
  const opening: WordRun = {
    ...plainRun(`${datelineText(dateline)} —`),
    kind: 'dateline',
  }
  const [first, ...rest] = paragraphs
  if (first === undefined || first.style !== 'Body')
    return [wordParagraph('Body', [opening]), ...paragraphs]
  return [{ ...first, runs: [opening, plainRun(' '), ...first.runs] }, ...rest]
}

function foot({ bylines, credit }: PrintedArticle): readonly WordParagraph[] {
  const bios = bylines.flatMap(({ biographies }) =>
    biographies.map(({ text, direction }) => ({
      ...wordParagraph('Biography', linesToWord(text)),
      direction,
    })),
  )
  return [...bios, ...(credit === null ? [] : [creditParagraph(credit)])]
}

function creditParagraph(credit: NonNullable<PrintedArticle['credit']>): WordParagraph {
  const outlet = creditLine({ ...credit, licence: '' })
  const licence = licenceAddress(credit.licence)
  return wordParagraph('Credit', [
    ...(outlet === '' ? [] : [linked(outlet, credit.url)]),
    ...(outlet === '' || credit.licence === '' ? [] : [plainRun(', ')]),
    ...(credit.licence === '' ? [] : [linked(credit.licence, licence)]),
  ])
}

const linked = (text: string, href: string | null) => ({
  ...plainRun(text),
  link: href === null ? null : { href, title: null },
})

function corrections(printed: PrintedArticle, words: ExportWords): readonly WordParagraph[] {
  if (printed.corrections.length === 0) return []
  return [
    wordParagraph('Heading2', [plainRun(words.corrections)]),
    ...printed.corrections.map(({ kind, at, text }) =>
      wordParagraph('Correction', [
        { ...plainRun(words[kind]), styles: new Set(['bold'] as const) },
        plainRun(` (${at.slice(0, 10)}): `),
        ...linesToWord(text),
      ]),
    ),
  ]
}

function links(title: string, items: readonly PrintedLink[]): readonly WordParagraph[] {
  if (items.length === 0) return []
  return [
    wordParagraph('Heading2', [plainRun(title)]),
    ...items.map((item) => {
      const detail = linkDetail(item)
      const runs = [
        linked(item.title, item.url),
        ...(detail === '' ? [] : [plainRun(` (${detail})`)]),
      ]
      return { ...wordParagraph('ListParagraph', runs, 1), list: bulletList }
    }),
  ]
}
