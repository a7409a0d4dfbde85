// Answers to the notes of an import: keep them, take one back, put words that were left out into the body.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Article } from '../../article/article.ts'
import type { Guess } from '../../article/import/formats.ts'
import { takeBack } from '../../article/import/take-back.ts'
import type { Galley } from '../galley.ts'
import { openArticle } from '../session/use-article.ts'

export function keepAll(galley: Galley): void {
  galley.toasts.close(offer)
  galley.session.answerNotes({ guesses: [], leftOut: [], notices: [] })
}

/** One offer at a time: taking an older answer back would bring the notes out of step. */
const offer = 'guess-taken-back'

/** The field is emptied, its words are paragraphs of the body again; a toast takes both back. */
export function takeGuessBack(galley: Galley, guess: Guess, label: string): void {
  const session = galley.session.session.get()
  const editor = galley.session.editor.get()
  if (session.kind !== 'open' || session.readOnly !== null || editor === null) return
  const { article, guesses, leftOut } = session
  const back = takeBack(article, guesses, guess, galley.preferences.get().language)
  const isWritten = back.start.length + back.end.length > 0
  insertParagraphs(editor, back.start, back.end)
  galley.session.change(back.fields)
  galley.session.answerNotes({ guesses: back.guesses, leftOut })
  const after = editor.state.doc
  galley.toasts.add({
    id: offer,
    title: isWritten ? `${label} put back into the body` : `${label} set back`,
    actionProps: {
      children: 'Undo',
      onClick: () => {
        if (openArticle(galley)?.id !== article.id) return
        if (isWritten && editor.state.doc === after) editor.commands.undo()
        galley.session.change(fieldsOf(article, back.fields))
        galley.session.answerNotes({ guesses, leftOut })
      },
    },
  })
}

export function putIntoBody(galley: Galley, index: number): void {
  const session = galley.session.session.get()
  const editor = galley.session.editor.get()
  if (session.kind !== 'open' || session.readOnly !== null || editor === null) return
  const { guesses, leftOut } = session
  galley.toasts.close(offer)
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
