// What stands around the body in Markdown, and what other tools must not run or spoil.
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import { exportArticle, exportFormats } from '../../../article/export/formats.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'
import { rendered } from './rendering.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const now = '2026-01-02T03:04:05Z'

function bodyOf(given: Partial<Article>, options = {}): string {
  const article = createArticle({ id: id(1), now, ...given })
  const text = rendered(article, 'markdown', options)
  return text.slice(text.indexOf('\n---\n', 3) + 5).trim()
}

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
const bodyWith = (...texts: string[]): Article['body'] => ({
  type: 'doc',
  content: texts.map(paragraph),
})

describe('Markdown', () => {
  test('opens the first paragraph with the dateline', () => {
    const dateline = { place: 'LYON', date: 'May 4', agency: 'EX' }
    expect(bodyOf({ dateline, body: bodyWith('It rained.') })).toBe(
      '**LYON, May 4 (EX) —** It rained.',
    )
  })

  test('puts the attribution under a quote', () => {
    const sources = [createSource({ id: id(2), name: 'Ann Smith', role: 'mayor' })]
    const attrs = { ...noAttribution, sourceId: id(2) }
    const body: Article['body'] = {
      type: 'doc',
      content: [{ type: 'blockquote', attrs, content: [paragraph('Never.')] }],
    }
    expect(bodyOf({ sources, body })).toBe('> Never.\n>\n> — Ann Smith, mayor')
  })

  test('ends with related articles and corrections, under titles in the language of the article', () => {
    const given: Partial<Article> = {
      language: 'fr-CA',
      body: bodyWith('Texte.'),
      related: [
        {
          id: id(3),
          title: 'Avant',
          target: { kind: 'link', url: 'https://example.org/(a' },
          outlet: 'Exemple',
          date: '2025-01-02',
          relation: 'previous',
          reason: '',
        },
      ],
      corrections: [{ kind: 'clarification', text: 'Un mot.', at: now }],
    }
    expect(bodyOf(given)).toBe(
      [
        'Texte.',
        '## Articles liés',
        '- [Avant](https://example.org/%28a) (Exemple, 2025-01-02)',
        '## Corrections',
        '- **Précision (2026-01-02):** Un mot.',
      ].join('\n\n'),
    )
    expect(bodyOf(given, { related: false })).not.toContain('Avant')
  })

  test.each([
    ['{{ site }} and {% raw %}', '&#x7B;&#x7B; site }} and &#x7B;% raw %}'],
    ['AT&T and R&D, not &copy;', 'AT&T and R&D, not &amp;copy;'],
    ['2019. That was then.', '2019\\. That was then.'],
    ['- 30 -', '\\- 30 -'],
    ['a | b', 'a \\| b'],
    ['“They said ‘no’,” he said.', '“They said ‘no’,” he said.'],
  ])('writes %s so that no tool takes it for more', (text, markdown) => {
    expect(bodyOf({ body: bodyWith(text) })).toBe(markdown)
  })
})

describe('the formats', () => {
  test('are named when an unknown one is asked for', async () => {
    const article = createArticle({ id: id(1), now })
    expect(await exportArticle(article, { format: 'papyrus' })).toEqual({
      kind: 'unknown-format',
      known: ['markdown', 'html', 'html-fragment', 'ninjs'],
    })
  })

  test('have a name, a sentence and an extension each, and no two the same name', () => {
    expect(new Set(exportFormats.map(({ name }) => name)).size).toBe(exportFormats.length)
    for (const { description, extension, label } of exportFormats) {
      expect(description).toMatch(/^[A-Z].*\.$/)
      expect(extension).toMatch(/^[a-z]+$/)
      expect(label).not.toBe('')
    }
  })

  test('refuse together what a source did not allow', async () => {
    const attrs = { ...noAttribution, terms: 'off-the-record' as const }
    const body: Article['body'] = {
      type: 'doc',
      content: [{ type: 'blockquote', attrs, content: [paragraph('Secret')] }],
    }
    const article = createArticle({ id: id(1), now, body })
    for (const { name } of exportFormats)
      expect(await exportArticle(article, { format: name })).toMatchObject({ kind: 'refused' })
  })
})
