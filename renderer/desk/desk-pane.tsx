// The desk: drafts newest first, a search over all of them, a filter by state. Only the rows in view are drawn.

import { Menu } from '@base-ui/react/menu'
import { Download, Ellipsis, Plus, Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { revealed } from '../../article/hidden-characters.ts'
import type { DraftSummary } from '../../electron/ipc/contract.ts'
import {
  chooseLibrary,
  createDraft,
  duplicateDraft,
  openDraft,
  spikeDraft,
  unspikeDraft,
} from '../commands/file.ts'
import { request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { importChosenFiles } from '../import/import-files.ts'
import { useStore } from '../session/store.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { type DeskFilter, visibleDrafts } from './desk.ts'
import './desk-pane.css'
import { shownAge } from './shown-age.ts'
import { useWindowedRows } from './windowed-rows.ts'

const filters: readonly { readonly name: DeskFilter; readonly label: string }[] = [
  { name: 'desk', label: 'All' },
  { name: 'draft', label: 'Draft' },
  { name: 'copy-edit', label: 'Copy edit' },
  { name: 'ready', label: 'Ready' },
  { name: 'spiked', label: 'Spiked' },
]

/** As tall as the CSS draws it: the list is windowed. */
const rowHeight = 88

export function DeskPane() {
  const galley = useGalley()
  const desk = useStore(galley.desk.state, (now) => now)
  const rows = useMemo(() => visibleDrafts(desk), [desk])
  const snippets = useMemo(
    () => new Map(desk.hits?.map(({ id, snippet }) => [id, snippet])),
    [desk.hits],
  )
  const isEmptyLibrary = desk.isLoaded && desk.drafts.length === 0 && desk.problem === null

  return (
    <div className="desk">
      <div className="desk-search">
        <Search aria-hidden="true" />
        <input
          id="desk-search"
          type="search"
          placeholder="Search drafts"
          aria-label="Search drafts"
          value={desk.query}
          // The texts are read before the first letter is typed.
          onFocus={() => void request('searchDrafts', { query: '' })}
          onChange={(event) => galley.desk.search(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') galley.desk.search('')
            if (event.key === 'ArrowDown')
              document.querySelector<HTMLElement>('.desk-row-open')?.focus()
          }}
        />
      </div>
      <fieldset className="desk-filters">
        <legend className="visually-hidden">Show</legend>
        {filters.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-pressed={desk.filter === name}
            onClick={() => galley.desk.filter(name)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {desk.problem !== null ? (
        <EmptyState
          title="The library cannot be opened"
          actions={
            <>
              <Button look="main" onClick={() => void galley.desk.refresh()}>
                Try again
              </Button>
              <Button onClick={() => void chooseLibrary(galley)}>Choose another folder…</Button>
            </>
          }
        >
          {desk.problem}
        </EmptyState>
      ) : isEmptyLibrary ? (
        <EmptyState
          title="Nothing on the desk yet"
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
          Articles are plain files in a folder of yours. Start one, bring one in, or look at the
          sample first.
        </EmptyState>
      ) : desk.isLoaded && rows.length === 0 ? (
        <EmptyState title={desk.query === '' ? 'None in this state' : 'No draft found'}>
          {desk.query === ''
            ? 'Choose another state above.'
            : 'Every word has to occur in the headline, the slugline, a byline or the body.'}
        </EmptyState>
      ) : (
        <Rows rows={rows} snippets={snippets} />
      )}
      {isEmptyLibrary ? null : (
        <div className="desk-foot">
          <Button look="quiet" onClick={() => void createDraft(galley, false)}>
            <Plus aria-hidden="true" />
            New
          </Button>
          <Button look="quiet" onClick={() => void importChosenFiles(galley)}>
            <Download aria-hidden="true" />
            Import
          </Button>
        </div>
      )}
    </div>
  )
}

interface RowsProps {
  readonly rows: readonly DraftSummary[]
  readonly snippets: ReadonlyMap<string, string>
}

function Rows({ rows, snippets }: RowsProps) {
  const galley = useGalley()
  const list = useRef<HTMLDivElement>(null)
  const openId = useStore(galley.session.session, (now) => (now.kind === 'none' ? null : now.id))
  const { first, last, before, total } = useWindowedRows(list, rows.length, rowHeight)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])

  const moveFocus = (index: number) => {
    const { current } = list
    if (current === null || index < 0 || index >= rows.length) return
    const top = index * rowHeight
    if (top < current.scrollTop) current.scrollTop = top
    if (top + rowHeight > current.scrollTop + current.clientHeight)
      current.scrollTop = top + rowHeight - current.clientHeight
    requestAnimationFrame(() =>
      current.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus(),
    )
  }

  return (
    <div ref={list} className="desk-list">
      <ul style={{ height: total, paddingTop: before }}>
        {rows.slice(first, last).map((draft, offset) => (
          <li
            key={draft.id}
            className={`desk-row ${draft.id === openId ? 'desk-row-current' : ''}`}
            style={{ height: rowHeight }}
          >
            <button
              type="button"
              className="desk-row-open"
              data-index={first + offset}
              aria-current={draft.id === openId ? 'true' : undefined}
              onClick={() => void openDraft(galley, draft.id)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') moveFocus(first + offset + 1)
                else if (event.key === 'ArrowUp') moveFocus(first + offset - 1)
                else return
                event.preventDefault()
              }}
            >
              <RowText draft={draft} snippet={snippets.get(draft.id) ?? ''} now={now} />
            </button>
            <RowMenu draft={draft} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const stateNames = {
  draft: 'Draft',
  'copy-edit': 'Copy edit',
  ready: 'Ready',
  spiked: 'Spiked',
} as const

function RowText({
  draft,
  snippet,
  now,
}: {
  readonly draft: DraftSummary
  readonly snippet: string
  readonly now: number
}) {
  const folder = draft.folder.split('/').at(-1)
  const name = revealed(
    draft.headline ||
      draft.slugline ||
      (draft.problem === null ? 'Untitled article' : (folder ?? '')),
  )
  return (
    <>
      <span className={draft.headline === '' ? 'desk-headline desk-untitled' : 'desk-headline'}>
        {name}
      </span>
      {draft.problem === null ? (
        <span className="desk-detail">
          {snippet !== '' ? (
            snippet
          ) : (
            <>
              {draft.slugline === '' || draft.slugline === name ? null : `${draft.slugline} · `}
              {stateNames[draft.state]} · {draft.words.toLocaleString('en')} w
              {draft.openQuotes === 0 ? null : (
                <span className="desk-open"> · {draft.openQuotes} open</span>
              )}
            </>
          )}
        </span>
      ) : (
        <span className="desk-detail desk-problem">Cannot be opened: {draft.problem}</span>
      )}
      <span className="desk-detail">{shownAge(draft.updatedAt, now)}</span>
    </>
  )
}

function RowMenu({ draft }: { readonly draft: DraftSummary }) {
  const galley = useGalley()
  const isWhole = draft.problem === null
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <IconButton
            label={`Actions for ${draft.headline || draft.slugline || 'untitled article'}`}
          >
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
        className="desk-row-menu"
      />
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="end" sideOffset={4}>
          <Menu.Popup className="menu">
            {isWhole ? (
              <Menu.Item
                className="menu-item"
                onClick={() => void duplicateDraft(galley, draft.id)}
              >
                Duplicate
              </Menu.Item>
            ) : null}
            <Menu.Item
              className="menu-item"
              onClick={() => void request('revealDraft', { id: draft.id })}
            >
              Show in file manager
            </Menu.Item>
            {draft.state === 'spiked' ? (
              <Menu.Item className="menu-item" onClick={() => void unspikeDraft(galley, draft.id)}>
                Un-spike
              </Menu.Item>
            ) : (
              <Menu.Item className="menu-item" onClick={() => void spikeDraft(galley, draft.id)}>
                Spike
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
