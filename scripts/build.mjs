// Builds the app, and knows whether what was built is still what the sources say.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exitWith, isStarted, pinnedNode, ROOT, run, say } from './project.mjs'

const SOURCES = ['article', 'cli', 'electron', 'renderer', 'vite.config.ts', 'package.json']
const BUILT = ['dist', 'electron', 'main.cjs']

/** Written after a whole build with the time at which it began, so that a broken one counts not. */
function stampFile(root) {
  return path.join(root, 'dist', '.built')
}

async function modified(file) {
  return existsSync(file) ? (await stat(file)).mtimeMs : 0
}

/** The last change below a folder, its folders included: they change when a file is removed. */
async function lastChange(place) {
  let last = await modified(place)
  if (last === 0 || !(await stat(place)).isDirectory()) return last
  for (const entry of await readdir(place, { recursive: true })) {
    last = Math.max(last, await modified(path.join(place, entry)))
  }
  return last
}

export async function isStale(root = ROOT) {
  if (!existsSync(path.join(root, ...BUILT))) return true
  const built = await modified(stampFile(root))
  const changes = await Promise.all(SOURCES.map((name) => lastChange(path.join(root, name))))
  return Math.max(...changes) >= built
}

export async function build(root = ROOT) {
  const began = new Date()
  // Chunks are named by their content: those of older builds would pile up.
  await rm(path.join(root, 'dist'), { recursive: true, force: true })
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const quiet = ['--logLevel', 'warn']
  const code = await run(pinnedNode(), [vite, 'build', ...quiet], { cwd: root })
  if (code !== 0) return code
  await mkdir(path.dirname(stampFile(root)), { recursive: true })
  await writeFile(stampFile(root), '')
  await utimes(stampFile(root), began, began)
  return 0
}

/** Builds when needed; gives the exit code of the build. */
export async function buildIfStale(root = ROOT) {
  if (!(await isStale(root))) return 0
  say('Building Galley …')
  return build(root)
}

if (isStarted(import.meta.url)) {
  await exitWith(() => (process.argv.includes('--if-stale') ? buildIfStale() : build()))
}
