// Puts a finding right: one undo step in the body, or one change of a field.
import type { Editor } from '@tiptap/core'
import type { Fix } from '../../article/checks/fix.ts'
import { attribute, dismiss, quoteAt } from '../editor/quote-commands.ts'
import type { Galley } from '../galley.ts'

export function applyFix(galley: Galley, fix: Fix): void {
  const editor = galley.session.editor.get()
  const now = galley.session.session.get()
  if (editor === null || now.kind !== 'open' || now.readOnly !== null) return
  if (fix.kind === 'set-field') galley.session.change({ [fix.field]: fix.value })
  else if (fix.kind === 'remove-related')
    galley.session.change({ related: now.article.related.filter(({ id }) => id !== fix.id) })
  else if (fix.kind === 'make-indirect') makeIndirect(editor, fix.from, fix.to)
  else if (fix.kind === 'not-a-quote')
    dismiss(editor, { ...wordsAt(editor, fix), attribution: null })
  else {
    const { tr } = editor.state
    for (const { from, to, text } of [...fix.edits].reverse()) tr.insertText(text, from, to)
    editor.view.dispatch(tr)
  }
}

const wordsAt = (editor: Editor, { from, to }: { readonly from: number; readonly to: number }) => ({
  place: 'inline' as const,
  from,
  to,
  text: editor.state.doc.textBetween(from, to, '\n', '\n'),
})

const mark = /^[“”„«»‹›"‘’‚']$/u

/** The quote loses its outer quotation marks and becomes indirect; its words stay, to be put into our own. */
export function makeIndirect(editor: Editor, from: number, to: number): void {
  const target = quoteAt(editor, from + 1)
  if (target?.attribution != null) attribute(editor, target, { kind: 'indirect' })
  const { doc, tr } = editor.state
  const isMark = (at: number) => mark.test(doc.textBetween(at, at + 1))
  if (isMark(to - 1)) tr.delete(to - 1, to)
  if (isMark(from)) tr.delete(from, from + 1)
  editor.view.dispatch(tr)
}
