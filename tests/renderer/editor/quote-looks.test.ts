import { describe, expect, test } from 'vitest'
import { marksFor } from '../../../article/quotes/quotation-marks.ts'
import { createSource } from '../../../article/source.ts'
import { initialsOf, tintOf } from '../../../renderer/editor/quote-decorations.ts'

describe('initials in the margin', () => {
  test.each([
    ['Kwame Anthony', 'KA'],
    ['Ursula von der Leyen', 'UL'],
    ['Maria del Carmen Ruiz', 'MR'],
    ['AFP', 'AFP'],
    ['UNHCR', 'UNH'],
    ['Reuters', 'RE'],
    ['a senior official', 'SO'],
    ['no. 7', 'N7'],
    ['Zoe\u0308 Müller', 'ZM'],
    ['Élodie Çelik', 'ÉÇ'],
    ['𝓫x', '𝓫X'],
    ['…', ''],
  ])('%s: %s', (label, initials) => {
    expect(initialsOf(label)).toBe(initials)
  })
})

test('a source keeps its tint while others follow it, and eight tints go round', () => {
  const sources = Array.from({ length: 10 }, (_, index) =>
    createSource({ id: `0000000${index}-0000-4000-8000-000000000000` }),
  )
  const tints = sources.map(({ id }) => tintOf(sources, id))
  expect(tints).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1])
})

describe('quotation marks of a language', () => {
  test('hold for its regions as well', () => {
    expect(marksFor('de-CH')).toBe(marksFor('de'))
    expect(marksFor('PT-br')).toBe(marksFor('pt'))
  })

  test.each(['xx', '', 'constructor', '__proto__', 'toString'])(
    '%j has the English ones',
    (tag) => {
      expect(marksFor(tag)).toBe(marksFor('en'))
    },
  )
})
