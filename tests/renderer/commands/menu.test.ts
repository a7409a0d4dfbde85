// The application menu and the keys of the real commands.
import { describe, expect, test } from 'vitest'
import { matchesKeys } from '../../../renderer/commands/command.ts'
import { commands } from '../../../renderer/commands/commands.ts'
import { acceleratorOf, menuColumns } from '../../../renderer/commands/menu.ts'

const columns = menuColumns(commands)

describe('the application menu', () => {
  test('holds every command once, in its own column', () => {
    const shown = columns.flatMap(({ label, lines }) =>
      lines.flatMap(({ command }) => (command === null ? [] : [`${label}: ${command}`])),
    )
    expect(shown.sort()).toEqual(commands.map(({ id, menu }) => `${menu}: ${id}`).sort())
  })

  test('begins and ends no column with a line, and draws no two in a row', () => {
    for (const { lines } of columns) {
      const drawn = lines.map(({ command }) => (command === null ? '-' : 'x')).join('')
      expect(drawn).not.toMatch(/^-|-$|--/)
    }
  })

  test('writes accelerators as Electron does', () => {
    expect(acceleratorOf('Mod+Shift+E')).toBe('CmdOrCtrl+Shift+E')
    expect(acceleratorOf('Alt+1')).toBe('Alt+1')
    const known =
      /^(?:CmdOrCtrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9]|Enter|[\\,])$|^CmdOrCtrl\+Alt\+[A-Z0-9]$/
    for (const { lines } of columns)
      for (const { accelerator } of lines)
        if (accelerator !== null) expect(accelerator).toMatch(known)
  })
})

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  }) as KeyboardEvent

describe('the keys of a command', () => {
  test('are no two commands’ own', () => {
    const keys = commands.flatMap(({ keys: own }) => (own === null ? [] : [own]))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('match the sign typed, whatever its case', () => {
    expect(
      matchesKeys('Mod+Shift+E', press('E', 'KeyE', { ctrlKey: true, shiftKey: true }), 'linux'),
    ).toBe(true)
    expect(matchesKeys('Mod+Shift+E', press('e', 'KeyE', { ctrlKey: true }), 'linux')).toBe(false)
    expect(matchesKeys('Mod+K', press('k', 'KeyK', { metaKey: true }), 'darwin')).toBe(true)
    expect(matchesKeys('Mod+K', press('k', 'KeyK', { metaKey: true }), 'linux')).toBe(false)
  })

  test('match where Shift or Alt make another sign of the key', () => {
    const shifted = press('|', 'Backslash', { ctrlKey: true, shiftKey: true })
    expect(matchesKeys('Mod+Shift+\\', shifted, 'linux')).toBe(true)
    expect(matchesKeys('Alt+1', press('¡', 'Digit1', { altKey: true }), 'darwin')).toBe(true)
  })

  test('match by the place of the key in a script that is not Latin', () => {
    expect(matchesKeys('Mod+S', press('ы', 'KeyS', { ctrlKey: true }), 'linux')).toBe(true)
  })

  test('follow the layout where it is Latin', () => {
    const azerty = press('a', 'KeyQ', { ctrlKey: true })
    expect(matchesKeys('Mod+Q', azerty, 'linux')).toBe(false)
    expect(matchesKeys('Mod+A', azerty, 'linux')).toBe(true)
  })
})
