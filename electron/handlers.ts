// What main does for each request of the window. The work itself is the library's, the importers' and the exporters'.
import { randomUUID } from 'node:crypto'
import { type BrowserWindow, dialog, nativeTheme, shell } from 'electron'
import { createArticle, parseArticle } from '../article/article.ts'
import { createSampleArticle } from '../article/sample.ts'
import { bundleHandlers } from './bundle-handlers.ts'
import { exportHandlers } from './export/export-handlers.ts'
import { importHandlers } from './import/import-handlers.ts'
import type { Handlers } from './ipc/contract.ts'
import { tell } from './ipc/register.ts'
import type { KeepResult } from './library/revisions.ts'
import { LibraryClosed, type LibraryDesk } from './library-desk.ts'
import type { CloseHandshake } from './lifecycle.ts'
import { mediaHandlers } from './media-handlers.ts'
import { showMenu } from './menu.ts'
import type { OfferedFiles } from './offered-files.ts'
import { openLink } from './open-link.ts'
import { openIn } from './opening.ts'
import type { PreferenceStore } from './preferences.ts'
import { safekeepingHandlers } from './safekeeping-handlers.ts'
import { vaultHandlers } from './vault-handlers.ts'
import type { Writers } from './writers.ts'

export interface Surroundings {
  readonly offered: OfferedFiles
  readonly window: () => BrowserWindow | null
  readonly preferences: PreferenceStore
  readonly handshake: CloseHandshake
  readonly desk: LibraryDesk
  readonly writers: Writers
  readonly keepsJournal: boolean
}

export function createHandlers(around: Surroundings): Handlers {
  const { window, preferences, handshake, desk } = around
  return {
    ...draftHandlers(around),
    ...safekeepingHandlers(around, dialog),
    ...exportHandlers(around, dialog),
    ...importHandlers(around, dialog),
    ...mediaHandlers(around, dialog),
    ...vaultHandlers(desk),
    ...bundleHandlers(around, dialog),
    readStart: async () => ({
      opened: await lastOpened(around),
      preferences: preferences.read(),
      libraryFolder: desk.folder(),
      platform: process.platform,
      keepsJournal: around.keepsJournal,
      notice: preferences.takeNotice(),
    }),
    chooseLibrary: async () => {
      const parent = window()
      const options = {
        title: 'Choose the folder of your drafts',
        defaultPath: desk.folder(),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const chosen = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options))
      const [folder] = chosen.filePaths
      if (chosen.canceled || folder === undefined) return { kind: 'cancelled' }
      const { problem } = await desk.exchange(folder)
      if (problem !== null) return { kind: 'failed', problem }
      preferences.change({ libraryFolder: folder, lastOpen: null })
      return { kind: 'chosen', folder }
    },
    savePreferences: async (patch) => {
      const after = preferences.change(patch)
      nativeTheme.themeSource = after.theme
      return after
    },
    setMenu: async ({ columns }) => {
      showMenu(columns, (command) => tell(window(), 'commandChosen', { command }))
      return true
    },
    openLink: ({ url }) => openLink(window(), url),
    answerClose: async ({ problem }) => {
      await desk.syncJournals()
      handshake.answer(problem)
      return true
    },
  }
}

/** The article that was open last, or null; that the library cannot be opened is said by the desk. */
async function lastOpened({ preferences, desk, writers }: Surroundings) {
  const id = preferences.read().lastOpen
  if (id === null) return null
  try {
    return { id, answer: await openIn(await desk.library(), writers, id, 'recover') }
  } catch (problem) {
    if (problem instanceof LibraryClosed) return null
    throw problem
  }
}

type DraftRequests =
  | 'listDrafts'
  | 'searchDrafts'
  | 'openDraft'
  | 'createDraft'
  | 'keepAsNew'
  | 'saveDraft'
  | 'duplicateDraft'
  | 'spikeDraft'
  | 'unspikeDraft'
  | 'revealDraft'
  | 'keepVersion'
  | 'listRevisions'
  | 'readRevision'
  | 'listSyncCopies'
  | 'takeSyncCopy'

function draftHandlers({ desk, writers }: Surroundings): Pick<Handlers, DraftRequests> {
  const gone = { kind: 'failed' as const, problem: 'This draft is not in the library any more.' }
  const told = (kept: KeepResult) => {
    if (kept.kind === 'kept') return { kind: 'kept' as const }
    return kept.kind === 'missing' ? gone : failureOf(kept)
  }
  return {
    listDrafts: async () => {
      try {
        const library = await desk.library()
        if (!(await library.isThere())) return { drafts: [], problem: libraryGone }
        return { drafts: [...(await library.list())], problem: null }
      } catch (problem) {
        if (problem instanceof LibraryClosed) return { drafts: [], problem: problem.message }
        throw problem
      }
    },
    searchDrafts: async ({ query }) => [...(await (await desk.library()).search(query))],
    openDraft: async ({ id, journal }) => openIn(await desk.library(), writers, id, journal),
    createDraft: async ({ language, sample }) => {
      const given = { id: randomUUID(), now: new Date().toISOString() }
      const article = sample
        ? createSampleArticle({ ...given, newId: randomUUID })
        : createArticle({ ...given, language })
      const made = await (await desk.library()).create(article)
      return made.kind === 'created' ? { kind: 'created', id: made.id } : failureOf(made)
    },
    keepAsNew: async ({ article: text, insteadOf }) => {
      const parsed = parseArticle(JSON.parse(text))
      if (!parsed.ok) return { kind: 'failed', problem: parsed.problem }
      const library = await desk.library()
      const made = await library.createBeside(
        { ...parsed.article, id: randomUUID() },
        insteadOf ?? parsed.article.id,
      )
      if (made.kind !== 'created') return failureOf(made)
      if (insteadOf !== null) await library.journals.drop(insteadOf)
      return { kind: 'created', id: made.id }
    },
    saveDraft: async ({ id, article, baseRevision, allowShrink, journalUpTo }) => {
      const result = await (await desk.library()).save({
        id,
        article: JSON.parse(article),
        baseRevision,
        allowShrink,
        journalUpTo,
      })
      switch (result.kind) {
        case 'refused':
          return { kind: 'refused', problem: result.problem }
        case 'failed':
          return { kind: 'failed', problem: result.problem }
        default:
          return result
      }
    },
    duplicateDraft: async ({ id }) => {
      const made = await (await desk.library()).duplicate(id)
      return made.kind === 'created' ? { kind: 'created', id: made.id } : failureOf(made)
    },
    spikeDraft: async ({ id }) => {
      const moved = await (await desk.library()).spike(id)
      if (moved.kind === 'moved') return { kind: 'moved' }
      return moved.kind === 'missing' ? gone : failureOf(moved)
    },
    unspikeDraft: async ({ id }) => {
      const moved = await (await desk.library()).unspike(id)
      if (moved.kind === 'moved') return { kind: 'moved' }
      return moved.kind === 'missing' ? gone : failureOf(moved)
    },
    revealDraft: async ({ id }) => {
      const folder = await (await desk.library()).folderOf(id)
      if (folder !== null) shell.showItemInFolder(folder)
      return folder !== null
    },
    listRevisions: async ({ id }) => [...(await (await desk.library()).revisions(id))],
    readRevision: async ({ id, file }) => (await desk.library()).readRevision(id, file),
    listSyncCopies: async ({ id }) => [...(await (await desk.library()).syncCopies(id))],
    takeSyncCopy: async ({ id, file }) => told(await (await desk.library()).takeSyncCopy(id, file)),
    keepVersion: async ({ id, name }) => told(await (await desk.library()).keepRevision(id, name)),
  }
}

const libraryGone =
  'The library folder is not there now. Its drive may have been removed, or the folder renamed. What you type meanwhile is kept on this machine.'

const failureOf = ({ problem }: { readonly problem: string }) => ({
  kind: 'failed' as const,
  problem,
})
