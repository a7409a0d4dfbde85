// What the palette offers for what is typed.
import { describe, expect, test } from 'vitest'
import type { DraftSummary } from '../../../electron/ipc/contract.ts'
import type { Command } from '../../../renderer/commands/command.ts'
import { paletteGroups } from '../../../renderer/commands/palette-search.ts'

const command = (
  id: string,
  label: string,
  menu: Command['menu'],
  keys: string | null = null,
): Command => ({ id, label, menu, keys, run: () => undefined })

const commands = [
  command('new', 'New article', 'File', 'Mod+N'),
  command('export', 'Export…', 'File', 'Mod+Shift+E'),
  command('article', 'Article panel', 'View', 'Alt+1'),
  command('dark', 'Theme: dark', 'View'),
]

const draft = (given: Partial<DraftSummary>): DraftSummary => ({
  id: given.headline ?? 'id',
  folder: '',
  slugline: '',
  headline: '',
  byline: '',
  state: 'draft',
  words: 0,
  openQuotes: 0,
  updatedAt: '2024-05-02T08:00:00.000Z',
  problem: null,
  readOnly: false,
  ...given,
})

const ids = (typed: string, drafts: readonly DraftSummary[] = []) =>
  paletteGroups(commands, drafts, typed).flatMap(({ items }) => items.map(({ id }) => id))

describe('the palette', () => {
  test('shows every command by menu when nothing is typed', () => {
    const groups = paletteGroups(commands, [draft({ headline: 'Ferries' })], ' ')
    expect(groups.map(({ label, items }) => [label, items.length])).toEqual([
      ['File', 2],
      ['View', 2],
    ])
  })

  test('lists only what has a shortcut for a question mark', () => {
    expect(ids('?')).toEqual(['new', 'export', 'article'])
  })

  test('finds a command when every typed word begins one of its words, in any order', () => {
    expect(ids('da th')).toEqual(['dark'])
    expect(ids('ark')).toEqual([])
    expect(ids('dark mode')).toEqual([])
  })

  test('finds by the name of the menu as well', () => {
    expect(ids('view dark')).toEqual(['dark'])
  })

  test('puts what begins with the typed words first', () => {
    expect(ids('art')).toEqual(['article', 'new'])
  })

  test('finds articles by headline and slugline without regard to accents, but no spiked ones', () => {
    const drafts = [
      draft({ headline: 'Élections à Porto' }),
      draft({ headline: 'Harbour', slugline: 'elections-2' }),
      draft({ headline: 'Elections, old', state: 'spiked' }),
    ]
    expect(ids('elect', drafts)).toEqual(['draft-Élections à Porto', 'draft-Harbour'])
  })

  test('offers at most eight articles', () => {
    const drafts = Array.from({ length: 20 }, (_, n) => draft({ headline: `Ferry ${n}` }))
    expect(ids('ferry', drafts)).toHaveLength(8)
  })
})
