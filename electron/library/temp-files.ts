// The names of our unfinished files and folders, and the removal of those that a killed process left behind.
import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { errnoOf } from './failure.ts'

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const pattern = /^\.galley-[0-9a-f]{16}-([0-9a-f]{8})-(\d+)\.tmp$/

const alive = new Set<string>()

/** A name that nobody can guess and that says which process on which machine is at work on it. */
export function claimTempName(): string {
  const name = `.galley-${randomBytes(8).toString('hex')}-${host}-${process.pid}.tmp`
  alive.add(name)
  return name
}

export function releaseTempName(name: string): void {
  alive.delete(name)
}

/** Ours, and nobody is at work on it any more. What another machine on a shared folder is writing is left to it. */
function isStale(name: string): boolean {
  const match = pattern.exec(name)
  if (match === null || match[1] !== host || alive.has(name)) return false
  const pid = Number(match[2])
  return pid === process.pid || !isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes stale files and folders from one folder. A folder that is gone or closed has none. */
export async function sweepFolder(folder: string): Promise<void> {
  const stale = (await readdir(folder).catch(() => [])).filter(isStale)
  for (const name of stale) {
    try {
      await rm(join(folder, name), { recursive: true, force: true })
    } catch (error) {
      // What is going away already, or cannot be removed, does no harm.
      if (errnoOf(error) === null) throw error
    }
  }
}

const swept = new Set<string>()

/** For folders that are not the library's: what a killed process left there is older than this one, so once is enough. */
export async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  await sweepFolder(folder)
}
