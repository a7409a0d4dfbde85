// One quote in the panel: its words, who said them, and behind a fold everything else that is known of it.
import { ChevronRight } from 'lucide-react'
import type { Attribution } from '../../article/quotes/quotation.ts'
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { termsRules } from '../../article/quotes/terms.ts'
import { labelOf } from '../../article/source.ts'
import { dismiss, goTo, type QuoteTarget } from '../editor/quote-commands.ts'
import { initialsOf, tintOf } from '../editor/quote-decorations.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { QuoteDetails } from './quote-details.tsx'

export interface ListedQuote extends Pick<QuoteInBody, 'place' | 'from' | 'to' | 'text'> {
  /** Null for words in quotation marks of which nothing is known. */
  readonly attribution: Attribution | null
}

interface QuoteRowProps {
  readonly quote: ListedQuote
  readonly isExpanded: boolean
  readonly onExpand: () => void
}

export function QuoteRow({ quote, isExpanded, onExpand }: QuoteRowProps) {
  const { session, stage } = useGalley()
  const sources = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.sources : [],
  )
  const isFixed = useStore(session.session, (now) => now.kind !== 'open' || now.readOnly !== null)
  const source = sources.find(({ id }) => id === quote.attribution?.sourceId)
  const via = sources.find(({ id }) => id === quote.attribution?.via)
  const terms = quote.attribution?.terms ?? source?.terms ?? 'on-the-record'
  const target: QuoteTarget = quote

  const withEditor = (
    act: (editor: NonNullable<ReturnType<typeof session.editor.get>>) => void,
  ) => {
    const editor = session.editor.get()
    if (editor !== null) act(editor)
  }
  const ask = () =>
    withEditor((editor) => {
      goTo(editor, quote)
      stage.set((before) => ({ ...before, attributing: { from: quote.from, to: quote.to } }))
    })

  return (
    <li className="quote-row">
      <button
        type="button"
        className="quote-words"
        title="Show in the article"
        onClick={() => withEditor((editor) => goTo(editor, quote))}
      >
        {quote.text}
      </button>
      <div className="quote-line">
        {source === undefined ? (
          <>
            <Button className="quote-ask" disabled={isFixed} onClick={ask}>
              Who said it?
            </Button>
            <Button
              look="quiet"
              disabled={isFixed}
              onClick={() => withEditor((editor) => dismiss(editor, target))}
            >
              Not a quote
            </Button>
          </>
        ) : (
          <button type="button" className="quote-source" disabled={isFixed} onClick={ask}>
            <span className={`source-dot tint-${tintOf(sources, source.id)}`} aria-hidden="true">
              {initialsOf(labelOf(source))}
            </span>
            <span className="quote-name">
              {labelOf(source)}
              {via === undefined ? null : <span className="quote-via"> to {labelOf(via)}</span>}
            </span>
          </button>
        )}
        {terms === 'on-the-record' ? null : (
          <span
            className={
              termsRules[terms].allowsInformation ? 'quote-terms' : 'quote-terms quote-terms-bad'
            }
          >
            {termsRules[terms].label}
          </span>
        )}
        {quote.attribution === null ? null : (
          <IconButton
            label={isExpanded ? 'Less about this quote' : 'More about this quote'}
            aria-expanded={isExpanded}
            className="quote-more"
            onClick={onExpand}
          >
            <ChevronRight aria-hidden="true" />
          </IconButton>
        )}
      </div>
      {isExpanded && quote.attribution !== null ? (
        <QuoteDetails quote={{ ...quote, attribution: quote.attribution }} isFixed={isFixed} />
      ) : null}
    </li>
  )
}
