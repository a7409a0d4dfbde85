import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankSources, sourcesMatching } from '../../../article/quotes/rank-sources.ts'
import { createSource, type Source } from '../../../article/source.ts'

const source = (last: number, given: Partial<Source>) =>
  createSource({ id: `00000000-0000-4000-8000-00000000000${last}`, ...given })
const doe = source(1, { name: 'Jane Doe', role: 'mayor', organisation: 'City of Ham' })
const nunez = source(2, { name: 'Íñigo Núñez', role: 'spokesman' })
const official = source(3, { description: 'a senior transport official', terms: 'on-background' })
const gone = source(4, { name: 'Jane Doe', retired: true })
const all = [doe, nunez, official, gone]

const names = (sources: readonly Source[]) => sources.map(({ id }) => Number(id.at(-1)))
const rank = (paragraph: string, previous: string | null = null) =>
  names(rankSources(all, { paragraph, previous }))

test('who is named in the paragraph comes first, accents or not', () => {
  expect(rank('so said Inigo NUNEZ on Monday')[0]).toBe(2)
  expect(rank('said Jane Doe, the mayor')[0]).toBe(1)
})

test('a description or a role in the paragraph counts as well', () => {
  expect(rank('a senior official of the ministry said')[0]).toBe(3)
  expect(rank('the spokesman said')[0]).toBe(2)
})

test('a name counts more than a description', () => {
  expect(rank('a senior transport official told Doe')[0]).toBe(1)
})

test('without a hint it is who spoke before, then the order of the article', () => {
  expect(rank('nobody here', nunez.id)).toEqual([2, 1, 3, 4])
  expect(rank('nobody here')).toEqual([1, 2, 3, 4])
})

test('who is retired comes last, even when named', () => {
  expect(rank('said Jane Doe', gone.id).at(-1)).toBe(4)
})

test('ranking loses nobody and invents nobody', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray(all), (paragraph, sources) => {
      const ranked = rankSources(sources, { paragraph, previous: null })
      expect(names(ranked).sort()).toEqual(names(sources).sort())
    }),
  )
})

test('searching finds words that begin so, in any order', () => {
  expect(names(sourcesMatching(all, 'do ja'))).toEqual([1, 4])
  expect(names(sourcesMatching(all, 'NUÑ'))).toEqual([2])
  expect(names(sourcesMatching(all, 'senior'))).toEqual([3])
  expect(names(sourcesMatching(all, 'ham mayor'))).toEqual([1])
  expect(names(sourcesMatching(all, 'oe'))).toEqual([])
  expect(names(sourcesMatching(all, ' – '))).toEqual([1, 2, 3, 4])
})
