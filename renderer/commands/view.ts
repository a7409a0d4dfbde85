// What the window shows: panes, panels, theme, palette.
import type { Preferences } from '../../electron/ipc/contract.ts'
import type { Galley } from '../galley.ts'
import { isDrawer } from '../ui/widths.ts'
import type { Command } from './command.ts'

function fold(galley: Galley, pane: 'desk' | 'inspector'): void {
  if (isDrawer(pane)) {
    galley.stage.set((before) => ({ ...before, drawer: before.drawer === pane ? null : pane }))
    return
  }
  const before = galley.preferences.get()[pane]
  galley.changePreferences({ [pane]: { ...before, folded: !before.folded } })
}

export function showPanel(galley: Galley, panel: Preferences['panel']): void {
  galley.changePreferences({
    panel,
    inspector: { ...galley.preferences.get().inspector, folded: false },
  })
  if (isDrawer('inspector')) galley.stage.set((before) => ({ ...before, drawer: 'inspector' }))
}

const panel = (name: Preferences['panel'], label: string, keys: string): Command => ({
  id: `panel-${name}`,
  label,
  menu: 'View',
  keys,
  run: (galley) => {
    showPanel(galley, name)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    )
  },
})

const theme = (name: Preferences['theme'], label: string): Command => ({
  id: `theme-${name}`,
  label,
  menu: 'View',
  keys: null,
  run: (galley) => galley.changePreferences({ theme: name }),
})

export const viewCommands: readonly Command[] = [
  {
    id: 'palette',
    label: 'Command palette…',
    menu: 'View',
    keys: 'Mod+K',
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'palette' })),
  },
  {
    id: 'fold-desk',
    label: 'Show or hide the desk',
    menu: 'View',
    keys: 'Mod+\\',
    run: (galley) => fold(galley, 'desk'),
  },
  {
    id: 'fold-inspector',
    label: 'Show or hide the inspector',
    menu: 'View',
    keys: 'Mod+Shift+\\',
    run: (galley) => fold(galley, 'inspector'),
  },
  panel('article', 'Article panel', 'Alt+1'),
  panel('quotes', 'Quotes panel', 'Alt+2'),
  panel('sources', 'Sources panel', 'Alt+3'),
  panel('related', 'Related panel', 'Alt+4'),
  panel('check', 'Check panel', 'Alt+5'),
  {
    id: 'focus-body',
    label: 'Go to the body',
    menu: 'View',
    keys: 'Alt+0',
    run: (galley) => void galley.session.editor.get()?.commands.focus(),
  },
  theme('system', 'Theme: as the system'),
  theme('light', 'Theme: light'),
  theme('dark', 'Theme: dark'),
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    keys: null,
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'shortcuts' })),
  },
]
