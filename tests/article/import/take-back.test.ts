// Taking guesses of an import back: fields are emptied, words return, nobody else's entry is touched.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import { createByline } from '../../../article/byline.ts'
import { type Guess, importDocument } from '../../../article/import/formats.ts'
import { takeBack, withoutGuess } from '../../../article/import/take-back.ts'
import { wordsIn, wordsWithoutPlace } from '../../../article/import/words-in.ts'
import { textOf } from '../../../article/quotes/quotes-in.ts'

const id = '6f1b7c1e-5d0a-4f5c-9a45-1f6f0b6f2a11'
const now = '2024-05-02T08:00:00.000Z'
let nextId = 0
const newId = () => `6f1b7c1e-5d0a-4f5c-9a45-${String(nextId++).padStart(12, '0')}`

const article = (given: Partial<Article> = {}) => createArticle({ id, now, ...given })

const guess = (given: Partial<Guess> & Pick<Guess, 'field' | 'value'>): Guess => ({
  index: null,
  lines: [given.value],
  at: 'start',
  ...given,
})

const related = (title: string, url = '') => ({
  id: newId(),
  title,
  target: url === '' ? { kind: 'none' as const } : { kind: 'link' as const, url },
  outlet: '',
  date: '',
  relation: 'background' as const,
  reason: '',
})

const page = `HARBOUR – Ferry strike enters second week (Ana Duarte, Coast Herald)

PORTO SECO, May 2 (CNA) — Crews stayed ashore on Thursday, and the port stood still.

"We will sail when they listen," said one of the captains at the gate.

The owners have asked for a third party to sit at the table with both sides.

Ana Duarte
Ana Duarte is a reporter on the coast desk. She lives in Porto Seco.

Related articles
Why the ferries matter
Strike vote passes by a hair`

describe('taking a guess back', () => {
  test('empties a field that still holds what was read', () => {
    const kicker = guess({ field: 'kicker', value: 'HARBOUR' })
    expect(withoutGuess(article({ kicker: 'HARBOUR' }), kicker, 'en')).toEqual({ kicker: '' })
  })

  test('leaves a field alone that was edited since, and still returns the words', () => {
    const kicker = guess({ field: 'kicker', value: 'HARBOUR' })
    const back = takeBack(article({ kicker: 'DOCKS' }), [kicker], kicker, 'en')
    expect(back.fields).toEqual({})
    expect(back.start).toEqual(['HARBOUR'])
  })

  test('sets the language to the one asked for', () => {
    const language = guess({ field: 'language', value: 'Italian', lines: [] })
    expect(withoutGuess(article({ language: 'it' }), language, 'de')).toEqual({ language: 'de' })
  })

  test('removes one byline with its biography and moves the guesses behind it up', () => {
    const guesses = [
      guess({ field: 'byline', value: 'Ana Duarte, Coast Herald', index: 0 }),
      guess({ field: 'byline', value: 'Ben Roth', index: 1 }),
      guess({ field: 'biography', value: 'Ana Duarte, in English', index: 0, at: 'end' }),
      guess({ field: 'biography', value: 'Ben Roth, in English', index: 1, at: 'end' }),
      guess({ field: 'related', value: 'Why the ferries matter', index: 1, at: 'end' }),
    ]
    const two = article({
      bylines: [createByline({ name: 'Ana Duarte' }), createByline({ name: 'Ben Roth' })],
    })
    const back = takeBack(two, guesses, guesses[0] as Guess, 'en')
    expect(back.fields.bylines?.map(({ name }) => name)).toEqual(['Ben Roth'])
    expect(back.start).toEqual(['Ana Duarte, Coast Herald'])
    expect(back.end).toEqual(['Ana Duarte, in English'])
    expect(back.guesses.map(({ field, index }) => [field, index])).toEqual([
      ['byline', 0],
      ['biography', 0],
      ['related', 1],
    ])
  })

  test('finds a byline by its name when the bylines were put in another order', () => {
    const ana = guess({ field: 'byline', value: 'Ana Duarte', index: 0 })
    const turned = article({
      bylines: [createByline({ name: 'Ben Roth' }), createByline({ name: 'Ana Duarte' })],
    })
    expect(withoutGuess(turned, ana, 'en').bylines?.map(({ name }) => name)).toEqual(['Ben Roth'])
  })

  test('keeps what a person added to a biography', () => {
    const bio = guess({
      field: 'biography',
      value: 'Ana Duarte, in English',
      index: 0,
      lines: ['Ana Duarte is a reporter.'],
    })
    const added = article({
      bylines: [
        createByline({ name: 'Ana Duarte', bio: { en: 'Ana Duarte is a reporter.\nShe swims.' } }),
      ],
    })
    expect(withoutGuess(added, bio, 'en').bylines?.[0]?.bio).toEqual({ en: 'She swims.' })
  })

  test('returns a related article with the address that was behind its words', () => {
    const item = guess({ field: 'related', value: 'Why it matters', index: 0, at: 'end' })
    const one = article({ related: [related('Why it matters', 'https://example.org/ferries')] })
    const back = takeBack(one, [item], item, 'en')
    expect(back.fields.related).toEqual([])
    expect(back.end).toEqual(['Why it matters https://example.org/ferries'])
  })
})

describe('taking all guesses of a page back', () => {
  let read: {
    readonly article: Article
    readonly guessed: readonly Guess[]
    leftOut: readonly string[]
  }

  beforeAll(async () => {
    const bytes = new TextEncoder().encode(page)
    const result = await importDocument({ name: 'page.txt', bytes, id, now, newId })
    if (result.kind !== 'imported') throw new Error(result.problem)
    read = result
  })

  test('in any order loses no word and empties every field that was guessed', () => {
    expect(read.guessed.length).toBeGreaterThan(6)
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (order) => {
        let now = read.article
        let guesses = read.guessed
        const lines: string[] = []
        for (const pick of order) {
          const next = guesses[pick % Math.max(1, guesses.length)]
          if (next === undefined) break
          const back = takeBack(now, guesses, next, 'en')
          now = { ...now, ...back.fields }
          guesses = back.guesses
          lines.push(...back.start, ...back.end)
        }
        expect(guesses).toEqual([])
        expect(now).toMatchObject({ kicker: '', headline: '', bylines: [], related: [] })
        expect(now.dateline).toEqual({ place: '', date: '', agency: '' })
        const held = [...lines, textOf(now.body), ...read.leftOut]
        expect(wordsWithoutPlace(wordsIn(page).join(' '), held)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
