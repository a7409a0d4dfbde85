// Front matter read by two YAML parsers, old and new rules each: printed fields, in order, with their own meaning.
import fc from 'fast-check'
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Article, createArticle } from '../../../article/article.ts'
import { createByline } from '../../../article/byline.ts'
import { builtInProfiles } from '../../../article/export/profiles/profiles.ts'
import { type Printing, printArticle } from '../../../article/print/printed-article.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
const newArticle = (given: Partial<Article>) =>
  createArticle({ id: '00000000-0000-4000-8000-000000000001', now, ...given })

function exportOf(given: Article, options = {}): string {
  return rendered(given, 'markdown', options)
}

function printedOf(given: Article): Extract<Printing, { kind: 'printed' }> {
  const printing = printArticle(given, { latest: [] })
  if (printing.kind !== 'printed') throw new Error('not printed')
  return printing
}

/** Some readers give a moment as a date, some as the words that stand there. */
function sameMoments(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value))
    return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map(sameMoments)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sameMoments(one)]))
}

function frontMatterOf(given: Article, options = {}): string {
  const text = exportOf(given, options)
  expect(text.startsWith('---\n')).toBe(true)
  return text.slice(4, text.indexOf('\n---\n'))
}

describe('front matter', () => {
  test('of any article gives its fields back', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const values = parse(frontMatterOf(given))
        const { printed } = printedOf(given)
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
      }),
      { numRuns: 40 },
    )
  })

  test('of any article in any profile has the same values for every reader of YAML', () => {
    const profile = fc.constantFrom(
      ...builtInProfiles.filter(({ frontMatter }) => frontMatter !== null).map(({ name }) => name),
    )
    fc.assert(
      fc.property(article(printableTerms), profile, (given, name) => {
        const text = frontMatterOf(given, { profile: name })
        const values = sameMoments(parse(text, { schema: 'core' }))
        expect(sameMoments(parse(text, { version: '1.1' }))).toEqual(values)
        expect(sameMoments(load(text, { schema: YAML11_SCHEMA }))).toEqual(values)
        expect(sameMoments(load(text, { schema: CORE_SCHEMA }))).toEqual(values)
      }),
      { numRuns: 80 },
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
    expect(Object.keys(values.news)).toEqual(['kicker', 'headline', 'bylines', 'bios', 'galley'])
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
