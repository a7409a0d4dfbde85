// One source in the list: the same tint and initials as on the page, who it is, on what terms, how many quotes.
import type { CSSProperties } from 'react'
import { labelOf, type Source } from '../../article/source.ts'
import { initialsOf, tintOf } from '../editor/quote-decorations.ts'
import { useGalley } from '../galley.ts'
import { useIsLocked } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { ExpandingRow } from '../ui/expanding-row.tsx'
import { MergeList } from './merge-list.tsx'
import { changeSource, goToFirstQuote, mergeIntoSource, retireSource } from './source-actions.ts'
import { SourceForm } from './source-form.tsx'
import { lineOf, owedLineOf, termsLineOf } from './source-words.ts'

interface SourceRowProps {
  readonly source: Source
  readonly sources: readonly Source[]
  /** `3 quotes`, or empty. */
  readonly countLine: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onMerged: (keptId: string) => void
  readonly onRetired: () => void
}

export function SourceRow(props: SourceRowProps) {
  const { source, sources, countLine, isOpen, onOpen, onMerged, onRetired } = props
  const galley = useGalley()
  const isLocked = useIsLocked()
  const label = labelOf(source)
  const others = sources.filter((other) => other.id !== source.id && !other.retired)

  function merge(keepId: string): void {
    mergeIntoSource(galley, keepId, source.id)
    onMerged(keepId)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-source="${keepId}"] .row-summary`)?.focus(),
    )
  }

  return (
    <ExpandingRow
      isOpen={isOpen}
      onOpen={onOpen}
      data-source={source.id}
      summary={<Summary source={source} tint={tintOf(sources, source.id)} />}
      aside={
        countLine === '' ? (
          <span className="sources-count sources-count-none">No quotes</span>
        ) : (
          <button
            type="button"
            className="sources-count"
            aria-label={`${countLine} of ${label}: go to the first`}
            title="Go to the first one on the page"
            onClick={() => goToFirstQuote(galley, source.id)}
          >
            {countLine}
          </button>
        )
      }
    >
      <SourceForm source={source} />
      {isLocked ? null : (
        <div className="row-actions">
          {source.retired ? (
            <Button onClick={() => changeSource(galley, source.id, { retired: false })}>
              Take back into the list
            </Button>
          ) : (
            <>
              <MergeList label={label} others={others} onChoose={merge} />
              <Button
                look="quiet"
                title="Hides it from the list; its quotes stay attributed"
                onClick={() => {
                  onOpen(false)
                  retireSource(galley, source)
                  onRetired()
                }}
              >
                Retire
              </Button>
            </>
          )}
        </div>
      )}
    </ExpandingRow>
  )
}

function Summary({ source, tint }: { readonly source: Source; readonly tint: number }) {
  const label = labelOf(source)
  const line = lineOf(source)
  const terms = termsLineOf(source)
  const owed = owedLineOf(source)
  // The tint is the page's: tokens.css has one for each number.
  const style = { '--sources-tint': `var(--tint-${tint})` } as CSSProperties
  return (
    <span className="sources-summary">
      <span className="sources-mark" style={style} aria-hidden="true">
        {initialsOf(label)}
      </span>
      <span className="sources-words">
        <span className={source.name === '' ? 'row-title row-title-empty' : 'row-title'}>
          {label}
        </span>
        {line === '' ? null : <span className="row-line">{line}</span>}
        {terms === '' ? null : <span className="row-line sources-terms">{terms}</span>}
        {owed === '' ? null : <span className="row-line row-warning">{owed}</span>}
      </span>
    </span>
  )
}
