// The gesture of this app: Ctrl/Cmd+Enter, two letters of a name, Enter. Lists this article's sources, likeliest first;
// a name that is not there becomes a new source.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Popover } from '@base-ui/react/popover'
import { useMemo, useState } from 'react'
import { rankSources, sourcesMatching } from '../../article/quotes/rank-sources.ts'
import { createSource, labelOf, type Source } from '../../article/source.ts'
import { attribute, type QuoteTarget, quoteAt } from '../editor/quote-commands.ts'
import { initialsOf, tintOf } from '../editor/quote-decorations.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import './attribution-box.css'

type Choice =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'new'; readonly name: string }

export function AttributionBox() {
  const { stage, session } = useGalley()
  const range = useStore(stage, (now) => now.attributing)
  const editor = useStore(session.editor, (now) => now)
  if (range === null || editor === null) return null

  const close = () => {
    stage.set((before) => ({ ...before, attributing: null }))
    editor.commands.focus(undefined, { scrollIntoView: false })
  }
  const anchor = {
    getBoundingClientRect: () => {
      const start = editor.view.coordsAtPos(range.from)
      const end = editor.view.coordsAtPos(range.to)
      const isOneLine = start.top === end.top
      return new DOMRect(
        isOneLine ? start.left : Math.min(start.left, end.left),
        start.top,
        isOneLine ? Math.max(1, end.right - start.left) : 1,
        end.bottom - start.top,
      )
    },
  }
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Popover.Portal>
        <Popover.Positioner
          className="attribution-positioner"
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={8}
        >
          <Popover.Popup className="attribution" aria-label="Who said it?" initialFocus={findInput}>
            <Choices range={range} onDone={close} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const findInput = () => document.querySelector<HTMLInputElement>('.attribution-input')

interface ChoicesProps {
  readonly range: { readonly from: number; readonly to: number }
  readonly onDone: () => void
}

function Choices({ range, onDone }: ChoicesProps) {
  const galley = useGalley()
  const { session } = galley
  const sources = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.sources : [],
  )
  const [query, setQuery] = useState('')
  const target = useMemo(() => targetIn(galley, range), [galley, range])
  const ranked = useMemo(
    () => rankSources(sources, around(galley, range)),
    [galley, range, sources],
  )
  const name = query.trim()
  const choices: readonly Choice[] = [
    ...sourcesMatching(ranked, query).map((source) => ({ kind: 'source' as const, source })),
    ...(name === '' ||
    sources.some((source) => labelOf(source).toLowerCase() === name.toLowerCase())
      ? []
      : [{ kind: 'new' as const, name }]),
  ]

  const choose = (choice: Choice) => {
    const editor = session.editor.get()
    if (editor === null || target === null) return
    const source =
      choice.kind === 'source'
        ? choice.source
        : createSource({ id: crypto.randomUUID(), name: choice.name })
    if (choice.kind === 'new') session.change({ sources: [...sources, source] })
    else if (source.retired)
      session.change({
        sources: sources.map((known) =>
          known.id === source.id ? { ...known, retired: false } : known,
        ),
      })
    attribute(editor, target, { sourceId: source.id })
    editor.commands.setTextSelection(Math.min(range.to, editor.state.doc.content.size))
    onDone()
  }

  return (
    <Autocomplete.Root
      open
      inline
      items={choices}
      filter={null}
      autoHighlight="always"
      keepHighlight
      value={query}
      onValueChange={setQuery}
      itemToStringValue={(choice) => (choice.kind === 'new' ? choice.name : labelOf(choice.source))}
    >
      <Autocomplete.Input
        className="attribution-input"
        aria-label="Who said it?"
        placeholder="Who said it? Type a name"
        spellCheck={false}
      />
      <Autocomplete.List className="attribution-list">
        {(choice: Choice) => (
          <Autocomplete.Item
            key={choice.kind === 'new' ? 'new' : choice.source.id}
            value={choice}
            className="attribution-item"
            onClick={() => choose(choice)}
          >
            {choice.kind === 'new' ? (
              <span>
                New source <strong>{choice.name}</strong>
              </span>
            ) : (
              <SourceLine source={choice.source} sources={sources} />
            )}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
      {choices.length === 0 ? (
        <p className="attribution-empty">No sources yet. Type the name of the first.</p>
      ) : null}
    </Autocomplete.Root>
  )
}

function SourceLine({
  source,
  sources,
}: {
  readonly source: Source
  readonly sources: readonly Source[]
}) {
  const detail = [source.role, source.organisation].filter(Boolean).join(', ')
  return (
    <>
      <span className={`source-dot tint-${tintOf(sources, source.id)}`} aria-hidden="true">
        {initialsOf(labelOf(source))}
      </span>
      <span className="attribution-name">
        {labelOf(source)}
        {detail === '' ? null : <span className="attribution-detail">{detail}</span>}
      </span>
      {source.retired ? <span className="attribution-detail">retired</span> : null}
    </>
  )
}

function targetIn(
  galley: ReturnType<typeof useGalley>,
  range: { readonly from: number; readonly to: number },
): QuoteTarget | null {
  const editor = galley.session.editor.get()
  if (editor === null) return null
  const known = quoteAt(editor, range.from + 1)
  if (known !== null && known.from === range.from && known.to === range.to) return known
  const text = editor.state.doc.textBetween(range.from, range.to, '\n', '\n')
  return { place: 'inline', ...range, text, attribution: null }
}

/** The paragraph around the words, without them, and who spoke before. */
function around(
  galley: ReturnType<typeof useGalley>,
  range: { readonly from: number; readonly to: number },
) {
  const editor = galley.session.editor.get()
  if (editor === null) return { paragraph: '', previous: null }
  const { doc } = editor.state
  const start = doc.resolve(Math.min(range.from + 1, doc.content.size)).start()
  const end = doc.resolve(Math.max(range.to - 1, start)).end()
  const before = galley.session.facts
    .get()
    .quotes.filter((quote) => quote.to <= range.from && quote.attribution.sourceId !== null)
  return {
    paragraph: `${doc.textBetween(start, Math.max(start, range.from), ' ')} ${doc.textBetween(Math.min(range.to, end), end, ' ')}`,
    previous: before.at(-1)?.attribution.sourceId ?? null,
  }
}
