// A page of our own export read back: what people see from its mark-up, what they do not see (quotes, subjects, parts of
// the dateline) from the NewsArticle in its head. Nothing has to be guessed.
import type { Element, Root } from 'hast'
import { generator } from '../export/html.ts'
import { wordsFor } from '../export/words.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'
import { withAttributions } from './own-attributions.ts'
import { ownCopy, rawText } from './own-copy.ts'
import { type NewsData, newsData } from './own-news-article.ts'
import { bylinesOf, correctionsOf, linesOf, linksOf } from './own-page-parts.ts'
import { languageTag } from './page-head.ts'
import { namePictures } from './pictures-beside.ts'
import type { ReadContext, Reading } from './reading.ts'
import { stringsIn, wordsWithoutPlace } from './words-in.ts'

/** Null for a page of anybody else. */
export function readOwnPage(
  root: Root,
  { newId, pictureAt }: Pick<ReadContext, 'newId' | 'pictureAt'>,
): Reading | null {
  const all = elementsBelow(root)
  const news = newsOf(all)
  const article = all.find((node) => node.tagName === 'article' && hasClass(node, /^h-entry$/u))
  const body = all.find(({ tagName }) => tagName === 'body')
  if (news === null || article === undefined || body === undefined) return null
  const parts = elementsBelow(article)
  const withClass = (name: RegExp, tagName: string) =>
    parts.find((node) => node.tagName === tagName && hasClass(node, name))
  const copy = withClass(/^e-content$/u, 'div')
  const title = parts.find((node) => node.tagName === 'h1')
  if (copy === undefined || title === undefined) return null
  namePictures(copy.children, pictureAt)
  const rawOf = (node: Element | undefined) => (node === undefined ? '' : rawText(node))

  const language = languageTag(String(article.properties.lang ?? '')) ?? news.language
  const { blocks, sources } = withAttributions(ownCopy(withoutDateline(copy)), news.quotes, newId)
  const headline = rawText(title)
  const isUntitled = news.headline === '' && headline === wordsFor(language).untitled
  const related = linksOf(parts, /^related$/u)
  const latest = linksOf(parts, /^latest$/u)
  const fields = {
    ...(language === '' ? {} : { language }),
    ...news.fields,
    kicker: rawOf(withClass(/^kicker$/u, 'p')),
    headline: isUntitled ? '' : headline,
    standfirst: linesOf(withClass(/^standfirst$/u, 'p')),
    bylines: bylinesOf(parts, language),
    corrections: correctionsOf(parts),
    related: related.map((one) => ({ ...one, id: newId() })),
    latest: { show: latest.length > 0, count: Math.min(20, latest.length) || 5 },
    sources,
    body: { type: 'doc' as const, content: blocks.length === 0 ? [emptyLine] : blocks },
  }
  const { createdAt, updatedAt, ...placed } = fields
  const lost = wordsWithoutPlace(visibleText(body), stringsIn(placed, blocks))
  return { kind: 'read', fields, guessed: [], leftOut: lost.length === 0 ? [] : [lost.join(' ')] }
}

const emptyLine = { type: 'paragraph' as const }

function newsOf(all: readonly Element[]): NewsData | null {
  const isOurs = all.some(
    ({ tagName, properties }) =>
      tagName === 'meta' && properties.name === 'generator' && properties.content === generator,
  )
  const script = all.find(
    ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
  )
  return isOurs && script !== undefined ? newsData(rawText(script)) : null
}

/** The copy without the words that stand in a field of their own. */
export function withoutDateline(copy: Element): Element['children'] {
  return copy.children.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'p') return node
    const [first, ...rest] = node.children
    return first?.type === 'element' && hasClass(first, /^dateline$/u)
      ? { ...node, children: rest }
      : node
  })
}
