// Other versions of a draft that a sync program left in its folder: Syncthing's `article.sync-conflict-….json`, Dropbox's
// and Nextcloud's `article (conflicted copy ….).json`, OneDrive's `article-DESKTOP.json`, iCloud's `article 2.json`. They
// are shown, and stay as they are until a person takes them into the kept states.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { changedAt } from './changed-at.ts'
import { readDraftBytes, stampAt } from './draft-bytes.ts'
import { failureFrom } from './failure.ts'
import { entriesIn } from './names-in.ts'
import { type KeepResult, keepReadIn } from './revisions.ts'
import { folderAt, type Place } from './rooms.ts'

export interface SyncCopy {
  readonly file: string
  /** ISO 8601, UTC: when its content was written, as far as the sync program tells. */
  readonly writtenAt: string
}

const pattern =
  /^article(?:\.sync-conflict-[\w-]{1,120}| ?\([^/\\]{1,120}\)| \d{1,3}|[-_][^/\\]{1,120}|\.conflict[\w.-]{0,120})\.json$/i

export const isSyncCopy = (file: string): boolean => pattern.test(file)

/** Newest first. Links and folders of such names are none. */
export async function syncCopiesIn(draftFolder: string): Promise<readonly SyncCopy[]> {
  const files = (await entriesIn(draftFolder)).filter((entry) => entry.isFile())
  const copies: SyncCopy[] = []
  for (const { name } of files) {
    if (!isSyncCopy(name)) continue
    const writtenAt = await changedAt(join(draftFolder, name))
    if (writtenAt !== null) copies.push({ file: name, writtenAt })
  }
  return copies.sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
}

/** Keeps its bytes among the kept states, then removes the file, unless it has changed meanwhile. `now` is ISO 8601, UTC. */
export async function takeSyncCopy(
  root: string,
  place: Place,
  file: string,
  now: string,
): Promise<KeepResult> {
  if (!isSyncCopy(file)) return { kind: 'missing' }
  const read = await readDraftBytes(root, place, file)
  const folder = folderAt(root, place)
  const kept = await keepReadIn(folder, read, 'from a sync program', now)
  const path = join(folder, file)
  const isSame = read.kind === 'bytes' && (await stampAt(path)) === read.stamp
  if (kept.kind !== 'kept' || !isSame) return kept
  try {
    await rm(path)
    return kept
  } catch (error) {
    return failureFrom(error, `It is kept, but ${file} could not be removed`)
  }
}
