// The application menu, built from the window's own list of commands; a chosen line goes back to it as an event. The
// window handles the keys itself, so accelerators here are shown, not registered.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuColumn } from './ipc/contract.ts'

export function showMenu(columns: readonly MenuColumn[], choose: (command: string) => void): void {
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = columns.map(({ label, lines }) => ({
    label,
    submenu: lines.map(
      ({ command, label: line, accelerator }): MenuItemConstructorOptions =>
        command === null
          ? { type: 'separator' }
          : {
              id: command,
              label: line,
              ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
              click: () => choose(command),
            },
    ),
  }))
  const whole = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    ...template,
    { role: 'windowMenu' as const },
    ...(app.isPackaged ? [] : [developerMenu]),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(whole))
}

const developerMenu: MenuItemConstructorOptions = {
  label: 'Develop',
  submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
}
