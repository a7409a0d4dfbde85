import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle } from '../../article/article.ts'
import { compareArticles, diffText } from '../../article/compare-articles.ts'
import { article } from '../arbitraries/article.ts'

const base = createArticle({
  id: '00000001-0000-4000-8000-000000000000',
  now: '2026-01-02T03:04:05Z',
  headline: 'Council keeps the tram',
  body: {
    type: 'doc',
    content: ['The council met on Monday.', 'It voted late.'].map((text) => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    })),
  },
})

describe('two texts', () => {
  test('differ by their words', () => {
    expect(diffText('The council met on Monday.', 'The council met late on Monday.')).toEqual([
      { kind: 'same', text: 'The council met ' },
      { kind: 'added', text: 'late ' },
      { kind: 'same', text: 'on Monday.' },
    ])
  })

  test('can be put together again from their parts, whatever they are', () => {
    const text = fc
      .array(fc.stringMatching(/^[ab ]{0,6}$/), { maxLength: 6 })
      .map((some) => some.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffText(before, after)
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('')
        expect(without('removed')).toBe(after)
        expect(without('added')).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  test('of a hundred thousand words each are compared in the time a person waits', () => {
    const long = Array.from(
      { length: 3_000 },
      (_, index) => `Paragraph ${index} ${'word '.repeat(30)}`,
    )
    const changed = long.map((line, index) =>
      index % 7 === 0 ? line.replace('word', 'term') : line,
    )
    const began = performance.now()
    expect(diffText(long.join('\n'), changed.join('\n')).length).toBeGreaterThan(800)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

describe('two articles', () => {
  test('that are the same have no difference', () => {
    fc.assert(
      fc.property(article(), (given) => {
        expect(compareArticles(given, { ...given, updatedAt: '2030-01-01T00:00:00Z' })).toEqual([])
      }),
    )
  })

  test('name the fields that differ, in the order of the page', () => {
    const after = {
      ...base,
      headline: 'Council keeps its tram',
      slugline: 'tram',
      keywords: ['tram'],
    }
    expect(compareArticles(base, after).map(({ label }) => label)).toEqual([
      'Headline',
      'Slugline',
      'Keywords',
    ])
  })

  test('that differ only by what words carry say so with no parts', () => {
    const [first, ...rest] = base.body.content
    const bold = {
      type: 'paragraph' as const,
      content: [
        {
          type: 'text' as const,
          text: 'The council met on Monday.',
          marks: [{ type: 'bold' as const }],
        },
      ],
    }
    expect(first).toBeDefined()
    const after = { ...base, body: { ...base.body, content: [bold, ...rest] } }
    expect(compareArticles(base, after)).toEqual([{ field: 'body', label: 'Body', parts: [] }])
  })
})
