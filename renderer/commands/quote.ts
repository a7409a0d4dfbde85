// The gesture of this app: say who said it.
import {
  dismiss,
  goTo,
  nextOpenQuote,
  quoteAtSelection,
  unattribute,
} from '../editor/quote-commands.ts'
import type { Galley } from '../galley.ts'
import type { Command } from './command.ts'

const canEdit = (galley: Galley) => galley.session.editor.get()?.isEditable === true

export const quoteCommands: readonly Command[] = [
  {
    id: 'attribute',
    label: 'Attribute quote…',
    menu: 'Quote',
    keys: 'Mod+Enter',
    isEnabled: canEdit,
    run: (galley) => {
      const editor = galley.session.editor.get()
      const target = editor === null ? null : quoteAtSelection(editor)
      if (target === null)
        return void galley.toasts.add({
          title: 'No quote here',
          description: 'Select the words, or put the caret inside quotation marks.',
        })
      galley.stage.set((before) => ({
        ...before,
        attributing: { from: target.from, to: target.to },
      }))
    },
  },
  {
    id: 'next-open-quote',
    label: 'Next open quote',
    menu: 'Quote',
    keys: 'Mod+J',
    isEnabled: canEdit,
    run: (galley) => {
      const editor = galley.session.editor.get()
      const next = editor === null ? null : nextOpenQuote(editor)
      if (editor !== null && next !== null) goTo(editor, next)
      else galley.toasts.add({ title: 'Every quote is attributed' })
    },
  },
  {
    id: 'not-a-quote',
    label: 'Not a quote',
    menu: 'Quote',
    keys: 'Mod+Shift+Enter',
    isEnabled: canEdit,
    run: (galley) => {
      const editor = galley.session.editor.get()
      const target = editor === null ? null : quoteAtSelection(editor)
      if (editor !== null && target !== null) dismiss(editor, target)
    },
  },
  {
    id: 'unattribute',
    label: 'Take attribution away',
    menu: 'Quote',
    keys: null,
    isEnabled: canEdit,
    run: (galley) => {
      const editor = galley.session.editor.get()
      const target = editor === null ? null : quoteAtSelection(editor)
      if (editor !== null && target?.attribution != null) unattribute(editor, target)
    },
  },
]
