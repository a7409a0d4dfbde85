// Theirs and mine side by side, paragraph by paragraph, with the words that differ.
import { useEffect, useState } from 'react'
import { compareArticles, type Difference } from '../../article/compare-articles.ts'
import { request } from '../desktop.ts'
import { type Galley, useGalley } from '../galley.ts'
import { DiffView } from '../history/diff-view.tsx'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './conflict.css'
import { choices, settle } from './settle.ts'

type Compared = { readonly differences: readonly Difference[] } | { readonly problem: string }

export function ConflictDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'conflict')
  return isOpen ? <Comparison /> : null
}

function Comparison() {
  const galley = useGalley()
  const [compared, setCompared] = useState<Compared | null>(null)
  useEffect(() => {
    void compare(galley).then(setCompared)
  }, [galley])
  const close = () => galley.stage.set((before) => ({ ...before, dialog: null }))
  return (
    <Dialog
      title="Theirs and yours"
      open
      onClose={close}
      size="large"
      actions={choices.map(({ choice, label }) => (
        <Button key={choice} onClick={() => void settle(galley, choice)}>
          {label}
        </Button>
      ))}
    >
      {compared === null ? null : 'problem' in compared ? (
        <p>{compared.problem}</p>
      ) : (
        <Sides differences={compared.differences} />
      )}
    </Dialog>
  )
}

async function compare(galley: Galley): Promise<Compared> {
  const mine = galley.session.snapshot()
  if (mine === null) return { problem: 'No article is open.' }
  const theirs = await request('openDraft', { id: mine.id, journal: 'leave' })
  return theirs.kind === 'opened'
    ? { differences: compareArticles(theirs.article, mine) }
    : { problem: 'The file cannot be read as an article now. Yours can be kept as a new draft.' }
}

function Sides({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard
    <section className="compared" tabIndex={0} aria-label="Comparison">
      <table className="compared-table">
        <thead>
          <tr>
            <th scope="col">Theirs, in the file</th>
            <th scope="col">Yours, in this window</th>
          </tr>
        </thead>
        {differences.map(({ label, parts }) => (
          <tbody key={label}>
            <tr>
              <th colSpan={2} scope="rowgroup" className="compared-label">
                {label}
              </th>
            </tr>
            {parts.length === 0 ? (
              <tr>
                <td colSpan={2} className="compared-note">
                  The words are the same; what they carry is not.
                </td>
              </tr>
            ) : (
              <tr>
                <td>
                  <DiffView parts={parts.filter(({ kind }) => kind !== 'added')} />
                </td>
                <td>
                  <DiffView parts={parts.filter(({ kind }) => kind !== 'removed')} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}
