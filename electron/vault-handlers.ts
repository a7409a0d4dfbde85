// The vault for the window: passphrases go in, states and identities come out. The key itself never leaves main.
import type { Handlers, VaultRow } from './ipc/contract.ts'
import type { Library } from './library/library.ts'
import type { Vault, VaultAnswer } from './library/vault.ts'
import { LibraryClosed, type LibraryDesk } from './library-desk.ts'
import { canRemember, forget, remember, remembered } from './vault-keychain.ts'

type VaultRequests =
  | 'readVault'
  | 'createVault'
  | 'unlockVault'
  | 'lockVault'
  | 'changeVaultPassphrase'
  | 'readIdentities'

export function vaultHandlers(desk: LibraryDesk): Pick<Handlers, VaultRequests> {
  const answer = async (vault: Vault, given: VaultAnswer) =>
    given.kind === 'done'
      ? { kind: 'done' as const, vault: await vault.state() }
      : { kind: 'refused' as const, problem: given.problem }

  /** After it was opened with a passphrase. */
  const settled = async (given: VaultAnswer, wantsToRemember: boolean) => {
    const { root, vault } = await desk.library()
    const key = vault.key()
    if (given.kind === 'done' && wantsToRemember && key !== null) await remember(root, key)
    return answer(vault, given)
  }

  return {
    readVault: async () => {
      const library = await openOrProblem(desk)
      if (typeof library === 'string')
        return { vault: { kind: 'damaged', problem: library }, canRemember: false }
      const { root, vault } = library
      let state: VaultRow = await vault.state()
      if (state.kind === 'locked') {
        const key = await remembered(root)
        if (key !== null && (await vault.unlockWithKey(key)).kind === 'done')
          state = await vault.state()
      }
      return { vault: state, canRemember: canRemember() }
    },
    createVault: async ({ passphrase, remember: wanted }) =>
      settled(await (await desk.library()).vault.create(passphrase), wanted),
    unlockVault: async ({ passphrase, remember: wanted }) =>
      settled(await (await desk.library()).vault.unlock(passphrase), wanted),
    lockVault: async () => {
      const { root, vault } = await desk.library()
      await forget(root)
      vault.lock()
      return answer(vault, { kind: 'done' })
    },
    changeVaultPassphrase: async ({ passphrase }) => {
      const { vault } = await desk.library()
      return answer(vault, await vault.changePassphrase(passphrase))
    },
    readIdentities: async ({ sourceIds }) => {
      const known = (await desk.library()).vault.identities()
      return Object.fromEntries(
        sourceIds.flatMap((id) => {
          const identity = known?.get(id)
          return identity === undefined ? [] : [[id, identity]]
        }),
      )
    },
  }
}

/** The sentence why it cannot be opened, as the desk says it too. */
async function openOrProblem(desk: LibraryDesk): Promise<Library | string> {
  try {
    return await desk.library()
  } catch (problem) {
    if (problem instanceof LibraryClosed) return problem.message
    throw problem
  }
}
