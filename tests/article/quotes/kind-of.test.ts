import { expect, test } from 'vitest'
import { kindOf } from '../../../article/quotes/kind-of.ts'

test.each([
  ['direct', '“They could come back,”'],
  ['direct', '“they could come back.”'],
  ['direct', '  “Why?”  '],
  ['direct', '"We know."'],
  ['direct', '« Nous savons »'],
  ['direct', '„Wir wissen es“,'],
  ['direct', '“[They] could come back”'],
  ['direct', '“14 of us came”'],
  ['partial', '“minor drawdown”'],
  ['partial', '“minor drawdown”.'],
  ['partial', 'termed it a “minor drawdown”'],
  ['partial', '“A,” she said, “b.”'],
  ['indirect', 'the Pentagon said it would reduce the number of troops'],
  ['indirect', 'the mayor’s own words'],
  ['indirect', ''],
])('%s: %s', (kind, words) => {
  expect(kindOf(words)).toBe(kind)
})

test('a quotation that goes on in the next paragraph is judged by all of its letters', () => {
  expect(kindOf('“they went on.')).toBe('direct')
  expect(kindOf('“they went on')).toBe('partial')
  expect(kindOf('“they went on.\n“And came back.”')).toBe('direct')
})
