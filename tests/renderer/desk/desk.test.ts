import { expect, test } from 'vitest'
import type { DraftSummary } from '../../../electron/ipc/contract.ts'
import { type DeskState, visibleDrafts } from '../../../renderer/desk/desk.ts'

const draft = (id: string, given: Partial<DraftSummary> = {}): DraftSummary => ({
  id,
  folder: id,
  slugline: '',
  headline: '',
  byline: '',
  state: 'draft',
  words: 0,
  openQuotes: 0,
  updatedAt: '2026-01-02T03:04:05Z',
  problem: null,
  readOnly: false,
  ...given,
})
const drafts = [
  draft('ferry', { headline: 'Über die Fähre', slugline: 'night-ferry', byline: 'Íñigo Núñez' }),
  draft('roof', { headline: 'The market roof', state: 'copy-edit' }),
  draft('pier', { headline: 'The pier', state: 'ready' }),
  draft('gone', { headline: 'The old ferry', state: 'spiked' }),
]
const shown = (given: Partial<DeskState>) =>
  visibleDrafts({ drafts, isLoaded: true, query: '', filter: 'desk', hits: null, ...given }).map(
    ({ id }) => id,
  )

test('the desk is everything that is not spiked, in the order of the library', () => {
  expect(shown({})).toEqual(['ferry', 'roof', 'pier'])
})

test.each([
  ['draft', ['ferry']],
  ['copy-edit', ['roof']],
  ['ready', ['pier']],
  ['spiked', ['gone']],
] as const)('the state %s shows only its own', (filter, ids) => {
  expect(shown({ filter })).toEqual(ids)
})

test.each([
  ['fahre', ['ferry']],
  ['FÄHRE uber', ['ferry']],
  ['nunez', ['ferry']],
  ['ferry', ['ferry']],
  ['  roof  market ', ['roof']],
  ['the', ['roof', 'pier']],
  ['the ferry', []],
  [' ', ['ferry', 'roof', 'pier']],
])('searching for %j finds every word in headline, slugline or byline', (query, ids) => {
  expect(shown({ query })).toEqual(ids)
})

test('what was found in the body is shown as well, still in order and in the chosen state', () => {
  const hits = ['pier', 'gone', 'elsewhere'].map((id) => ({ id, snippet: '' }))
  expect(shown({ query: 'ferry', hits })).toEqual(['ferry', 'pier'])
  expect(shown({ query: 'ferry', hits, filter: 'spiked' })).toEqual(['gone'])
})
