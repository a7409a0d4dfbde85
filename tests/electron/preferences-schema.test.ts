// The shape of preferences as the window sends them.
import { expect, test } from 'vitest'
import { requests } from '../../electron/ipc/contract.ts'
import { defaultPreferences, Preferences } from '../../electron/preferences-schema.ts'

test('a change of one preference says nothing of the others', () => {
  const change = { panel: 'quotes' }
  expect(requests.savePreferences.input.parse(change)).toEqual(change)
})

test('the preferences of a first start are preferences', () => {
  expect(Preferences.parse(defaultPreferences)).toEqual(defaultPreferences)
})
