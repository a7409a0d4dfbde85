// Every quote in reading order with its source; open ones first on request. A click goes there; the card says the rest.
import { Check } from 'lucide-react'
import { useMemo, useState } from 'react'
import { shownKeys } from '../commands/command.ts'
import { commandNamed } from '../commands/commands.ts'
import { acceptSure } from '../commands/quote.ts'
import { useGalley } from '../galley.ts'
import type { BodyFacts } from '../session/body-facts.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { SwitchField } from '../ui/field.tsx'
import { type ListedQuote, QuoteRow } from './quote-row.tsx'
import { sureFrom } from './suggesting.ts'
import type { Suggestion } from './suggestions.ts'
import './quotes-panel.css'

export function QuotesPanel() {
  const galley = useGalley()
  const { session, platform } = galley
  const facts = useStore(session.facts, (now) => now)
  const [isOpenFirst, setOpenFirst] = useState(false)
  const [expanded, setExpanded] = useState<number | null>(null)
  const suggestions = useStore(galley.suggesting.suggestions, (now) => now)
  const isReportedToo = useStore(
    galley.preferences,
    ({ suggestions: wanted }) => wanted === 'reported-too',
  )
  const listed = useMemo(
    () => listQuotes(facts, suggestions, isOpenFirst),
    [facts, suggestions, isOpenFirst],
  )
  const sure = suggestions.filter(({ confidence }) => confidence >= sureFrom).length
  const attributed = facts.quotes.filter((quote) => quote.attribution.sourceId !== null).length
  const asked = listed.length - suggestions.filter(({ isReported }) => isReported).length

  if (listed.length === 0)
    return (
      <EmptyState title="No quotes yet">
        <p>
          Words in quotation marks are listed here by themselves. For anything else, select the
          words and press <kbd>{shownKeys('Mod+Enter', platform)}</kbd>.
        </p>
      </EmptyState>
    )

  return (
    <section className="quotes" aria-label="Quotes">
      <header className="quotes-head">
        <p>
          {attributed === asked ? (
            <span className="quotes-done">
              <Check aria-hidden="true" />
              Every quote is attributed
            </span>
          ) : (
            `${attributed} of ${asked} attributed`
          )}
        </p>
        <div className="quotes-switches">
          <SwitchField label="Open first" checked={isOpenFirst} onSwitch={setOpenFirst} />
          <SwitchField
            label="Reported speech too"
            checked={isReportedToo}
            onSwitch={(checked) =>
              galley.changePreferences({ suggestions: checked ? 'reported-too' : 'quotations' })
            }
          />
        </div>
      </header>
      <ol className="quotes-list">
        {listed.map((quote) => (
          <QuoteRow
            key={`${quote.from}-${quote.to}-${quote.place}`}
            quote={quote}
            isExpanded={expanded === quote.from}
            onExpand={() => setExpanded(expanded === quote.from ? null : quote.from)}
          />
        ))}
      </ol>
      {attributed === listed.length ? null : (
        <footer className="quotes-foot">
          <Button onClick={() => void commandNamed('next-open-quote').run(galley)}>
            Next open quote
          </Button>
          <span className="quotes-hint">{shownKeys('Mod+J', platform)}</span>
          {sure === 0 ? null : (
            <Button onClick={() => acceptSure(galley)}>Accept {sure} above 90 %</Button>
          )}
        </footer>
      )}
    </section>
  )
}

function listQuotes(
  facts: BodyFacts,
  suggestions: readonly Suggestion[],
  isOpenFirst: boolean,
): readonly ListedQuote[] {
  const known = new Set(facts.quotes.map(({ from, to }) => `${from}-${to}`))
  const all: ListedQuote[] = [
    ...facts.quotes,
    ...facts.open
      .filter(({ from, to }) => !known.has(`${from}-${to}`))
      .map((quote) => ({ place: 'inline' as const, ...quote, attribution: null })),
    ...suggestions
      .filter(({ isReported }) => isReported)
      .map(({ from, to, text }) => ({
        place: 'inline' as const,
        from,
        to,
        text,
        attribution: null,
      })),
  ]
  const isOpen = (quote: ListedQuote) => (quote.attribution?.sourceId ?? null) === null
  return all.sort(
    (a, b) =>
      (isOpenFirst ? Number(isOpen(b)) - Number(isOpen(a)) : 0) || a.from - b.from || b.to - a.to,
  )
}
