// Finds the Electron that this machine can run and prepares the machine for it. Used by start, dev,
// the tests of the window and the bench, so that all of them run the same one.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cacheFolder, inWorkFolder } from './cache.mjs'
import { prepareLinux } from './linux-machine.mjs'
import { oldElectron } from './old-electron.mjs'
import { exitWith, isStarted, pinnedNode, ROOT, say } from './project.mjs'

const STALL_MS = 20 * 1000
const LOOK_MS = 1000
const RETRY_MS = 6 * 60 * 60 * 1000

function electronPackage(root) {
  const file = createRequire(path.join(root, 'package.json')).resolve('electron/package.json')
  return { folder: path.dirname(file), version: JSON.parse(readFileSync(file, 'utf8')).version }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function versionIn(dist) {
  const file = path.join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

function major(version) {
  return Number.parseInt(version ?? '', 10)
}

/** path.txt is what the package's installer writes last: without it `dist` may be half unpacked. */
function isInstalled({ folder, version }) {
  const dist = path.join(folder, 'dist')
  return (
    existsSync(path.join(folder, 'path.txt')) &&
    versionIn(dist) === version &&
    existsSync(path.join(dist, executableName()))
  )
}

async function bytesIn(folder) {
  if (!existsSync(folder)) return 0
  let bytes = 0
  for (const name of await readdir(folder, { recursive: true })) {
    // A file may be moved away between the two looks.
    const entry = await stat(path.join(folder, name)).catch(() => null)
    bytes += entry?.size ?? 0
  }
  return bytes
}

/** Runs the package's installer, and ends it when nothing has arrived for twenty seconds. */
async function download({ folder }, arriving) {
  const env = { ...process.env, TMPDIR: arriving, TMP: arriving, TEMP: arriving }
  const child = spawn(pinnedNode(), [path.join(folder, 'install.js')], { env, stdio: 'ignore' })
  let seen = -1
  let since = Date.now()
  const watch = setInterval(async () => {
    const bytes = (await bytesIn(arriving)) + (await bytesIn(path.join(folder, 'dist')))
    if (bytes !== seen) since = Date.now()
    seen = bytes
    if (Date.now() - since > STALL_MS) child.kill('SIGKILL')
  }, LOOK_MS)
  try {
    return await new Promise((resolve) => {
      child.on('error', () => resolve(false))
      child.on('close', (code) => resolve(code === 0))
    })
  } finally {
    clearInterval(watch)
  }
}

/** True when the package's own installer brought its runtime; a failure is remembered for hours. */
async function installElectron(electron, root) {
  const cache = cacheFolder(root)
  const stamp = path.join(cache, `no-electron-${electron.version}`)
  const failed = await stat(stamp).catch(() => null)
  if (failed && Date.now() - failed.mtimeMs < RETRY_MS) return false
  say(`Fetching Electron ${electron.version} (once) …`)
  const hasCome = await inWorkFolder(cache, (arriving) => download(electron, arriving))
  if (hasCome && isInstalled(electron)) return true
  await writeFile(stamp, 'Electron could not be downloaded. Delete this file to try again now.\n')
  return false
}

async function findDist(root, env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    if (existsSync(path.join(override, executableName()))) return override
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but no Electron is there.`)
  }
  const electron = electronPackage(root)
  if (isInstalled(electron) || (await installElectron(electron, root))) {
    return path.join(electron.folder, 'dist')
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return oldElectron(root, cacheFolder(root), say)
  }
  throw new Error(
    `Electron ${electron.version} could not be downloaded. Check the connection, or set ` +
      'ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH, and start again.',
  )
}

function isRootUser() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/**
 * The runtime for this machine: its executable, the arguments it needs here, the folder it lies in,
 * its version (null when the folder does not say), and whether it is older than the one Galley is
 * built for. Throws an error with a plain sentence when there is none, or when the machine lacks
 * something that only its owner can install. `quiet` leaves out the line about an old runtime, for
 * callers inside a run that has said it.
 */
export async function findElectron({ root = ROOT, needDisplay = false, quiet = false } = {}) {
  const dist = path.resolve(await findDist(root, process.env))
  const executable = path.join(dist, executableName())
  const isRoot = isRootUser()
  if (process.platform === 'linux') prepareLinux({ executable, needDisplay, isRoot, say })
  const version = versionIn(dist)
  const isOld = major(version) < major(electronPackage(root).version)
  if (isOld && !quiet) {
    say(
      `Running on Electron ${version}, an old runtime: for trying and testing, not for daily use.`,
    )
  }
  return { executable, args: isRoot ? ['--no-sandbox'] : [], dist, version, isOld }
}

/** The environment that Electron is started with; VS Code's terminal turns it into plain Node. */
export function electronEnvironment() {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  return environment
}

if (isStarted(import.meta.url)) {
  await exitWith(async () => {
    process.stdout.write(`${JSON.stringify(await findElectron(), null, 2)}\n`)
    return 0
  })
}
