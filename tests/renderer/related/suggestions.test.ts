import { expect, test } from 'vitest'
import { RelatedArticle } from '../../../article/related.ts'
import type { DraftSummary } from '../../../electron/ipc/contract.ts'
import { addressIn, suggestionsFor } from '../../../renderer/related/suggestions.ts'
import { lineOfItem, targetState, warningOf } from '../../../renderer/related/target-state.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const draft = (
  last: number,
  headline: string,
  given: Partial<DraftSummary> = {},
): DraftSummary => ({
  id: id(last),
  folder: `drafts/${last}`,
  slugline: '',
  headline,
  byline: '',
  state: 'draft',
  words: 0,
  openQuotes: 0,
  updatedAt: '2024-05-31T09:00:00Z',
  problem: null,
  readOnly: false,
  ...given,
})
const item = (given: Partial<RelatedArticle>) =>
  RelatedArticle.parse({ id: id(8), title: 'Harbour', ...given })
const toDraft = (last: number) => item({ target: { kind: 'draft', id: id(last) } })

const around = (drafts: readonly DraftSummary[], related: RelatedArticle[] = []) => ({
  article: { id: id(9), headline: 'Ships return', related },
  drafts,
  hits: null,
  newId: () => id(7),
})
const labels = (text: string, given: Parameters<typeof suggestionsFor>[1]) =>
  suggestionsFor(text, given).map(({ label, refusal }) => `${label} ${refusal ?? ''}`.trim())

test('drafts whose headline matches come before the words themselves', () => {
  const drafts = [draft(1, 'Harbour opens'), draft(2, 'Mayor resigns')]
  expect(labels('harb', around(drafts))).toEqual(['Harbour opens', 'Add “harb” by hand'])
})

test('spiked and damaged drafts are not offered', () => {
  const drafts = [
    draft(1, 'Harbour', { state: 'spiked' }),
    draft(2, 'Harbour', { problem: 'cut off', id: 'a-folder-name' }),
  ]
  expect(labels('harbour', around(drafts))).toEqual(['Add “harbour” by hand'])
})

test('what cannot be added is shown last, with the reason', () => {
  const drafts = [draft(9, 'Ships return'), draft(1, 'Ships leave')]
  expect(labels('ships', around(drafts, [toDraft(1)]))).toEqual([
    'Add “ships” by hand',
    'Ships return itself',
    'Ships leave twice',
  ])
})

test('a web address is offered as a link and nothing else', () => {
  const [only, ...rest] = suggestionsFor(' https://example.org/a ', around([draft(1, 'https')]))
  expect(rest).toEqual([])
  expect(only?.item.target).toEqual({ kind: 'link', url: 'https://example.org/a' })
})

test('an address is recognised with or without its scheme, and prose is not', () => {
  expect(addressIn('www.example.org/a')).toBe('https://www.example.org/a')
  expect(addressIn('http://localhost:8080/a')).toBe('http://localhost:8080/a')
  const others = [
    'example',
    'see https://example.org',
    'ftp://example.org',
    'www. what',
    'https://',
  ]
  expect(others.map(addressIn)).toEqual([null, null, null, null, null])
})

test('a draft that was spiked or is gone is said to be, once the library has been read', () => {
  const drafts = [draft(1, 'Harbour', { state: 'spiked' })]
  expect(warningOf(targetState(toDraft(1), drafts))).toBe('Spiked')
  expect(warningOf(targetState(toDraft(2), drafts))).toBe('Not in the library any more')
  expect(warningOf(targetState(toDraft(2), null))).toBe('')
})

test('a new headline in the library is told, an empty one is not', () => {
  const newTitle = (headline: string) => targetState(toDraft(1), [draft(1, headline)])
  expect(newTitle('Harbour shut')).toEqual({ kind: 'draft', newTitle: 'Harbour shut' })
  expect(newTitle('Harbour')).toEqual({ kind: 'draft', newTitle: null })
  expect(newTitle('')).toEqual({ kind: 'draft', newTitle: null })
})

test('the line of an item names the host of a link that has no outlet', () => {
  const link = item({ target: { kind: 'link', url: 'https://www.example.org/a' }, date: '2024' })
  const line = (given: RelatedArticle) => lineOfItem(given, targetState(given, []))
  expect(line(link)).toBe('Background · example.org · 2024')
  expect(line({ ...link, outlet: 'Herald' })).toBe('Background · Herald · 2024')
})
