// Numbers as they are typed into the preferences.
import { expect, test } from 'vitest'
import { defaultPreferences, Preferences } from '../../../electron/preferences-schema.ts'
import { limitFrom, limitProblem } from '../../../renderer/preferences/limits.ts'

test.each(['', '0', '-5', '12.5', '1e3', '10001', 'ninety', '99999999999999999999'])(
  'a limit of %j is explained and not taken',
  (typed) => {
    expect(limitFrom(typed)).toBeNull()
    expect(limitProblem(typed)).toMatch(/\.$/)
  },
)

test.each(['1', ' 90 ', '10000'])('a limit of %j is one the preferences hold', (typed) => {
  const kicker = limitFrom(typed)
  expect(limitProblem(typed)).toBeNull()
  const limits = { ...defaultPreferences.limits, kicker }
  expect(Preferences.safeParse({ ...defaultPreferences, limits }).success).toBe(true)
})
