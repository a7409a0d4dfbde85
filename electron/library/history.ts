// When a state of a draft is kept by itself: before the first edit after it was opened, then every ten minutes of work, and
// before a file of an older format is written in the present one. What a person keeps by name is kept beside it. Older
// states are thinned out; by their order, since clocks jump.
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { revisionOf } from './draft-bytes.ts'
import { errnoOf } from './failure.ts'
import { keepRevisionIn, type Revision, readOrNull, revisionsIn } from './revisions.ts'

export interface History {
  /** A person opens it to work on it: the next save keeps what it replaces. */
  readonly opened: (id: string) => void
  /** Before a save replaces `bytes`: keeps them, when it is time. Never fails a save. */
  readonly beforeSave: (
    id: string,
    draftFolder: string,
    bytes: Uint8Array,
    isOlderFormat: boolean,
  ) => Promise<void>
}

export interface SizedRevision extends Revision {
  /** Bytes. */
  readonly size: number
}

const workMs = 10 * 60 * 1_000
const hourMs = 60 * 60 * 1_000
const dayMs = 24 * hourMs
/** Never dropped, however old the clock says they are. */
const newestKept = 20
/** Of one draft, named ones aside. */
const mostBytes = 64 * 1024 * 1024

export function createHistory(now: () => string): History {
  const keptAt = new Map<string, number>()
  return {
    opened: (id) => keptAt.delete(id),
    beforeSave: async (id, draftFolder, bytes, isOlderFormat) => {
      const time = Date.parse(now())
      const last = keptAt.get(id)
      if (!isOlderFormat && last !== undefined && Math.abs(time - last) < workMs) return
      keptAt.set(id, time)
      if (await isNewest(draftFolder, bytes)) return
      const name = isOlderFormat ? 'before the new file format' : ''
      const kept = await keepRevisionIn(draftFolder, bytes, name, new Date(time).toISOString())
      if (kept.kind === 'kept') await thinOut(draftFolder)
    },
  }
}

async function isNewest(draftFolder: string, bytes: Uint8Array): Promise<boolean> {
  const [newest] = await revisionsIn(draftFolder)
  if (newest === undefined) return false
  const kept = await readOrNull(join(draftFolder, 'revisions', newest.file))
  return kept !== null && revisionOf(kept) === revisionOf(bytes)
}

async function thinOut(draftFolder: string): Promise<void> {
  const folder = join(draftFolder, 'revisions')
  const sized = await Promise.all(
    (await revisionsIn(draftFolder)).map(async (revision) => ({
      ...revision,
      size: await sizeOf(join(folder, revision.file)),
    })),
  )
  // One that stays is looked at again next time.
  for (const { file } of revisionsToDrop(sized))
    await rm(join(folder, file), { force: true }).catch(() => undefined)
}

/**
 * Which kept states go. `revisions` are newest first. All of the last day stay, one an hour for a week before, then one a
 * day, and the newest of all in any case; named ones always. What is more than 64 MB goes from the old end.
 */
export function revisionsToDrop(revisions: readonly SizedRevision[]): readonly SizedRevision[] {
  const [newest] = revisions
  if (newest === undefined) return []
  const today = Date.parse(newest.keptAt)
  const seen = new Set<string>()
  let bytes = 0
  return revisions.filter(({ name, keptAt, size }, index) => {
    if (name !== '') return false
    const time = Date.parse(keptAt)
    const age = today - time
    const slot =
      age < dayMs
        ? `${index}`
        : age < 7 * dayMs
          ? `hour ${Math.floor(time / hourMs)}`
          : `day ${Math.floor(time / dayMs)}`
    const isFirst = !seen.has(slot)
    seen.add(slot)
    if (index < newestKept) {
      bytes += size
      return false
    }
    if (!isFirst || bytes + size > mostBytes) return true
    bytes += size
    return false
  })
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return 0
  }
}
