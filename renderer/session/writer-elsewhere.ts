// The open draft is written on another machine, or was taken over there: what this window does then.
import type { Article } from '../../article/article.ts'
import type { EventPayload } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { isUnsaved, type OpenSession, type SessionAction } from './session.ts'

export interface WriterElsewhere {
  readonly writerChanged: (change: EventPayload<'writerChanged'>) => Promise<void>
  /** Null when it is ours to write, else why not. */
  readonly takeOver: () => Promise<string | null>
}

interface Surroundings {
  readonly openSession: () => OpenSession | null
  readonly snapshot: () => Article | null
  readonly dispatch: (action: SessionAction) => void
  readonly open: (id: string) => Promise<void>
  /** Neither the editor nor the journal takes another edit. */
  readonly stopWriting: () => void
}

export function createWriterElsewhere(around: Surroundings): WriterElsewhere {
  const { openSession, dispatch } = around

  async function lost(now: OpenSession): Promise<void> {
    const mine = isUnsaved(now) ? around.snapshot() : null
    around.stopWriting()
    dispatch({ kind: 'locked', reason: 'This draft was taken over on another machine.' })
    if (mine === null) return
    const kept = await request('keepState', {
      id: now.id,
      article: JSON.stringify(mine),
      name: 'mine when it was taken over',
    })
    if (openSession()?.id !== now.id) return
    dispatch({
      kind: 'locked',
      reason:
        kept.kind === 'kept'
          ? 'This draft was taken over on another machine. Your last changes are kept as a version of it.'
          : 'This draft was taken over on another machine, and your last changes are in this window only: save a copy elsewhere.',
    })
  }

  return {
    writerChanged: async ({ id, state }) => {
      const now = openSession()
      if (now?.id !== id) return
      if (state === 'lost') return lost(now)
      if (state === 'stale') return dispatch({ kind: 'writer-stale' })
      await around.open(id)
    },
    takeOver: async () => {
      const now = openSession()
      if (now === null) return null
      const taken = await request('takeOver', { id: now.id })
      if (taken.kind === 'failed') return taken.problem
      await around.open(now.id)
      return null
    },
  }
}
