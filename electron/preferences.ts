// Preferences on disk (electron-store): read leniently, row by row, since a bad row must never stop the start.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app } from 'electron'
import Store from 'electron-store'
import { z } from 'zod'
import { setAsideIfCorrupt } from './corrupt-file.ts'
import { defaultPreferences, Preferences } from './preferences-schema.ts'

/** Where the window was: screen pixels. */
const WindowPlace = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
})
export type WindowPlace = z.infer<typeof WindowPlace>

export interface PreferenceStore {
  readonly read: () => Preferences
  readonly change: (patch: Partial<Preferences>) => Preferences
  readonly windowPlace: () => WindowPlace | null
  readonly rememberWindow: (place: WindowPlace) => void
  /** Names this profile on this machine to other machines; made once. */
  readonly machineId: () => string
  /** What a person should know of the preferences, once; null when there is nothing. */
  readonly takeNotice: () => string | null
}

export function openPreferences(): PreferenceStore {
  let notice = noticeOf(path.join(app.getPath('userData'), 'preferences.json'))
  const store = new Store<Record<string, unknown>>({
    name: 'preferences',
    clearInvalidConfig: true,
  })
  const read = (): Preferences => {
    const kept = Object.entries(Preferences.shape).flatMap(([key, schema]) => {
      const row = schema.safeParse(store.get(key))
      return row.success ? [[key, row.data]] : []
    })
    return { ...defaultPreferences, ...Object.fromEntries(kept) }
  }
  return {
    read,
    change: (patch) => {
      store.set(patch)
      return read()
    },
    windowPlace: () => {
      const place = WindowPlace.safeParse(store.get('window'))
      return place.success ? place.data : null
    },
    rememberWindow: (place) => store.set('window', place),
    machineId: () => {
      const known = z.uuid().safeParse(store.get('machineId'))
      if (known.success) return known.data
      const made = randomUUID()
      store.set('machineId', made)
      return made
    },
    takeNotice: () => {
      const told = notice
      notice = null
      return told
    },
  }
}

function noticeOf(file: string): string | null {
  const kept = setAsideIfCorrupt(file)
  return kept === null
    ? null
    : `The preferences could not be read, so Galley starts with its own. The damaged file is kept as ${path.basename(kept)}. Your drafts are not touched by this; if they lie in a folder of your choice, choose it again.`
}
