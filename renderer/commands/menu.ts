// The application menu as main wants it, from the list of commands.
import type { MenuColumn } from '../../electron/ipc/contract.ts'
import type { Command } from './command.ts'

/** Commands that begin a new group: a line is drawn above them. */
const beginsGroup: ReadonlySet<string> = new Set([
  'import',
  'keep-version',
  'spike',
  'choose-library',
  'preferences',
  'search-drafts',
  'link',
  'paragraph',
  'bullet-list',
  'block-quote',
  'code-block',
  'clear-format',
  'next-open-quote',
  'not-a-quote',
  'fold-desk',
  'panel-article',
  'focus-body',
  'theme-system',
])

export function menuColumns(commands: readonly Command[]): MenuColumn[] {
  const menus = [...new Set(commands.map(({ menu }) => menu))]
  return menus.map((menu) => ({
    label: menu,
    lines: commands
      .filter((command) => command.menu === menu)
      .flatMap((command, index) => [
        ...(index > 0 && beginsGroup.has(command.id) ? [separator] : []),
        {
          command: command.id,
          label: command.label,
          accelerator: command.keys === null ? null : acceleratorOf(command.keys),
        },
      ]),
  }))
}

const separator = { command: null, label: '', accelerator: null }

/** `Mod+Shift+E` as Electron writes it: `CmdOrCtrl+Shift+E`. */
export const acceleratorOf = (keys: string): string => keys.replace('Mod', 'CmdOrCtrl')
