// When a file was last changed, as the disk tells it.
import { lstat } from 'node:fs/promises'
import { errnoOf } from './failure.ts'

/** ISO 8601, UTC; null when it is gone or cannot be reached. A link is not followed. */
export async function changedAt(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).mtime.toISOString()
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return null
  }
}
