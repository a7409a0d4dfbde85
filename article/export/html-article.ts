// The article element: its header and copy; what closes it is in html-closing.ts. Carries the h-entry microformat, the
// one extra vocabulary.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PrintedArticle, PrintedByline } from '../print/printed-article.ts'
import { bodyToHast } from './html-body.ts'
import { authorAnchor, corrections, figuresDir, footer, links } from './html-closing.ts'
import { withoutSkippedLevels } from './html-headings.ts'
import { separated, withBreaks } from './html-text.ts'
import { datelineText } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

/** `withLinks` decides on related and latest articles. */
export function articleToHast(printed: PrintedArticle, withLinks: boolean): Element {
  const words = wordsFor(printed.language)
  return h('article', { className: ['h-entry'], lang: printed.language, dir: printed.direction }, [
    header(printed, words),
    h('div', { className: ['e-content'] }, copyToHast(printed)),
    ...footer(printed),
    ...corrections(printed, words),
    ...(withLinks
      ? [
          ...links('related', words.related, printed.related),
          ...links('latest', words.latest, printed.latest),
        ]
      : []),
  ])
}

/** The body alone, with the dateline that opens it. */
export const copyToHast = (printed: PrintedArticle): Element[] =>
  withDateline(withoutSkippedLevels(bodyToHast(printed.body, printed.language), 1), printed)

function header(printed: PrintedArticle, words: ExportWords): Element {
  const title = h('h1', { className: ['p-name'] }, printed.headline || words.untitled)
  const kicker = printed.kicker === '' ? [] : [h('p', { className: ['kicker'] }, printed.kicker)]
  return h('header', [
    h('hgroup', [...kicker, title]),
    ...(printed.standfirst === ''
      ? []
      : [h('p', { className: ['standfirst', 'p-summary'] }, withBreaks(printed.standfirst))]),
    ...(printed.bylines.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['byline'] },
            separated(
              printed.bylines.map((one, at) => byline(one, at, words)),
              ' · ',
            ),
          ),
        ]),
    h('p', { className: ['dates'] }, [...dates(printed), ...categories(printed)]),
  ])
}

/** A name leads to its biography where there is one. */
function byline(one: PrintedByline, at: number, words: ExportWords): Element {
  const role = words.roles[one.role]
  const name =
    one.biographies.length === 0
      ? h('span', { className: ['p-name'] }, one.name)
      : h('a', { className: ['p-name'], rel: ['author'], href: `#${authorAnchor(at)}` }, one.name)
  const parts: ElementContent[] = [
    ...(one.name === '' ? [] : [name]),
    ...(role === null ? [] : [h('span', { className: ['p-job-title'] }, role)]),
    ...(one.outlet === '' ? [] : [h('span', { className: ['p-org'] }, one.outlet)]),
    ...(one.place === '' ? [] : [h('span', { className: ['p-locality'] }, one.place)]),
  ]
  // A person of another role is on the page, and no author of it.
  const className = one.role === 'reporter' ? ['p-author', 'h-card'] : ['h-card']
  return h('span', { className }, separated(parts, ', '))
}

/** The day in figures, the moment in the attribute. */
function dates(printed: PrintedArticle): ElementContent[] {
  const dir = figuresDir(printed.direction)
  const time = (name: string, iso: string): Element =>
    h('time', { className: [name], dateTime: iso, dir }, iso.slice(0, 10))
  const published = time('dt-published', printed.datePublished)
  if (printed.dateModified === printed.datePublished) return [published]
  return separated([published, time('dt-updated', printed.dateModified)], ' · ')
}

/** Told to readers of the microformat; people read them in the words of the copy. */
const categories = ({ keywords, subjects }: PrintedArticle): ElementContent[] =>
  [...new Set([...keywords, ...subjects.map(({ name }) => name)])]
    .filter((value) => value !== '')
    .map((value) => h('data', { className: ['p-category'], value }))

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(body: Element[], printed: PrintedArticle): Element[] {
  if (printed.dateline === null) return body
  const opening = h('span', { className: ['dateline'] }, `${datelineText(printed.dateline)} —`)
  const [first, ...rest] = body
  if (first?.tagName !== 'p') return [h('p', [opening]), ...body]
  return [h('p', [opening, { type: 'text', value: ' ' }, ...first.children]), ...rest]
}
