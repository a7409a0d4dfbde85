// Answers to the notes of an import: keep them, take one back, put words that were left out into the body.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Article } from '../../article/article.ts'
import type { Guess } from '../../article/import/formats.ts'
import { takeBack } from '../../article/import/take-back.ts'
import type { Galley } from '../galley.ts'
import { offerUndo } from '../session/use-article.ts'

export function keepAll(galley: Galley): void {
  galley.session.answerNotes({ guesses: [], leftOut: [] })
}

/** The field is emptied, its words are paragraphs of the body again; a toast takes both back. */
export function takeGuessBack(galley: Galley, guess: Guess): void {
  const session = galley.session.session.get()
  const editor = galley.session.editor.get()
  if (session.kind !== 'open' || session.readOnly !== null || editor === null) return
  const { article, guesses, leftOut } = session
  const back = takeBack(article, guesses, guess, galley.preferences.get().language)
  insertParagraphs(editor, back.start, back.end)
  galley.session.change(back.fields)
  galley.session.answerNotes({ guesses: back.guesses, leftOut })
  const after = editor.state.doc
  offerUndo(galley, 'Put back into the body', () => {
    if (editor.state.doc === after && back.start.length + back.end.length > 0)
      editor.commands.undo()
    galley.session.change(fieldsOf(article, back.fields))
    galley.session.answerNotes({ guesses, leftOut })
  })
}

export function putIntoBody(galley: Galley, index: number): void {
  const session = galley.session.session.get()
  const editor = galley.session.editor.get()
  if (session.kind !== 'open' || session.readOnly !== null || editor === null) return
  const { guesses, leftOut } = session
  insertParagraphs(
    editor,
    [],
    leftOut.filter((_, at) => at === index),
  )
  galley.session.answerNotes({ guesses, leftOut: leftOut.filter((_, at) => at !== index) })
}

/** One step of undo. An empty body is filled rather than kept empty beside the words. */
function insertParagraphs(editor: Editor, start: readonly string[], end: readonly string[]): void {
  const { state } = editor
  const { paragraph } = state.schema.nodes
  if (paragraph === undefined || start.length + end.length === 0) return
  const paragraphs = (lines: readonly string[]) =>
    lines
      .flatMap((line) => line.split(/\s*\n\s*/u))
      .filter((line) => line !== '')
      .map((line) => paragraph.create(null, state.schema.text(line)))
  const { tr } = state
  if (
    state.doc.textContent === '' &&
    state.doc.childCount === 1 &&
    state.doc.firstChild?.isTextblock
  )
    tr.replaceWith(0, state.doc.content.size, [...paragraphs(start), ...paragraphs(end)])
  else tr.insert(state.doc.content.size, paragraphs(end)).insert(0, paragraphs(start))
  editor.view.dispatch(closeHistory(tr))
}

const fieldsOf = (article: Article, changed: Partial<Article>): Partial<Article> =>
  Object.fromEntries(Object.entries(article).filter(([key]) => Object.hasOwn(changed, key)))
