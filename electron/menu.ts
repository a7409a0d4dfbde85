// The application menu, built from the window's own list of commands; a chosen line goes back to it as an event. The
// window handles the keys itself, so accelerators here are shown, not registered.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuColumn } from './ipc/contract.ts'

export function showMenu(columns: readonly MenuColumn[], choose: (command: string) => void): void {
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = columns.map(({ label, lines }) => ({
    label,
    submenu: [...lines.map((line) => lineOf(line, choose)), ...(label === 'Edit' ? clipboard : [])],
  }))
  const whole = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    ...template,
    { role: 'windowMenu' as const },
    ...(app.isPackaged ? [] : [developerMenu]),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(whole))
}

function lineOf(
  { command, label, accelerator }: MenuColumn['lines'][number],
  choose: (command: string) => void,
): MenuItemConstructorOptions {
  if (command === null) return { type: 'separator' }
  return {
    id: command,
    label,
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => choose(command),
  }
}

const clipboard: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

const developerMenu: MenuItemConstructorOptions = {
  label: 'Develop',
  submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
}
