// Whether the library's drive is there. A drive that was pulled leaves an empty folder where it was mounted, and nothing
// may be made in that one: it would lie hidden under the drive when it comes back.
import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Makes a folder in one that is there, which is never made. */
export async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
  }
  return path
}
