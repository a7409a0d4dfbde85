// What an import read out of the text rather than being told: a quiet list above the page, each line with a way back.
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Guess } from '../../article/import/formats.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { keepAll, putIntoBody, takeGuessBack } from './answer-notes.ts'
import './import-notes.css'

const labels: Readonly<Record<Guess['field'], string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  biography: 'Biography',
  credit: 'Credit',
  related: 'Related',
  latest: 'Related',
  language: 'Language',
  date: 'Date',
  keywords: 'Keywords',
}

export function ImportNotes() {
  const galley = useGalley()
  const { guesses, leftOut, notices } = useStore(galley.session.session, (now) =>
    now.kind === 'open' && now.readOnly === null ? now : nothing,
  )
  const [isOpen, setOpen] = useState(true)
  if (guesses.length + leftOut.length + notices.length === 0) return null
  const names = guesses.map(({ field, value }) => `${field} ${value}`)
  return (
    <section className="import-notes" aria-label="Notes of the import">
      <header className="import-notes-head">
        <button
          type="button"
          className="import-notes-fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" />
          {guesses.length === 0
            ? leftOut.length === 0
              ? 'How Galley read the file'
              : 'Words that Galley did not take over'
            : `Galley read ${guesses.length === 1 ? 'this' : `these ${guesses.length}`} from the text`}
        </button>
        <Button
          look="quiet"
          onClick={() => {
            focusHeadline()
            keepAll(galley)
          }}
        >
          {guesses.length > 0 ? 'Keep all' : leftOut.length > 0 ? 'Leave them out' : 'Dismiss'}
        </Button>
      </header>
      {isOpen ? (
        <div className="import-notes-body">
          <ul className="import-notes-list">
            {guesses.map((guess, index) => (
              <li key={keyOf(names, index)} className="import-note">
                <span className="import-note-field">{labels[guess.field]}</span>
                <span className="import-note-value">{guess.value}</span>
                <Button
                  look="quiet"
                  aria-label={`Undo ${labels[guess.field]}: ${guess.value}`}
                  onClick={(event) => {
                    focusNext(event.currentTarget)
                    takeGuessBack(galley, guess, labels[guess.field])
                  }}
                >
                  Undo
                </Button>
              </li>
            ))}
          </ul>
          {notices.length === 0 ? null : (
            <ul className="import-notices" aria-label="How the file was read">
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          )}
          <LeftOut leftOut={leftOut} onPut={(index) => putIntoBody(galley, index)} />
        </div>
      ) : null}
    </section>
  )
}

const nothing: {
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly string[]
  readonly notices: readonly string[]
} = { guesses: [], leftOut: [], notices: [] }

/** Stays the same while other lines go, so that a line keeps the focus. */
function keyOf(names: readonly string[], index: number): string {
  const name = names[index]
  const same = names.slice(0, index).filter((other) => other === name).length
  return `${name} ${same}`
}

/** The line is about to go: on to its neighbour, so that the keyboard does not start over. */
function focusNext(button: HTMLElement): void {
  const line = button.closest('li')
  const next = line?.nextElementSibling ?? line?.previousElementSibling
  const nextButton = next?.querySelector('button')
  if (nextButton == null) focusHeadline()
  else nextButton.focus()
}

const focusHeadline = (): void =>
  document.querySelector<HTMLElement>('[data-field="headline"]')?.focus()

function LeftOut({
  leftOut,
  onPut,
}: {
  readonly leftOut: readonly string[]
  readonly onPut: (index: number) => void
}) {
  if (leftOut.length === 0) return null
  return (
    <details className="import-left-out">
      <summary>
        <ChevronRight aria-hidden="true" />
        Not taken over ({leftOut.length})
      </summary>
      <ul className="import-notes-list">
        {leftOut.map((words, index) => (
          <li key={keyOf(leftOut, index)} className="import-note">
            <span className="import-note-value import-note-words">{words}</span>
            <Button
              look="quiet"
              aria-label={`Put into the body: ${words}`}
              onClick={(event) => {
                focusNext(event.currentTarget)
                onPut(index)
              }}
            >
              Put into the body
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
