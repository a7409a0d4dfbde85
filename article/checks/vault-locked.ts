// Names that are locked away cannot be searched for in what leaves.
import { isProtected } from '../source.ts'
import { type Check, finding } from './check.ts'

export const vaultLocked: Check = {
  name: 'vault-locked',
  ofArticle: ({ article }) => {
    const locked = article.sources.filter(
      (source) =>
        isProtected(source) && source.inVault && source.name === '' && source.contact === '',
    )
    if (locked.length === 0) return []
    const who = locked.length === 1 ? 'a protected source' : `${locked.length} protected sources`
    return [
      finding({
        check: 'vault-locked',
        about: locked.map(({ id }) => id).join(' '),
        severity: 'to-acknowledge',
        message: `Who ${who} ${locked.length === 1 ? 'is' : 'are'} is not known while the vault is locked, so the export cannot be searched for the name. Unlock the vault first, or be sure that the name stands nowhere.`,
        place: { kind: 'source', id: locked[0]?.id ?? '' },
      }),
    ]
  },
}
