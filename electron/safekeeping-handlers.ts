// What main does that no text is lost: hands what is typed to the library's journals, keeps states, writes copies elsewhere.
import path from 'node:path'
import { app, type Dialog } from 'electron'
import { z } from 'zod'
import { parseArticle } from '../article/article.ts'
import { withoutIdentities } from '../article/identity.ts'
import { serialiseDraft } from '../article/storage/draft-file.ts'
import type { Surroundings } from './handlers.ts'
import type { Handlers, RequestOutput } from './ipc/contract.ts'
import type { safekeepingRequests } from './ipc/safekeeping-requests.ts'
import { writeAtomically } from './library/atomic-write.ts'
import { folderNameFor } from './library/folder-name.ts'
import { JournalEntry } from './library/journal/journal-lines.ts'
import { deleteSetAside, settleSetAside } from './library/journal/set-aside.ts'

const Entries = z.array(JournalEntry).min(1)

export function safekeepingHandlers(
  { desk, window, writers }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, keyof typeof safekeepingRequests> {
  const journals = async () => (await desk.library()).journals

  const saveCopy = async (text: string): Promise<RequestOutput<'saveCopy'>> => {
    const parsed = parseArticle(JSON.parse(text))
    if (!parsed.ok) return { kind: 'failed', problem: parsed.problem }
    const options = {
      title: 'Save a copy elsewhere',
      defaultPath: path.join(app.getPath('documents'), `${folderNameFor(parsed.article)}.json`),
      filters: [{ name: 'Galley article', extensions: ['json'] }],
    }
    const parent = window()
    const chosen = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options))
    if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '')
      return { kind: 'cancelled' }
    const bytes = Buffer.from(serialiseDraft(withoutIdentities(parsed.article)))
    const written = await writeAtomically(chosen.filePath, bytes)
    if (written.kind === 'written') return { kind: 'written', path: chosen.filePath }
    return { kind: 'failed', problem: written.problem }
  }

  return {
    saveCopy: ({ article }) => saveCopy(article),
    keepState: async ({ id, article, name }) => {
      const kept = await (await desk.library()).keepState(id, JSON.parse(article), name)
      if (kept.kind === 'kept') return { kind: 'kept' }
      const problem =
        kept.kind === 'missing' ? 'This draft is not in the library any more.' : kept.problem
      return { kind: 'failed', problem }
    },
    closeDraft: async ({ id }) => {
      await writers.release(id)
      return true
    },
    takeOver: async ({ id }) => {
      const library = await desk.library()
      const folder = await library.folderOf(id)
      if (folder === null)
        return { kind: 'failed', problem: 'This draft is not in the library any more.' }
      const kept = await library.keepRevision(id, 'before the take-over')
      if (kept.kind !== 'kept' && kept.kind !== 'missing')
        return { kind: 'failed', problem: kept.problem }
      const claim = await writers.takeOver(id, folder)
      return claim.kind === 'ours'
        ? { kind: 'taken' }
        : { kind: 'failed', problem: 'It is being written elsewhere again.' }
    },
    appendJournal: async ({ id, origin, entries }) => {
      const result = await (await journals()).append({
        id,
        origin,
        entries: Entries.parse(JSON.parse(entries)),
      })
      return result.kind === 'failed' ? { kind: 'failed', problem: result.problem } : result
    },
    keepJournalCopy: async ({ id }) => {
      await (await journals()).keepCopy(id)
      return true
    },
    listLeftJournals: async ({ id }) =>
      (await (await journals()).left(id)).map((left) => ({ ...left, entries: [...left.entries] })),
    settleLeftJournal: async ({ id, file }) => {
      await (await journals()).settleLeft(id, file)
      return true
    },
    listSetAside: async () =>
      (await desk.setAside()).map((words) => ({ ...words, entries: [...words.entries] })),
    settleSetAside: ({ file }) =>
      settleSetAside(desk.unsavedFolder, file, new Date().toISOString()),
    deleteSetAside: ({ file }) => deleteSetAside(desk.unsavedFolder, file),
  }
}
