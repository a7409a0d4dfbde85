// Front matter read by a YAML parser: printed fields, in order, with their own meaning.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Article, createArticle } from '../../../article/article.ts'
import { createByline } from '../../../article/byline.ts'
import { printArticle } from '../../../article/print/printed-article.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
const newArticle = (given: Partial<Article>) =>
  createArticle({ id: '00000000-0000-4000-8000-000000000001', now, ...given })

function exportOf(given: Article, options = {}): string {
  return rendered(given, 'markdown', options)
}

function frontMatterOf(given: Article): string {
  const text = exportOf(given)
  expect(text.startsWith('---\n')).toBe(true)
  return text.slice(4, text.indexOf('\n---\n'))
}

describe('front matter', () => {
  test('of any article gives its fields back, in YAML 1.2 and in YAML 1.1', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const text = frontMatterOf(given)
        const values = parse(text)
        const printing = printArticle(given, { latest: [] })
        if (printing.kind !== 'printed') throw new Error('not printed')
        const { printed } = printing
        expect(values.title ?? '').toBe(printed.headline)
        expect(values.news?.headline ?? '').toBe(printed.headline)
        expect(values.lang).toBe(printed.language)
        expect(values.tags ?? []).toEqual(printed.keywords)
        expect(values.authors ?? []).toEqual(printed.bylines.map((one) => one.name || one.outlet))
        expect(Object.keys(values.news?.bios ?? {}).sort()).toEqual(
          [
            ...new Set(
              printed.bylines.flatMap((one) => one.biographies.map((bio) => bio.language)),
            ),
          ].sort(),
        )
        const older = parse(text, { version: '1.1' })
        expect(older.news).toEqual(
          JSON.parse(JSON.stringify(values.news ?? null), (key, value) =>
            key === 'at' ? new Date(value) : value,
          ) ?? undefined,
        )
      }),
      { numRuns: 40 },
    )
  })

  test('keeps words that plain YAML would change', () => {
    const values = parse(
      frontMatterOf(newArticle({ headline: 'no', keywords: ['2026', 'a: b', 'yes', '- x', '#'] })),
      { version: '1.1' },
    )
    expect(values).toMatchObject({ title: 'no', tags: ['2026', 'a: b', 'yes', '- x', '#'] })
  })

  test('has its keys in a fixed order and none that is empty', () => {
    const given = newArticle({
      headline: 'A headline',
      standfirst: 'A standfirst',
      kicker: 'Kicker',
      bylines: [createByline({ name: 'Jane Doe', bio: { no: 'En journalist' } })],
      keywords: ['k'],
    })
    const values = parse(frontMatterOf(given))
    expect(Object.keys(values)).toEqual(
      'title description lang slug authors date lastmod tags news'.split(' '),
    )
    expect(Object.keys(values.news)).toEqual(['kicker', 'headline', 'bylines', 'bios'])
    expect(values.news.bios).toEqual({ no: [{ name: 'Jane Doe', text: 'En journalist' }] })
  })

  test('writes dates bare, with their zone', () => {
    expect(frontMatterOf(newArticle({ headline: 'A' }))).toContain('\ndate: 2026-01-02T03:04:05Z\n')
  })

  test('can be left out: then the head of the article opens the text', () => {
    const text = exportOf(newArticle({ headline: 'A *headline*', standfirst: 'Why.' }), {
      frontMatter: false,
    })
    expect(text).toBe('# A \\*headline\\*\n\n**Why.**\n')
  })
})
