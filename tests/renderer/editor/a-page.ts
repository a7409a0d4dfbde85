// An editor without a window: its state and its commands are real, only nothing is drawn.
import { Editor, type JSONContent } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline, Mark } from '../../../article/body/text.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'

export function aPage(...content: Block[]): Editor {
  const body: Body = { type: 'doc', content }
  const editor = new Editor({
    element: null,
    extensions: grammarExtensions('draft'),
    content: body,
  })
  editor.view.updateState(editor.state.reconfigure({ plugins: [history()] }))
  return editor
}

/** The whole of the page, to compare before and after. */
export const pageOf = (editor: Editor): JSONContent => editor.getJSON()

export const paragraph = (...runs: readonly (string | Inline)[]): Block => ({
  type: 'paragraph',
  content: runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
})

export const marked = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks })
