// A page that crashed or hangs comes back with the last article open and everything that the journal holds of it.
import { type BrowserWindow, dialog } from 'electron'

/** More crashes than this within a minute are no accident: then a person decides. */
const mostCrashes = 3
const within = 60_000

export function recoverWindow(window: BrowserWindow): void {
  let crashes: readonly number[] = []

  const reload = async (): Promise<void> => {
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < within), now]
    if (crashes.length > mostCrashes && !(await wantsToGoOn(window))) return window.destroy()
    if (!window.isDestroyed()) window.reload()
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void reload()
  })
  let isAsking = false
  window.on('unresponsive', async () => {
    if (isAsking) return
    isAsking = true
    const isToReload = await wantsToReload(window)
    isAsking = false
    // A page that hangs cannot be told to reload; one that is gone is loaded anew.
    if (isToReload && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  })
}

async function wantsToReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not answer.',
    detail: 'It may come back by itself. What was typed is kept, and is there after a reload.',
    buttons: ['Wait', 'Reload the window'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

async function wantsToGoOn(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window has failed several times.',
    detail: 'What was typed is kept, and is there when the draft is opened again.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
