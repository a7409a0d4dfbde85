// Undo and redo of the body, and looking for drafts.
import type { Command } from './command.ts'

/** In a field the window's own undo is meant, not the body's. */
function inField(step: 'undo' | 'redo'): boolean {
  const { activeElement } = document
  const isField =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  return isField && document.execCommand(step)
}

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    label: 'Undo',
    menu: 'Edit',
    keys: 'Mod+Z',
    isEditorKey: true,
    run: (galley) => {
      if (!inField('undo')) galley.session.editor.get()?.chain().focus().undo().run()
    },
  },
  {
    id: 'redo',
    label: 'Redo',
    menu: 'Edit',
    keys: 'Mod+Shift+Z',
    isEditorKey: true,
    run: (galley) => {
      if (!inField('redo')) galley.session.editor.get()?.chain().focus().redo().run()
    },
  },
  {
    id: 'search-drafts',
    label: 'Search drafts',
    menu: 'Edit',
    keys: 'Mod+Shift+F',
    run: (galley) => {
      galley.changePreferences({ desk: { ...galley.preferences.get().desk, folded: false } })
      galley.stage.set((before) => ({ ...before, drawer: 'desk' }))
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#desk-search')?.focus())
    },
  },
]
