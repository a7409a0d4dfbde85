import { expect, test } from 'vitest'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import type { QuoteInBody } from '../../../article/quotes/quotes-in.ts'
import { createSource, type Source } from '../../../article/source.ts'
import {
  countLines,
  countQuotes,
  lineOf,
  matchesQuery,
  namesake,
  owedLineOf,
  termsLineOf,
} from '../../../renderer/sources/source-words.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const source = (given: Partial<Source>) => createSource({ id: id(1), ...given })
const quote = (from: number, sourceId: string | null, via: string | null = null): QuoteInBody => ({
  place: 'inline',
  from,
  to: from + 5,
  text: '“Yes”',
  attribution: { ...noAttribution, sourceId, via },
})

test('quotes are counted by who said them and by who passed them on', () => {
  const quotes = [quote(1, id(1)), quote(10, id(1), id(2)), quote(20, null)]
  const counts = countQuotes(quotes)
  expect(counts.get(id(1))).toMatchObject({ quotes: 2, passedOn: 0, first: { from: 1 } })
  expect(counts.get(id(2))).toMatchObject({ quotes: 0, passedOn: 1, first: { from: 10 } })
  expect(countLines(quotes)).toEqual({ [id(1)]: '2 quotes', [id(2)]: 'via 1' })
})

test('one quiet line says role, organisation and what kind of source it is', () => {
  expect(lineOf(source({ name: 'Jane Roe', role: 'mayor', organisation: 'Ham' }))).toBe(
    'mayor, Ham',
  )
  expect(lineOf(source({ name: 'The Ham Times', kind: 'outlet' }))).toBe('Outlet')
  expect(lineOf(source({ organisation: 'Ham Council' }))).toBe('')
})

test('terms are said when they are not on the record, with the description where it may be printed', () => {
  expect(termsLineOf(source({ name: 'Jane Roe' }))).toBe('')
  const given = { name: 'Jane Roe', description: 'an aide' }
  expect(termsLineOf(source({ ...given, terms: 'on-background' }))).toBe('On background: “an aide”')
  expect(termsLineOf(source({ ...given, terms: 'deep-background' }))).toBe('Deep background')
})

test('what an unnamed source owes is said in one line', () => {
  expect(owedLineOf(source({ name: 'Jane Roe' }))).toBe('')
  expect(owedLineOf(source({ description: 'an aide', editor: 'L. Poe' }))).toBe('Needs the reason')
})

test('the filter finds by any part of the identity, without regard to case and accents', () => {
  const found = source({ name: 'José Ibáñez', role: 'harbour master' })
  expect(['ibanez', 'JOSÉ', 'master jose', ''].every((query) => matchesQuery(found, query))).toBe(
    true,
  )
  expect(matchesQuery(found, 'mayor')).toBe(false)
})

test('a namesake is found among the retired too, and an empty name has none', () => {
  const retired = source({ name: 'Jane Roe', retired: true })
  expect(namesake([retired], ' jane roe ')).toBe(retired)
  expect(namesake([source({})], '')).toBeNull()
})
