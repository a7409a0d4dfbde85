// The middle: the article as it will be read, with its toolbar. Also what stands there when no article does.
import { FileWarning } from 'lucide-react'
import { complain, createDraft } from '../commands/file.ts'
import { ConflictBar } from '../conflict/conflict-bar.tsx'
import { request } from '../desktop.ts'
import { Toolbar } from '../editor/toolbar.tsx'
import { type Galley, useGalley } from '../galley.ts'
import { importChosenFiles } from '../import/import-files.ts'
import { ImportNotes } from '../import/import-notes.tsx'
import { QuoteCard } from '../quotes/quote-card.tsx'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Copy } from './copy.tsx'
import { Head } from './head.tsx'
import { RecoveryNotes } from './recovery-notes.tsx'
import { SetAsideBar } from './set-aside-bar.tsx'
import { SyncCopies } from './sync-copies.tsx'
import './page.css'

export function Page() {
  const { session } = useGalley()
  const { kind, id } = useStore(session.session, (now) => ({
    kind: now.kind,
    id: now.kind === 'none' ? '' : now.id,
  }))
  return (
    <main aria-label="Article" className="page">
      <SetAsideBar />
      {kind === 'open' ? (
        <>
          <Toolbar />
          <ConflictBar />
          <div className="page-scroll" key={id}>
            <div className="page-column">
              <ReadOnlyNote />
              <RecoveryNotes key={id} id={id} />
              <SyncCopies key={`${id} copies`} id={id} />
              <ImportNotes />
              <Head />
              <Copy />
            </div>
          </div>
          <QuoteCard />
        </>
      ) : kind === 'unreadable' ? (
        <Unreadable />
      ) : kind === 'none' ? (
        <NothingOpen />
      ) : null}
    </main>
  )
}

async function takeOver(galley: Galley): Promise<void> {
  const problem = await galley.session.takeOver()
  if (problem !== null) complain(galley, 'Not taken over', problem)
}

function ReadOnlyNote() {
  const galley = useGalley()
  const { reason, isStale } = useStore(galley.session.session, (now) => ({
    reason: now.kind === 'open' ? now.readOnly : null,
    isStale: now.kind === 'open' && now.writer?.isStale === true,
  }))
  return reason === null ? null : (
    <div className="page-note recovery-note" role="note">
      <p>
        {reason}
        {isStale ? ' Nothing has been heard from there for a while.' : ''}
      </p>
      {isStale ? <Button onClick={() => void takeOver(galley)}>Take over</Button> : null}
    </div>
  )
}

function NothingOpen() {
  const galley = useGalley()
  return (
    <div className="page-nothing">
      <EmptyState
        title="No article open"
        isPageTitle
        actions={
          <>
            <Button look="main" onClick={() => void createDraft(galley, false)}>
              New article
            </Button>
            <Button onClick={() => void importChosenFiles(galley)}>Import…</Button>
            <Button onClick={() => void createDraft(galley, true)}>Open the sample</Button>
          </>
        }
      >
        Choose one from the desk, start a new one, or drop a file anywhere on this window.
      </EmptyState>
    </div>
  )
}

function Unreadable() {
  const { session } = useGalley()
  const now = useStore(session.session, (state) => (state.kind === 'unreadable' ? state : null))
  if (now === null) return null
  return (
    <div className="page-scroll">
      <div className="page-column">
        <section className="unreadable" aria-labelledby="unreadable-title">
          <FileWarning aria-hidden="true" />
          <h1 id="unreadable-title">This draft cannot be opened</h1>
          <p>{now.problem}</p>
          <p>
            The file is untouched and nothing will be written to it.
            {now.salvaged === '' ? '' : ' What could be read of it stands below, to copy.'}
          </p>
          <Button onClick={() => void request('revealDraft', { id: now.id })}>
            Show in file manager
          </Button>
        </section>
        {now.salvaged === '' ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard
          <section className="salvaged" tabIndex={0} aria-label="Text that could be read">
            {now.salvaged}
          </section>
        )}
      </div>
    </div>
  )
}
