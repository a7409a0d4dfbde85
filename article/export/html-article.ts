// The article element: head of the article, body, biographies and credit, corrections, related and latest articles.
// Carries the h-entry microformat, the one extra vocabulary.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type {
  PrintedArticle,
  PrintedByline,
  PrintedCorrection,
  PrintedLink,
} from '../print/printed-article.ts'
import { bodyToHast } from './html-body.ts'
import { withoutSkippedLevels } from './html-headings.ts'
import { licenceAddress } from './licence.ts'
import { creditLine, datelineText, linkDetail } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

/** `withLinks` decides on related and latest articles. */
export function articleToHast(printed: PrintedArticle, withLinks: boolean): Element {
  const words = wordsFor(printed.language)
  return h('article', { className: ['h-entry'], lang: printed.language, dir: printed.direction }, [
    header(printed, words),
    h(
      'div',
      { className: ['e-content'] },
      withDateline(withoutSkippedLevels(bodyToHast(printed.body), 1), printed),
    ),
    ...footer(printed),
    ...corrections(printed.corrections, words),
    ...(withLinks
      ? [
          ...links('related', words.related, printed.related),
          ...links('latest', words.latest, printed.latest),
        ]
      : []),
  ])
}

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
              printed.bylines.map((one) => byline(one, words)),
              ' · ',
            ),
          ),
        ]),
    h('p', { className: ['dates'] }, dates(printed)),
  ])
}

function byline(one: PrintedByline, words: ExportWords): Element {
  const role = words.roles[one.role]
  const parts: ElementContent[] = [
    ...(one.name === '' ? [] : [h('span', { className: ['p-name'] }, one.name)]),
    ...(role === null ? [] : [h('span', { className: ['p-job-title'] }, role)]),
    ...(one.outlet === '' ? [] : [h('span', { className: ['p-org'] }, one.outlet)]),
    ...(one.place === '' ? [] : [h('span', { className: ['p-locality'] }, one.place)]),
  ]
  // A person of another role is on the page, and no author of it.
  const className = one.role === 'reporter' ? ['p-author', 'h-card'] : ['h-card']
  return h('span', { className }, separated(parts, ', '))
}

function dates(printed: PrintedArticle): ElementContent[] {
  const published = time('dt-published', printed.datePublished)
  if (printed.dateModified === printed.datePublished) return [published]
  return separated([published, time('dt-updated', printed.dateModified)], ' · ')
}

/** The day in figures, the moment in the attribute. */
const time = (name: string, iso: string): Element =>
  h('time', { className: [name], dateTime: iso }, iso.slice(0, 10))

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(body: Element[], printed: PrintedArticle): Element[] {
  if (printed.dateline === null) return body
  const opening = h('span', { className: ['dateline'] }, `${datelineText(printed.dateline)} —`)
  const [first, ...rest] = body
  if (first?.tagName !== 'p') return [h('p', [opening]), ...body]
  return [h('p', [opening, { type: 'text', value: ' ' }, ...first.children]), ...rest]
}

function footer(printed: PrintedArticle): Element[] {
  const bios = printed.bylines.flatMap(({ biographies }) =>
    biographies.map(({ language, direction, text }) =>
      h('p', { className: ['bio'], lang: language, dir: direction }, withBreaks(text)),
    ),
  )
  const credit = printed.credit === null ? [] : [creditParagraph(printed.credit)]
  return bios.length + credit.length === 0 ? [] : [h('footer', [...bios, ...credit])]
}

function creditParagraph(credit: NonNullable<PrintedArticle['credit']>): Element {
  const line = creditLine({ ...credit, licence: '' })
  const outlet =
    credit.url === null
      ? { type: 'text' as const, value: line }
      : h('a', { href: credit.url }, line)
  const licence = credit.licence === '' ? [] : [licenceElement(credit.licence)]
  return h(
    'p',
    { className: ['credit'] },
    separated(line === '' ? licence : [outlet, ...licence], ', '),
  )
}

function licenceElement(licence: string): Element {
  const address = licenceAddress(licence)
  if (address === null) return h('span', { className: ['licence'] }, licence)
  return h('a', { rel: ['license'], href: address }, licence)
}

function corrections(items: readonly PrintedCorrection[], words: ExportWords): Element[] {
  if (items.length === 0) return []
  return [
    h('section', { className: ['corrections'] }, [
      h('h2', words.corrections),
      ...items.map((item) =>
        h('p', [
          h('strong', words[item.kind]),
          { type: 'text', value: ' (' },
          h('time', { dateTime: item.at }, item.at.slice(0, 10)),
          { type: 'text', value: '): ' },
          ...withBreaks(item.text),
        ]),
      ),
    ]),
  ]
}

function links(name: string, title: string, items: readonly PrintedLink[]): Element[] {
  if (items.length === 0) return []
  return [
    h('aside', { className: [name] }, [
      h('nav', { ariaLabel: title }, [h('h2', title), h('ul', items.map(linkItem))]),
    ]),
  ]
}

function linkItem(item: PrintedLink): Element {
  const title = item.url === null ? h('span', item.title) : h('a', { href: item.url }, item.title)
  const detail = linkDetail(item)
  return h('li', detail === '' ? [title] : [title, { type: 'text', value: ` (${detail})` }])
}

function withBreaks(text: string): ElementContent[] {
  return separated(
    text.split('\n').map((value) => ({ type: 'text', value })),
    null,
  )
}

/** With the separator between the parts, or a line break for null. */
function separated(parts: readonly ElementContent[], separator: string | null): ElementContent[] {
  return parts.flatMap((part, at): ElementContent[] => {
    if (at === 0) return [part]
    return [separator === null ? h('br') : { type: 'text', value: separator }, part]
  })
}
