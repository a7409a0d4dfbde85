// Who writes the drafts that this window has open: our locks beat, and those of others are watched, so that a reader is
// told when it may write, and a writer when it may no longer.
import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import type { Claim, Writer, WriterLocks } from './library/writer-lock.ts'

/** `lost`: taken over elsewhere. `free`: closed elsewhere, and ours now. `stale`: silent, and may be taken over. */
export type WriterState = 'lost' | 'free' | 'stale'

export interface Writers {
  readonly claim: (id: string, folder: string) => Promise<Claim>
  /** What the last look at this draft found. */
  readonly present: (id: string) => Claim
  readonly takeOver: (id: string, folder: string) => Promise<Claim>
  readonly release: (id: string) => Promise<void>
  /** The one window has opened this draft, and so let go of every other. */
  readonly releaseOthers: (id: string) => Promise<void>
  readonly releaseNow: () => void
}

interface Surroundings {
  readonly locks: WriterLocks
  readonly onChange: (id: string, state: WriterState) => void
  /** Milliseconds between two beats. */
  readonly every: number
}

interface Watched {
  readonly folder: string
  claim: Claim
}

const ours: Claim = { kind: 'ours' }

export function createWriters({ locks, onChange, every }: Surroundings): Writers {
  const open = new Map<string, Watched>()
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null

  const remember = (id: string, folder: string, claim: Claim): Claim => {
    open.set(id, { folder, claim })
    timer ??= setInterval(() => {
      looking ??= look().finally(() => {
        looking = null
      })
    }, every)
    timer.unref()
    return claim
  }

  const look = async (): Promise<void> => {
    for (const [id, draft] of [...open]) if (open.get(id) === draft) await lookAt(id, draft)
  }

  const lookAt = async (id: string, draft: Watched): Promise<void> => {
    const before = draft.claim
    if (before.kind === 'ours') {
      if (await locks.beat(draft.folder)) return
      draft.claim = await locks.claim(draft.folder)
      return onChange(id, 'lost')
    }
    const now = await locks.claim(draft.folder)
    // Released while we looked: what we have just claimed is nobody's wish any more.
    if (open.get(id) !== draft) {
      if (now.kind === 'ours') await locks.release(draft.folder)
      return
    }
    draft.claim = now
    if (now.kind === 'ours') onChange(id, 'free')
    else if (now.isStale && !before.isStale) onChange(id, 'stale')
  }

  const release = async (id: string): Promise<void> => {
    const draft = open.get(id)
    open.delete(id)
    // A beat under way would write the lock anew.
    await looking
    if (draft?.claim.kind === 'ours') await locks.release(draft.folder)
  }

  return {
    claim: async (id, folder) => remember(id, folder, await locks.claim(folder)),
    present: (id) => open.get(id)?.claim ?? ours,
    takeOver: async (id, folder) => remember(id, folder, await locks.takeOver(folder)),
    release,
    releaseOthers: async (id) => {
      for (const other of [...open.keys()]) if (other !== id) await release(other)
    },
    releaseNow: () => {
      if (timer !== null) clearInterval(timer)
      for (const { folder, claim } of open.values())
        if (claim.kind === 'ours') locks.releaseNow(folder)
      open.clear()
    },
  }
}

/** How this start of Galley is named in its locks. */
export function thisWriter(machineId: string): Writer {
  return {
    instance: randomUUID(),
    machineId,
    machine: hostname().slice(0, 300),
    user: userName().slice(0, 300),
    pid: process.pid,
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch (error) {
    // A user that the system has no name for.
    if (error instanceof Error) return ''
    throw error
  }
}
