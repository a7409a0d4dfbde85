// One box for the three ways to add a related article: find a draft, paste a link, type a title.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { FileText, Link, type LucideIcon, Type } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { refusalToRelate } from '../../article/relate.ts'
import type { RelatedArticle } from '../../article/related.ts'
import type { SearchHit } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { openArticle, useArticle } from '../session/use-article.ts'
import { addressIn, refusalWords, type Suggestion, suggestionsFor } from './suggestions.ts'

const searchDelay = 80
const icons: Readonly<Record<Suggestion['kind'], LucideIcon>> = {
  draft: FileText,
  link: Link,
  title: Type,
}

export function RelatedSearch({ onAdd }: { readonly onAdd: (item: RelatedArticle) => void }) {
  const galley = useGalley()
  const article = useArticle(({ id, headline, related }) => ({ id, headline, related }))
  const drafts = useStore(galley.desk.state, (desk) => desk.drafts)
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const [isOut, setOut] = useState(false)
  const hits = useSearchHits(text)
  const suggestions = useMemo(
    () => suggestionsFor(text, { article, drafts, hits, newId: () => crypto.randomUUID() }),
    [text, article, drafts, hits],
  )

  const isShown = isOut && suggestions.length > 0

  function choose({ item, refusal }: Suggestion): void {
    setNote(refusal === null ? 'Added to the end of the list.' : `${refusalWords[refusal]}.`)
    if (refusal !== null) return
    setText('')
    onAdd(item)
  }

  function paste(pasted: string): boolean {
    const address = addressIn(pasted)
    const now = openArticle(galley)
    if (address === null || now === null) return false
    const [link] = suggestionsFor(address, {
      article: now,
      drafts: [],
      hits: null,
      newId: () => crypto.randomUUID(),
    })
    if (link === undefined) return false
    choose({ ...link, refusal: refusalToRelate(now, link.item) })
    return true
  }

  return (
    <search
      className="related-search"
      onFocus={() => setOut(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOut(false)
      }}
    >
      <Autocomplete.Root
        // In its own place instead of a portal, which would hide the rest of the window from screen readers.
        inline
        open={isShown}
        items={suggestions}
        filter={null}
        mode="none"
        autoHighlight
        value={text}
        itemToStringValue={() => ''}
        onValueChange={(value, { reason }) => {
          if (reason !== 'input-change') return
          setText(value)
          setNote('')
          setOut(true)
        }}
      >
        <Autocomplete.Input
          className="related-input"
          aria-label="Add a related article"
          aria-expanded={isShown}
          placeholder="Find a draft, paste a link, type a title"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !isShown) return
            event.preventDefault()
            setOut(false)
          }}
          onPaste={(event) => {
            if (text === '' && paste(event.clipboardData.getData('text/plain')))
              event.preventDefault()
          }}
        />
        {isShown ? (
          <Autocomplete.List className="related-list" aria-label="What can be added">
            {(suggestion: Suggestion) => (
              <Choice key={suggestion.key} suggestion={suggestion} onChoose={choose} />
            )}
          </Autocomplete.List>
        ) : null}
      </Autocomplete.Root>
      <p className="related-note" role="status">
        {note}
      </p>
    </search>
  )
}

interface ChoiceProps {
  readonly suggestion: Suggestion
  readonly onChoose: (suggestion: Suggestion) => void
}

function Choice({ suggestion, onChoose }: ChoiceProps) {
  const { kind, label, line, refusal } = suggestion
  const Icon = icons[kind]
  const quiet = refusal === null ? line : refusalWords[refusal]
  return (
    <Autocomplete.Item
      value={suggestion}
      disabled={refusal !== null}
      className="related-choice"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(suggestion)}
    >
      <Icon aria-hidden="true" />
      <span className="related-choice-words">
        <span className="row-title">{label}</span>
        {quiet === '' ? null : <span className="row-line">{quiet}</span>}
      </span>
    </Autocomplete.Item>
  )
}

/** What the library finds in bodies, a moment after the last key; null until it has answered. */
function useSearchHits(text: string): readonly SearchHit[] | null {
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null)
  const query = addressIn(text) === null ? text.trim().slice(0, 500) : ''
  useEffect(() => {
    setHits(null)
    if (query === '') return
    let isWanted = true
    const timer = setTimeout(async () => {
      const found = await request('searchDrafts', { query })
      if (isWanted) setHits(found)
    }, searchDelay)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [query])
  return hits
}
