import { expect, test } from 'vitest'
import { shownAge } from '../../../renderer/desk/shown-age.ts'

const noon = new Date(2026, 4, 20, 12).getTime()
const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const age = (milliseconds: number) => shownAge(new Date(noon - milliseconds).toISOString(), noon)

test.each([
  [0, 'just now'],
  [59 * second, 'just now'],
  [minute, '1 min ago'],
  [59 * minute, '59 min ago'],
  [hour, '1 h ago'],
  [11 * hour, '11 h ago'],
  [23 * hour, 'yesterday'],
  [35 * hour, 'yesterday'],
  [37 * hour, '18 May'],
  [3 * day, '17 May'],
  [200 * day, '1 Nov 2025'],
])('after %d milliseconds', (passed, words) => {
  expect(age(passed)).toBe(words)
})

test('a moment to come is now, and no moment is nothing', () => {
  expect(age(-day)).toBe('just now')
  expect(shownAge('', noon)).toBe('')
  expect(shownAge('soon', noon)).toBe('')
})
