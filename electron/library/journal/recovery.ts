// A draft's journals as they are found when it is opened: what goes on from the present article.json, and what does not
// and is kept under a name of its own, never thrown away.
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errnoOf } from '../failure.ts'
import { journalName, readJournal } from './journal-file.ts'
import { entriesOnTopOf, type JournalLine } from './journal-lines.ts'
import { keepAside } from './left-journals.ts'

export interface FoundJournal {
  /** article.json holds the entries up to here. */
  readonly after: number
  readonly entries: readonly JournalLine[]
  /** A file lies in this machine's own folder. */
  readonly isAside: boolean
}

interface Where {
  readonly id: string
  readonly folder: string
  readonly revision: string
  readonly aside: string | null
  readonly now: () => string
}

const reach = ({ after, entries }: Pick<FoundJournal, 'after' | 'entries'>): number =>
  entries.at(-1)?.entry.sequence ?? after

/** The journal beside the draft and the one aside: whichever goes further, when both go on from this revision. */
export async function findJournal({
  id,
  folder,
  revision,
  aside,
  now,
}: Where): Promise<FoundJournal> {
  let best: Pick<FoundJournal, 'after' | 'entries'> = { after: 0, entries: [] }
  let isAside = false
  for (const path of [join(folder, journalName), aside]) {
    const found = path === null ? null : await readJournal(path)
    if (path === null || found === null) continue
    const { read, text } = found
    const onTop = read?.id === id ? entriesOnTopOf(read, revision) : null
    const isForeign = onTop === null && (read === null || read.entries.length > 0)
    if (isForeign || read?.end === 'damaged') {
      const isKept = await keepAside(text, id, [folder, aside && dirname(aside)], now())
      if (isKept && (onTop === null || onTop.entries.length === 0)) await removed(path)
    }
    if (onTop !== null && reach(onTop) >= reach(best)) best = onTop
    isAside ||= path === aside && !isForeign
  }
  return { ...best, isAside }
}

async function removed(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
