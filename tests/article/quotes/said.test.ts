// A quote that arrives from another article: which source it finds here, and what is refused.
import { describe, expect, test } from 'vitest'
import type { PrintedAttribution } from '../../../article/print/printed-body.ts'
import { knownSource, parseSaid } from '../../../article/quotes/said.ts'
import { createSource, type Source } from '../../../article/source.ts'

const id = (number: number) => `0000000${number}-0000-4000-8000-000000000000`
const source = (number: number, given: Partial<Source>) =>
  createSource({ ...given, id: id(number) })
const said = (
  name: string,
  given: Partial<PrintedAttribution> = {},
  role = '',
): PrintedAttribution => ({
  speaker: { kind: 'named', name, role, organisation: '' },
  nature: 'person',
  via: null,
  ...given,
})
const described = (description: string): PrintedAttribution => ({
  speaker: { kind: 'described', description },
  nature: 'person',
  via: null,
})
const arrive = (sources: readonly Source[], attribution: PrintedAttribution) => {
  let next = 7
  return knownSource(sources, attribution, () => id(next++))
}

test('a source of that name is taken, and the list stays as it is', () => {
  const sources = [source(1, { name: 'Lena Ortiz', role: 'mayor' })]
  expect(arrive(sources, said('lena ortiz'))).toEqual({ sources, sourceId: id(1), via: null })
})

test('two people of one name are told apart by their roles', () => {
  const sources = [source(1, { name: 'Lena Ortiz', role: 'mayor' })]
  const known = arrive(sources, said('Lena Ortiz', {}, 'pilot'))
  expect(known.sourceId).toBe(id(7))
  expect(known.sources.at(-1)).toMatchObject({ name: 'Lena Ortiz', role: 'pilot' })
})

test('a name that must not be printed here stays protected', () => {
  const sources = [source(1, { name: 'Lena Ortiz', terms: 'on-background' })]
  expect(arrive(sources, said('Lena Ortiz')).sourceId).toBe(id(1))
})

test('a description becomes a source without a name, on background', () => {
  const known = arrive([], described('a senior official'))
  expect(known.sources).toMatchObject([
    { name: '', description: 'a senior official', terms: 'on-background' },
  ])
  expect(arrive(known.sources, described('A senior official')).sources).toBe(known.sources)
})

test('who was retired comes back, and an outlet becomes a source as well', () => {
  const sources = [source(1, { name: 'Lena Ortiz', retired: true })]
  const known = arrive(sources, said('Lena Ortiz', { via: 'The Post' }))
  expect(known.sources).toMatchObject([{ retired: false }, { name: 'The Post', kind: 'outlet' }])
  expect(known).toMatchObject({ sourceId: id(1), via: id(7) })
})

test('an article that can hold no more sources stays as it is', () => {
  const sources = Array.from({ length: 5_000 }, () => source(1, { name: 'Somebody' }))
  expect(arrive(sources, said('Lena'))).toEqual({ sources, sourceId: null, via: null })
})

describe('what HTML from elsewhere says', () => {
  test.each([
    ['not JSON', 'Lena'],
    ['a list', '[]'],
    [
      'no name',
      '{"speaker":{"kind":"named","name":"","role":"","organisation":""},"nature":"person","via":null}',
    ],
    [
      'more than we know',
      '{"speaker":{"kind":"described","description":"x"},"nature":"person","via":null,"contact":"x"}',
    ],
    ['a name without an end', JSON.stringify(described('x'.repeat(501)))],
  ])('is nothing of ours: %s', (_, written) => {
    expect(parseSaid(written)).toBeNull()
  })

  test('is taken where it is whole', () => {
    expect(parseSaid(JSON.stringify(said('Lena')))).toEqual(said('Lena'))
  })
})
