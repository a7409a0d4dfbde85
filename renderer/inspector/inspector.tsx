// One panel at a time, chosen by tabs; which one is remembered.
import { Tabs } from '@base-ui/react/tabs'
import { ArticlePanel } from '../article-panel/article-panel.tsx'
import { CheckPanel } from '../check/check-panel.tsx'
import { useGalley } from '../galley.ts'
import { QuotesPanel } from '../quotes/quotes-panel.tsx'
import { RelatedPanel } from '../related/related-panel.tsx'
import { useStore } from '../session/store.ts'
import { SourcesPanel } from '../sources/sources-panel.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import './inspector.css'

const panels = [
  { name: 'article', label: 'Article', Panel: ArticlePanel },
  { name: 'quotes', label: 'Quotes', Panel: QuotesPanel },
  { name: 'sources', label: 'Sources', Panel: SourcesPanel },
  { name: 'related', label: 'Related', Panel: RelatedPanel },
  { name: 'check', label: 'Check', Panel: CheckPanel },
] as const

export function Inspector() {
  const { preferences, changePreferences, session, checking } = useGalley()
  const panel = useStore(preferences, (now) => now.panel)
  const openId = useStore(session.session, (now) => (now.kind === 'open' ? now.id : null))
  const pressing = useStore(
    checking.findings,
    (now) => now.open.filter(({ severity }) => severity !== 'note').length,
  )
  const openQuotes = useStore(session.facts, (facts) => facts.open.length)

  return (
    <Tabs.Root
      className="inspector"
      value={panel}
      onValueChange={(chosen) => {
        const known = panels.find(({ name }) => name === chosen)
        if (known !== undefined) changePreferences({ panel: known.name })
      }}
    >
      <Tabs.List className="inspector-tabs" activateOnFocus>
        {panels.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name} className="inspector-tab">
            {label}
            {name === 'quotes' && openQuotes > 0 ? (
              <span className="inspector-count">
                {openQuotes}
                <span className="visually-hidden"> open</span>
              </span>
            ) : null}
            {name === 'check' && pressing > 0 ? (
              <span className="inspector-count">
                {pressing}
                <span className="visually-hidden"> to answer</span>
              </span>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ name, Panel }) => (
        <Tabs.Panel key={name} value={name} className="inspector-panel" tabIndex={-1}>
          {openId === null ? (
            <EmptyState title="No article open">
              Choose one from the desk, or start a new one.
            </EmptyState>
          ) : (
            <Panel key={openId} />
          )}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
