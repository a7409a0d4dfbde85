// What a crash left: that edits were put back, and words that could not be put back where they were typed, to be made a
// draft of their own.
import { useEffect, useState } from 'react'
import type { LeftJournal } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { type Galley, useGalley } from '../galley.ts'
import { articleOfLeft, shownTime } from '../session/left-words.ts'
import { useStore } from '../session/store.ts'
import { openArticle } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { openAsNew } from './open-as-new.ts'
import './recovery-notes.css'

export function RecoveryNotes({ id }: { readonly id: string }) {
  const galley = useGalley()
  const restored = useStore(galley.session.restored, (now) => now)
  const [left, setLeft] = useState<readonly LeftJournal[]>([])
  useEffect(() => {
    let isCurrent = true
    void request('listLeftJournals', { id }).then((found) => {
      if (isCurrent) setLeft(found)
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  const settle = async (journal: LeftJournal) => {
    await request('settleLeftJournal', { id, file: journal.file })
    setLeft((before) => before.filter(({ file }) => file !== journal.file))
  }
  return (
    <>
      {restored === null ? null : (
        <div className="page-note recovery-note" role="status">
          <p>{restored}</p>
          <Button look="quiet" onClick={() => galley.session.restored.set(null)}>
            Understood
          </Button>
        </div>
      )}
      {left.map((journal) => (
        <section key={journal.file} className="page-note recovery-note" aria-label="Unsaved words">
          <p>
            Words typed before {shownTime(journal.keptAt)} were never saved, and the file was
            changed by another program before they could be put back.
          </p>
          {journal.words === '' ? null : (
            <blockquote className="recovery-words">{journal.words.slice(0, 300)}</blockquote>
          )}
          <div className="recovery-actions">
            <Button onClick={() => void keep(galley, journal, () => settle(journal))}>
              Open as a new draft
            </Button>
            <Button look="quiet" onClick={() => void request('revealDraft', { id })}>
              Show in file manager
            </Button>
            <Button look="quiet" onClick={() => void settle(journal)}>
              Leave them in the file
            </Button>
          </div>
        </section>
      ))}
    </>
  )
}

async function keep(
  galley: Galley,
  journal: LeftJournal,
  settle: () => Promise<void>,
): Promise<void> {
  const open = openArticle(galley)
  if (open === null) return
  await openAsNew(galley, articleOfLeft(journal, open), settle)
}
