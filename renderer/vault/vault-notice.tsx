// Above the sources: what is not kept while the vault is locked or missing, and the way there.
import { KeyRound } from 'lucide-react'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { useArticle } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { lockedIn, unkeptIn } from './vault.ts'
import './vault-dialog.css'

export function VaultNotice() {
  const galley = useGalley()
  const sources = useArticle((article) => article.sources)
  const state = useStore(galley.vault.state, (now) => now)
  const unkept = unkeptIn(sources, state)
  const locked = lockedIn(sources, state)
  const open = () => galley.stage.set((before) => ({ ...before, dialog: 'vault' }))
  if (state === null) return null
  if (unkept > 0)
    return (
      <div className="vault-notice" role="status">
        <p>
          {unkept === 1
            ? 'The identity of one protected source is not in the vault'
            : `The identities of ${unkept} protected sources are not in the vault`}
          : Galley does not write it to the disk.
        </p>
        <Button onClick={open}>
          <KeyRound aria-hidden="true" />
          {state.kind === 'none' ? 'Set up the vault…' : 'Unlock the vault…'}
        </Button>
      </div>
    )
  if (locked === 0) return null
  return (
    <div className="vault-line">
      <Button look="quiet" onClick={open}>
        <KeyRound aria-hidden="true" />
        {locked === 1 ? 'One name is locked' : `${locked} names are locked`}: unlock…
      </Button>
    </div>
  )
}
