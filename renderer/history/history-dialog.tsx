// The kept states of the open article: when each was kept, what has changed since, word by word, and the way back.
import { useEffect, useState } from 'react'
import type { Article } from '../../article/article.ts'
import {
  type ComparedField,
  compareArticles,
  type Difference,
} from '../../article/compare-articles.ts'
import type { RequestOutput } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ChoiceField } from '../ui/field.tsx'
import { DiffView } from './diff-view.tsx'
import { restore } from './restore.ts'
import './history.css'

export function HistoryDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'history')
  const id = useStore(galley.session.session, (now) => (now.kind === 'open' ? now.id : null))
  return isOpen && id !== null ? <OpenHistory galley={galley} id={id} /> : null
}

/** The present state stands first, without a file. */
const present = ''

interface State {
  readonly file: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** May be empty. */
  readonly name: string
}

/** What a sync program left stands before what was kept here: it is what somebody has to look at. */
async function statesOf(id: string): Promise<readonly State[]> {
  const [copies, revisions] = await Promise.all([
    request('listSyncCopies', { id }),
    request('listRevisions', { id }),
  ])
  return [
    ...copies.map(({ file, writtenAt }) => ({
      file,
      at: writtenAt,
      name: 'left by a sync program',
    })),
    ...revisions.map(({ file, keptAt, name }) => ({
      file,
      at: keptAt,
      name: name.replaceAll('-', ' '),
    })),
  ]
}

function OpenHistory({ galley, id }: { readonly galley: Galley; readonly id: string }) {
  const [states, setStates] = useState<readonly State[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [against, setAgainst] = useState(present)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    void statesOf(id).then((found) => {
      setStates(found)
      setChosen(found[0]?.file ?? null)
    })
  }, [id])
  const state = useRead(galley, id, chosen)
  const other = useRead(galley, id, against)
  const close = () => galley.stage.set((before) => ({ ...before, dialog: null }))
  const old = state?.kind === 'read' ? state.article : null
  const differences =
    old !== null && other?.kind === 'read' ? compareArticles(old, other.article) : null
  const isAgainstNow = against === present
  const bringBack = async (fields: readonly ComparedField[], title: string) => {
    if (old === null) return
    const why = await restore(galley, old, fields)
    setProblem(why)
    if (why !== null) return
    galley.toasts.add({ title, description: 'The state before is kept as well.' })
    close()
  }
  return (
    <Dialog
      title="History"
      size="large"
      open
      onClose={close}
      actions={
        <>
          {problem === null ? null : (
            <p className="history-problem" role="alert">
              {problem}
            </p>
          )}
          <Button disabled={old === null} onClick={() => void exportOld(galley, old, setProblem)}>
            Export this state…
          </Button>
          <Button
            look="main"
            disabled={differences === null || differences.length === 0 || !isAgainstNow}
            onClick={() =>
              void bringBack(
                (differences ?? []).map(({ field }) => field),
                'The article is as it was then',
              )
            }
          >
            Restore this state
          </Button>
        </>
      }
    >
      {states === null ? null : states.length === 0 ? (
        <EmptyState title="No states kept yet">
          Galley keeps the article as it was before your first edit, then every ten minutes of work,
          and whenever you press Ctrl+S.
        </EmptyState>
      ) : (
        <div className="history">
          <ol className="history-list" aria-label="Kept states">
            {states.map(({ file, at, name }) => (
              <li key={file}>
                <button
                  type="button"
                  className="history-row"
                  aria-current={file === chosen}
                  onClick={() => setChosen(file)}
                >
                  <span>{whenKept(at)}</span>
                  {name === '' ? null : <span className="history-name">{name}</span>}
                </button>
              </li>
            ))}
          </ol>
          <div className="history-state">
            <ChoiceField
              label="Compared with"
              value={against}
              choices={[
                { value: present, label: 'The article as it is now' },
                ...states
                  .filter(({ file }) => file !== chosen)
                  .map(({ file, at, name }) => ({
                    value: file,
                    label: `${whenKept(at)}${name === '' ? '' : ` · ${name}`}`,
                  })),
              ]}
              onChoose={setAgainst}
            />
            {state?.kind === 'unreadable' || state?.kind === 'missing' ? (
              <p className="history-problem">
                This state cannot be read
                {state.kind === 'unreadable' ? `: ${state.problem}` : ' any more'}. The file is left
                as it is.
              </p>
            ) : differences === null ? null : differences.length === 0 ? (
              <p className="history-same">Nothing has changed since.</p>
            ) : (
              differences.map((difference) => (
                <Changed
                  key={difference.field}
                  difference={difference}
                  onRestore={
                    isAgainstNow
                      ? () =>
                          void bringBack(
                            [difference.field],
                            `${difference.label} is as it was then`,
                          )
                      : null
                  }
                />
              ))
            )}
          </div>
        </div>
      )}
    </Dialog>
  )
}

function Changed({
  difference: { label, parts },
  onRestore,
}: {
  readonly difference: Difference
  readonly onRestore: (() => void) | null
}) {
  return (
    <section className="history-field" aria-label={label}>
      <header>
        <h3>{label}</h3>
        {onRestore === null ? null : (
          <Button look="quiet" onClick={onRestore}>
            Restore {label.toLowerCase()}
          </Button>
        )}
      </header>
      {parts.length === 0 ? (
        <p className="history-same">The words are the same; what they carry is not.</p>
      ) : (
        <DiffView parts={parts} />
      )}
    </section>
  )
}

type Read = RequestOutput<'readRevision'>

/** The state under a file name, or the present one. */
function useRead(galley: Galley, id: string, file: string | null): Read | null {
  const [read, setRead] = useState<{ readonly file: string; readonly state: Read } | null>(null)
  useEffect(() => {
    if (file === null) return
    let isStale = false
    const snapshot = galley.session.snapshot()
    const asked: Promise<Read> =
      file === present
        ? Promise.resolve(
            snapshot === null ? { kind: 'missing' } : { kind: 'read', article: snapshot },
          )
        : request('readRevision', { id, file })
    void asked.then((state) => {
      if (!isStale) setRead({ file, state })
    })
    return () => {
      isStale = true
    }
  }, [galley, id, file])
  return read !== null && read.file === file ? read.state : null
}

async function exportOld(
  galley: Galley,
  old: Article | null,
  setProblem: (problem: string | null) => void,
): Promise<void> {
  if (old === null) return
  const { format, options } = old.exportChoice ?? { format: 'markdown', options: {} }
  const written = await request('saveExport', { article: JSON.stringify(old), format, options })
  if (written.kind === 'written') {
    setProblem(null)
    galley.toasts.add({ title: 'Exported', description: `To ${written.path}` })
  } else if (written.kind === 'failed') setProblem(written.problem)
  else if (written.kind === 'refused') setProblem(written.reasons.join(' '))
}

/** `Today 09:41`, `24 November 09:41`. */
function whenKept(at: string): string {
  const date = new Date(at)
  const time = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false })
  const isToday = date.toDateString() === new Date().toDateString()
  return isToday
    ? `Today ${time}`
    : `${date.toLocaleDateString('en', { day: 'numeric', month: 'long' })} ${time}`
}
