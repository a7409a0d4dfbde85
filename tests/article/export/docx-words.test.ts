// Whatever the article: each line that is printed stands in the Word file whole, as another reader of Word files sees it.
import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { printArticle } from '../../../article/print/printed-article.ts'
import type { PrintedBlock, PrintedInline } from '../../../article/print/printed-body.ts'
import { article as anyArticle } from '../../arbitraries/article.ts'

/** White space is the writer's; so are the few control characters that no XML file may hold. */
const letters = (text: string) => text.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, '')

const inline = (content: readonly PrintedInline[]): string =>
  content.map((node) => (node.type === 'text' ? node.text : '')).join('')

/** Every line of the body, from the printed values alone: no other writer has a say in what must be there. */
function linesOf(block: PrintedBlock): readonly string[] {
  const spoken = 'attribution' in block ? block.attribution?.speaker : undefined
  const speaker =
    spoken === undefined
      ? []
      : spoken.kind === 'named'
        ? [spoken.name, spoken.role, spoken.organisation]
        : [spoken.description]
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inline(block.content)]
    case 'pullQuote':
      return [inline(block.content), ...speaker]
    case 'blockquote':
      return [...block.content.flatMap(linesOf), ...speaker]
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap(({ content }) => content.flatMap(linesOf))
    case 'codeBlock':
      return [block.text]
    case 'image':
      return [block.caption, block.credit]
    case 'horizontalRule':
      return []
  }
}

async function wordsMissing(article: Article): Promise<readonly string[]> {
  const printing = printArticle(article, { latest: [] })
  const made = await exportArticle(article, {
    format: 'docx',
    now: '9999-01-01T00:00:00Z',
    acknowledged: true,
  })
  if (made.kind !== 'exported' || typeof made.content === 'string' || printing.kind !== 'printed')
    return []
  const { printed } = printing
  const lines = [
    ...[printed.kicker, printed.headline, printed.standfirst],
    ...Object.values(printed.dateline ?? {}),
    ...[printed.credit?.outlet ?? '', printed.credit?.licence ?? ''],
    ...printed.bylines.flatMap(({ name, outlet, place, biographies }) => [
      ...[name, outlet, place],
      ...biographies.map(({ text }) => text),
    ]),
    ...printed.corrections.flatMap(({ at, text }) => [at.slice(0, 10), text]),
    ...printed.related.flatMap(({ title, outlet, date, reason }) => [title, outlet, date, reason]),
    ...printed.body.flatMap(linesOf),
  ]
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made.content) })
  const read = letters(value)
  return lines.filter((line) => !read.includes(letters(line)))
}

test('every line that is printed is in the Word file, whatever the article', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle(['on-the-record']), async (article) => {
      expect(await wordsMissing(article)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('addresses that stand in the words are words: in a dateline, in brackets, run together', async () => {
  const article = createArticle({
    id: '0000000b-0000-4000-8000-000000000000',
    now: '2026-03-01T09:00:00.000Z',
    headline: 'a',
    dateline: { place: '|---', date: ' ', agency: 'https://example.org/' },
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: '"", a—"" (https://example.org/)—*http://a.aa,a' }],
        },
      ],
    },
  })
  expect(await wordsMissing(article)).toEqual([])
})
