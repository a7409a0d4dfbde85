// The only file that touches ipcRenderer: one method per request, listeners for the events, nothing else. Ships no zod.
import { contextBridge, ipcRenderer } from 'electron'
import type { Answer, EventName, RequestName } from './contract.ts'

const requestNames: Readonly<Record<RequestName, true>> = {
  readStart: true,
  listDrafts: true,
  searchDrafts: true,
  openDraft: true,
  createDraft: true,
  keepAsNew: true,
  saveDraft: true,
  appendJournal: true,
  keepJournalCopy: true,
  listLeftJournals: true,
  settleLeftJournal: true,
  listSetAside: true,
  settleSetAside: true,
  deleteSetAside: true,
  duplicateDraft: true,
  spikeDraft: true,
  unspikeDraft: true,
  revealDraft: true,
  keepVersion: true,
  packDraft: true,
  listRevisions: true,
  readRevision: true,
  listSyncCopies: true,
  takeSyncCopy: true,
  keepState: true,
  saveCopy: true,
  closeDraft: true,
  takeOver: true,
  chooseLibrary: true,
  chooseImportFiles: true,
  takeOfferedFiles: true,
  importFile: true,
  listExportFormats: true,
  renderExport: true,
  saveExport: true,
  copyExport: true,
  exportAll: true,
  stopExport: true,
  addImage: true,
  bringImages: true,
  chooseImage: true,
  readVault: true,
  createVault: true,
  unlockVault: true,
  lockVault: true,
  changeVaultPassphrase: true,
  readIdentities: true,
  savePreferences: true,
  setMenu: true,
  openLink: true,
  answerClose: true,
}

const eventNames: Readonly<Record<EventName, true>> = {
  libraryChanged: true,
  filesOffered: true,
  draftChangedOnDisk: true,
  exportProgressed: true,
  commandChosen: true,
  writerChanged: true,
  closeAsked: true,
}

const bridge = Object.fromEntries(
  Object.keys(requestNames).map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke(name, input),
  ]),
)

// Asked before the page's own script is there, so that the answer waits for it and not the other way round.
let early: Promise<Answer<'readStart'>> | null = ipcRenderer.invoke('readStart', {})

async function readStart(input: unknown): Promise<Answer<'readStart'>> {
  const asked = early
  early = null
  const answer = await asked
  return answer?.ok === true ? answer : ipcRenderer.invoke('readStart', input)
}

contextBridge.exposeInMainWorld('galley', {
  ...bridge,
  readStart,
  on: (event: string, listener: (payload: unknown) => void) => {
    if (!Object.hasOwn(eventNames, event)) return () => undefined
    const heard = (_: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(event, heard)
    return () => {
      ipcRenderer.removeListener(event, heard)
    }
  },
})
