// Keeps the suggestions of the open article: read again a moment after the last edit, in idle time. Accepting makes or
// reuses a source and attributes the words in one undo step.
import type { Editor } from '@tiptap/core'
import { acceptOutlet, acceptSpeaker } from '../../article/quotes/accept-speaker.ts'
import type { QuoteReader } from '../../article/quotes/engine/quote-reader.ts'
import { kindOf } from '../../article/quotes/kind-of.ts'
import { Attribution, noAttribution } from '../../article/quotes/quotation.ts'
import type { Source } from '../../article/source.ts'
import type { Preferences } from '../../electron/ipc/contract.ts'
import { labelOfSpeaker, showSuggestions } from '../editor/suggestion-marks.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { createStore, type Store } from '../session/store.ts'
import { type Suggestion, suggestionsIn } from './suggestions.ts'

/** From here on *Accept all* takes a suggestion: nine in ten of these are right. */
export const sureFrom = 0.9

const longArticle = 20_000

export interface Suggesting {
  readonly suggestions: Store<readonly Suggestion[]>
  /** Attributes the words, and the other parts of a split quotation, to a candidate, the first unless said otherwise. */
  readonly accept: (suggestion: Suggestion, candidate?: number) => void
  /** Every suggestion from `sureFrom` on, as one undo step. How many there were. */
  readonly acceptSure: () => number
  /** No suggestion for these words any more while the article is open. They stay an open quote. */
  readonly dismiss: (suggestion: Suggestion) => void
}

export function createSuggesting(
  session: ArticleSession,
  preferences: Store<Preferences>,
): Suggesting {
  const suggestions = createStore<readonly Suggestion[]>([])
  let reader: QuoteReader | null = null
  let dismissed = new Set<string>()
  let idle = 0

  const read = async () => {
    // The rules and lists are loaded after the first picture.
    const { createQuoteReader } = await import('../../article/quotes/engine/quote-reader.ts')
    reader ??= createQuoteReader()
    const editor = session.editor.get()
    const now = session.session.get()
    const wanted = preferences.get().suggestions
    const found =
      editor === null || !editor.isEditable || now.kind !== 'open' || wanted === 'off'
        ? []
        : suggestionsIn({
            doc: editor.state.doc,
            headline: now.article.headline,
            facts: session.facts.get(),
            reader,
            dismissed,
            withReported: wanted === 'reported-too',
          })
    suggestions.set(found)
    if (editor !== null) editor.view.dispatch(showSuggestions(editor.state, found))
  }
  const readLater = () => {
    cancelIdleCallback(idle)
    // A long article waits for real idleness: reading it takes longer than a frame.
    const isLong = session.facts.get().words > longArticle
    idle = requestIdleCallback(() => void read(), isLong ? {} : { timeout: 1_000 })
  }
  session.facts.subscribe(readLater)
  let wanted = preferences.get().suggestions
  preferences.subscribe(() => {
    if (preferences.get().suggestions === wanted) return
    wanted = preferences.get().suggestions
    readLater()
  })
  session.editor.subscribe(() => {
    reader = null
    dismissed = new Set()
    suggestions.set([])
    readLater()
  })

  function attributeAll(editor: Editor, accepted: readonly Choice[]): void {
    const now = session.session.get()
    if (now.kind !== 'open' || now.readOnly !== null) return
    const type = editor.state.schema.marks.quotation
    if (type === undefined) return
    let sources: readonly Source[] = now.article.sources
    const { tr } = editor.state
    for (const { suggestion, candidate } of accepted) {
      const speaker = suggestion.candidates[candidate]
      const { from, to, text } = suggestion
      // The words may have been edited since they were read: then they are read again first.
      const isThere = to <= tr.doc.content.size && tr.doc.textBetween(from, to, '\n', '\n') === text
      if (speaker === undefined || !isThere) continue
      const source = acceptSpeaker(sources, speaker, () => crypto.randomUUID())
      sources = source.sources
      let via: string | null = null
      if (suggestion.via !== null) {
        const outlet = acceptOutlet(sources, suggestion.via, () => crypto.randomUUID())
        sources = outlet.sources
        via = outlet.sourceId
      }
      const attrs = Attribution.parse({
        ...noAttribution,
        sourceId: source.sourceId,
        via,
        kind: kindOf(text),
      })
      tr.addMark(from, to, type.create(attrs))
    }
    if (!tr.docChanged) return
    if (sources !== now.article.sources) session.change({ sources: [...sources] })
    editor.view.dispatch(tr)
    const left = new Set(accepted.map(({ suggestion }) => suggestion))
    suggestions.set(suggestions.get().filter((suggestion) => !left.has(suggestion)))
  }

  return {
    suggestions,
    accept: (suggestion, candidate = 0) => {
      const editor = session.editor.get()
      if (editor !== null)
        attributeAll(editor, [
          { suggestion, candidate },
          ...otherParts(suggestion, candidate, suggestions.get()),
        ])
    },
    acceptSure: () => {
      const editor = session.editor.get()
      const sure = suggestions.get().filter(({ confidence }) => confidence >= sureFrom)
      if (editor !== null)
        attributeAll(
          editor,
          sure.map((suggestion) => ({ suggestion, candidate: 0 })),
        )
      return sure.length
    },
    dismiss: (suggestion) => {
      dismissed.add(suggestion.text)
      void read()
    },
  }
}

/** The other parts of a split quotation, where the same speaker was thought of. */
function otherParts(
  suggestion: Suggestion,
  candidate: number,
  all: readonly Suggestion[],
): readonly Choice[] {
  if (suggestion.group === null) return []
  const speaker = labelOfSpeaker(suggestion.candidates[candidate])
  return all
    .filter((other) => other.group === suggestion.group && other.from !== suggestion.from)
    .map((other) => ({
      suggestion: other,
      candidate: other.candidates.findIndex((one) => labelOfSpeaker(one) === speaker),
    }))
}

interface Choice {
  readonly suggestion: Suggestion
  readonly candidate: number
}
