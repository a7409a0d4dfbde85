// The visible page, taken apart: headline and what stands around it, the copy, and the furniture that is left out.
import type { Element, ElementContent, Text } from 'hast'
import { type Byline, BylineRole, createByline } from '../byline.ts'
import { wordsFor } from '../export/words.ts'
import type { ArticleFinder } from './article-finder.ts'
import { bylinesIn } from './bylines-in.ts'
import type { Guess } from './formats.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { isInvisible, visibleText } from './hast-to-body.ts'
import { furnitureOf } from './page-furniture.ts'
import type { PageHead } from './page-head.ts'
import { type PrintedPage, printedPage } from './printed-page.ts'
import { wordsIn, wordsWithoutPlace } from './words-in.ts'

export interface PageParts {
  readonly fields: PrintedPage['fields']
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly Byline[]
  readonly copy: readonly ElementContent[]
  readonly guessed: readonly Guess[]
  readonly leftOut: readonly string[]
}

const kickerClass = /^(?:kicker|eyebrow|overline|rubric|article-kicker)$/iu
const standfirstClass =
  /^(?:standfirst|deck|dek|subtitle|subheadline|sub-headline|chapo|p-summary)$/iu
const bylineClass = /^(?:byline|by-line|p-author|article-byline|author-line)$/iu
const longestField = 2_000

export function pageParts(body: Element | null, head: PageHead, finder: ArticleFinder): PageParts {
  if (body === null) return { ...nobody, headline: head.title, leftOut: [] }
  const leftOut: string[] = []
  const taken = new Set<Element>()
  const all = elementsBelow(body)
  const furniture = furnitureOf(body, head.title, finder)
  const inCopy = all.filter((node) => !furniture.inside.has(node))
  const h1 = headlineOf(all, inCopy)
  const headline = h1 === undefined ? head.title : lineOf(h1)
  if (h1 !== undefined) taken.add(h1)
  if (h1 !== undefined && head.title !== headline) leftOut.push(head.title)
  const one = (pattern: RegExp) => {
    const found = inCopy.find((node) => hasClass(node, pattern) && !isInvisible(node))
    const text = found === undefined ? '' : lineOf(found)
    if (found === undefined || text === '' || text.length > longestField) return ''
    taken.add(found)
    return text
  }
  const kicker = one(kickerClass)
  const standfirst =
    one(standfirstClass) ||
    (isTold(head.description, body) ? '' : head.description.slice(0, longestField))
  const language = head.language ?? 'en'
  const credited = bylinesOf(inCopy, head, taken, leftOut)
  const printed = printedPage(inCopy, language)
  const bylines = withBiographies(credited, printed.biographies)
  // Without a byline there is nobody whose biography it could be: it stays in the copy.
  for (const node of printed.taken)
    if (bylines.length > 0 || !hasClass(node, /^bio$/u)) taken.add(node)
  leftOut.push(...printed.leftOut)
  for (const node of furniture.roots) {
    if (h1 !== undefined && elementsBelow(node).includes(h1)) {
      const rest = wordsWithoutPlace(lineOf(node), [headline])
      if (rest.length > 0) leftOut.push(rest.join(' '))
    } else leftOut.push(lineOf(node))
    taken.add(node)
  }
  return {
    fields: printed.fields,
    kicker,
    headline,
    standfirst,
    bylines,
    copy: without(body, taken).children,
    guessed: guesses({ kicker, headline, standfirst, bylines }),
    leftOut: leftOut.filter((line) => wordsIn(line).length > 0),
  }
}

const nobody = {
  fields: {},
  kicker: '',
  standfirst: '',
  bylines: [],
  copy: [],
  guessed: [],
} as const

const lineOf = (node: Element): string =>
  visibleText(node)
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()

function headlineOf(all: readonly Element[], inCopy: readonly Element[]): Element | undefined {
  const isHeadline = (node: Element) =>
    node.tagName === 'h1' &&
    !isInvisible(node) &&
    lineOf(node) !== '' &&
    lineOf(node).length <= longestField
  return inCopy.find(isHeadline) ?? all.find(isHeadline)
}

/** Whether the page's own description only repeats how the copy begins. */
function isTold(description: string, body: Element): boolean {
  if (description === '') return true
  const start = description.replace(/\s*(?:\.{3}|…)$/u, '').slice(0, 80)
  return lineOf(body).includes(start)
}

function bylinesOf(
  inCopy: readonly Element[],
  head: PageHead,
  taken: Set<Element>,
  leftOut: string[],
): readonly Byline[] {
  const element = inCopy.find((node) => hasClass(node, bylineClass) && !isInvisible(node))
  const line = element === undefined ? '' : lineOf(element)
  const cards = element === undefined ? [] : cardsIn(element)
  const read = cards.length > 0 ? null : bylinesIn(line, false)
  if (element !== undefined && (cards.length > 0 || read !== null)) {
    taken.add(element)
    const bylines = cards.length > 0 ? cards : (read?.bylines ?? []).map(({ byline }) => byline)
    const placed = bylines.flatMap(({ name, outlet, place }) => [name, outlet, place])
    const lost = wordsWithoutPlace(line, placed)
    if (lost.length > 0) leftOut.push(lost.join(' '))
    return bylines.slice(0, 200)
  }
  return head.authors.flatMap((author) => {
    const found = bylinesIn(author, false)
    return found !== null && found.leftOut.length === 0
      ? found.bylines.map(({ byline }) => byline)
      : [createByline({ name: author.slice(0, 500) })]
  })
}

/** To the byline whose name it begins with, else to the first that has none in its language. */
function withBiographies(
  bylines: readonly Byline[],
  biographies: PrintedPage['biographies'],
): readonly Byline[] {
  const all = [...bylines]
  for (const { language, text } of biographies) {
    const named = all.findIndex(({ name }) => name !== '' && text.startsWith(name))
    const free = all.findIndex(({ bio }) => bio[language] === undefined)
    const at = named !== -1 ? named : Math.max(0, free)
    const byline = all[at]
    if (byline === undefined) continue
    const before = byline.bio[language]
    const bio = { ...byline.bio, [language]: before === undefined ? text : `${before}\n${text}` }
    all[at] = { ...byline, bio }
  }
  return all
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

/** A copy of the tree without some elements. A space stays where one was, so that no words run together. */
function without(root: Element, taken: ReadonlySet<Element>): Element {
  const space: Text = { type: 'text', value: ' ' }
  const copy = (node: Element): Element => ({
    ...node,
    children: node.children.map((child) =>
      child.type !== 'element' ? child : taken.has(child) ? space : copy(child),
    ),
  })
  return taken.size === 0 ? root : copy(root)
}

function guesses(found: {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly Byline[]
}): readonly Guess[] {
  const one = (field: 'kicker' | 'headline' | 'standfirst', value: string): readonly Guess[] =>
    value === '' ? [] : [{ field, value, index: null, lines: [value], at: 'start' }]
  return [
    ...one('kicker', found.kicker),
    ...one('headline', found.headline),
    ...one('standfirst', found.standfirst),
    ...found.bylines.map(({ name, outlet }, index): Guess => {
      const value = [name, outlet].filter((part) => part !== '').join(', ')
      return { field: 'byline', value, index, lines: [value], at: 'start' }
    }),
  ]
}
