// One quote in the panel: its words, who said them, and behind a fold everything else that is known of it.
import { ChevronRight } from 'lucide-react'
import type { Attribution } from '../../article/quotes/quotation.ts'
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { termsRules } from '../../article/quotes/terms.ts'
import { labelOf } from '../../article/source.ts'
import { dismiss, goTo, type QuoteTarget } from '../editor/quote-commands.ts'
import { initialsOf, tintOf } from '../editor/quote-decorations.ts'
import { labelOfSpeaker } from '../editor/suggestion-marks.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { QuoteDetails } from './quote-details.tsx'
import type { Suggestion } from './suggestions.ts'

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
  const { session, stage, suggesting } = useGalley()
  const suggestion = useStore(suggesting.suggestions, (now) =>
    now.find(({ from }) => from === quote.from),
  )
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
        {source === undefined && suggestion !== undefined ? (
          <Suggested suggestion={suggestion} isFixed={isFixed} />
        ) : null}
        {source === undefined ? (
          <>
            <Button className="quote-ask" disabled={isFixed} onClick={ask}>
              {suggestion === undefined ? 'Who said it?' : 'Someone else…'}
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

/** From here on the first candidate alone is worth showing. */
const clearFrom = 0.8

/** Enter on the first accepts; the others are one Tab away. */
function Suggested({
  suggestion,
  isFixed,
}: {
  readonly suggestion: Suggestion
  readonly isFixed: boolean
}) {
  const { suggesting } = useGalley()
  const isClear = suggestion.confidence >= clearFrom
  const offered = isClear ? suggestion.candidates.slice(0, 1) : suggestion.candidates
  return (
    <div className="quote-suggestions" title={suggestion.reason}>
      {offered.map((speaker, index) => (
        <Button
          key={`${speaker.start}-${speaker.end}`}
          className={index === 0 ? 'quote-best' : ''}
          disabled={isFixed}
          onClick={() => suggesting.accept(suggestion, index)}
        >
          {labelOfSpeaker(speaker)}
        </Button>
      ))}
      <span className="quote-sure">{Math.round(suggestion.confidence * 100)} %</span>
    </div>
  )
}
