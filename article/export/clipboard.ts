// The rich flavour of a copied article: plain HTML that any editor takes, in which each quote says who spoke, in the words
// that are printed, so that another Galley can keep its sources. Not a format that people choose.
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import { clipboardBlocks } from './clipboard-body.ts'
import type { TextFormat } from './export-format.ts'
import { bylineLine, creditLine, datelineText, linkDetail } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

export const clipboard: TextFormat = {
  kind: 'text',
  name: 'clipboard',
  label: 'Copied article',
  description: 'Rich text on the clipboard.',
  extension: 'html',
  mediaType: 'text/html',
  options: [],
  placement: ({ slug }) => ({ path: `${slug}.html`, media: null }),
  render: (printed, options) => {
    const words = wordsFor(printed.language)
    return toHtml(
      h('div', { lang: printed.language, dir: printed.direction }, [
        ...head(printed, words),
        ...withDateline(clipboardBlocks(printed.body), printed),
        ...foot(printed),
        ...corrections(printed, words),
        ...(options.related === false
          ? []
          : [...links(words.related, printed.related), ...links(words.latest, printed.latest)]),
      ]),
    )
  },
}

const lines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((value, at): ElementContent[] => [
      ...(at === 0 ? [] : [h('br')]),
      { type: 'text', value },
    ])

const filled = (text: string, ...inside: readonly string[]): readonly Element[] =>
  text === ''
    ? []
    : [
        h(
          'p',
          inside.reduce((children: ElementContent[], tag) => [h(tag, children)], lines(text)),
        ),
      ]

const head = (printed: PrintedArticle, words: ExportWords): readonly Element[] => [
  ...filled(printed.kicker),
  h('h1', printed.headline || words.untitled),
  ...filled(printed.standfirst, 'strong'),
  ...filled(printed.bylines.map((byline) => bylineLine(byline, words)).join(' · '), 'em'),
]

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(body: readonly Element[], { dateline }: PrintedArticle): readonly Element[] {
  if (dateline === null) return body
  const opening = `${datelineText(dateline)} —`
  const [first, ...rest] = body
  if (first?.tagName !== 'p') return [h('p', opening), ...body]
  return [h('p', [{ type: 'text', value: `${opening} ` }, ...first.children]), ...rest]
}

const foot = ({ bylines, credit }: PrintedArticle): readonly Element[] => [
  ...bylines.flatMap(({ biographies }) => biographies.flatMap(({ text }) => filled(text, 'em'))),
  ...(credit === null ? [] : filled(creditLine(credit), 'em')),
]

const corrections = (printed: PrintedArticle, words: ExportWords): readonly Element[] =>
  printed.corrections.length === 0
    ? []
    : [
        h('h2', words.corrections),
        ...printed.corrections.map(({ kind, at, text }) =>
          h('p', [
            h('strong', words[kind]),
            { type: 'text', value: ` (${at.slice(0, 10)}): ` },
            ...lines(text),
          ]),
        ),
      ]

const links = (title: string, items: readonly PrintedLink[]): readonly Element[] =>
  items.length === 0
    ? []
    : [
        h('h2', title),
        h(
          'ul',
          items.map((item) => {
            const detail = linkDetail(item)
            const named = item.url === null ? item.title : h('a', { href: item.url }, item.title)
            return h('li', [named, detail === '' ? '' : ` (${detail})`])
          }),
        ),
      ]
