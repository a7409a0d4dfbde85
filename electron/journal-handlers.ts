// What main does with what is typed and not saved: hands it to the library's journals.
import { z } from 'zod'
import type { Handlers } from './ipc/contract.ts'
import type { journalRequests } from './ipc/journal-requests.ts'
import { JournalEntry } from './library/journal/journal-lines.ts'
import type { LibraryDesk } from './library-desk.ts'

const Entries = z.array(JournalEntry).min(1)

export function journalHandlers(desk: LibraryDesk): Pick<Handlers, keyof typeof journalRequests> {
  const journals = async () => (await desk.library()).journals
  return {
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
    listLeftJournals: async ({ id }) => [...(await (await journals()).left(id))].map(mutable),
    settleLeftJournal: async ({ id, file }) => {
      await (await journals()).settleLeft(id, file)
      return true
    },
  }
}

const mutable = <Left extends { readonly entries: readonly JournalEntry[] }>(left: Left) => ({
  ...left,
  entries: [...left.entries],
})
