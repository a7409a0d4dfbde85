// Other versions of the open article that a sync program left beside it: said above the page, to be compared and kept.
import { useEffect, useState } from 'react'
import type { SyncCopyRow } from '../../electron/ipc/contract.ts'
import { complain } from '../commands/file.ts'
import { request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { shownTime } from '../session/left-words.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import './recovery-notes.css'

export function SyncCopies({ id }: { readonly id: string }) {
  const galley = useGalley()
  const isCovered = useStore(galley.stage, (now) => now.dialog !== null)
  const [copies, setCopies] = useState<readonly SyncCopyRow[]>([])
  // Asked again when a dialog closes, which may have changed what there is, and when the window is come back to.
  useEffect(() => {
    if (isCovered) return
    let isCurrent = true
    const look = () =>
      void request('listSyncCopies', { id }).then((found) => {
        if (isCurrent) setCopies(found)
      })
    look()
    window.addEventListener('focus', look)
    return () => {
      isCurrent = false
      window.removeEventListener('focus', look)
    }
  }, [id, isCovered])
  const [newest] = copies
  if (newest === undefined) return null
  const keep = async () => {
    for (const { file } of copies) {
      const kept = await request('takeSyncCopy', { id, file })
      if (kept.kind === 'failed') complain(galley, 'Not kept', kept.problem)
    }
    const left = await request('listSyncCopies', { id })
    setCopies(left)
    if (left.length === 0)
      galley.toasts.add({ title: 'Kept in History', description: 'Nothing of it is lost.' })
  }
  const written = shownTime(newest.writtenAt)
  return (
    <section className="page-note recovery-note" aria-label="Another version">
      <p>
        {copies.length === 1
          ? `A sync program left another version of this article beside it, written ${written}.`
          : `A sync program left ${copies.length} other versions of this article beside it, the newest written ${written}.`}{' '}
        Nothing of {copies.length === 1 ? 'it' : 'them'} is in the text below.
      </p>
      <div className="recovery-actions">
        <Button onClick={() => galley.stage.set((before) => ({ ...before, dialog: 'history' }))}>
          Compare…
        </Button>
        <Button look="quiet" onClick={() => void keep()}>
          Keep in History
        </Button>
      </div>
    </section>
  )
}
