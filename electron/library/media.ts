// The pictures of a draft: files in its `media/` folder, named by what they hold. What a file is, its first bytes say,
// never its name.
import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { MediaName } from '../../article/body/image.ts'
import { writeAtomically } from './atomic-write.ts'
import { errnoOf, type Failure, failureFrom } from './failure.ts'
import { keptPicture } from './picture.ts'
import { isInside } from './rooms.ts'
import { makeFolder } from './root-there.ts'

export type MediaResult =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'missing' }
  | Failure

/** Keeps a picture and gives the name by which the body refers to it. The same picture twice is one file. */
export async function addMediaTo(draftFolder: string, bytes: Uint8Array): Promise<MediaResult> {
  const picture = keptPicture(bytes)
  if (picture.kind === 'refused')
    return { kind: 'refused', problem: `The picture is ${picture.because}. Nothing was kept.` }
  const { name } = picture
  const folder = join(draftFolder, 'media')
  try {
    await makeFolder(folder)
    if (!(await lstat(folder)).isDirectory())
      return {
        kind: 'refused',
        problem: 'The media folder of this draft is a link. Nothing was kept.',
      }
    if ((await mediaFileIn(draftFolder, name)) !== null) return { kind: 'added', name }
    const written = await writeAtomically(join(folder, name), picture.bytes)
    return written.kind === 'failed' ? written : { kind: 'added', name }
  } catch (error) {
    return failureFrom(error, 'Could not keep the picture')
  }
}

/** The real path of a picture, or null when there is none or it lies outside of the draft's own media folder. */
export async function mediaFileIn(draftFolder: string, name: string): Promise<string | null> {
  if (!MediaName.safeParse(name).success) return null
  try {
    const folder = join(await realpath(draftFolder), 'media')
    const path = await realpath(join(folder, name))
    return isInside(folder, path) && (await lstat(path)).isFile() ? path : null
  } catch (error) {
    if (errnoOf(error) !== null) return null
    throw error
  }
}
