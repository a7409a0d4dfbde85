// The folder under node_modules for what is fetched, and the working folders inside it.
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const WORK = 'work-'
const ABANDONED_MS = 60 * 60 * 1000

export function cacheFolder(root) {
  return path.join(root, 'node_modules', '.cache', 'galley')
}

/** Working folders that an interrupted run left behind; a running one is younger. */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(WORK)) continue
    const folder = path.join(cache, name)
    const { mtimeMs } = await stat(folder)
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(folder, { recursive: true, force: true })
  }
}

/** Calls `work` with an empty folder in the cache, and removes it afterwards. */
export async function inWorkFolder(cache, work) {
  await mkdir(cache, { recursive: true })
  await removeAbandoned(cache)
  const folder = await mkdtemp(path.join(cache, WORK))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
