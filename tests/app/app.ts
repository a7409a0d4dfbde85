// Opens the real window on a library of its own in a temporary folder, and cleans up after itself.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test'
import { electronEnvironment, findElectron } from '../../scripts/electron-runtime.mjs'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const CLOSING_MS = 15_000

export interface Folders {
  readonly library: string
  readonly userData: string
}

export interface Galley extends Folders {
  readonly app: ElectronApplication
  readonly page: Page
  /** Errors that nothing in the page caught. A test that expects one empties the list. */
  readonly uncaught: string[]
  /** Quits as a user would; ends the process when it has not gone in time. Harmless when gone. */
  close(): Promise<void>
  /** Ends the process at once, as a crash or a power cut would. */
  kill(): Promise<void>
}

interface LaunchOptions extends Partial<Folders> {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

interface Fixtures {
  /** Fresh and empty; removed after the test. */
  folders: Folders
  /** Opens a window, on the folders of this test unless told otherwise. All are closed at the end. */
  launch: (options?: LaunchOptions) => Promise<Galley>
  /** One open window. */
  galley: Galley
}

/** Folders for one run of the app, below a temporary one that `remove` takes away. */
export async function createFolders(): Promise<Folders & { remove(): Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'galley-'))
  const library = path.join(root, 'library')
  const userData = path.join(root, 'user-data')
  await mkdir(library)
  await mkdir(userData)
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5 })
  return { library, userData, remove }
}

function hasEnded(process: ChildProcess): boolean {
  return process.exitCode !== null || process.signalCode !== null
}

async function kill(process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return
  const ended = new Promise((resolve) => process.once('exit', resolve))
  process.kill('SIGKILL')
  await ended
}

async function close(app: ElectronApplication, process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return
  const late = setTimeout(() => process.kill('SIGKILL'), CLOSING_MS)
  try {
    await app.close()
  } finally {
    clearTimeout(late)
  }
}

/** Opens the app and waits for its page. For use outside of a test; tests take `launch`. */
export async function launchGalley(folders: Folders, options: LaunchOptions = {}): Promise<Galley> {
  const { library, userData } = { ...folders, ...options }
  const runtime = await findElectron({ quiet: true })
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, PROJECT, '--lang=en-US', ...(options.args ?? [])],
    // Otherwise Playwright turns the sandbox off for everybody, not only for root.
    chromiumSandbox: true,
    cwd: PROJECT,
    env: {
      ...electronEnvironment(),
      TZ: 'UTC',
      LANGUAGE: 'en',
      GALLEY_LIBRARY: library,
      GALLEY_USER_DATA: userData,
      ...options.env,
    },
  })
  // Asked now: once it has ended, Playwright no longer knows its process.
  const process = app.process()
  const page = await app.firstWindow()
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message))
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    library,
    userData,
    uncaught,
    close: () => close(app, process),
    kill: () => kill(process),
  }
}

/** The exit code of one more start with the same folders; it is ended when it stays. */
export async function startAgain(
  { library, userData }: Folders,
  ...args: readonly string[]
): Promise<number | null> {
  const runtime = await findElectron({ quiet: true })
  const child = spawn(runtime.executable, [...runtime.args, PROJECT, ...args], {
    env: { ...electronEnvironment(), GALLEY_LIBRARY: library, GALLEY_USER_DATA: userData },
    stdio: 'ignore',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs here.
  folders: async ({}, use) => {
    const { remove, ...folders } = await createFolders()
    await use(folders)
    await remove()
  },
  launch: async ({ folders }, use) => {
    const open: Galley[] = []
    await use(async (options) => {
      const galley = await launchGalley(folders, options)
      open.push(galley)
      return galley
    })
    for (const galley of open) await galley.close()
    expect(open.flatMap((galley) => galley.uncaught)).toEqual([])
  },
  galley: async ({ launch }, use) => {
    await use(await launch())
  },
})

export { expect }
