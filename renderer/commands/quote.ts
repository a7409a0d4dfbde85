// The gesture of this app: say who said it.
import { dismiss, quoteAtSelection, unattribute } from '../editor/quote-commands.ts'
import type { Galley } from '../galley.ts'
import { goToNextOpen } from '../quotes/answer.ts'
import type { Command } from './command.ts'

/** In one step of undo; says how many there were. */
export function acceptSure(galley: Galley): void {
  const count = galley.suggesting.acceptSure()
  galley.toasts.add({
    title:
      count === 0
        ? 'No suggestion is above 90 %'
        : `${count} ${count === 1 ? 'quote' : 'quotes'} attributed`,
    ...(count === 0
      ? {}
      : {
          actionProps: {
            children: 'Undo',
            onClick: () => void galley.session.editor.get()?.commands.undo(),
          },
        }),
  })
}

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
      if (!goToNextOpen(galley)) galley.toasts.add({ title: 'Every quote is attributed' })
    },
  },
  {
    id: 'accept-sure',
    label: 'Accept all suggestions above 90 %',
    menu: 'Quote',
    keys: 'Mod+Shift+J',
    isEnabled: canEdit,
    run: acceptSure,
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
