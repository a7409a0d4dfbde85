// Saying who said it, in the document: find the quote under the caret, write its attribution, take it back. Each is one
// step of undo.
import type { Editor } from '@tiptap/core'
import { type Mark, type Node, Slice } from '@tiptap/pm/model'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { kindOf } from '../../article/quotes/kind-of.ts'
import { Attribution, noAttribution } from '../../article/quotes/quotation.ts'
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { factsOf } from '../session/body-facts.ts'

/** Words that are, or are to become, a quote. Editor positions. */
export interface QuoteTarget {
  readonly place: QuoteInBody['place']
  readonly from: number
  readonly to: number
  readonly text: string
  /** What is said of it so far; null when it is no quote yet. */
  readonly attribution: Attribution | null
}

/** The selected words, or the innermost quote around the caret, attributed or only in quotation marks. */
export function quoteAtSelection(editor: Editor): QuoteTarget | null {
  const { from, to, empty } = editor.state.selection
  return empty ? quoteAt(editor, from) : selectedWords(editor, from, to)
}

export function quoteAt(editor: Editor, position: number): QuoteTarget | null {
  const { quotes, open } = factsOf(editor.state.doc)
  const around = (range: { readonly from: number; readonly to: number }) =>
    range.from <= position && position <= range.to
  const innermost = quotes
    .filter(around)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .at(0)
  const marked = open.find((range) => around(range) && !quotes.some((quote) => same(quote, range)))
  if (innermost !== undefined && (innermost.place === 'inline' || marked === undefined))
    return innermost
  if (marked !== undefined) return { place: 'inline', ...marked, attribution: null }
  return innermost ?? null
}

const same = (a: { readonly from: number }, b: { readonly from: number }) => a.from === b.from

function selectedWords(editor: Editor, from: number, to: number): QuoteTarget | null {
  const { doc } = editor.state
  const text = doc.textBetween(from, to, '\n', '\n')
  const start = from + (text.length - text.trimStart().length)
  const end = to - (text.length - text.trimEnd().length)
  if (start >= end) return null
  const known = factsOf(doc).quotes.find((quote) => quote.from === start && quote.to === end)
  return known ?? { place: 'inline', from: start, to: end, text: text.trim(), attribution: null }
}

/** A quote that a panel lists, as the document has it now: a list may be a moment older than the text. */
export function currentTarget(
  editor: Editor,
  listed: Pick<QuoteTarget, 'place' | 'from' | 'text'>,
): QuoteTarget | null {
  const { quotes } = factsOf(editor.state.doc)
  const alike = quotes.filter(({ place, text }) => place === listed.place && text === listed.text)
  const distance = ({ from }: { readonly from: number }) => Math.abs(from - listed.from)
  return alike.sort((a, b) => distance(a) - distance(b)).at(0) ?? null
}

/** Writes `patch` over what is said of the target so far. The kind of a new quote is worked out from its words. */
export function attribute(editor: Editor, target: QuoteTarget, patch: Partial<Attribution>): void {
  const before = target.attribution ?? { ...noAttribution, kind: kindOf(target.text) }
  const attrs = Attribution.parse({ ...before, ...patch })
  const { state } = editor
  const { tr } = state
  if (target.place === 'inline') {
    const type = state.schema.marks.quotation
    if (type === undefined) return
    if (target.attribution !== null)
      removeQuotation(target, state.doc, (mark) => tr.removeMark(target.from, target.to, mark))
    tr.addMark(target.from, target.to, type.create(attrs))
  } else tr.setNodeMarkup(target.from, undefined, attrs)
  editor.view.dispatch(tr)
}

/** Takes the attribution away: the words are an open quote again if they stand in quotation marks. */
export function unattribute(editor: Editor, target: QuoteTarget): void {
  const { state } = editor
  const { tr } = state
  if (target.place === 'inline')
    removeQuotation(target, state.doc, (mark) => tr.removeMark(target.from, target.to, mark))
  else tr.setNodeMarkup(target.from, undefined, noAttribution)
  editor.view.dispatch(tr)
}

/** Dismisses words in quotation marks for good; a block quote becomes plain paragraphs. */
export function dismiss(editor: Editor, target: QuoteTarget): void {
  const { state } = editor
  const { tr } = state
  const { notAQuote } = state.schema.marks
  const { paragraph } = state.schema.nodes
  if (notAQuote === undefined || paragraph === undefined) return
  if (target.place === 'inline') {
    removeQuotation(target, state.doc, (mark) => tr.removeMark(target.from, target.to, mark))
    tr.addMark(target.from, target.to, notAQuote.create())
  } else if (target.place === 'pull') tr.setNodeMarkup(target.from, paragraph)
  else tr.step(unwrapping(target))
  editor.view.dispatch(tr)
}

/** Takes the block away and leaves all that is in it where it is. */
const unwrapping = ({ from, to }: QuoteTarget) =>
  new ReplaceAroundStep(from, to, from + 1, to - 1, Slice.empty, 0, true)

function removeQuotation(target: QuoteTarget, doc: Node, remove: (mark: Mark) => void): void {
  if (target.attribution === null) return
  const found = new Set<Mark>()
  doc.nodesBetween(target.from, target.to, (node) => {
    for (const mark of node.marks)
      if (mark.type.name === 'quotation' && isAttribution(mark, target.attribution)) found.add(mark)
  })
  for (const mark of found) remove(mark)
}

const isAttribution = (mark: Mark, attribution: Attribution | null) =>
  attribution !== null && mark.eq(mark.type.create(attribution))

/** Puts the caret into the quote and brings it into view. */
export function goTo(editor: Editor, range: Range): void {
  editor.commands.setTextSelection(range.from + 1)
  // At once, not in the next frame: the very next key may be the answer.
  editor.view.focus()
  const { node } = editor.view.domAtPos(range.from + 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The next quote without a source, or suggested words, after the caret, or the first; null when there is none. */
export function nextOpenQuote(editor: Editor, suggested: readonly Range[] = []): Range | null {
  const { open: unattributed } = factsOf(editor.state.doc)
  const known = new Set(unattributed.map(({ from }) => from))
  const open = [...unattributed, ...suggested.filter(({ from }) => !known.has(from))].sort(
    (a, b) => a.from - b.from,
  )
  const { to } = editor.state.selection
  return open.find((quote) => quote.from >= to) ?? open[0] ?? null
}
