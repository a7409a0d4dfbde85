// Who this article draws on: the list of its sources, each edited in place, the retired ones folded away.
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Source } from '../../article/source.ts'
import { shownKeys } from '../commands/command.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { useArticle, useIsLocked } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { TextField } from '../ui/field.tsx'
import { Fold, Panel } from '../ui/panel.tsx'
import { VaultNotice } from '../vault/vault-notice.tsx'
import { NewSource } from './new-source.tsx'
import { SourceRow } from './source-row.tsx'
import { countLines, matchesQuery } from './source-words.ts'
import './sources.css'

const manySources = 8

export function SourcesPanel() {
  const galley = useGalley()
  const sources = useArticle((article) => article.sources)
  const counts = useStore(galley.session.facts, (facts) => countLines(facts.quotes))
  const isLocked = useIsLocked()
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [query, setQuery] = useState('')
  const addButton = useRef<HTMLButtonElement>(null)

  const active = sources.filter((source) => !source.retired)
  const retired = sources.filter((source) => source.retired)
  const shown = active.filter((source) => source.id === openId || matchesQuery(source, query))
  const closeForm = () => {
    setAdding(false)
    requestAnimationFrame(() => addButton.current?.focus())
  }

  const row = (source: Source) => (
    <SourceRow
      key={source.id}
      source={source}
      sources={sources}
      countLine={counts[source.id] ?? ''}
      isOpen={openId === source.id}
      onOpen={(isOpen) => setOpenId(isOpen ? source.id : null)}
      onMerged={setOpenId}
      onRetired={() => addButton.current?.focus()}
    />
  )

  return (
    <Panel isLocked={isLocked}>
      <VaultNotice />
      {isLocked ? null : isAdding ? (
        <NewSource
          sources={sources}
          onCancel={closeForm}
          onAdded={(source, isUnnamed) => {
            setQuery('')
            if (isUnnamed) setOpenId(source.id)
            closeForm()
          }}
        />
      ) : (
        <div className="sources-bar">
          <Button ref={addButton} look="quiet" onClick={() => setAdding(true)}>
            <Plus aria-hidden="true" />
            Add source
          </Button>
        </div>
      )}
      {active.length > manySources ? (
        <div className="sources-filter">
          <TextField
            label="Filter sources"
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      ) : null}
      {active.length === 0 && !isAdding ? (
        <EmptyState title={retired.length === 0 ? 'No sources yet' : 'No active sources'}>
          {isLocked ? (
            'This article draws on nobody so far.'
          ) : (
            <>
              Put the caret inside a quote and press{' '}
              <kbd>{shownKeys('Mod+Enter', galley.platform)}</kbd>: the name you type becomes a
              source. Or add one here, before there is a quote.
            </>
          )}
        </EmptyState>
      ) : null}
      <ul className="rows" aria-label="Sources">
        {shown.map(row)}
      </ul>
      {shown.length === 0 && active.length > 0 ? (
        <p className="sources-none" role="status">
          No source matches “{query.trim()}”.
        </p>
      ) : null}
      {retired.length === 0 ? null : (
        <div className="sources-retired">
          <Fold title={`Retired (${retired.length})`} isBare>
            <ul className="rows" aria-label="Retired sources">
              {retired.map(row)}
            </ul>
          </Fold>
        </div>
      )}
    </Panel>
  )
}
