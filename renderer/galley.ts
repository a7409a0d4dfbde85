// What every part of the window shares: the open article, the desk, preferences, toasts, which dialog is open.
import { Toast } from '@base-ui/react/toast'
import { createContext, useContext } from 'react'
import type { Preferences, RequestOutput, SavedApart } from '../electron/ipc/contract.ts'
import { type Checking, createChecking } from './check/checking.ts'
import { createDesk, type Desk } from './desk/desk.ts'
import { request } from './desktop.ts'
import { acceptAndGoOn } from './quotes/answer.ts'
import { createSuggesting, type Suggesting } from './quotes/suggesting.ts'
import { type ArticleSession, createArticleSession } from './session/article-session.ts'
import { createStore, type Store } from './session/store.ts'
import { createVaultDesk, type VaultDesk } from './vault/vault.ts'

export type DialogName =
  | 'palette'
  | 'export'
  | 'export-all'
  | 'link'
  | 'preferences'
  | 'shortcuts'
  | 'related'
  | 'vault'
  | 'history'
  | 'package'
  | 'conflict'

/** What the window shows besides the article. */
export interface Stage {
  readonly dialog: DialogName | null
  /** Words being attributed: editor positions; the combobox is open while this is set. */
  readonly attributing: { readonly from: number; readonly to: number } | null
  /** Below the widths of LOOK the panes are drawers; which one is out. */
  readonly drawer: 'desk' | 'inspector' | null
  /** Files being imported: how many of how many. */
  readonly importing: { readonly done: number; readonly of: number; readonly name: string } | null
}

export interface Galley {
  readonly session: ArticleSession
  readonly suggesting: Suggesting
  readonly checking: Checking
  readonly desk: Desk
  readonly vault: VaultDesk
  readonly preferences: Store<Preferences>
  readonly changePreferences: (patch: Partial<Preferences>) => void
  readonly stage: Store<Stage>
  readonly toasts: ReturnType<typeof Toast.createToastManager>
  readonly libraryFolder: Store<string>
  readonly platform: string
}

export function createGalley(
  start: RequestOutput<'readStart'>,
  onFiles: (galley: Galley, files: readonly File[], position: number) => void,
): Galley {
  const preferences = createStore(start.preferences)
  const toasts = Toast.createToastManager()
  const desk = createDesk()
  const session = createArticleSession({
    smartQuotes: () => preferences.get().smartQuotes,
    keepsJournal: start.keepsJournal,
    onSaved: (article, facts, updatedAt) => {
      const { id, slugline, headline, state } = article
      const byline = article.bylines
        .map(({ name }) => name)
        .filter(Boolean)
        .join(', ')
      desk.saved({
        ...{ id, slugline, headline, byline, state, updatedAt },
        words: facts.words,
        openQuotes: facts.open.length,
      })
    },
    onApart: (apart) => {
      galley.vault.unkept.set(apart?.unkept ?? 0)
      if (apart !== null) tellCleaned(galley, apart)
    },
    onFiles: (files, position) => onFiles(galley, files, position),
    onAccept: (suggestion, candidate) => acceptAndGoOn(galley, suggestion, candidate),
    onDismiss: (suggestion) => galley.suggesting.dismiss(suggestion),
  })
  const galley: Galley = {
    session,
    suggesting: createSuggesting(session, preferences),
    checking: createChecking({ session, desk, preferences }),
    desk,
    vault: createVaultDesk(session),
    preferences,
    toasts,
    platform: start.platform,
    libraryFolder: createStore(start.libraryFolder),
    stage: createStore<Stage>({ dialog: null, attributing: null, drawer: null, importing: null }),
    changePreferences: (patch) => {
      preferences.set((before) => ({ ...before, ...patch }))
      void request('savePreferences', patch)
    },
  }
  return galley
}

/** What became of older versions when a source was made protected. */
function tellCleaned({ toasts }: Galley, apart: SavedApart): void {
  const { cleaned, named, journals, files } = apart
  if (cleaned + named + journals + files === 0) return
  const versions = (count: number) => (count === 1 ? 'one kept version' : `${count} kept versions`)
  toasts.add({
    title: 'The name is in the vault',
    description: [
      ...(cleaned === 0 ? [] : [`It was taken out of ${versions(cleaned)}.`]),
      ...(journals === 0 ? [] : ['It was taken out of words that a crash had left.']),
      ...(named === 0
        ? []
        : [`It still stands in the text of ${versions(named)}, and copies elsewhere keep it.`]),
      ...(files === 0
        ? []
        : [
            `${files === 1 ? 'One other file' : `${files} other files`} beside the draft, or among unsaved words on this machine, still ${files === 1 ? 'tells' : 'tell'} it.`,
          ]),
    ].join(' '),
  })
}

export const GalleyContext = createContext<Galley | null>(null)

export function useGalley(): Galley {
  const galley = useContext(GalleyContext)
  if (galley === null) throw new Error('useGalley outside of GalleyContext')
  return galley
}
