// Plain text for wires: every printed word, in the width and with the marks that were asked for.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import type { Body } from '../../../article/body/body.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'
import { article as anyArticle } from '../../arbitraries/article.ts'
import { rendered } from './rendering.ts'

const speaker = createSource({
  id: '0000000a-0000-4000-8000-000000000000',
  name: 'Lena Ortiz',
  role: 'harbour master',
})
const line = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
const withBody = (...content: Body['content']) =>
  createArticle({
    id: '0000000b-0000-4000-8000-000000000000',
    now: '2026-03-01T09:00:00.000Z',
    headline: 'Harbour closed',
    kicker: 'Shipping',
    dateline: { place: 'WESTHAVEN', date: 'March 1', agency: '' },
    sources: [speaker],
    body: { type: 'doc', content },
  })

test('reads from the kicker to the last line of the body', () => {
  const text = rendered(
    withBody(
      line('The harbour was closed.'),
      {
        type: 'orderedList',
        attrs: { start: 9 },
        content: ['One', 'Two'].map((item) => ({
          type: 'listItem',
          content: [line(item), line('more')],
        })),
      },
      {
        type: 'blockquote',
        attrs: { ...noAttribution, sourceId: speaker.id },
        content: [line('“Nothing moves.”')],
      },
    ),
    'text',
  )
  expect(text).toBe(
    [
      'Shipping',
      'Harbour closed',
      'WESTHAVEN, March 1 — The harbour was closed.',
      '9. One',
      '   more',
      '10. Two',
      '    more',
      '  “Nothing moves.”',
      '  — Lena Ortiz, harbour master',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  )
})

test('64 columns hold but for words that are longer, and lose no word', () => {
  fc.assert(
    fc.property(anyArticle(['on-the-record']), (article) => {
      const bare = { ...article, body: article.body }
      const wide = rendered(bare, 'text')
      const narrow = rendered(bare, 'text', { lines: '64' })
      const words = (text: string) => text.replace(/\s+/gu, '')
      expect(words(narrow)).toBe(words(wide))
    }),
    { numRuns: 200 },
  )
})

test('no line of words is longer than 64 columns', () => {
  const text = rendered(withBody(line('The ferry sails again. '.repeat(40))), 'text', {
    lines: '64',
  })
  expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(64)
  expect(text.split('\n').length).toBeGreaterThan(12)
})

test('a script without spaces is broken as well, wide letters counted twice', () => {
  const text = rendered(withBody(line('港口在周一关闭。'.repeat(20))), 'text', { lines: '64' })
  expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(64)
})

test('straight marks replace the typographic ones and nothing else', () => {
  const text = rendered(
    withBody(line('“It’s «\u00a0ours\u00a0»,” she said — not „theirs“…')),
    'text',
    { quotes: 'straight' },
  )
  expect(text).toContain(`"It's "ours"," she said — not "theirs"…`)
})

test('a link keeps its address, and a protocol never changes the words', () => {
  const href = 'https://example.org/plan'
  const marks = [{ type: 'link' as const, attrs: { href, title: null } }]
  const text = rendered(
    withBody({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'the plan', marks },
        { type: 'text', text: ' of May' },
      ],
    }),
    'text',
  )
  expect(text).toContain('the plan (https://example.org/plan) of May')
})

test('says before it leaves what it cannot carry', async () => {
  const image = {
    type: 'image' as const,
    attrs: { media: `${'ab'.repeat(16)}.png`, alt: 'Boats', caption: 'The quay', credit: '' },
  }
  const bold = {
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: 'Closed', marks: [{ type: 'bold' as const }] }],
  }
  const made = await exportArticle(withBody(image, bold), {
    format: 'text',
    now: '2026-03-01T09:00:00Z',
    acknowledged: true,
  })
  expect(made).toMatchObject({
    kind: 'exported',
    pictures: [],
    losses: [
      '1 picture stays behind; the captions stay.',
      '1 paragraph loses bold, italics or strikethrough.',
    ],
  })
})
