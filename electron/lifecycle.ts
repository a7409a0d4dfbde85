// One instance, and the quit handshake: ask the window, wait until everything is on disk, or let a person decide.
import { app, type BrowserWindow, dialog } from 'electron'
import { tell } from './ipc/register.ts'

const longestWait = 10_000

/** False when another Galley runs with this profile; that one comes to the front and is told what this one was started with. */
export function isOnlyInstance(
  window: () => BrowserWindow | null,
  onStart: (args: readonly string[], folder: string) => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, args, folder) => {
    onStart(args, folder)
    const first = window()
    if (first === null) return
    if (first.isMinimized()) first.restore()
    first.show()
    first.focus()
  })
  return true
}

export interface CloseHandshake {
  readonly guard: (window: BrowserWindow) => void
  /** The window's answer: null when all is saved, else why not. */
  readonly answer: (problem: string | null) => void
}

export function closeHandshake(): CloseHandshake {
  let waiting: ((problem: string | null) => void) | null = null
  return {
    answer: (problem) => waiting?.(problem),
    guard: (window) => {
      let mayClose = false
      window.on('close', (event) => {
        if (mayClose || window.webContents.isCrashed()) return
        event.preventDefault()
        if (waiting !== null) return
        void ask(window).then(async (problem) => {
          waiting = null
          if (problem !== null && !(await wantsToLeave(window, problem))) return
          mayClose = true
          window.close()
        })
      })
    },
  }

  function ask(window: BrowserWindow): Promise<string | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(
        () =>
          resolve(
            'The window does not answer. What was typed up to now is kept, and is there when the draft is opened again.',
          ),
        longestWait,
      )
      waiting = (problem) => {
        clearTimeout(timer)
        resolve(problem)
      }
      tell(window, 'closeAsked', {})
    })
  }
}

async function wantsToLeave(window: BrowserWindow, problem: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The last changes are not on disk.',
    detail: problem,
    buttons: ['Stay', 'Leave without saving'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
