// Answering suggestions with one key each: accept, and on to the next open quote.
import { goTo, nextOpenQuote } from '../editor/quote-commands.ts'
import { toAnswer } from '../editor/suggestion-marks.ts'
import type { Galley } from '../galley.ts'
import type { Suggestion } from './suggestions.ts'

export function acceptAndGoOn(galley: Galley, suggestion: Suggestion, candidate: number): void {
  galley.suggesting.accept(suggestion, candidate)
  goToNextOpen(galley)
}

/** The next open quote, ready to be answered; false when every quote is attributed. */
export function goToNextOpen(galley: Galley): boolean {
  const editor = galley.session.editor.get()
  // Those in quotation marks are open quotes, whose places are those of now.
  const reported = galley.suggesting.suggestions.get().filter(({ isReported }) => isReported)
  const next = editor === null ? null : nextOpenQuote(editor, reported)
  if (editor === null || next === null) return false
  goTo(editor, next)
  editor.view.dispatch(toAnswer(editor.state.tr))
  return true
}
