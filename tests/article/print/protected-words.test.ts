// Which names must not be printed, and in which forms they are looked for.
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { createByline } from '../../../article/byline.ts'
import { findProtected, searched } from '../../../article/print/find-protected.ts'
import { nameForms } from '../../../article/print/name-forms.ts'
import { protectionOf } from '../../../article/print/protected-words.ts'
import { quotesIn } from '../../../article/quotes/quotes-in.ts'
import type { Source } from '../../../article/source.ts'
import { articleOf, id, paragraph, said, source, unnamed } from '../checks/an-article.ts'

const formsOf = (given: Partial<Source>, kind: 'name' | 'surname' | 'given-name') =>
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

  test.each<[string, string[]]>([
    ['Anna Núñez', ['anna']],
    ['Dr. Zoë M. van der Berg', ['zoe']],
    ['J. Okafor', []],
    ['Will Okafor', []],
    ['Senior Port Official', []],
    ['Anna from the port', []],
    ['Banksy', []],
  ])('of %s: the given name', (name, given) => {
    expect(formsOf({ name }, 'given-name')).toEqual(given)
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

describe('a given name alone', () => {
  const hits = (words: string, given: Partial<Article> = {}) => {
    const article = articleOf({ sources: [source(), unnamed()], ...given })
    const protection = protectionOf(article, quotesIn(article.body))
    return protection === null ? [] : findProtected(searched(words), protection)
  }
  const found = (words: string, given: Partial<Article> = {}) =>
    hits(words, given).map(({ kind, from, to }) => [kind, words.slice(from, to)])

  test.each([
    ['Then Lena spoke.', 'Lena'],
    ['Lena’s boat', 'Lena'],
    ['Lenas Boot', 'Lenas'],
    ['“Lena,” Falk said.', 'Lena'],
    ['LENA is safe', 'LENA'],
    ['Léna', 'Léna'],
    ['Lena 34', 'Lena'],
  ])('is found in %j', (text, name) => {
    expect(found(text)).toEqual([['given-name', name]])
  })

  test.each([
    ['in small letters', 'a lena boat'],
    ['inside of a word', 'Lenark and Helena'],
    ['in the name of somebody else', 'Lena Brandt rowed.'],
    ['in a double name', 'Lena-Marie rowed.'],
  ])('is not found %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('is the whole name where that stands', () => {
    expect(found('Lena Okafor')).toEqual([['name', 'Lena Okafor']])
  })

  test('means whoever of that name is printed', () => {
    expect(found('Lena', { sources: [source({ name: 'Lena Falk' }), unnamed()] })).toEqual([])
    expect(found('Lena', { bylines: [createByline({ name: 'Lena' })] })).toEqual([])
    const both = [unnamed(), unnamed({ id: id(4), name: 'Lena Brandt' })]
    expect(found('Lena', { sources: both })).toHaveLength(1)
  })

  test('may be what was agreed to be printed', () => {
    const described = { description: 'Lena, who works in the port' }
    expect(found('Lena', { sources: [unnamed(described)] })).toEqual([])
    const deep = unnamed({ ...described, terms: 'deep-background' })
    expect(found('Lena', { sources: [deep] })).toHaveLength(1)
  })

  test('does not stand before the surname of another source', () => {
    const sources = [unnamed({ name: 'Okafor Brandt' }), unnamed({ id: id(4) })]
    expect(found('Okafor', { sources })).toEqual([['surname', 'Okafor']])
    expect(found('Okafor', { sources: [...sources].reverse() })).toEqual([['surname', 'Okafor']])
  })
})
