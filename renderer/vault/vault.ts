// The vault as the window knows it, and what an open article gains and loses with it: while it is unlocked its protected
// sources have their names.
import { Identity, mustBeKeptApart, withIdentity, withoutIdentity } from '../../article/identity.ts'
import type { Source } from '../../article/source.ts'
import type { RequestOutput, VaultRow } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { createStore, type Store } from '../session/store.ts'

export interface VaultDesk {
  /** Null until it was looked at. */
  readonly state: Store<VaultRow | null>
  readonly canRemember: Store<boolean>
  /** Identities that are nowhere on the disk: they are lost when the app ends. */
  readonly unkept: Store<number>
  readonly look: () => Promise<void>
  /** Null, or why not. */
  readonly create: (passphrase: string, remember: boolean) => Promise<string | null>
  readonly unlock: (passphrase: string, remember: boolean) => Promise<string | null>
  readonly changePassphrase: (passphrase: string) => Promise<string | null>
  readonly lock: () => Promise<string | null>
}

export function createVaultDesk(session: ArticleSession): VaultDesk {
  const state = createStore<VaultRow | null>(null)
  const canRemember = createStore(false)
  const unkept = createStore(0)

  const changeSources = (change: (source: Source) => Source) => {
    const now = session.session.get()
    if (now.kind !== 'open') return
    const sources = now.article.sources.map(change)
    if (sources.some((source, index) => source !== now.article.sources[index]))
      session.change({ sources })
  }

  /** The names come to the article that is open, and names typed while it was locked go to the vault. */
  const bringNames = async () => {
    const now = session.session.get()
    if (now.kind !== 'open') return
    const sourceIds = now.article.sources.filter(({ inVault }) => inVault).map(({ id }) => id)
    const known = sourceIds.length === 0 ? {} : await request('readIdentities', { sourceIds })
    changeSources((source) => {
      const identity = Identity.safeParse(known[source.id])
      if (source.inVault && identity.success) return withIdentity(source, identity.data)
      // The same words again, as a change: the next save finds the vault open.
      return mustBeKeptApart(source) ? { ...source } : source
    })
  }

  const take = async (answer: RequestOutput<'unlockVault'>): Promise<string | null> => {
    if (answer.kind === 'refused') return answer.problem
    state.set(answer.vault)
    if (answer.vault.kind === 'unlocked') await bringNames()
    return null
  }

  return {
    state,
    canRemember,
    unkept,
    look: async () => {
      const { vault, canRemember: can } = await request('readVault', {})
      canRemember.set(can)
      state.set(vault)
      if (vault.kind === 'unlocked') await bringNames()
    },
    create: async (passphrase, remember) =>
      take(await request('createVault', { passphrase, remember })),
    unlock: async (passphrase, remember) =>
      take(await request('unlockVault', { passphrase, remember })),
    changePassphrase: async (passphrase) =>
      take(await request('changeVaultPassphrase', { passphrase })),
    lock: async () => {
      const problem = await session.flush()
      if (problem !== null) return problem
      const answer = await take(await request('lockVault', {}))
      if (answer === null)
        changeSources((source) => (mustBeKeptApart(source) ? withoutIdentity(source) : source))
      return answer
    },
  }
}

/** How many protected sources of an article have an identity that is not in the vault, as it stands. */
export function unkeptIn(sources: readonly Source[], state: VaultRow | null): number {
  if (state === null || state.kind === 'unlocked') return 0
  return sources.filter(mustBeKeptApart).length
}

/** How many have an identity that the locked vault holds. */
export function lockedIn(sources: readonly Source[], state: VaultRow | null): number {
  if (state === null || state.kind === 'unlocked') return 0
  return sources.filter((source) => source.inVault && !mustBeKeptApart(source)).length
}
