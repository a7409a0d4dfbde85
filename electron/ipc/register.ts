// The only file that touches ipcMain: sender check, parse, handler, answer. Nothing is thrown across the bridge.
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  type Answer,
  type EventName,
  type EventPayload,
  type Handlers,
  parsedInput,
  type RequestName,
  requests,
} from './contract.ts'

interface Desk {
  readonly window: () => BrowserWindow | null
  /** Whether a frame's address is the app's own page. */
  readonly isOwnPage: (url: string) => boolean
  readonly report: (problem: unknown) => void
}

export function registerRequests(desk: Desk, handlers: Handlers): void {
  for (const name of Object.keys(requests) as RequestName[])
    ipcMain.handle(name, (event, input: unknown) => answer(name, event, input, desk, handlers))
}

async function answer<Name extends RequestName>(
  name: Name,
  event: IpcMainInvokeEvent,
  input: unknown,
  desk: Desk,
  handlers: Handlers,
): Promise<Answer<Name>> {
  if (!isOurs(event, desk)) return { ok: false, rejection: { code: 'bad-sender' } }
  const parsed = parsedInput(name, input)
  if (parsed === null) return { ok: false, rejection: { code: 'bad-input' } }
  try {
    const handle = handlers[name] as (input: unknown) => Promise<never>
    return { ok: true, value: await handle(parsed.data) }
  } catch (problem) {
    desk.report(problem)
    return { ok: false, rejection: { code: 'broken' } }
  }
}

function isOurs(event: IpcMainInvokeEvent, desk: Desk): boolean {
  const window = desk.window()
  return (
    window !== null &&
    event.sender === window.webContents &&
    event.senderFrame === window.webContents.mainFrame &&
    desk.isOwnPage(event.senderFrame.url)
  )
}

/** Tells the window what happened; silent when there is none. */
export function tell<Name extends EventName>(
  window: BrowserWindow | null,
  event: Name,
  payload: EventPayload<Name>,
): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload)
}
