// The law of the way back: what was exported as Markdown comes in again as the same article, as far as it was printed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/body/body.ts'
import type { Inline } from '../../../article/body/text.ts'
import { exportFormats } from '../../../article/export/formats.ts'
import { builtInProfiles } from '../../../article/export/profiles/profiles.ts'
import { Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { comparable, printedOf } from './comparable.ts'
import { importBytes } from './importing.ts'

function markdownOf(given: Article, options = {}): string {
  const format = exportFormats.find(({ name }) => name === 'markdown')
  if (format?.kind !== 'text') throw new Error('no Markdown')
  return format.render(printedOf(given), options)
}

async function readBack(text: string) {
  const result = await importBytes(new TextEncoder().encode(text), 'back.md')
  if (result.kind === 'refused') throw new Error(result.problem)
  return result
}

/** Where the sources of quotes are printed besides. */
const ways = fc.constantFrom({}, { sources: 'footnotes' }, { sources: 'list' })

describe('an article exported as Markdown', () => {
  test('and imported again is equal: fields, body, quotes with sources, related, corrections', async () => {
    await fc.assert(
      fc.asyncProperty(article(printableTerms), ways, async (given, options) => {
        const text = markdownOf(given, options)
        const { article: back, guessed, leftOut } = await readBack(text)
        expect(comparable(back)).toEqual(comparable(given))
        expect(guessed).toEqual([])
        expect(leftOut.join('\n')).not.toMatch(/galley|news/)
      }),
      { numRuns: Number(process.env.RUNS ?? 80) },
    )
  })

  test('is the same file when it is exported once more', async () => {
    await fc.assert(
      fc.asyncProperty(article(printableTerms), async (given) => {
        const once = await readBack(markdownOf(given))
        const text = markdownOf(once.article)
        expect(markdownOf((await readBack(text)).article)).toBe(text)
      }),
      { numRuns: Number(process.env.RUNS ?? 40) },
    )
  })

  test.each(
    builtInProfiles.filter(({ frontMatter }) => frontMatter !== null).map(({ name }) => name),
  )('for %s keeps who spoke, and grows by nothing', async (profile) => {
    const { article: back } = await readBack(markdownOf(sample, { profile }))
    const [before, after] = [comparable(sample), comparable(back)]
    expect(after.quotes).toEqual(before.quotes)
    expect(after.body).toEqual(before.body)
    expect(after.headline).toBe(before.headline)
  })

  test.each(['footnotes', 'list'])(
    'with its sources as %s loses them on the way back',
    async (sources) => {
      const { article: back } = await readBack(markdownOf(sample, { sources }))
      expect(comparable(back)).toEqual(comparable(sample))
    },
  )

  test('brings back an unnamed source on background, and whom it was told', async () => {
    const { article: back } = await readBack(markdownOf(sample))
    expect(back.sources).toMatchObject([
      { name: 'Ann Smith', role: 'mayor', terms: 'on-the-record' },
      { kind: 'outlet', name: 'Example Wire' },
      { name: '', description: 'an official', terms: 'on-background' },
    ])
  })

  test('keeps what somebody has changed in the file since', async () => {
    const text = markdownOf(sample)
      .replace('title: "Night ferry stays"', 'title: "Night ferry sails"')
      .replace('It rained.', 'It poured.')
    const { article: back } = await readBack(text)
    expect(back.headline).toBe('Night ferry sails')
    expect(JSON.stringify(back.body)).toContain('It poured.')
    expect(back.sources).toHaveLength(3)
  })
})

describe('a file of ours that was cut or torn', () => {
  test('still comes in, or is refused with a sentence', async () => {
    const torn = fc
      .tuple(article(printableTerms), fc.nat(), fc.nat({ max: 400 }))
      .map(([given, at, length]) => {
        const text = markdownOf(given)
        const from = at % text.length
        return text.slice(0, from) + text.slice(from + length)
      })
    await fc.assert(
      fc.asyncProperty(torn, async (text) => {
        const result = await importBytes(new TextEncoder().encode(text), 'back.md')
        if (result.kind === 'refused') expect(result.problem).toMatch(/^[A-Z].*\.$/s)
        else expect(result.article.body.content.length).toBeGreaterThan(0)
      }),
      { numRuns: Number(process.env.RUNS ?? 80) },
    )
  })

  test('keeps what somebody has written below the lists at its end', async () => {
    const related = { id: id(9), title: 'Before', outlet: '', date: '', reason: '' }
    const given = {
      ...sample,
      related: [{ ...related, target: { kind: 'none' as const }, relation: 'previous' as const }],
    }
    const { article: back } = await readBack(`${markdownOf(given)}\nOne thing more.\n`)
    expect(JSON.stringify(back.body)).toContain('One thing more.')
    expect(back.related).toMatchObject([{ title: 'Before', relation: 'previous' }])
  })
})

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const mayor = createSource({ id: id(2), name: 'Ann Smith', role: 'mayor' })
const official = createSource({
  id: id(3),
  name: 'Nobody Knows',
  description: 'an official',
  terms: 'on-background',
})
const wire = createSource({ id: id(4), kind: 'outlet', name: 'Example Wire' })

const text = (words: string): Inline => ({ type: 'text', text: words })
const said = (words: string, sourceId: string, via: string | null = null): Inline => ({
  type: 'text',
  text: words,
  marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId, via }) }],
})
const line = (...content: Inline[]): Block => ({ type: 'paragraph', content })

const sample = createArticle({
  id: id(1),
  now: '2026-01-02T03:04:05Z',
  headline: 'Night ferry stays',
  dateline: { place: 'Westhaven', date: 'Jan. 2', agency: '' },
  sources: [mayor, official, wire],
  body: {
    type: 'doc',
    content: [
      line(
        text('It rained. '),
        said('“Never,”', mayor.id, wire.id),
        text(' she said, “Never,” twice.'),
      ),
      { type: 'heading', attrs: { level: 2 }, content: [text('After')] },
      {
        type: 'blockquote',
        attrs: { ...noAttribution, sourceId: official.id },
        content: [line(text('It was late.'))],
      },
      { type: 'pullQuote', attrs: noAttribution, content: [text('Ever')] },
      line(text('He called it '), said('“a bridge”', official.id), text('.')),
    ],
  },
})
