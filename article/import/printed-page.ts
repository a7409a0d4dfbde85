// What a page of our own export marks by class: dateline, moments, biographies, credit, corrections. Pages of others that
// use the same names are read alike.
import type { Element } from 'hast'
import type { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import { datelineIn } from './dateline-in.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'
import { isoDate, languageTag } from './page-head.ts'
import { wordsWithoutPlace } from './words-in.ts'

export interface PrintedPage {
  readonly fields: Partial<
    Pick<Article, 'dateline' | 'createdAt' | 'updatedAt' | 'credit' | 'corrections'>
  >
  readonly biographies: readonly { readonly language: string; readonly text: string }[]
  /** Elements whose words are in a field, or in `leftOut`. */
  readonly taken: readonly Element[]
  readonly leftOut: readonly string[]
}

/** `language` is the page's. An element that does not hold what its class promises stays in the copy. */
export function printedPage(elements: readonly Element[], language: string): PrintedPage {
  const taken: Element[] = []
  const leftOut: string[] = []
  const fields: { -readonly [K in keyof PrintedPage['fields']]: PrintedPage['fields'][K] } = {}
  const biographies: { readonly language: string; readonly text: string }[] = []
  for (const node of elements) {
    const line = lineOf(node)
    if (line === '') continue
    if (node.tagName === 'span' && hasClass(node, /^dateline$/u) && fields.dateline === undefined) {
      const read = datelineIn(`${line} — `)
      if (read === null) continue
      fields.dateline = { place: read.place, date: read.date, agency: read.agency }
      taken.push(node)
    } else if (hasClass(node, /^dates$/u)) {
      const created = timeIn(node, /^dt-published$/u)
      if (created === null) continue
      fields.createdAt = created
      fields.updatedAt = timeIn(node, /^dt-updated$/u) ?? created
      taken.push(node)
      leftOut.push(line)
    } else if (node.tagName === 'p' && hasClass(node, /^bio$/u) && line.length <= 20_000) {
      const own =
        typeof node.properties.lang === 'string' ? languageTag(node.properties.lang) : null
      biographies.push({ language: own ?? language, text: linesOf(node) })
      taken.push(node)
    } else if (node.tagName === 'p' && hasClass(node, /^credit$/u) && line.length <= 500) {
      const credit = creditIn(node)
      fields.credit = credit
      taken.push(node)
      leftOut.push(...wordsWithoutPlace(line, [credit.outlet, credit.licence]))
    } else if (node.tagName === 'section' && hasClass(node, /^corrections$/u)) {
      const corrections = correctionsIn(node)
      if (corrections.length === 0) continue
      fields.corrections = corrections
      taken.push(node)
      const rest = wordsWithoutPlace(
        line,
        corrections.map(({ text }) => text),
      )
      leftOut.push(rest.join(' '))
    }
  }
  return { fields, biographies, taken, leftOut }
}

const lineOf = (node: Element): string => visibleText(node).replace(/\s+/gu, ' ').trim()

const linesOf = (node: Element): string =>
  visibleText(node)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function timeIn(node: Element, name: RegExp): string | null {
  const time = elementsBelow(node).find(
    (below) => below.tagName === 'time' && hasClass(below, name),
  )
  return typeof time?.properties.dateTime === 'string' ? isoDate(time.properties.dateTime) : null
}

function creditIn(node: Element): Article['credit'] {
  const isLicence = (link: Element) =>
    (Array.isArray(link.properties.rel) && link.properties.rel.includes('license')) ||
    hasClass(link, /^licence$/u)
  const parts = elementsBelow(node)
  const licence = parts.find(isLicence)
  const source = parts.find((part) => part.tagName === 'a' && part !== licence)
  const href = typeof source?.properties.href === 'string' ? source.properties.href : ''
  const words = licence === undefined ? '' : lineOf(licence)
  const rest =
    source === undefined
      ? lineOf(node).slice(0, lineOf(node).length - words.length)
      : lineOf(source)
  return {
    outlet: rest.replace(/[,\s]+$/u, ''),
    url: isPrintableLink(href) ? href : '',
    licence: words,
  }
}

function correctionsIn(section: Element): Article['corrections'] {
  return elementsBelow(section)
    .filter(({ tagName }) => tagName === 'p')
    .flatMap((node) => {
      const time = elementsBelow(node).find(({ tagName }) => tagName === 'time')
      const at =
        typeof time?.properties.dateTime === 'string' ? isoDate(time.properties.dateTime) : null
      const text = linesOf(node).replace(/^[^:]{0,80}\(\d{4}-\d{2}-\d{2}\)\s*:\s*/u, '')
      return at === null || text === '' || text.length > 20_000
        ? []
        : [{ kind: 'correction' as const, text, at }]
    })
    .slice(0, 500)
}
