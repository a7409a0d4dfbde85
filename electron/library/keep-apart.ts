// The door between articles and the vault: what goes to a file leaves the identities of protected sources behind, what
// comes from one gets them back while the vault is unlocked. Nothing of it is ever written in the clear by us.
import type { Article } from '../../article/article.ts'
import {
  type Identity,
  identityOf,
  mustBeKeptApart,
  tellsWho,
  withIdentity,
  withoutIdentity,
} from '../../article/identity.ts'
import { isProtected, type Source } from '../../article/source.ts'
import type { Vault, VaultAnswer } from './vault.ts'

export interface KeptApart {
  /** What may stand in the draft's file. */
  readonly article: Article
  /** Sources whose identity is nowhere on the disk, since the vault is locked or there is none. */
  readonly unkept: number
  /** Sources that this save makes protected: their names may stand in older versions. */
  readonly moved: readonly { readonly id: string; readonly identity: Identity }[]
}

export interface KeepApart {
  /** The article as it was read, with the identities that the vault knows. */
  readonly opened: (article: Article) => Article
  /** The same for a state that is not the draft's own any more. */
  readonly withKnown: (article: Article) => Article
  readonly kept: (article: Article) => Promise<KeptApart>
  /** Identities that were just typed: they go to the vault at once when it is open, else they wait for it. */
  readonly noted: (identities: ReadonlyMap<string, Identity>) => void
  /** The vault with identities typed while it was locked going into it as soon as it opens. */
  readonly vault: Vault
}

export function createKeepApart(vault: Vault): KeepApart {
  /** Identities that a file held in the clear when it was opened: a save while the vault is locked must not lose them. */
  const clear = new Map<string, ReadonlyMap<string, Source>>()

  /** Typed while the vault was locked: for as long as this process runs they are nowhere else. */
  const waiting = new Map<string, Identity>()

  const withKnown = (source: Source): Source => {
    const identity =
      waiting.get(source.id) ?? (source.inVault ? vault.identities()?.get(source.id) : undefined)
    return identity === undefined ? source : withIdentity(source, identity)
  }

  const allKnown = (article: Article): Article => ({
    ...article,
    sources: article.sources.map(withKnown),
  })

  const thenSettle = async (answer: VaultAnswer): Promise<VaultAnswer> => {
    if (answer.kind === 'done' && waiting.size > 0 && (await vault.keep(waiting)).kind === 'done')
      waiting.clear()
    return answer
  }

  return {
    opened: (article) => {
      const found = article.sources.filter((source) => tellsWho(identityOf(source)))
      clear.set(article.id, new Map(found.map((source) => [source.id, source])))
      return allKnown(article)
    },
    withKnown: allKnown,
    kept: async (article) => {
      const apart = article.sources.filter(mustBeKeptApart)
      const known = clear.get(article.id) ?? new Map<string, Source>()
      const isOpen =
        apart.length > 0 &&
        vault.identities() !== null &&
        (await vault.keep(new Map(apart.map((source) => [source.id, identityOf(source)])))).kind ===
          'done'
      let unkept = 0
      const sources = article.sources.map((source) => {
        if (!mustBeKeptApart(source)) return settled(source)
        if (isOpen) return withoutIdentity(source)
        const before = known.get(source.id)
        if (before !== undefined && isProtected(before) && isSameIdentity(before, source))
          return source
        unkept++
        waiting.set(source.id, identityOf(source))
        return before !== undefined && isProtected(before)
          ? { ...source, ...identityOf(before) }
          : withoutIdentity(source)
      })
      const moved = isOpen
        ? apart
            .filter(({ id, inVault }) => !inVault || known.has(id))
            .map((source) => ({ id: source.id, identity: identityOf(source) }))
        : []
      if (isOpen) clear.delete(article.id)
      return { article: { ...article, sources }, unkept, moved }
    },
    noted: (identities) => {
      if (identities.size === 0) return
      if (vault.identities() !== null) void vault.keep(identities)
      else for (const [id, identity] of identities) waiting.set(id, identity)
    },
    vault: {
      ...vault,
      create: async (passphrase) => thenSettle(await vault.create(passphrase)),
      unlock: async (passphrase) => thenSettle(await vault.unlock(passphrase)),
      unlockWithKey: async (key) => thenSettle(await vault.unlockWithKey(key)),
    },
  }
}

/** On the record again: the name stands in the article, and the vault is not asked for it. */
const settled = (source: Source): Source =>
  source.inVault && tellsWho(identityOf(source)) ? { ...source, inVault: false } : source

const isSameIdentity = (a: Source, b: Source): boolean =>
  JSON.stringify(identityOf(a)) === JSON.stringify(identityOf(b))
