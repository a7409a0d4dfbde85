// Whether the library's drive is there. A drive that was pulled leaves an empty folder where it was mounted, and nothing
// may be made in that one: it would lie hidden under the drive when it comes back.
import { lstat, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from './atomic-write.ts'
import { errnoOf } from './failure.ts'
import { rooms } from './rooms.ts'

/** A library has its rooms from the first moment on. */
export async function isThere(root: string): Promise<boolean> {
  for (const room of rooms)
    try {
      if ((await lstat(join(root, room))).isDirectory()) return true
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  return false
}

/** Makes a folder right below the library; rejects as missing when the library is not there. */
export async function makeBelow(root: string, name: string): Promise<string> {
  if (!(await isThere(root)))
    throw Object.assign(new Error('the library is gone'), { code: 'ENOENT' })
  return makeFolder(join(root, name))
}

/** Makes a folder in one that is there, which is never made. A power cut does not take it back with what is put in it. */
export async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { mode: 0o700 })
    await syncFolder(dirname(path))
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
  }
  return path
}

/** Makes a folder and those above it. */
export async function makeFolders(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made))
    try {
      await syncFolder(dirname(made))
    } catch (error) {
      // A folder in which one may make others, and not look.
      if (errnoOf(error) === null) throw error
    }
}
