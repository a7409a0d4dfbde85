// A picture of one draft for another, under the name by which the words that were pasted call it.
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './atomic-write.ts'
import { type Failure, failureFrom } from './failure.ts'
import { mediaFileIn } from './media.ts'
import { makeFolder } from './root-there.ts'

/** Folders of drafts. A picture that is not there, or is there already, is passed over. */
export async function bringMedia(from: string, to: string, name: string): Promise<Failure | null> {
  try {
    const file = await mediaFileIn(from, name)
    if (file === null || (await mediaFileIn(to, name)) !== null) return null
    const folder = join(to, 'media')
    await makeFolder(folder)
    if (!(await lstat(folder)).isDirectory()) return null
    const written = await writeAtomically(join(folder, name), await readFile(file))
    return written.kind === 'failed' ? written : null
  } catch (error) {
    return failureFrom(error, 'Could not bring a picture along')
  }
}
