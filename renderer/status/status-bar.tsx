// The quiet line at the bottom: how long, how far attributed, which language, whether it is saved.

import { complain, saveCopy } from '../commands/file.ts'
import { showPanel } from '../commands/view.ts'
import { type Galley, useGalley } from '../galley.ts'
import { keptWords } from '../session/restored-words.ts'
import type { SaveState } from '../session/session.ts'
import { useStore } from '../session/store.ts'
import './status-bar.css'

const wordsPerMinute = 230

export function StatusBar() {
  const galley = useGalley()
  const isOpen = useStore(galley.session.session, (now) => now.kind === 'open')
  return (
    <footer className="status-bar">
      {isOpen ? (
        <>
          <Counts />
          <Saving />
        </>
      ) : null}
    </footer>
  )
}

function Counts() {
  const galley = useGalley()
  const { words, attributed, open, holes } = useStore(galley.session.facts, (facts) => ({
    words: facts.words,
    attributed: facts.quotes.filter((quote) => quote.attribution.sourceId !== null).length,
    open: facts.open.length,
    holes: facts.holes.length,
  }))
  const target = useStore(galley.session.session, (now) =>
    now.kind === 'open' ? now.article.lengthTarget : null,
  )
  const minutes = Math.max(1, Math.round(words / wordsPerMinute))
  return (
    <p className="status-counts">
      <span>
        {words.toLocaleString('en')}
        {target === null ? '' : ` of ${target.toLocaleString('en')}`}{' '}
        {words === 1 ? 'word' : 'words'}
      </span>
      {words === 0 ? null : <span>{minutes} min</span>}
      {attributed + open === 0 ? null : (
        <button
          type="button"
          className={open === 0 ? 'status-link' : 'status-link status-open'}
          onClick={() => showPanel(galley, 'quotes')}
        >
          {attributed} of {attributed + open} {attributed + open === 1 ? 'quote' : 'quotes'}{' '}
          attributed
        </button>
      )}
      {holes === 0 ? null : <span className="status-open">{holes} TK</span>}
      <CheckCount />
    </p>
  )
}

function CheckCount() {
  const galley = useGalley()
  const { blocks, asks } = useStore(galley.checking.findings, ({ open }) => ({
    blocks: open.filter(({ severity }) => severity === 'blocks').length,
    asks: open.filter(({ severity }) => severity === 'to-acknowledge').length,
  }))
  if (blocks + asks === 0) return null
  return (
    <button
      type="button"
      className={blocks > 0 ? 'status-link status-problem' : 'status-link'}
      onClick={() => showPanel(galley, 'check')}
    >
      {blocks > 0
        ? `${blocks} ${blocks === 1 ? 'blocks' : 'block'} the export`
        : `${asks} to check`}
    </button>
  )
}

function Saving() {
  const galley = useGalley()
  const { save, language, readOnly } = useStore(galley.session.session, (now) =>
    now.kind === 'open'
      ? { save: now.save, language: now.article.language, readOnly: now.readOnly }
      : { save: null, language: '', readOnly: null },
  )
  const place = useStore(galley.session.journal.place, (now) => now)
  if (save === null) return null
  const isUnsaved = save.kind === 'failed' || save.kind === 'conflict'
  return (
    <p className="status-right">
      {isUnsaved ? null : <span>{language}</span>}
      <span
        role="status"
        title={
          readOnly ?? (isUnsaved ? `${savingWords(save)} ${keptWords(place)}` : savingWords(save))
        }
        className={isUnsaved ? 'status-problem' : ''}
      >
        {readOnly === null ? savingWords(save) : 'Read only'}
      </span>
      {save.kind === 'failed' ? (
        <>
          <button type="button" className="status-link" onClick={() => void galley.session.flush()}>
            Retry
          </button>
          <button type="button" className="status-link" onClick={() => void saveCopy(galley)}>
            Save a copy elsewhere…
          </button>
          <button type="button" className="status-link" onClick={() => void keepAsNew(galley)}>
            Keep as a new draft
          </button>
        </>
      ) : null}
    </p>
  )
}

async function keepAsNew(galley: Galley): Promise<void> {
  const problem = await galley.session.keepAsNew()
  await galley.desk.refresh()
  if (problem !== null) complain(galley, 'Not kept as a new draft', problem)
}

function savingWords(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return save.at === null ? 'Saved' : `Saved ${clock(save.at)}`
    case 'dirty':
    case 'saving':
      return 'Saving…'
    case 'failed':
      return `Not saved: ${save.problem}`
    case 'conflict':
      return 'Not saved: the file was changed by another program'
  }
}

const clock = (at: string) =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false })
