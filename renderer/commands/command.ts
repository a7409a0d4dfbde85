// One action of a person. Palette, menu and keyboard are built from the list of these.
import type { Galley } from '../galley.ts'

export type MenuName = 'File' | 'Edit' | 'Format' | 'Quote' | 'View' | 'Help'

export interface Command {
  readonly id: string
  readonly label: string
  readonly menu: MenuName
  /** `Mod+Shift+E`: Mod is Cmd on a Mac and Ctrl elsewhere. Null where there is none. */
  readonly keys: string | null
  /** Handled by the editor's own keymap: shown here, run there. */
  readonly isEditorKey?: boolean
  readonly isEnabled?: (galley: Galley) => boolean
  readonly run: (galley: Galley) => void | Promise<void>
}

/** `Ctrl+Shift+E` or `⇧⌘E`, as a person knows it. */
export function shownKeys(keys: string, platform: string): string {
  if (platform !== 'darwin') return keys.replace('Mod', 'Ctrl').replace('Escape', 'Esc')
  const signs: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' }
  return keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join('')
}

export function matchesKeys(keys: string, event: KeyboardEvent, platform: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const isMod = platform === 'darwin' ? event.metaKey : event.ctrlKey
  const other = platform === 'darwin' ? event.ctrlKey : event.metaKey
  return (
    isKey(key, event) &&
    isMod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt') &&
    !other
  )
}

/** By the sign typed; where Shift or Alt make another sign of it, or the script is not Latin, by the place of the key. */
function isKey(key: string, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  if (/^[a-z]$/i.test(event.key)) return false
  const place =
    key === '\\' ? 'Backslash' : /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`
  return event.code === place
}
