// The lines of a page that say who wrote it and when it appeared: read where they are marked, and taken out of the copy.
import type { Element } from 'hast'
import { type Byline, BylineRole, createByline } from '../byline.ts'
import { wordsFor } from '../export/words.ts'
import { bylinesIn } from './bylines-in.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { isInvisible, visibleText } from './hast-to-body.ts'
import type { PageHead } from './page-head.ts'
import { wordsIn, wordsWithoutPlace } from './words-in.ts'

export interface PageCredits {
  readonly bylines: readonly Byline[]
  /** Elements whose words are in a byline, or in `leftOut`. */
  readonly taken: readonly Element[]
  readonly leftOut: readonly string[]
}

/** The visible text of an element on one line. */
export const lineOf = (node: Element): string =>
  visibleText(node)
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()

const bylineClass =
  /^(?:byline|by-line|p-author|author|author-line|author-name|(?:article|post|entry|story|c|o|m)[-_]{1,2}(?:by-?line|author)s?)$/iu
const dateClass =
  /(?:^|[-_])(?:date|dateline-time|published|pub-?date|timestamp|posted-on|dt-published|meta)(?:$|[-_])/iu

/** `found` is the line that the finder of the article took for its byline, or empty. */
export function pageCredits(
  inCopy: readonly Element[],
  head: PageHead,
  found: string,
): PageCredits {
  const lines = new Map<Element, string>()
  const short = inCopy.filter((node) => isMarked(node, found !== '') && !isInvisible(node))
  for (const node of short.slice(0, 200)) {
    const line = lineOf(node)
    if (line !== '' && line.length <= 300) lines.set(node, line)
  }
  const told = fromElement(lines, found) ?? { bylines: fromHead(head), taken: [], leftOut: [] }
  const names = told.bylines.map(({ name }) => name)
  const rest = told.taken.length > 0 ? null : lineOfNames(lines, names)
  const taken = [...told.taken, ...(rest === null ? [] : [rest.node])]
  const isTaken = (node: Element) =>
    taken.some((outer) => outer === node || elementsBelow(outer).includes(node))
  const dated = head.date === null ? [] : datesIn(lines, names).filter((node) => !isTaken(node))
  return {
    bylines: told.bylines.slice(0, 200),
    taken: [...taken, ...dated],
    leftOut: [
      ...told.leftOut,
      ...(rest?.leftOut ?? []),
      ...dated.map((node) => lines.get(node) ?? ''),
    ],
  }
}

const isBlock = ({ tagName, children }: Element): boolean =>
  /^(?:p|div|li|address|span)$/u.test(tagName) && children.length <= 12

const isAuthor = (node: Element): boolean => {
  const { itemProp, rel } = node.properties
  return (
    hasClass(node, bylineClass) ||
    (Array.isArray(itemProp) && itemProp.includes('author')) ||
    (Array.isArray(rel) && rel.includes('author'))
  )
}

/** A line around a marked name is meant as well: `By` stands outside of the link to the person. */
function isByline(node: Element): boolean {
  if (hasClass(node, bylineClass)) return true
  if (!isBlock(node) || node.children.length === 0) return false
  const below = belowFew(node)
  return below.some(isAuthor) && !below.some(({ tagName }) => /^h[1-6]$/u.test(tagName))
}

const isTimeLine = (node: Element): boolean =>
  hasClass(node, dateClass) ||
  (/^(?:p|div|li)$/u.test(node.tagName) &&
    isBlock(node) &&
    belowFew(node).some(({ tagName }) => tagName === 'time'))

/** Children and their children: a line is not nested deeper. */
function belowFew(node: Element): readonly Element[] {
  const children = (of: Element) => of.children.filter((child) => child.type === 'element')
  return children(node).flatMap((child) => [child, ...children(child).slice(0, 12)])
}

const isMarked = (node: Element, withPlain: boolean): boolean =>
  isByline(node) || isTimeLine(node) || (withPlain && isBlock(node))

const mostLost = 20

/** The first line that is marked as a byline, or was found to be one, and reads as one. */
function fromElement(lines: ReadonlyMap<Element, string>, found: string): PageCredits | null {
  for (const [element, line] of lines) {
    if (!isByline(element) && line !== found.replace(/\s+/gu, ' ').trim()) continue
    const cards = hasClass(element, bylineClass) ? cardsIn(element) : []
    const read = cards.length > 0 ? null : bylinesIn(line, false)
    if (cards.length === 0 && read === null) continue
    const bylines = cards.length > 0 ? cards : (read?.bylines ?? []).map(({ byline }) => byline)
    const placed = bylines.flatMap(({ name, outlet, place }) => [name, outlet, place])
    const lost = wordsWithoutPlace(line, placed)
    // More words than that are a biography, and copy.
    if (lost.length > mostLost) continue
    return { bylines, taken: [element], leftOut: lost.length === 0 ? [] : [lost.join(' ')] }
  }
  return null
}

function fromHead(head: PageHead): readonly Byline[] {
  return head.authors.flatMap((author) => {
    const found = bylinesIn(author, false)
    return found !== null && found.leftOut.length === 0
      ? found.bylines.map(({ byline }) => byline)
      : [createByline({ name: author.slice(0, 500) })]
  })
}

/** A marked line that repeats the authors which the head of the page names: `By Ann Lee, updated at noon`. */
function lineOfNames(
  lines: ReadonlyMap<Element, string>,
  names: readonly string[],
): { readonly node: Element; readonly leftOut: readonly string[] } | null {
  for (const [node, line] of names.length === 0 ? [] : lines) {
    const isWhole = names.every((name) => line.toLowerCase().includes(name.toLowerCase()))
    const rest = wordsWithoutPlace(line, names)
    if (isByline(node) && isWhole && rest.length <= mostLost)
      return { node, leftOut: [rest.join(' ')] }
  }
  return null
}

const dateWords = new Set(
  'published updated posted last modified on at by am um uhr veröffentlicht aktualisiert publié mis à jour le pubblicato aggiornato il alle publicado actualizado el às atualizado em ist gmt utc edt est pm min read'.split(
    ' ',
  ),
)

/** Lines of nothing but a moment that is marked as one, the outermost of each. */
function datesIn(lines: ReadonlyMap<Element, string>, names: readonly string[]): Element[] {
  const dates: Element[] = []
  for (const [node, line] of lines) {
    if (!isTimeLine(node) || dates.some((outer) => elementsBelow(outer).includes(node))) continue
    const times = [node, ...elementsBelow(node)].filter(({ tagName }) => tagName === 'time')
    const others = wordsWithoutPlace(line, [...times.map(lineOf), ...names])
    const isDate = times.length > 0 && others.every((word) => dateWords.has(word.toLowerCase()))
    if (isDate && line.length <= 120 && wordsIn(line).length <= 24) dates.push(node)
  }
  return dates
}

/** The words that exports print for a role, in any of their languages. */
function roleNamed(words: string): BylineRole {
  for (const language of ['en', 'de', 'fr', 'it', 'es', 'pt'])
    for (const [role, word] of Object.entries(wordsFor(language).roles))
      if (word !== null && word === words) return BylineRole.parse(role)
  return 'reporter'
}

/** People marked up as h-card microformats. */
function cardsIn(element: Element): readonly Byline[] {
  return elementsBelow(element)
    .filter((node) => hasClass(node, /^h-card$/u))
    .map((card) => {
      const part = (pattern: RegExp) => {
        const found = elementsBelow(card).find((node) => hasClass(node, pattern))
        return found === undefined ? '' : lineOf(found).slice(0, 500)
      }
      return createByline({
        name: part(/^p-name$/u),
        outlet: part(/^p-org$/u),
        place: part(/^p-locality$/u),
        role: roleNamed(part(/^p-job-title$/u)),
      })
    })
    .filter(({ name, outlet }) => name !== '' || outlet !== '')
}
