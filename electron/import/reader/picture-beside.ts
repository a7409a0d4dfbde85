// A picture that a document names, read from below the document's own folder and nowhere else.
import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadPicture } from '../../../article/import/pictures-beside.ts'
import { errnoOf } from '../../library/failure.ts'
import { keptPicture, largestPicture } from '../../library/picture.ts'
import { isInside } from '../../library/rooms.ts'

/** Bytes of all pictures of one document. */
const largestTogether = 100 * 1024 * 1024

/** Links that lead out of the folder, devices, and whatever is no picture that is kept give null. */
export function picturesBelow(folder: string): ReadPicture {
  let room = largestTogether
  return async (path) => {
    const bytes = await bytesBelow(folder, path, Math.min(room, largestPicture))
    if (bytes === null) return null
    const picture = keptPicture(bytes)
    if (picture.kind === 'refused') return null
    room -= picture.bytes.byteLength
    return { name: picture.name, bytes: picture.bytes }
  }
}

async function bytesBelow(folder: string, path: string, most: number): Promise<Uint8Array | null> {
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    if (!isInside(root, file)) return null
    // A pipe that nobody writes to would be waited for.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const found = await handle.stat()
      return found.isFile() && found.size <= most ? new Uint8Array(await handle.readFile()) : null
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errnoOf(error) !== null || error instanceof TypeError) return null
    throw error
  }
}
