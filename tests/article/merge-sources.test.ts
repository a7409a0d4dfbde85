import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, createArticle } from '../../article/article.ts'
import { type BodyNode, childrenOf } from '../../article/body/body.ts'
import { parseBody } from '../../article/body/parse-body.ts'
import {
  mergedSources,
  mergeSources,
  movedAttribution,
  planMerge,
  unmergedSources,
} from '../../article/merge-sources.ts'
import { effectiveTerms, printAttribution, sourcesById } from '../../article/print/attribution.ts'
import { type Attribution, noAttribution } from '../../article/quotes/quotation.ts'
import { quotesIn } from '../../article/quotes/quotes-in.ts'
import { Terms } from '../../article/quotes/terms.ts'
import { createSource, type Source } from '../../article/source.ts'
import { article as anyArticle } from '../arbitraries/article.ts'
import { attribution as anyAttribution } from '../arbitraries/body.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const jane = createSource({ id: id(1), name: 'Jane Roe', role: 'mayor' })
const double = createSource({
  id: id(2),
  name: 'J. Roe',
  organisation: 'City of Ham',
  notes: 'shy',
})
const paper = createSource({ id: id(3), name: 'The Ham Times', kind: 'outlet' })

const said = (words: string, attribution: Partial<Attribution>) => ({
  type: 'text' as const,
  text: words,
  marks: [{ type: 'quotation' as const, attrs: { ...noAttribution, ...attribution } }],
})

const withQuotes = (sources: Source[], ...texts: ReturnType<typeof said>[]): Article =>
  createArticle({
    id: id(9),
    now: '2024-05-31T09:00:00Z',
    sources,
    body: { type: 'doc', content: [{ type: 'paragraph', content: texts }] },
  })

test('all quotes of the merged source hang on the kept one', () => {
  const before = withQuotes(
    [jane, double, paper],
    said('“One.” ', { sourceId: double.id }),
    said('“Two.” ', { sourceId: paper.id, via: double.id }),
    said('“Three.”', { sourceId: jane.id }),
  )
  const after = mergeSources(before, jane.id, double.id)
  expect(quotesIn(after.body).map(({ attribution }) => attribution)).toMatchObject([
    { sourceId: jane.id, via: null },
    { sourceId: paper.id, via: jane.id },
    { sourceId: jane.id, via: null },
  ])
})

test('block quotes and pull quotes move as well', () => {
  const attrs = { ...noAttribution, sourceId: double.id }
  const before = createArticle({
    id: id(9),
    now: '2024-05-31T09:00:00Z',
    sources: [jane, double],
    body: {
      type: 'doc',
      content: [
        { type: 'blockquote', attrs, content: [{ type: 'paragraph' }] },
        { type: 'pullQuote', attrs, content: [{ type: 'text', text: 'Big.' }] },
      ],
    },
  })
  const moved = quotesIn(mergeSources(before, jane.id, double.id).body)
  expect(moved.map(({ attribution }) => attribution.sourceId)).toEqual([jane.id, jane.id])
})

test('empty fields are filled, full ones stay, the other source is retired', () => {
  const { sources } = mergeSources(withQuotes([jane, double]), jane.id, double.id)
  expect(sources).toEqual([
    { ...jane, organisation: 'City of Ham', notes: 'shy' },
    { ...double, retired: true },
  ])
})

test('a statement given on background stays on background when its source is merged into a named one', () => {
  const shy = { ...double, terms: 'on-background' as const }
  const after = mergeSources(
    withQuotes([jane, shy], said('“Not me.”', { sourceId: shy.id })),
    jane.id,
    shy.id,
  )
  const [quote] = quotesIn(after.body)
  expect(quote?.attribution).toMatchObject({ sourceId: jane.id, terms: 'on-background' })
})

test('a nameless source that takes a protected name takes the terms that protect it', () => {
  const official = createSource({ id: id(4), description: 'an official' })
  const secret = createSource({ id: id(5), name: 'Mole', terms: 'deep-background' })
  const merge = planMerge([official, secret], official.id, secret.id)
  expect(merge?.merged).toMatchObject({ name: 'Mole', terms: 'deep-background' })
})

test('a person and the outlet that passed their words on become one, without a via', () => {
  const after = mergeSources(
    withQuotes([jane, paper], said('“Hm.”', { sourceId: jane.id, via: paper.id })),
    jane.id,
    paper.id,
  )
  expect(quotesIn(after.body)[0]?.attribution).toMatchObject({ sourceId: jane.id, via: null })
})

test('merging a source with itself or with nobody changes nothing', () => {
  const before = withQuotes([jane, double])
  expect(mergeSources(before, jane.id, jane.id)).toBe(before)
  expect(mergeSources(before, jane.id, id(8))).toBe(before)
})

test('taking a merge back gives the sources as they were, and keeps what was edited since', () => {
  const merge = planMerge([jane, double], jane.id, double.id)
  if (merge === null) throw new Error('nothing to merge')
  const after = mergedSources([jane, double], merge)
  expect(unmergedSources(after, merge)).toEqual([jane, double])
  const edited = after.map((source) =>
    source.id === jane.id ? { ...source, organisation: 'Ham Council' } : source,
  )
  expect(unmergedSources(edited, merge)[0]).toEqual({ ...jane, organisation: 'Ham Council' })
})

const few = (...words: string[]) => fc.constantFrom('', ...words)
const sourceWith = (last: number) =>
  fc
    .record({
      name: few('Ann', 'Bob'),
      organisation: few('Port', 'Bank'),
      role: few('clerk'),
      description: few('an aide'),
      terms: fc.constantFrom(...Terms.options),
    })
    .map((given) => createSource({ id: id(last), ...given }))

const merging = fc.record({
  sources: fc.tuple(sourceWith(1), sourceWith(2), sourceWith(3)),
  attribution: anyAttribution({ sourceIds: [id(1), id(2), id(3)], terms: Terms.options }),
})

test('no merge loosens the terms of any statement, or prints a protected name', () => {
  fc.assert(
    fc.property(merging, ({ sources, attribution }) => {
      const merge = planMerge(sources, id(1), id(2))
      if (merge === null) throw new Error('nothing to merge')
      const before = sourcesById(sources)
      const after = sourcesById(mergedSources(sources, merge))
      const moved = movedAttribution(attribution, merge)
      const strictness = (terms: Terms) => Terms.options.indexOf(terms)
      expect(strictness(effectiveTerms(moved, after))).toBeGreaterThanOrEqual(
        strictness(effectiveTerms(attribution, before)),
      )
      const printed = printAttribution(moved, after)?.speaker
      const former = printAttribution(attribution, before)?.speaker
      if (printed?.kind !== 'named') return
      const openNames = sources
        .filter(({ terms }) => terms === 'on-the-record')
        .flatMap(({ name, organisation }) => [name, organisation])
      const mayPrint = former?.kind === 'named' ? [former.name, ...openNames] : openNames
      expect(mayPrint).toContain(printed.name)
    }),
    { numRuns: 3_000 },
  )
})

test('nothing hangs on the merged source any more, and its statements on the kept one', () => {
  fc.assert(
    fc.property(merging, ({ sources, attribution }) => {
      const merge = planMerge(sources, id(1), id(2))
      if (merge === null) throw new Error('nothing to merge')
      const moved = movedAttribution(attribution, merge)
      expect([moved.sourceId, moved.via]).not.toContain(id(2))
      expect(moved.sourceId).toBe(attribution.sourceId === id(2) ? id(1) : attribution.sourceId)
      const { sourceId, via, terms, ...rest } = moved
      expect(attribution).toMatchObject(rest)
    }),
  )
})

test('no merge touches a word of the body', () => {
  const words = (node: BodyNode): string =>
    node.type === 'text' ? node.text : childrenOf(node).map(words).join('|')
  const articles = anyArticle().filter(({ sources }) => sources.length > 1)
  fc.assert(
    fc.property(articles, (article) => {
      const [first, second] = article.sources
      const after = mergeSources(article, first?.id ?? '', second?.id ?? '')
      expect(words(after.body)).toBe(words(article.body))
      expect(parseBody(after.body).ok).toBe(true)
    }),
    { numRuns: 30 },
  )
})
