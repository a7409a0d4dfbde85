// Who writes a draft, when several machines share its folder: a small file beside article.json with a beat that goes on
// while its writer lives. Clocks of two machines are never compared: a beat is old when we have not seen it change.
import { constants, readFileSync, rmSync } from 'node:fs'
import { lstat, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errnoOf, isMissing } from './failure.ts'

export const lockName = '.galley-writer.json'

const Writer = z.object({
  /** One start of Galley. */
  instance: z.string().max(100),
  /** One profile on one machine; process ids can be looked up only there. */
  machineId: z.string().max(100),
  machine: z.string().max(300),
  user: z.string().max(300),
  pid: z.int(),
  beat: z.int(),
})
export type Writer = Readonly<Omit<z.infer<typeof Writer>, 'beat'>>

export type Claim =
  /** Nobody else writes. Also where no lock can be written: a lock never makes opening impossible. */
  | { readonly kind: 'ours' }
  | {
      readonly kind: 'held'
      readonly machine: string
      readonly user: string
      /** Its beat has not changed for as long as we wait: it may be taken over. */
      readonly isStale: boolean
    }

/** `staleAfter` and the clock are in milliseconds; the clock is this machine's own and never goes back. */
export interface WriterLocks {
  readonly claim: (folder: string) => Promise<Claim>
  /** Takes a lock whose beat is stale; the claim says whether it could. */
  readonly takeOver: (folder: string) => Promise<Claim>
  readonly release: (folder: string) => Promise<void>
  /** Shows that we live. False when somebody else has taken the lock. */
  readonly beat: (folder: string) => Promise<boolean>
  /** For the last moment of the process, which waits for nothing. */
  readonly releaseNow: (folder: string) => void
}

const longestLock = 4_096

export function createWriterLocks(
  us: Writer,
  staleAfter = 30_000,
  monotonic: () => number = () => performance.now(),
): WriterLocks {
  const seen = new Map<string, { readonly text: string; readonly since: number }>()
  let beats = 0
  let isLeaving = false

  const ourText = () => `${JSON.stringify({ ...us, beat: ++beats })}\n`

  const held = (folder: string, text: string): Claim => {
    const before = seen.get(folder)
    const now = monotonic()
    const since = before?.text === text ? before.since : now
    seen.set(folder, { text, since })
    const writer = writerIn(text)
    return {
      kind: 'held',
      machine: writer?.machine ?? '',
      user: writer?.user ?? '',
      isStale: now - since >= staleAfter,
    }
  }

  const isLeftOver = (writer: Writer | null): boolean =>
    writer !== null &&
    writer.machineId === us.machineId &&
    (writer.pid === us.pid || !isRunning(writer.pid))

  const claim = async (folder: string): Promise<Claim> => {
    const path = join(folder, lockName)
    try {
      // Twice, since another may be quicker than we between looking and writing.
      for (const _ of [1, 2]) {
        const text = await textAt(path)
        if (text === null) {
          if (await made(path, ourText())) return { kind: 'ours' }
          continue
        }
        const writer = writerIn(text)
        if (writer?.instance === us.instance) return { kind: 'ours' }
        if (!isLeftOver(writer)) return held(folder, text)
        await overwrite(path, ourText())
        return { kind: 'ours' }
      }
      return { kind: 'held', machine: '', user: '', isStale: false }
    } catch (error) {
      if (errnoOf(error) === null) throw error
      return { kind: 'ours' }
    }
  }

  return {
    claim,
    takeOver: async (folder) => {
      const present = await claim(folder)
      if (present.kind === 'ours' || !present.isStale) return present
      try {
        await overwrite(join(folder, lockName), ourText())
      } catch (error) {
        if (errnoOf(error) === null) throw error
      }
      seen.delete(folder)
      return { kind: 'ours' }
    },
    beat: async (folder) => {
      const path = join(folder, lockName)
      try {
        const text = await textAt(path)
        if (text === null) return isLeaving || (await made(path, ourText()))
        const writer = writerIn(text)
        if (writer !== null && writer.instance !== us.instance) return false
        await overwrite(path, ourText())
        return true
      } catch (error) {
        if (errnoOf(error) === null) throw error
        // A folder that cannot be reached tells nothing of its writer.
        return true
      }
    },
    release: async (folder) => {
      seen.delete(folder)
      const path = join(folder, lockName)
      try {
        const text = await textAt(path)
        if (text !== null && writerIn(text)?.instance === us.instance) await rm(path)
      } catch (error) {
        if (errnoOf(error) === null) throw error
      }
    },
    releaseNow: (folder) => {
      isLeaving = true
      const path = join(folder, lockName)
      try {
        // One that names nobody is our own beat, half written; a writer who lives makes it anew.
        const writer = writerIn(readFileSync(path, 'utf8'))
        if (writer === null || writer.instance === us.instance) rmSync(path)
      } catch (error) {
        if (errnoOf(error) === null) throw error
      }
    },
  }
}

function writerIn(text: string): Writer | null {
  try {
    const parsed = Writer.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Null when there is none. What is no small file counts as a lock that says nothing. */
async function textAt(path: string): Promise<string | null> {
  try {
    const stats = await lstat(path)
    return stats.isFile() && stats.size <= longestLock ? await readFile(path, 'utf8') : ''
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** False when somebody else has just made one. */
async function made(path: string, text: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o600)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

/** In place: readers take a half-written lock for a beat. A link is not followed. */
async function overwrite(path: string, text: string): Promise<void> {
  const { O_WRONLY, O_TRUNC, O_NOFOLLOW = 0 } = constants
  const handle = await open(path, O_WRONLY | O_TRUNC | O_NOFOLLOW)
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) === 'EPERM'
  }
}
