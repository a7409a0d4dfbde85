// What closes the article element: biographies and credit, corrections, related and latest articles.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import { separated, text, withBreaks } from './html-text.ts'
import { licenceAddress } from './licence.ts'
import { pageLink } from './page-link.ts'
import { creditLine } from './printed-lines.ts'
import type { ExportWords } from './words.ts'

/** Where the biographies of a byline stand, counted from 0; made of no name. */
export const authorAnchor = (at: number): string => `author-${at + 1}`

export function footer(printed: PrintedArticle): Element[] {
  const bios = printed.bylines.flatMap(({ biographies }, at) =>
    biographies.map(({ language, direction, text }, nth) =>
      h(
        'p',
        {
          className: ['bio'],
          id: nth === 0 ? authorAnchor(at) : null,
          dataByline: `${at + 1}`,
          lang: language,
          dir: direction,
        },
        withBreaks(text),
      ),
    ),
  )
  const credit = printed.credit === null ? [] : [creditParagraph(printed.credit)]
  return bios.length + credit.length === 0 ? [] : [h('footer', [...bios, ...credit])]
}

function creditParagraph(credit: NonNullable<PrintedArticle['credit']>): Element {
  const line = creditLine({ ...credit, licence: '' })
  const outlet = credit.url === null ? text(line) : h('a', pageLink(credit.url), line)
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

export function corrections(
  { corrections: items, direction }: PrintedArticle,
  words: ExportWords,
): Element[] {
  if (items.length === 0) return []
  return [
    h('section', { className: ['corrections'] }, [
      h('h2', words.corrections),
      ...items.map((item) =>
        h('p', { className: [item.kind] }, [
          h('strong', words[item.kind]),
          text(' ('),
          h('time', { dateTime: item.at, dir: figuresDir(direction) }, item.at.slice(0, 10)),
          text('): '),
          ...withBreaks(item.text),
        ]),
      ),
    ]),
  ]
}

/** Figures with hyphens would turn around between words from right to left. */
export const figuresDir = (direction: PrintedArticle['direction']): 'ltr' | null =>
  direction === 'rtl' ? 'ltr' : null

export function links(name: string, title: string, items: readonly PrintedLink[]): Element[] {
  if (items.length === 0) return []
  return [
    h('aside', { className: [name] }, [
      h('nav', { ariaLabel: title }, [h('h2', title), h('ul', items.map(linkItem))]),
    ]),
  ]
}

/** A citation of its own: title, and in brackets outlet, date and the reason why it is here. */
function linkItem(item: PrintedLink): Element {
  const inside = { className: ['p-name'], lang: item.url === null ? item.language : null }
  const link = item.url === null ? null : pageLink(item.url)
  const title =
    link === null
      ? h('span', inside, item.title)
      : h(
          'a',
          {
            ...{ className: ['p-name', 'u-url'], ...link },
            ...('href' in link ? { hrefLang: item.language } : { lang: item.language }),
          },
          item.title,
        )
  const credit = [
    ...(item.outlet === '' ? [] : [h('span', { className: ['p-publication'] }, item.outlet)]),
    ...(item.date === '' ? [] : [h('span', { className: ['date'] }, item.date)]),
  ]
  const reason = item.reason === '' ? [] : [h('span', { className: ['p-content'] }, item.reason)]
  const detail =
    credit.length === 0 || reason.length === 0
      ? [...separated(credit, ', '), ...reason]
      : [...separated(credit, ', '), text(': '), ...reason]
  return h('li', { className: ['h-cite'], dataRelation: item.relation }, [
    title,
    ...(detail.length === 0 ? [] : [text(' ('), ...detail, text(')')]),
  ])
}
