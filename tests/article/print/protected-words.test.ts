// Which names must not be printed, and in which forms they are looked for.
import { describe, expect, test } from 'vitest'
import { createByline } from '../../../article/byline.ts'
import { findProtected, searched } from '../../../article/print/find-protected.ts'
import { nameForms } from '../../../article/print/name-forms.ts'
import { protectionOf } from '../../../article/print/protected-words.ts'
import { quotesIn } from '../../../article/quotes/quotes-in.ts'
import type { Source } from '../../../article/source.ts'
import { articleOf, id, paragraph, said, source, unnamed } from '../checks/an-article.ts'

const formsOf = (given: Partial<Source>, kind: 'name' | 'surname') =>
  nameForms(source(given))
    .filter((form) => form.kind === kind)
    .map(({ words }) => words.join(' '))

describe('the forms of a name', () => {
  test('leave titles and suffixes aside, and turn it round', () => {
    expect(formsOf({ name: 'Dr. Anna M. Núñez Jr.' }, 'name')).toEqual([
      'dr anna m nunez jr',
      'anna m nunez',
      'anna nunez',
      'm nunez anna',
      'nunez anna',
      'annamnunez',
    ])
  })

  test.each<[string, string[]]>([
    ['Anna Núñez', ['nunez']],
    ['Jan van der Berg', ['berg']],
    ['Anna Falk-Brandt', ['falk', 'brandt']],
    ['Pedro Sanz Coll', ['sanz', 'coll']],
    ['Banksy', []],
    ['senior port official', []],
  ])('of %s: its surnames', (name, surnames) => {
    expect(formsOf({ name }, 'surname')).toEqual(surnames)
  })

  test('of an organisation are its name alone', () => {
    expect(formsOf({ kind: 'organisation', name: 'Northline Holding' }, 'surname')).toEqual([])
    expect(formsOf({ kind: 'organisation', name: 'Northline Holding' }, 'name')).toEqual([
      'northline holding',
    ])
  })
})

describe('a source is protected', () => {
  const hits = (words: string, sources: Source[], ...quotes: Parameters<typeof said>[]) => {
    const given = articleOf({ sources }, paragraph(...quotes.map((quote) => said(...quote))))
    const protection = protectionOf(given, quotesIn(given.body))
    return protection === null ? [] : findProtected(searched(words), protection)
  }

  test('by its own terms, quoted or not, retired or not', () => {
    expect(hits('Okafor', [unnamed()])).toHaveLength(1)
    expect(hits('Okafor', [unnamed({ retired: true })])).toHaveLength(1)
    expect(hits('Falk', [source()])).toEqual([])
  })

  test('by the terms of its quotes, if all of them forbid the name', () => {
    const hidden = { terms: 'on-background' as const }
    expect(hits('Falk', [source()], ['“A”', hidden])).toHaveLength(1)
    expect(hits('Falk', [source()], ['“A”', hidden], ['“B”', {}])).toEqual([])
    expect(
      hits('Okafor', [unnamed()], ['“A”', { sourceId: id(3), terms: 'on-the-record' }]),
    ).toEqual([])
  })

  test('not where the name is the description that was agreed', () => {
    const same = unnamed({ name: 'Senior Port Official', description: 'a senior port official' })
    expect(hits('A senior port official said so.', [same])).toEqual([])
    const unlike = unnamed({ name: 'Okafor', description: 'Okafor’s aide' })
    expect(hits('Okafor’s aide', [unlike])).toHaveLength(1)
  })

  test('not by what a merge left behind of a source who is named', () => {
    const left = unnamed({ name: 'Ines Falk', retired: true })
    expect(hits('Ines Falk', [source(), left])).toEqual([])
    expect(hits('Ines Falk', [source(), { ...left, retired: false }])).toMatchObject([
      { answer: 'acknowledge' },
    ])
  })

  test('apart from a byline of the same family', () => {
    const given = articleOf({
      sources: [unnamed()],
      bylines: [createByline({ name: 'Ada Okafor' })],
    })
    const protection = protectionOf(given, [])
    const found = (words: string) =>
      protection === null ? [] : findProtected(searched(words), protection)
    expect(found('Ada Okafor')).toEqual([])
    expect(found('Ada and Lena Okafor')).toHaveLength(1)
  })

  test('in scripts without spaces as well', () => {
    expect(hits('記者の山田太郎は語った', [unnamed({ name: '山田太郎' })])).toHaveLength(1)
    expect(hits('Петрова сказала', [unnamed({ name: 'Анна Петрова' })])).toHaveLength(1)
  })
})
