// Markdown read back: the same text and structure under two parsers that others wrote.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { createArticle } from '../../../article/article.ts'
import type { Body } from '../../../article/body/body.ts'
import { attributionLine } from '../../../article/export/printed-lines.ts'
import { printAttribution, sourcesById } from '../../../article/print/attribution.ts'
import { Source } from '../../../article/source.ts'
import { body } from '../../arbitraries/body.ts'
import { type Canonical, canonicalOfBody, withoutStrikes } from './canonical.ts'
import { readWithCommonmark } from './read-with-commonmark.ts'
import { readWithMarkdownIt } from './read-with-markdown-it.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
const sources = [
  Source.parse({ id: '00000000-0000-4000-8000-000000000001', name: 'Ann *Doe*', role: 'mayor' }),
  Source.parse({
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Nobody',
    description: '1. official',
    terms: 'on-background',
  }),
]

const articleWith = (content: Body): Article =>
  createArticle({ id: '00000000-0000-4000-8000-00000000000f', now, body: content, sources })

/** The body alone: the front matter is cut off where it closes. */
function markdownOf(content: Body): string {
  const text = rendered(articleWith(content), 'markdown')
  return text.slice(text.indexOf('\n---\n', 3) + 5)
}

function expected(content: Body): readonly Canonical[] {
  const known = sourcesById(sources)
  return canonicalOfBody(content, (attribution) => {
    const printed = printAttribution(attribution, known)
    return printed === null ? null : attributionLine(printed)
  })
}

const bodies = body({
  sourceIds: sources.map(({ id }) => id),
  terms: ['on-the-record', 'on-background'],
})

describe('Markdown of any body', () => {
  test('comes back equal from markdown-it', () => {
    fc.assert(
      fc.property(bodies, (content) => {
        expect(readWithMarkdownIt(markdownOf(content))).toEqual(expected(content))
      }),
      { numRuns: Number(process.env.RUNS ?? 120) },
    )
  })

  test('comes back equal from commonmark.js, which knows no strikethrough', () => {
    fc.assert(
      fc.property(bodies, (content) => {
        expect(withoutStrikes(readWithCommonmark(markdownOf(content)))).toEqual(
          withoutStrikes(expected(content)),
        )
      }),
      { numRuns: Number(process.env.RUNS ?? 120) },
    )
  })
})

describe('where readers of Markdown differ, what all of them read the same way is written', () => {
  type Line = NonNullable<Extract<Body['content'][number], { type: 'paragraph' }>['content']>
  const line = (...content: Line) =>
    markdownOf({ type: 'doc', content: [{ type: 'paragraph', content }] }).trim()

  test('a letter against a style that ends in a vowel sign or an accent is a reference', () => {
    const word = (styled: string, next: string) =>
      line({ type: 'text', text: styled, marks: [{ type: 'bold' }] }, { type: 'text', text: next })
    expect(word('न\u0947', 'क')).toBe('**न\u0947**&#x915;')
    expect(word('a\u0300', 'b')).toBe('**a\u0300**&#x62;')
    expect(word('न\u0947', ' क')).toBe('**न\u0947** क')
    expect(word('न', 'क')).toBe('**न**क')
  })

  test('a letter of a strike that touches another style is a reference where that one has none', () => {
    const styled = (type: 'italic' | 'strike') => (text: string) => ({
      type: 'text' as const,
      text,
      marks: [{ type }],
    })
    const [italic, strike] = [styled('italic'), styled('strike')]
    expect(line(italic('Yes.'), strike('No'))).toBe('*Yes.*~~&#x4E;o~~')
    expect(line(strike('Yes'), italic('(no)'))).toBe('~~Ye&#x73;~~*(no)*')
    expect(line(italic('Yes'), strike('(no)'))).toBe('*Yes*~~(no)~~')
    expect(line(italic('Yes'), strike('no'))).toBe('*Yes*~~no~~')
    expect(line(italic('Yes.'), strike('(no)'))).toBe('*Yes.*~~(no)~~')
  })

  test('a title is written without backslashes', () => {
    const href = 'https://example.org/'
    const title = 'She said "[sic]" *twice*'
    const written = line({
      type: 'text',
      text: 'x',
      marks: [{ type: 'link', attrs: { href, title } }],
    })
    expect(written).toContain('She said &#x22;')
    expect(written).not.toContain('\\')
  })
})
