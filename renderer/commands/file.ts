// Drafts as files: new, import, export, versions, spike, the library folder.
import { mustBeKeptApart } from '../../article/identity.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'
import { importChosenFiles } from '../import/import-files.ts'
import type { Command } from './command.ts'

const openId = (galley: Galley): string | null => {
  const session = galley.session.session.get()
  return session.kind === 'open' || session.kind === 'unreadable' ? session.id : null
}

const hasArticle = (galley: Galley) => galley.session.session.get().kind === 'open'

/** Says what went wrong in a toast that stays until it is read. */
export function complain(galley: Galley, title: string, description: string): void {
  galley.toasts.add({ title, description, type: 'problem', timeout: 0, priority: 'high' })
}

export async function openDraft(galley: Galley, id: string): Promise<void> {
  const session = galley.session.session.get()
  if (session.kind === 'open' && session.id === id) return
  await galley.session.open(id)
  const after = galley.session.session.get()
  if (after.kind === 'open' && after.id !== id) {
    // Another article may have been chosen meanwhile; only the one that was open can have stayed.
    if (session.kind === 'open' && session.id === after.id)
      complain(galley, 'This article stays open', (await galley.session.flush()) ?? '')
    return
  }
  galley.changePreferences({ lastOpen: id })
  galley.stage.set((before) => ({ ...before, drawer: null }))
}

export async function createDraft(galley: Galley, sample: boolean): Promise<void> {
  const { language } = galley.preferences.get()
  const made = await request('createDraft', { language, sample })
  if (made.kind === 'failed') return complain(galley, 'No new article', made.problem)
  await galley.desk.refresh()
  await openDraft(galley, made.id)
  if (!sample) document.querySelector<HTMLElement>('[data-field="headline"]')?.focus()
}

export async function spikeDraft(galley: Galley, id: string): Promise<void> {
  const session = galley.session.session.get()
  if (session.kind === 'open' && session.id === id) {
    const problem = await galley.session.close()
    if (problem !== null) return complain(galley, 'Not spiked', problem)
  }
  const moved = await request('spikeDraft', { id })
  if (moved.kind === 'failed') return complain(galley, 'Not spiked', moved.problem)
  await galley.desk.refresh()
  galley.toasts.add({
    title: 'Article spiked',
    actionProps: {
      children: 'Undo',
      onClick: () => void unspikeDraft(galley, id),
    },
  })
}

export async function unspikeDraft(galley: Galley, id: string): Promise<void> {
  const session = galley.session.session.get()
  if (session.kind === 'open' && session.id === id) await galley.session.close()
  const moved = await request('unspikeDraft', { id })
  if (moved.kind === 'failed') return complain(galley, 'Still spiked', moved.problem)
  await galley.desk.refresh()
  await openDraft(galley, id)
}

export async function duplicateDraft(galley: Galley, id: string): Promise<void> {
  const problem = await galley.session.flush()
  if (problem !== null) return complain(galley, 'Not duplicated', problem)
  const made = await request('duplicateDraft', { id })
  if (made.kind === 'failed') return complain(galley, 'Not duplicated', made.problem)
  await galley.desk.refresh()
  await openDraft(galley, made.id)
}

export async function chooseLibrary(galley: Galley): Promise<void> {
  const problem = await galley.session.close()
  if (problem !== null) return complain(galley, 'The library stays as it is', problem)
  const chosen = await request('chooseLibrary', {})
  if (chosen.kind === 'failed')
    return complain(galley, 'This folder cannot be the library', chosen.problem)
  if (chosen.kind === 'chosen') galley.libraryFolder.set(chosen.folder)
  await galley.desk.refresh()
  await galley.vault.look()
}

/** The article as it stands now, to a file that a person chooses: when the draft's own cannot be written. */
export async function saveCopy(galley: Galley): Promise<void> {
  const article = galley.session.snapshot()
  if (article === null) return
  const copy = await request('saveCopy', { article: JSON.stringify(article) })
  if (copy.kind === 'failed') return complain(galley, 'No copy saved', copy.problem)
  if (copy.kind !== 'written') return
  const isBare = article.sources.some(mustBeKeptApart)
  const bare = isBare ? ' Who the protected sources are is not in it.' : ''
  galley.toasts.add({ title: 'Copy saved', description: `${copy.path}${bare}` })
}

async function keepVersion(galley: Galley): Promise<void> {
  const id = openId(galley)
  if (id === null) return
  const problem = await galley.session.flush()
  if (problem !== null) return complain(galley, 'No version kept', problem)
  const kept = await request('keepVersion', { id, name: 'saved by hand' })
  if (kept.kind === 'failed') return complain(galley, 'No version kept', kept.problem)
  galley.toasts.add({ title: 'Version kept' })
}

const ofOpen = (act: (galley: Galley, id: string) => Promise<void>) => async (galley: Galley) => {
  const id = openId(galley)
  if (id !== null) await act(galley, id)
}

export const fileCommands: readonly Command[] = [
  {
    id: 'new-article',
    label: 'New article',
    menu: 'File',
    keys: 'Mod+N',
    run: (galley) => createDraft(galley, false),
  },
  {
    id: 'import',
    label: 'Import…',
    menu: 'File',
    keys: 'Mod+Shift+I',
    run: importChosenFiles,
  },
  {
    id: 'export',
    label: 'Export…',
    menu: 'File',
    keys: 'Mod+Shift+E',
    isEnabled: hasArticle,
    run: async (galley) => {
      // What is exported is what is on disk, its time of change included. If saving fails the dialog still opens.
      await galley.session.flush()
      galley.stage.set((before) => ({ ...before, dialog: 'export' }))
    },
  },
  {
    id: 'export-all',
    label: 'Export all…',
    menu: 'File',
    keys: null,
    run: async (galley) => {
      await galley.session.flush()
      galley.stage.set((before) => ({ ...before, dialog: 'export-all' }))
    },
  },
  {
    id: 'keep-version',
    label: 'Keep a version',
    menu: 'File',
    keys: 'Mod+S',
    isEnabled: hasArticle,
    run: keepVersion,
  },
  {
    id: 'save-copy',
    label: 'Save a copy elsewhere…',
    menu: 'File',
    keys: null,
    isEnabled: hasArticle,
    run: saveCopy,
  },
  {
    id: 'duplicate',
    label: 'Duplicate article',
    menu: 'File',
    keys: null,
    isEnabled: hasArticle,
    run: ofOpen(duplicateDraft),
  },
  {
    id: 'spike',
    label: 'Spike article',
    menu: 'File',
    keys: null,
    isEnabled: hasArticle,
    run: ofOpen(spikeDraft),
  },
  {
    id: 'reveal',
    label: 'Show in file manager',
    menu: 'File',
    keys: null,
    isEnabled: (galley) => openId(galley) !== null,
    run: ofOpen(async (_galley, id) => {
      await request('revealDraft', { id })
    }),
  },
  {
    id: 'choose-library',
    label: 'Choose library folder…',
    menu: 'File',
    keys: null,
    run: chooseLibrary,
  },
  {
    id: 'history',
    label: 'History…',
    menu: 'File',
    keys: 'Mod+Shift+H',
    isEnabled: (galley) => openId(galley) !== null,
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'history' })),
  },
  {
    id: 'package',
    label: 'Package…',
    menu: 'File',
    keys: null,
    isEnabled: (galley) => openId(galley) !== null,
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'package' })),
  },
  {
    id: 'vault',
    label: 'Vault for protected sources…',
    menu: 'File',
    keys: null,
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'vault' })),
  },
  {
    id: 'preferences',
    label: 'Preferences…',
    menu: 'File',
    keys: 'Mod+,',
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'preferences' })),
  },
]
