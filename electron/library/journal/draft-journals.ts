// The journals as the rest of Galley knows them: by the draft's id, wherever its folder lies.
import type { KeepApart } from '../keep-apart.ts'
import { entriesApart } from './entries-apart.ts'
import type { AppendResult, JournalAppend, Journals } from './journal.ts'
import { type LeftJournal, leftJournals, settleLeft } from './left-journals.ts'

export interface DraftJournals {
  readonly append: (request: JournalAppend) => Promise<AppendResult>
  /** Keeps a copy under a name of its own, since not all of it could be done again. */
  readonly keepCopy: (id: string) => Promise<void>
  /** What it holds is safe elsewhere, or was given up by a person. */
  readonly drop: (id: string) => Promise<void>
  /** Those that go on from a text that is not there any more. */
  readonly left: (id: string) => Promise<readonly LeftJournal[]>
  /** A person has said what becomes of it. It stays on the disk, and is not offered again. */
  readonly settleLeft: (id: string, file: string) => Promise<void>
  /** For the moment before somebody may pull the plug: the window lost the focus, or closes. */
  readonly sync: () => Promise<void>
}

export function createDraftJournals(
  journals: Journals,
  folderOf: (id: string) => Promise<string | null>,
  asideFolder: string | null,
  { noted }: Pick<KeepApart, 'noted'>,
): DraftJournals {
  return {
    append: (request) => {
      const { entries, identities } = entriesApart(request.entries)
      noted(identities)
      return journals.append({ ...request, entries })
    },
    sync: journals.sync,
    drop: async (id) => journals.drop(id, await folderOf(id)),
    keepCopy: async (id) => {
      const folder = await folderOf(id)
      if (folder !== null) await journals.keepCopy(id, folder)
    },
    left: async (id) => {
      const folder = await folderOf(id)
      return folder === null ? [] : leftJournals(id, folder, asideFolder)
    },
    settleLeft: async (id, file) => {
      const folder = await folderOf(id)
      if (folder !== null) await settleLeft(file, folder, asideFolder)
    },
  }
}
