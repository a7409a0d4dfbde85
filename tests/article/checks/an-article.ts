// Articles for the checks: one with which nothing is the matter, and the parts to spoil it with.
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/body/body.ts'
import type { Inline } from '../../../article/body/text.ts'
import { createByline } from '../../../article/byline.ts'
import type { CheckContext, Finding } from '../../../article/checks/check.ts'
import { checkArticle } from '../../../article/checks/checks.ts'
import { type Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import type { RelatedArticle } from '../../../article/related.ts'
import { createSource, type Source } from '../../../article/source.ts'

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const now = '2026-03-01T09:00:00Z'

export const context: CheckContext = { now, limits: {}, houseStyle: 'strict' }

/** Source 2 by default. */
export const source = (given: Partial<Source> = {}): Source =>
  createSource({ id: id(2), name: 'Ines Falk', role: 'harbour master', ...given })

/** Unnamed, with everything that is owed. */
export const unnamed = (given: Partial<Source> = {}): Source =>
  source({
    id: id(3),
    name: 'Lena Okafor',
    role: '',
    terms: 'on-background',
    description: 'a port official',
    reason: 'Fears for her post',
    editor: 'Night desk',
    ...given,
  })

export const text = (words: string): Inline => ({ type: 'text', text: words })

export const said = (words: string, given: Partial<Attribution> = {}): Inline => ({
  type: 'text',
  text: words,
  marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId: id(2), ...given } }],
})

export const paragraph = (...content: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})

export const related = (given: Partial<RelatedArticle> = {}): RelatedArticle => ({
  id: id(40),
  title: 'The pier in winter',
  target: { kind: 'link', url: 'https://example.org/pier' },
  outlet: '',
  date: '',
  relation: 'background',
  reason: '',
  ...given,
})

/** An article without a finding; `content` replaces its body. */
export const articleOf = (given: Partial<Article> = {}, ...content: readonly Block[]): Article =>
  createArticle({
    id: id(1),
    now,
    headline: 'Ferry sails on',
    bylines: [createByline({ name: 'Tom Reyes', bio: { en: 'Writes about boats.' } })],
    sources: [source()],
    body: {
      type: 'doc',
      content:
        content.length > 0 ? [...content] : [paragraph(said('“It sails,”'), ' said Ines Falk.')],
    },
    ...given,
  })

export const findingsOf = (
  check: string,
  article: Article,
  more: Partial<CheckContext> = {},
): readonly Finding[] =>
  checkArticle(article, { ...context, ...more }).filter((finding) => finding.check === check)

/** The words of the body that a finding points to, or the place itself. */
export function pointsTo({ place }: Finding, article: Article): unknown {
  if (place.kind !== 'body') return place
  let position = 0
  for (const block of article.body.content) {
    const words = (block.type === 'paragraph' ? (block.content ?? []) : [])
      .map((node) => (node.type === 'text' ? node.text : '\n'))
      .join('')
    if (place.from <= position + words.length + 1)
      return words.slice(place.from - position - 1, place.to - position - 1)
    position += words.length + 2
  }
  return null
}
