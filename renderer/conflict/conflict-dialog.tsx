// Theirs and mine side by side, paragraph by paragraph, with the words that differ.
import { useEffect, useState } from 'react'
import { type ComparedArticles, compareArticles } from '../../article/compare-articles.ts'
import type { ComparedParagraph, WordRun } from '../../article/differences.ts'
import { request } from '../desktop.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './conflict.css'
import { choices, settle } from './settle.ts'

type Compared = ComparedArticles | { readonly problem: string }

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
        <Sides compared={compared} />
      )}
    </Dialog>
  )
}

async function compare(galley: Galley): Promise<Compared> {
  const mine = galley.session.snapshot()
  if (mine === null) return { problem: 'No article is open.' }
  const theirs = await request('openDraft', { id: mine.id, journal: 'leave' })
  return theirs.kind === 'opened'
    ? compareArticles(theirs.article, mine)
    : { problem: 'The file cannot be read as an article now. Yours can be kept as a new draft.' }
}

function Sides({ compared }: { readonly compared: ComparedArticles }) {
  const notes = [
    ...(compared.others.length === 0 ? [] : [`Also different: ${compared.others.join(', ')}.`]),
    ...(compared.isBodyMarkedAnew
      ? ['The words of the body are the same; headings, marks or quotes differ.']
      : []),
  ]
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
        {compared.fields.map(({ label, rows }) => (
          <tbody key={label}>
            <tr>
              <th colSpan={2} scope="rowgroup" className="compared-label">
                {label}
              </th>
            </tr>
            <Rows rows={rows} />
          </tbody>
        ))}
        <tbody>
          <tr>
            <th colSpan={2} scope="rowgroup" className="compared-label">
              Body
            </th>
          </tr>
          <Rows rows={compared.body} />
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="compared-note">
          {note}
        </p>
      ))}
    </section>
  )
}

function Rows({ rows }: { readonly rows: readonly ComparedParagraph[] }) {
  return rows.map(({ before, after, isSame }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison are their places
    <tr key={index} className={isSame ? 'compared-same' : ''}>
      <td>
        <Runs runs={before} mark="del" />
      </td>
      <td>
        <Runs runs={after} mark="ins" />
      </td>
    </tr>
  ))
}

interface RunsProps {
  readonly runs: readonly WordRun[] | null
  readonly mark: 'ins' | 'del'
}

function Runs({ runs, mark: Mark }: RunsProps) {
  return (runs ?? []).map(({ text, isChanged }, index) =>
    isChanged ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one paragraph are their places
      <Mark key={index}>{text}</Mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one paragraph are their places
      <span key={index}>{text}</span>
    ),
  )
}
