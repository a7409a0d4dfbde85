// File names and directions.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionOf } from '../../../article/print/direction.ts'
import { slugOf } from '../../../article/print/slug.ts'
import { hostileText } from '../../arbitraries/text.ts'

describe('a slug', () => {
  test.each([
    ['Mayor resigns: “I’m done”', 'mayor-resigns-im-done'],
    ['Straße, Übung, Łódź, Ærø', 'strasse-ubung-lodz-aero'],
    ['L’État c’est moi', 'letat-cest-moi'],
    ['Россия', 'article'],
    ['', 'article'],
    ['CON', 'con-article'],
    ['COM1', 'com1-article'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('of %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  test('is safe as a file name, whatever the headline', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 20 }), (parts) => {
        const headline = parts.join(' ')
        expect(slugOf(headline)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slugOf(headline).length).toBeLessThanOrEqual(80)
      }),
    )
  })

  test('ends with a whole word where it is cut', () => {
    expect(slugOf('word '.repeat(40))).toBe(Array(16).fill('word').join('-'))
  })
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ckb', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['en', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
