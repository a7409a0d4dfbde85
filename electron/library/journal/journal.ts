// What is typed and in no snapshot yet, on the disk within a moment. Beside article.json; where that cannot be written,
// in a folder of this machine's own. One line of work per draft, so that entries stand in the order they were made.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errnoOf, type Failure, failureFrom } from '../failure.ts'
import { makeFolders } from '../root-there.ts'
import { createSaveQueue } from '../save-queue.ts'
import { appendTo, journalName, prepareReplacement, syncJournal } from './journal-file.ts'
import {
  entryLine,
  firstLine,
  fromLastWhole,
  type JournalEntry,
  type JournalLine,
  snapshotLine,
} from './journal-lines.ts'
import { keepAside } from './left-journals.ts'
import { type FoundJournal, findJournal } from './recovery.ts'

export interface JournalAppend {
  readonly id: string
  /** The revision of article.json that the window began with; names this row of entries. */
  readonly origin: string
  readonly entries: readonly JournalEntry[]
}

export type AppendResult =
  | {
      readonly kind: 'kept'
      /** `aside`: not in the library but in a folder of this machine. */
      readonly where: 'beside' | 'aside'
      /** The journal has grown long, or must do without its draft: the next entry should be a whole article. */
      readonly wantsWhole: boolean
    }
  | Failure

export interface Recovery {
  /** To be done again on top of article.json, in order. */
  readonly entries: readonly JournalEntry[]
  /** New entries count on from here. */
  readonly lastSequence: number
}

export interface Journals {
  readonly append: (request: JournalAppend) => Promise<AppendResult>
  /**
   * What was typed on top of this revision. A journal that goes on from another one, or is damaged, is kept under a name
   * of its own in the draft's folder.
   */
  readonly recover: (id: string, folder: string, revision: string) => Promise<Recovery>
  /** Before article.json is replaced by this revision, which holds the entries up to `upTo`. */
  readonly announce: (id: string, folder: string, revision: string, upTo: number) => Promise<void>
  /** After it was replaced: what that revision holds is taken out. */
  readonly empty: (id: string, folder: string, revision: string, upTo: number) => Promise<void>
  /** A copy of the journal under a name of its own, since not all of it could be done again. */
  readonly keepCopy: (id: string, folder: string) => Promise<void>
  /** What it holds is safe elsewhere, or was given up by a person. */
  readonly drop: (id: string, folder: string | null) => Promise<void>
  /** Everything appended so far is on the disk, as far as the disk can be reached. */
  readonly sync: () => Promise<void>
}

/** The journal of one draft as this process writes it. */
interface Row {
  readonly origin: string
  folder: string | null
  /** The file's first line. */
  base: string
  after: number
  /** In no snapshot yet. The file holds these, and perhaps some that are. */
  pending: readonly JournalLine[]
  lastSequence: number
  /** Null: no file may be appended to; a new one has to be made. */
  where: 'beside' | 'aside' | null
  /** UTF-16 units: of what is pending, and of the last whole article in it. */
  length: number
  whole: number
  isAsideLeft: boolean
  timer: NodeJS.Timeout | null
}

interface Surroundings {
  readonly folderOf: (id: string) => Promise<string | null>
  /** For what cannot be written beside its draft; null: nowhere. */
  readonly asideFolder: string | null
  /** ISO 8601, UTC. */
  readonly now: () => string
}

/** With the time that the disk takes, at most two seconds until what was appended survives a power cut. */
const syncAfter = 1_500
/** Longer than this, entries are put together into one whole article. */
const longest = 4_000_000

export function createJournals({ folderOf, asideFolder, now }: Surroundings): Journals {
  const line = createSaveQueue()
  const rows = new Map<string, Row>()

  // The id comes from the window: nothing but a UUID becomes the name of a file.
  const asidePath = (id: string) =>
    asideFolder !== null && /^[0-9a-f-]{36}$/i.test(id) ? join(asideFolder, `${id}.jsonl`) : null
  const pathOf = (id: string, { where, folder }: Row): string | null => {
    if (where === 'aside') return asidePath(id)
    return where === 'beside' && folder !== null ? join(folder, journalName) : null
  }

  const begin = (id: string, origin: string, folder: string | null, found: FoundJournal): Row => {
    const before = rows.get(id)
    if (before?.timer) clearTimeout(before.timer)
    const row: Row = {
      origin,
      folder,
      base: origin,
      after: found.after,
      pending: found.entries,
      lastSequence: found.entries.at(-1)?.entry.sequence ?? found.after,
      where: null,
      length: lengthOf(found.entries),
      whole: 0,
      isAsideLeft: before?.isAsideLeft ?? found.isAside,
      timer: null,
    }
    rows.set(id, row)
    return row
  }

  /** A new file with everything pending: beside the draft, else aside. Null, or why there is none. */
  const settle = async (id: string, row: Row): Promise<Failure | null> => {
    const text = firstLine(id, row.base, row.after) + textOf(row.pending)
    const beside = row.folder === null ? null : join(row.folder, journalName)
    const aside = asidePath(id)
    let failure: Failure | null = null
    for (const path of [beside, aside]) {
      if (path === null) continue
      try {
        if (path === aside && asideFolder !== null) await makeFolders(asideFolder)
        await (await prepareReplacement(path, text)).finish('')
        row.where = path === aside ? 'aside' : 'beside'
        row.isAsideLeft ||= path === aside
        return null
      } catch (error) {
        failure = failureFrom(error, 'Could not keep what was typed')
      }
    }
    row.where = null
    return failure ?? failureFrom({ code: 'ENOENT' }, 'Could not keep what was typed')
  }

  const write = async (id: string, row: Row, text: string): Promise<Failure | null> => {
    const path = pathOf(id, row)
    if (path === null) return settle(id, row)
    try {
      await appendTo(path, text)
      return null
    } catch (error) {
      if (errnoOf(error) === null) throw error
      // Half a line may stand there now, and nothing may be added behind it.
      return settle(id, row)
    }
  }

  const syncRow = async (id: string, row: Row): Promise<void> => {
    const path = pathOf(id, row)
    if (path !== null) await unlessDiskFails(() => syncJournal(path))
  }

  const syncSoon = (id: string, row: Row): void => {
    row.timer ??= setTimeout(() => {
      row.timer = null
      void syncRow(id, row)
    }, syncAfter)
    row.timer.unref()
  }

  const append = (request: JournalAppend): Promise<AppendResult> =>
    line.alone(request.id, async () => {
      const { id, origin } = request
      const present = rows.get(id)
      const row =
        present?.origin === origin
          ? present
          : begin(id, origin, present?.folder ?? (await folderOf(id)), nothingFound)
      const fresh = request.entries
        .filter(({ sequence }) => sequence > row.lastSequence)
        .map(entryLine)
      const isWhole = fresh.some(({ entry }) => entry.kind === 'whole')
      row.pending = isWhole ? fromLastWhole(fresh) : [...row.pending, ...fresh]
      row.lastSequence = fresh.at(-1)?.entry.sequence ?? row.lastSequence
      row.length = isWhole ? lengthOf(row.pending) : row.length + lengthOf(fresh)
      if (isWhole) row.whole = row.length
      const failure = isWhole ? await settle(id, row) : await write(id, row, textOf(fresh))
      if (failure !== null) return failure
      syncSoon(id, row)
      const isAside = row.where === 'aside'
      return {
        kind: 'kept',
        where: isAside ? 'aside' : 'beside',
        wantsWhole:
          row.whole === 0 ? isAside || row.length > longest : row.length > longest + 2 * row.whole,
      }
    })

  const announce = (id: string, folder: string, revision: string, upTo: number) =>
    line.alone(id, async () => {
      const row = rows.get(id)
      if (row === undefined || row.pending.length === 0) return
      if (row.where !== 'beside' || row.folder !== folder) {
        row.folder = folder
        await settle(id, row)
      }
      // The file aside is taken away only after the draft is saved, and must not seem to be another text till then.
      const paths = new Set([pathOf(id, row), row.isAsideLeft ? asidePath(id) : null])
      for (const path of paths)
        if (path !== null)
          await unlessDiskFails(async () => {
            await appendTo(path, snapshotLine(revision, upTo))
            await syncJournal(path)
          })
    })

  /** The slow part holds up nothing that is typed meanwhile. When it fails, the old file still says all. */
  const empty = async (id: string, folder: string, revision: string, upTo: number) => {
    const row = rows.get(id)
    if (row === undefined) return
    const left = () => row.pending.filter(({ entry }) => entry.sequence > upTo)
    const early = left()
    await unlessDiskFails(async () => {
      const text = firstLine(id, revision, upTo) + textOf(early)
      const replacement = await prepareReplacement(join(folder, journalName), text)
      await line.alone(id, async () => {
        if (rows.get(id) !== row) return replacement.abandon()
        const late = left().filter((one) => !early.includes(one))
        await replacement.finish(textOf(late))
        row.folder = folder
        row.base = revision
        row.after = upTo
        row.pending = [...early, ...late]
        row.length = lengthOf(row.pending)
        row.whole = 0
        row.where = 'beside'
        if (late.length > 0) syncSoon(id, row)
        const aside = asidePath(id)
        if (row.isAsideLeft && aside !== null) await rm(aside, { force: true })
        row.isAsideLeft = false
      })
    })
  }

  const recover = (id: string, folder: string, revision: string): Promise<Recovery> =>
    line.alone(id, async () => {
      const found = await findJournal({ id, folder, revision, aside: asidePath(id), now })
      const row = begin(id, revision, folder, found)
      // Never added to as it is: its end may be cut. Without entries there is nothing to keep.
      if (row.pending.length > 0) await settle(id, row)
      return {
        entries: row.pending.map(({ entry }) => entry),
        lastSequence: row.lastSequence,
      }
    })

  return {
    append,
    recover,
    announce,
    empty,
    keepCopy: (id, folder) =>
      line.alone(id, async () => {
        const row = rows.get(id)
        if (row === undefined || row.pending.length === 0) return
        const text = firstLine(id, row.base, row.after) + textOf(row.pending)
        await unlessDiskFails(() => keepAside(text, id, [folder, asideFolder], now()))
      }),
    drop: (id, folder) =>
      line.alone(id, async () => {
        const timer = rows.get(id)?.timer
        if (timer) clearTimeout(timer)
        rows.delete(id)
        for (const path of [folder === null ? null : join(folder, journalName), asidePath(id)])
          if (path !== null) await unlessDiskFails(() => rm(path, { force: true }))
      }),
    sync: async () => {
      await line.idle()
      for (const [id, row] of rows) await syncRow(id, row)
    },
  }
}

const nothingFound: FoundJournal = { after: 0, entries: [], isAside: false }

const textOf = (lines: readonly JournalLine[]): string => lines.map(({ line }) => line).join('')

const lengthOf = (lines: readonly JournalLine[]): number =>
  lines.reduce((sum, { line }) => sum + line.length, 0)

async function unlessDiskFails(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
