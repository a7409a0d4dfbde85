import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

describe('marked words that no cue claims', () => {
  test('go with what the subject holds, from behind its verb on', () => {
    expect(
      said(
        'Mara Holt told the board to wait. She opposes a “quay that floats on nothing but a few old promises” in the harbour.',
      ),
    ).toContainEqual({
      words: 'a “quay that floats on nothing but a few old promises” in the harbour',
      by: 'Mara Holt',
      kind: 'partial',
    })
  })

  test('belong to the subject of their own sentence before whoever spoke in the one before', () => {
    const found = said(
      '“The quay is safe,” Ann Reed said. Mara Holt blasted the plan as “a bridge that ends in the middle of the water”.',
    )
    expect(found.at(-1)?.by).toBe('Mara Holt')
  })

  test('stand alone when they are a sentence of their own', () => {
    const found = said(
      'Mara Holt seeks a hearing — “We will not leave the quay until somebody listens to us.”',
    )
    expect(found.at(-1)?.words).toBe('“We will not leave the quay until somebody listens to us.”')
  })

  test.each([
    ['a name for a thing', 'The town wants a “Harbour Light” on the pier.'],
    ['a word nobody near it said', 'The pier was a “success” by then.'],
    [
      'remarks of others',
      'Mara Holt regrets coverage of remarks that the quay was “maybe not in safe hands”.',
    ],
    ['words that somebody never said', 'Mara Holt never said “the quay is safe”.'],
  ])('are left alone when they are %s', (_, text) => {
    expect(said(text).filter(({ words }) => words.includes('“'))).toEqual([])
  })
})

test('a long quotation is found even where nobody near it speaks', () => {
  const [found] = said(
    'There it was: “a quay that was never meant to carry so many people at once”, on a board.',
  )
  expect(found?.by ?? null).toBeNull()
  expect(found?.words).toContain('a quay that was never meant')
})

test('words go on being whose they were in the sentence before, when only "it" is talked about', () => {
  const found = said(
    '“We will not pay,” Mara Holt said. It was “a bill that nobody in the harbour had ever asked anybody for”.',
  )
  expect(found.at(-1)?.by).toBe('Mara Holt')
})
