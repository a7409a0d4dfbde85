// The visible page, taken apart: headline and what stands around it, the copy, and the furniture that is left out.
import type { Element, ElementContent, Text } from 'hast'
import type { Byline } from '../byline.ts'
import type { ArticleFinder } from './article-finder.ts'
import type { Guess } from './formats.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { isInvisible } from './hast-to-body.ts'
import { lineOf, pageCredits } from './page-credits.ts'
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
const longestField = 2_000

export function pageParts(body: Element | null, head: PageHead, finder: ArticleFinder): PageParts {
  if (body === null) return { ...nobody, headline: head.title, leftOut: [] }
  const leftOut: string[] = []
  const taken = new Set<Element>()
  const all = elementsBelow(body)
  const furniture = furnitureOf(body, head.title, finder)
  const inCopy = all.filter((node) => !furniture.inside.has(node))
  const title = headlineOf(all, inCopy, head)
  const headline = title === undefined ? head.headline : lineOf(title)
  if (title !== undefined) taken.add(title)
  if (head.title !== headline) leftOut.push(head.title)
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
  const credits = pageCredits(inCopy, head, furniture.byline)
  for (const node of credits.taken) taken.add(node)
  leftOut.push(...credits.leftOut)
  const printed = printedPage(inCopy, language)
  const { bylines, placed } = withBiographies(credits.bylines, printed.biographies)
  // Without a byline there is nobody whose biography it could be: it stays in the copy, as does one too long to hold.
  const bios = new Map(
    printed.taken.filter((node) => hasClass(node, /^bio$/u)).map((node, at) => [node, at]),
  )
  for (const node of printed.taken)
    if (placed.has(bios.get(node) ?? -1) || !bios.has(node)) taken.add(node)
  leftOut.push(...printed.leftOut)
  for (const node of furniture.roots) {
    if (title !== undefined && elementsBelow(node).includes(title)) {
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

/** The heading that says what the page states as its headline, else the first h1; a site's name is neither. */
function headlineOf(
  all: readonly Element[],
  inCopy: readonly Element[],
  head: PageHead,
): Element | undefined {
  const lines = new Map<Element, string>()
  for (const node of all)
    if (/^h[1-3]$/u.test(node.tagName) && !isInvisible(node)) lines.set(node, lineOf(node))
  const isStated = (node: Element) => head.headline !== '' && lines.get(node) === head.headline
  const isHeadline = (node: Element) => {
    const line = node.tagName === 'h1' ? (lines.get(node) ?? '') : ''
    const isSite = line === head.credit.outlet && head.headline !== '' && head.headline !== line
    return line !== '' && line.length <= longestField && !isSite
  }
  return inCopy.find(isStated) ?? inCopy.find(isHeadline) ?? all.find(isHeadline)
}

/** Whether the page's own description only repeats how the copy begins. */
function isTold(description: string, body: Element): boolean {
  if (description === '') return true
  const start = description.replace(/\s*(?:\.{3}|…)$/u, '').slice(0, 80)
  return lineOf(body).includes(start)
}

const longestBiography = 20_000

/** To the byline whose name it begins with, else to the first that has none in its language. */
function withBiographies(
  bylines: readonly Byline[],
  biographies: PrintedPage['biographies'],
): { readonly bylines: readonly Byline[]; readonly placed: ReadonlySet<number> } {
  const all = [...bylines]
  const placed = new Set<number>()
  for (const [index, { language, text }] of biographies.entries()) {
    const named = all.findIndex(({ name }) => name !== '' && text.startsWith(name))
    const free = all.findIndex(({ bio }) => bio[language] === undefined)
    const at = named !== -1 ? named : Math.max(0, free)
    const byline = all[at]
    if (byline === undefined) continue
    const before = byline.bio[language]
    const both = before === undefined ? text : `${before}\n${text}`
    if (both.length > longestBiography) continue
    all[at] = { ...byline, bio: { ...byline.bio, [language]: both } }
    placed.add(index)
  }
  return { bylines: all, placed }
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
