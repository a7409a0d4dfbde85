// Which format and options the export dialog shows and remembers.
import { describe, expect, test } from 'vitest'
import type { ExportFormatRow } from '../../../electron/ipc/contract.ts'
import {
  choiceFrom,
  choiceOf,
  isRemembered,
  leftOpen,
  shownSize,
} from '../../../renderer/export/export-choice.ts'

const row = (name: string, options: Readonly<Record<string, boolean>>): ExportFormatRow => ({
  name,
  label: name,
  description: '',
  extension: 'txt',
  options: Object.entries(options).map(([option, preset]) => ({
    kind: 'switch',
    name: option,
    label: option,
    default: preset,
  })),
})

const markdown = row('markdown', { matter: true, related: true })
const html = row('html', { related: true })

describe('the choice of an export', () => {
  test('is the first format with its defaults when nothing is remembered', () => {
    expect(choiceFrom([markdown, html], null)).toEqual({
      format: 'markdown',
      options: { matter: true, related: true },
    })
  })

  test('is what the article remembers', () => {
    const remembered = { format: 'html', options: { related: false } }
    const choice = choiceFrom([markdown, html], remembered)
    expect(choice).toEqual(remembered)
    expect(isRemembered(choice, remembered)).toBe(true)
  })

  test('drops what no format knows any more', () => {
    const remembered = { format: 'html', options: { related: false, glitter: true, matter: 'x' } }
    expect(choiceFrom([markdown, html], remembered).options).toEqual({ related: false })
    expect(choiceFrom([markdown], remembered).format).toBe('markdown')
  })

  test('keeps the settings that two formats share', () => {
    const before = { format: 'markdown', options: { matter: false, related: false } }
    expect(choiceOf(html, before)).toEqual({ format: 'html', options: { related: false } })
  })

  test('is not remembered while an option differs', () => {
    const choice = choiceFrom([html], null)
    expect(isRemembered(choice, null)).toBe(false)
    expect(isRemembered(choice, { format: 'html', options: { related: false } })).toBe(false)
    expect(isRemembered(choice, { format: 'html', options: {} })).toBe(false)
  })
})

test('what is still open is said in one line, and nothing when nothing is', () => {
  expect(leftOpen(0, 0)).toBeNull()
  expect(leftOpen(2, 1)).toBe('2 quotes have no source, 1 TK is left')
  expect(leftOpen(1, 0)).toBe('1 quote has no source')
  expect(leftOpen(0, 3)).toBe('3 TK are left')
})

test('a size is said in the unit a person would use', () => {
  expect([0, 840, 12_400, 250_000, 1_260_000].map(shownSize)).toEqual([
    '0 bytes',
    '840 bytes',
    '12.4 KB',
    '250 KB',
    '1.3 MB',
  ])
})
