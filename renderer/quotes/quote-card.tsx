// The small card at a quote under the caret or the mouse: who, role, terms, via, verified. It never takes the focus.
import { BadgeCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { termsRules } from '../../article/quotes/terms.ts'
import { labelOf } from '../../article/source.ts'
import { shownKeys } from '../commands/command.ts'
import { quoteAt } from '../editor/quote-commands.ts'
import { initialsOf, tintOf } from '../editor/quote-decorations.ts'
import { labelOfSpeaker } from '../editor/suggestion-marks.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import type { Suggestion } from './suggestions.ts'
import './quote-card.css'

interface Shown {
  readonly attribution: QuoteInBody['attribution'] | null
  /** Where the quote begins, as an editor position. */
  readonly from: number
  readonly top: number
  readonly left: number
}

const delay = 180

export function QuoteCard() {
  const shown = useQuoteUnderPointer()
  const { session, platform, suggesting } = useGalley()
  const sources = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.sources : [],
  )
  const suggestions = useStore(suggesting.suggestions, (now) => now)
  if (shown === null) return null
  const { attribution } = shown
  const source = sources.find(({ id }) => id === attribution?.sourceId)
  const via = sources.find(({ id }) => id === attribution?.via)
  const terms = attribution?.terms ?? source?.terms ?? 'on-the-record'
  const suggestion = suggestions.find(({ from, to }) => from <= shown.from && shown.from < to)
  const detail =
    source === undefined ? '' : [source.role, source.organisation].filter(Boolean).join(', ')

  return (
    <div className="quote-card" role="status" style={{ top: shown.top, left: shown.left }}>
      {source === undefined && suggestion !== undefined ? (
        <SuggestionLines suggestion={suggestion} />
      ) : source === undefined ? (
        <p>
          Not yet attributed <kbd>{shownKeys('Mod+Enter', platform)}</kbd>
        </p>
      ) : (
        <>
          <p className="quote-card-who">
            <span className={`source-dot tint-${tintOf(sources, source.id)}`} aria-hidden="true">
              {initialsOf(labelOf(source))}
            </span>
            <strong>{labelOf(source)}</strong>
            {attribution?.verified == null ? null : (
              <BadgeCheck aria-label={`Verified by ${attribution.verified.by}`} />
            )}
          </p>
          <p className="quote-card-detail">
            {[detail, termsRules[terms].label, via === undefined ? '' : `told ${labelOf(via)}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
    </div>
  )
}

/** The likely speakers, numbered as the keys that choose them. */
function SuggestionLines({ suggestion }: { readonly suggestion: Suggestion }) {
  return (
    <>
      <ol className="quote-card-candidates">
        {suggestion.candidates.map((speaker, index) => (
          <li key={`${speaker.start}-${speaker.end}`}>
            <kbd>{index === 0 ? 'Tab' : index + 1}</kbd>
            <span>
              <strong>{labelOfSpeaker(speaker)}</strong>
              {speaker.entity.role === '' ? null : `, ${speaker.entity.role}`}
            </span>
          </li>
        ))}
      </ol>
      <p className="quote-card-detail">
        {[
          suggestion.reason,
          `${Math.round(suggestion.confidence * 100)} % sure`,
          suggestion.via === null ? '' : `told ${suggestion.via}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}

/** The quote around the caret, or under the resting mouse; null while words are selected or a box is open. */
function useQuoteUnderPointer(): Shown | null {
  const { session, stage } = useGalley()
  const editor = useStore(session.editor, (now) => now)
  const isBusy = useStore(stage, (now) => now.attributing !== null || now.dialog !== null)
  const [shown, setShown] = useState<Shown | null>(null)

  useEffect(() => {
    if (editor === null || isBusy) return setShown(null)
    let timer: ReturnType<typeof setTimeout> | undefined
    const page = editor.view.dom.closest<HTMLElement>('.page')

    const showAt = (position: number) => {
      const quote = quoteAt(editor, position)
      if (quote === null || page === null) return setShown(null)
      const frame = page.getBoundingClientRect()
      const start = editor.view.coordsAtPos(Math.min(quote.from + 1, editor.state.doc.content.size))
      const end = editor.view.coordsAtPos(Math.max(quote.to - 1, quote.from))
      if (end.bottom < frame.top || end.bottom > frame.bottom) return setShown(null)
      setShown({
        attribution: quote.attribution,
        from: quote.from,
        top: end.bottom - frame.top + 6,
        left: Math.max(8, Math.min(start.left, end.left) - frame.left),
      })
    }
    const later = (act: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(act, delay)
    }
    /** After a move of the caret, and after the scrolling that a jump to a quote brings with it. */
    const showAtCaret = () => {
      setShown(null)
      later(() => {
        const { empty, from } = editor.state.selection
        if (empty && editor.view.hasFocus()) showAt(from)
      })
    }
    const hide = () => {
      clearTimeout(timer)
      setShown(null)
    }
    const mouseMoved = (event: MouseEvent) => {
      if (event.buttons !== 0) return
      const { clientX: left, clientY: top } = event
      later(() => {
        const found = editor.view.posAtCoords({ left, top })
        if (found !== null && editor.state.selection.empty) showAt(found.pos)
      })
    }
    editor.on('selectionUpdate', showAtCaret)
    editor.on('blur', hide)
    editor.view.dom.addEventListener('mousemove', mouseMoved)
    editor.view.dom.addEventListener('mouseleave', hide)
    page?.addEventListener('scroll', showAtCaret, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      editor.off('selectionUpdate', showAtCaret)
      editor.off('blur', hide)
      if (!editor.isDestroyed) {
        editor.view.dom.removeEventListener('mousemove', mouseMoved)
        editor.view.dom.removeEventListener('mouseleave', hide)
      }
      page?.removeEventListener('scroll', showAtCaret, { capture: true })
    }
  }, [editor, isBusy])

  return shown
}
