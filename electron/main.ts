// The main process, as a table of contents.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import { createHandlers } from './handlers.ts'
import { registerRequests, tell } from './ipc/register.ts'
import { createWriterLocks } from './library/writer-lock.ts'
import { openLibraryDesk } from './library-desk.ts'
import { closeHandshake, isOnlyInstance } from './lifecycle.ts'
import { stayOffTheNetwork } from './no-network.ts'
import { createOfferedFiles } from './offered-files.ts'
import { declareProtocols, pageAddress, servePage } from './page-protocol.ts'
import { openPreferences } from './preferences.ts'
import { createWindow } from './window.ts'
import { createWriters, thisWriter } from './writers.ts'

const devServer = app.isPackaged ? null : (process.env.VITE_DEV_SERVER_URL ?? null)
/** Tests and trials run on folders of their own; an installed Galley does not listen to its surroundings. */
const trial = app.isPackaged ? {} : process.env

let window: BrowserWindow | null = null
const currentWindow = () => window

// Started as root Chromium refuses a sandbox altogether; scripts/electron-runtime.mjs says so then, and only then.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
stayOffTheNetwork()
app.setName('Galley')
if (trial.GALLEY_USER_DATA !== undefined) app.setPath('userData', trial.GALLEY_USER_DATA)
Menu.setApplicationMenu(null)
declareProtocols()

const offered = createOfferedFiles(() => tell(window, 'filesOffered', {}))
offered.offer(process.argv, process.cwd())
app.on('open-file', (_event, file) => offered.offer([file], '/'))

if (isOnlyInstance(currentWindow, offered.offer)) void start()
else app.quit()

async function start(): Promise<void> {
  const preferences = openPreferences()
  const handshake = closeHandshake()
  const desk = openLibraryDesk({
    folder:
      trial.GALLEY_LIBRARY ??
      preferences.read().libraryFolder ??
      path.join(app.getPath('documents'), 'Galley'),
    isKnown: trial.GALLEY_LIBRARY === undefined && preferences.read().libraryFolder !== null,
    unsavedFolder: path.join(app.getPath('userData'), 'unsaved'),
    onChange: (id) => {
      tell(window, 'libraryChanged', {})
      if (id !== null) tell(window, 'draftChangedOnDisk', { id })
    },
  })
  // Five seconds a beat; six beats of silence, and another machine may take over.
  const beat = Number(trial.GALLEY_LOCK_BEAT ?? 5_000)
  const writers = createWriters({
    locks: createWriterLocks(thisWriter(preferences.machineId()), 6 * beat),
    every: beat,
    onChange: (id, state) => tell(window, 'writerChanged', { id, state }),
  })
  app.on('will-quit', writers.releaseNow)
  // The library opens while the window is made; what is wrong with it is said when the desk asks.
  desk.library().catch(() => undefined)
  await app.whenReady()
  registerRequests(
    {
      window: currentWindow,
      isOwnPage: (url) => url.startsWith(devServer ?? pageAddress),
      report: (problem) => process.stderr.write(`Galley: ${String(problem)}\n`),
    },
    createHandlers({
      offered,
      ...{ window: currentWindow, preferences, handshake, desk, writers },
      keepsJournal: trial.GALLEY_NO_JOURNAL === undefined,
    }),
  )
  servePage({
    session: session.defaultSession,
    pageFolder: pageFolder(),
    mediaFile: desk.mediaFile,
    devServer,
  })
  const show = () => {
    const made = createWindow({
      preferences,
      preload: path.join(__dirname, 'preload.cjs'),
      devServer,
    })
    handshake.guard(made)
    made.on('focus', () => void desk.lookForChanges())
    made.on('blur', () => void desk.syncJournals())
    made.on('closed', () => {
      window = null
    })
    window = made
  }
  show()
  app.on('activate', () => window ?? show())
  app.on('window-all-closed', () => app.quit())
}

function pageFolder(): string {
  const built = path.join(__dirname, '..', 'renderer')
  return existsSync(built) ? built : path.join(app.getAppPath(), 'dist', 'renderer')
}
