// Quotes of one source pass to another, all in one step of undo. They can be taken back later as well, from wherever
// their words stand by then.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Mark } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { type Mappable, Mapping } from '@tiptap/pm/transform'
import { type Merge, movedAttribution } from '../../article/merge-sources.ts'
import type { Attribution } from '../../article/quotes/quotation.ts'

export type MovedQuote =
  | {
      readonly kind: 'inline'
      readonly from: number
      readonly to: number
      readonly before: Mark
      readonly after: Mark
      /** The words carried `after` already: taking it away would take too much. */
      readonly isShared: boolean
    }
  | {
      readonly kind: 'block'
      readonly at: number
      readonly before: Attribution
      readonly after: Attribution
    }

export interface QuoteMove {
  readonly transaction: Transaction
  readonly moved: readonly MovedQuote[]
}

/** Re-points marks and blocks as the merge says. Positions stay as they are. */
export function quoteMove(state: EditorState, merge: Merge): QuoteMove {
  const transaction = closeHistory(state.tr)
  const moved: MovedQuote[] = []
  state.doc.descendants((node, at) => {
    for (const before of node.marks) {
      if (before.type.name !== 'quotation') continue
      const after = before.type.create(movedAttribution(attributionIn(before.attrs), merge))
      if (after.eq(before)) continue
      const to = at + node.nodeSize
      moved.push({
        kind: 'inline',
        from: at,
        to,
        before,
        after,
        isShared: after.isInSet(node.marks),
      })
      transaction.removeMark(at, to, before).addMark(at, to, after)
    }
    if (!isQuoteBlock(node.type.name)) return
    const before = attributionIn(node.attrs)
    const after = movedAttribution(before, merge)
    if (after === before) return
    moved.push({ kind: 'block', at, before, after })
    setAttribution(transaction, at, after)
  })
  return { transaction, moved }
}

/** Gives back what still says what the move made it say; `since` leads from then to now. */
export function quoteReturn(
  state: EditorState,
  moved: readonly MovedQuote[],
  since: Mappable,
): Transaction {
  const transaction = closeHistory(state.tr)
  for (const quote of moved) {
    if (quote.kind === 'block') {
      const { pos, deleted } = since.mapResult(quote.at, 1)
      const node = deleted ? null : state.doc.nodeAt(pos)
      if (
        node !== null &&
        isQuoteBlock(node.type.name) &&
        node.attrs.sourceId === quote.after.sourceId
      )
        setAttribution(transaction, pos, quote.before)
      continue
    }
    const from = since.map(quote.from, 1)
    const to = since.map(quote.to, -1)
    if (from >= to) continue
    state.doc.nodesBetween(from, to, (node, at) => {
      if (!quote.after.isInSet(node.marks)) return
      const start = Math.max(from, at)
      const end = Math.min(to, at + node.nodeSize)
      if (!quote.isShared) transaction.removeMark(start, end, quote.after)
      transaction.addMark(start, end, quote.before)
    })
  }
  return transaction
}

export interface MovedQuotes {
  readonly count: number
  /** False when the page has been closed since. */
  readonly takeBack: () => boolean
  /** Nobody will ask any more. */
  readonly forget: () => void
}

/** Moves the quotes on the page and keeps track of where they go. */
export function moveQuotes(editor: Editor, merge: Merge): MovedQuotes {
  const { transaction, moved } = quoteMove(editor.state, merge)
  if (transaction.docChanged) editor.view.dispatch(transaction)
  const since = new Mapping()
  const follow = ({ transaction: next }: { readonly transaction: Transaction }) =>
    since.appendMapping(next.mapping)
  editor.on('transaction', follow)
  const forget = () => void editor.off('transaction', follow)
  return {
    count: moved.length,
    takeBack: () => {
      forget()
      if (editor.isDestroyed) return false
      const back = quoteReturn(editor.state, moved, since)
      if (back.docChanged) editor.view.dispatch(back)
      return true
    },
    forget,
  }
}

const isQuoteBlock = (name: string) => name === 'blockquote' || name === 'pullQuote'

// The editor's schema is the grammar (a test compares them), so these attributes are an attribution.
const attributionIn = (attrs: Readonly<Record<string, unknown>>) => attrs as Attribution

function setAttribution(transaction: Transaction, at: number, attribution: Attribution): void {
  transaction
    .setNodeAttribute(at, 'sourceId', attribution.sourceId)
    .setNodeAttribute(at, 'via', attribution.via)
    .setNodeAttribute(at, 'terms', attribution.terms)
}
