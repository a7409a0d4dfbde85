// The h-entry of a page, read back by a microformats parser that others wrote: it says what the article prints.
import fc from 'fast-check'
import { mf2 } from 'microformats-parser'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { wordsFor } from '../../../article/export/words.ts'
import { printArticle } from '../../../article/print/printed-article.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from './everything-in-one.ts'
import { rendered } from './rendering.ts'

const space = (text: string) => text.replace(/\s+/gu, ' ').trim()

const textsOf = (values: readonly unknown[] = []): readonly string[] =>
  values.map((value) => space(typeof value === 'string' ? value : textIn(value)))

const textIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : ''

function entryOf(given: Article, format: 'html' | 'html-fragment') {
  const { items } = mf2(rendered(given, format), { baseUrl: 'https://desk.example/' })
  const entry = items.find(({ type }) => type?.includes('h-entry'))
  if (entry === undefined) throw new Error('no h-entry')
  return entry
}

function printedOf(given: Article) {
  const printing = printArticle(given, { latest: [] })
  if (printing.kind !== 'printed') throw new Error(printing.reasons.join('\n'))
  return printing.printed
}

function expectSame(given: Article, format: 'html' | 'html-fragment'): void {
  const printed = printedOf(given)
  const { properties, children = [] } = entryOf(given, format)
  const some = (...values: readonly string[]) => values.map(space).filter((value) => value !== '')
  expect(textsOf(properties.name)).toEqual([
    space(printed.headline || wordsFor(given.language).untitled),
  ])
  expect(textsOf(properties.summary)).toEqual(some(printed.standfirst))
  expect(properties.published).toEqual([printed.datePublished])
  expect(properties.updated ?? [printed.datePublished]).toEqual([printed.dateModified])
  expect(textsOf(properties.category)).toEqual(
    some(...new Set([...printed.keywords, ...printed.subjects.map(({ name }) => name)])),
  )
  const authors = (properties.author ?? []).map((author) =>
    typeof author === 'object' && 'properties' in author ? author.properties : {},
  )
  const reporters = printed.bylines.filter(({ role }) => role === 'reporter')
  expect(authors.map(({ org }) => textsOf(org))).toEqual(
    reporters.map(({ outlet }) => some(outlet)),
  )
  expect(authors.map(({ locality }) => textsOf(locality))).toEqual(
    reporters.map(({ place }) => some(place)),
  )
  for (const [at, { name }] of reporters.entries())
    if (name !== '') expect(textsOf(authors[at]?.name)).toEqual([space(name)])
  const cites = children.filter(({ type }) => type?.includes('h-cite'))
  expect(cites.map(({ properties: { name } }) => textsOf(name))).toEqual(
    printed.related.map(({ title }) => [space(title)]),
  )
}

describe('the h-entry of a page', () => {
  test('says what the article prints, in full', () => {
    for (const format of ['html', 'html-fragment'] as const)
      expectSame(everythingInOne('en'), format)
    const { properties } = entryOf(everythingInOne('en'), 'html')
    expect(properties.author?.[0]).toMatchObject({ properties: { name: ['Ida Brandt'] } })
    expect(textIn(properties.content?.[0])).toContain('Nobody crossed the bar on Tuesday.')
  })

  test('says what any article prints', () => {
    fc.assert(
      fc.property(article(printableTerms), fc.constantFrom('html', 'html-fragment'), expectSame),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })
})
