// The only way out to the system's browser or mail program: checked addresses only, and the person is asked first.
import { type BrowserWindow, dialog, shell } from 'electron'
import { isPrintableLink } from '../article/body/link.ts'

const askedHosts = new Set<string>()

/** True when the address was handed over. Refuses everything but http, https and mailto. */
export async function openLink(window: BrowserWindow | null, address: string): Promise<boolean> {
  if (!isPrintableLink(address)) return false
  const url = new URL(address)
  const host = url.protocol === 'mailto:' ? url.pathname : url.host
  if (!askedHosts.has(host) && !(await isWanted(window, host, address))) return false
  askedHosts.add(host)
  await shell.openExternal(url.href)
  return true
}

async function isWanted(
  window: BrowserWindow | null,
  host: string,
  address: string,
): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: `Open ${host} outside of Galley?`,
    detail: address,
    buttons: ['Open link', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  }
  const { response } = await (window === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question))
  return response === 0
}
