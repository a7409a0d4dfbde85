// The suggested speaker in the margin of each open quote, and the keys that answer: Tab accepts, 1 to 3 choose, Escape
// dismisses. Digits and Escape answer only while the caret has come to the quote to answer it, not to write in it.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Suggestion } from '../quotes/suggestions.ts'

interface PluginState {
  readonly suggestions: readonly Suggestion[]
  readonly decorations: DecorationSet
  /** The caret came here by a command that goes to a quote, and nothing was typed since. */
  readonly isAnswering: boolean
}

const key = new PluginKey<PluginState>('suggestionMarks')

interface SuggestionMarksOptions {
  readonly accept: (suggestion: Suggestion, candidate: number) => void
  readonly dismiss: (suggestion: Suggestion) => void
}

/** No step, no history, no save. */
export function showSuggestions(
  state: EditorState,
  suggestions: readonly Suggestion[],
): Transaction {
  return state.tr.setMeta(key, { suggestions }).setMeta('addToHistory', false)
}

/** Marks a move of the caret as one that goes to a quote to answer for it. */
export const toAnswer = (transaction: Transaction): Transaction =>
  transaction.setMeta(key, { isAnswering: true })

/** The suggestion at the caret, with its candidates; null when there is none. */
export function suggestionAtCaret(state: EditorState): Suggestion | null {
  const { from, empty } = state.selection
  if (!empty) return null
  const found = key
    .getState(state)
    ?.suggestions.find((suggestion) => suggestion.from <= from && from <= suggestion.to)
  return found !== undefined && isUnchanged(found, state.doc) ? found : null
}

/** Where words were changed a suggestion is void until the quote has been read again. */
const isUnchanged = ({ from, to, text }: Suggestion, doc: Node): boolean =>
  doc.textBetween(from, Math.max(from, to), '\n', '\n') === text

export const SuggestionMarks = Extension.create<SuggestionMarksOptions>({
  name: 'suggestionMarks',
  // Before the lists, which take Tab to indent.
  priority: 1_100,
  addOptions: () => ({ accept: () => undefined, dismiss: () => undefined }),
  addProseMirrorPlugins() {
    const { accept, dismiss } = this.options
    return [
      new Plugin<PluginState>({
        key,
        state: {
          init: () => ({ suggestions: [], decorations: DecorationSet.empty, isAnswering: false }),
          apply: (transaction, before, _old, state) => after(before, transaction, state),
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleKeyDown: (view, event) => {
            if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
            const suggestion = suggestionAtCaret(view.state)
            if (suggestion === null) return false
            if (event.key === 'Tab' && !event.shiftKey) {
              accept(suggestion, 0)
              return true
            }
            if (key.getState(view.state)?.isAnswering !== true) return false
            const digit = ['1', '2', '3'].indexOf(event.key)
            if (digit >= 0 && digit < suggestion.candidates.length) {
              accept(suggestion, digit)
              return true
            }
            if (event.key !== 'Escape') return false
            dismiss(suggestion)
            return true
          },
        },
      }),
    ]
  },
})

function after(before: PluginState, transaction: Transaction, state: EditorState): PluginState {
  const meta: Partial<PluginState> | undefined = transaction.getMeta(key)
  const isAnswering =
    meta?.isAnswering ??
    (transaction.docChanged || transaction.selectionSet ? false : before.isAnswering)
  if (meta?.suggestions !== undefined)
    return {
      suggestions: meta.suggestions,
      decorations: DecorationSet.create(state.doc, labelsOf(meta.suggestions, state)),
      isAnswering,
    }
  if (!transaction.docChanged)
    return isAnswering === before.isAnswering ? before : { ...before, isAnswering }
  return {
    suggestions: before.suggestions.map((suggestion) => ({
      ...suggestion,
      from: transaction.mapping.map(suggestion.from, 1),
      to: transaction.mapping.map(suggestion.to, -1),
    })),
    decorations: before.decorations.map(transaction.mapping, state.doc),
    isAnswering,
  }
}

/** One label for several quotes of one speaker in a paragraph. */
function labelsOf(suggestions: readonly Suggestion[], state: EditorState): Decoration[] {
  return suggestions.flatMap((suggestion, index) => {
    const before = suggestions[index - 1]
    const isSaid =
      before !== undefined &&
      labelOfSpeaker(before.candidates[0]) === labelOfSpeaker(suggestion.candidates[0]) &&
      state.doc.resolve(before.from).sharedDepth(suggestion.from) > 0
    const { from, to, isReported } = suggestion
    const words = isReported ? [Decoration.inline(from, to, { class: 'quote-reported' })] : []
    return isSaid ? words : [...words, decorationOf(suggestion)]
  })
}

function decorationOf({ from, candidates, confidence }: Suggestion): Decoration {
  const [best] = candidates
  return Decoration.inline(from, from + 1, {
    class: confidence >= 0.8 ? 'quote-suggested' : 'quote-suggested quote-unsure',
    'data-suggested': `${labelOfSpeaker(best)}?`,
  })
}

/** The words by which a suggested speaker is shown. */
export function labelOfSpeaker(speaker: Suggestion['candidates'][number] | undefined): string {
  if (speaker === undefined) return ''
  const { name, description } = speaker.entity
  return name || description || (speaker.resolved ?? speaker.text)
}
