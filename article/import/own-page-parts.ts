// What stands around the copy of a page of our own: bylines with their biographies, corrections, lists of articles.
import type { Element } from 'hast'
import { z } from 'zod'
import type { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import { type Byline, BylineRole } from '../byline.ts'
import { wordsFor } from '../export/words.ts'
import { type RelatedArticle, Relation } from '../related.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { rawText } from './own-copy.ts'
import { languageTag } from './page-head.ts'

/** Line breaks as line feeds; none of the lines is empty. */
export const linesOf = (node: Element | undefined): string =>
  node === undefined ? '' : rawText(node).replace(/\n+/gu, '\n').trim()

function partOf(node: Element, name: RegExp, longest: number): string {
  const part = elementsBelow(node).find((below) => hasClass(below, name))
  return part === undefined ? '' : rawText(part).slice(0, longest)
}

/** `language` is the article's: roles are printed in it. */
export function bylinesOf(parts: readonly Element[], language: string): Byline[] {
  const line = parts.find((node) => node.tagName === 'p' && hasClass(node, /^byline$/u))
  const cards =
    line === undefined ? [] : elementsBelow(line).filter((node) => hasClass(node, /^h-card$/u))
  const bylines = cards.slice(0, 200).map((card) => ({
    name: partOf(card, /^p-name$/u, 500),
    role: roleNamed(partOf(card, /^p-job-title$/u, 500), language),
    outlet: partOf(card, /^p-org$/u, 500),
    place: partOf(card, /^p-locality$/u, 500),
    bio: {} as Record<string, string>,
  }))
  for (const node of parts) {
    if (node.tagName !== 'p' || !hasClass(node, /^bio$/u)) continue
    const byline = bylines[Number(node.properties.dataByline ?? 1) - 1] ?? bylines[0]
    const tag = languageTag(String(node.properties.lang ?? '')) ?? language
    if (byline !== undefined) byline.bio[tag] = linesOf(node).slice(0, 20_000)
  }
  return bylines
}

function roleNamed(words: string, language: string): BylineRole {
  const known = wordsFor(language).roles
  return BylineRole.options.find((role) => known[role] === words) ?? 'reporter'
}

const Moment = z.iso.datetime({ offset: true })

/** `Correction (2026-01-02): what was wrong.` */
export function correctionsOf(parts: readonly Element[]): Article['corrections'] {
  const section = parts.find(
    (node) => node.tagName === 'section' && hasClass(node, /^corrections$/u),
  )
  const lines = section === undefined ? [] : elementsBelow(section)
  return lines
    .filter(({ tagName }) => tagName === 'p')
    .flatMap((line) => {
      const time = line.children.findIndex(
        (child) => child.type === 'element' && child.tagName === 'time',
      )
      const stamp = line.children[time]
      const at = stamp?.type === 'element' ? String(stamp.properties.dateTime ?? '') : ''
      const text = linesOf({ ...line, children: line.children.slice(time + 1) })
        .replace(/^\): ?/u, '')
        .slice(0, 20_000)
      const kind = hasClass(line, /^clarification$/u) ? 'clarification' : 'correction'
      return Moment.safeParse(at).success && text !== '' ? [{ kind, text, at } as const] : []
    })
    .slice(0, 500)
}

/** The items of the list of this name, without ids. */
export function linksOf(
  parts: readonly Element[],
  name: RegExp,
): readonly Omit<RelatedArticle, 'id'>[] {
  const list = parts.find((node) => node.tagName === 'aside' && hasClass(node, name))
  const items = list === undefined ? [] : elementsBelow(list)
  return items
    .filter((node) => hasClass(node, /^h-cite$/u))
    .slice(0, 1_000)
    .map((item) => {
      const link = elementsBelow(item).find((node) => hasClass(node, /^u-url$/u))
      const url = String(link?.properties.href ?? link?.properties.dataHref ?? '')
      return {
        title: partOf(item, /^p-name$/u, 2_000),
        target: isPrintableLink(url) ? { kind: 'link' as const, url } : { kind: 'none' as const },
        outlet: partOf(item, /^p-publication$/u, 500),
        date: partOf(item, /^date$/u, 100),
        relation: Relation.safeParse(item.properties.dataRelation).data ?? 'background',
        reason: partOf(item, /^p-content$/u, 2_000),
      }
    })
}
