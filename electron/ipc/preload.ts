// The only file that touches ipcRenderer: one method per request, listeners for the events, nothing else. Ships no zod.
import { contextBridge, ipcRenderer } from 'electron'
import type { EventName, RequestName } from './contract.ts'

const requestNames: Readonly<Record<RequestName, true>> = {
  readStart: true,
  listDrafts: true,
  searchDrafts: true,
  openDraft: true,
  createDraft: true,
  saveDraft: true,
  duplicateDraft: true,
  spikeDraft: true,
  unspikeDraft: true,
  revealDraft: true,
  keepVersion: true,
  chooseLibrary: true,
  chooseImportFiles: true,
  importFile: true,
  renderExport: true,
  saveExport: true,
  copyExport: true,
  addImage: true,
  chooseImage: true,
  savePreferences: true,
  setMenu: true,
  openLink: true,
  answerClose: true,
}

const eventNames: Readonly<Record<EventName, true>> = {
  libraryChanged: true,
  draftChangedOnDisk: true,
  commandChosen: true,
  closeAsked: true,
}

const bridge = Object.fromEntries(
  Object.keys(requestNames).map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke(name, input),
  ]),
)

contextBridge.exposeInMainWorld('galley', {
  ...bridge,
  on: (event: string, listener: (payload: unknown) => void) => {
    if (!Object.hasOwn(eventNames, event)) return () => undefined
    const heard = (_: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(event, heard)
    return () => {
      ipcRenderer.removeListener(event, heard)
    }
  },
})
