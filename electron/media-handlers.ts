// Pictures into a draft's media folder: dropped or pasted bytes, or a file chosen in a dialog.
import { readFile, stat } from 'node:fs/promises'
import type { Dialog } from 'electron'
import type { Surroundings } from './handlers.ts'
import type { Handlers } from './ipc/contract.ts'
import { bringMedia } from './library/bring-media.ts'
import { mapEach } from './library/each.ts'
import { largestPicture } from './library/picture.ts'

export function mediaHandlers(
  { window, desk }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, 'addImage' | 'bringImages' | 'chooseImage'> {
  const add = async (id: string, bytes: Uint8Array) => {
    const added = await (await desk.library()).addMedia(id, bytes)
    if (added.kind === 'added') return { kind: 'added' as const, media: added.name }
    return {
      kind: 'refused' as const,
      problem:
        added.kind === 'missing' ? 'This draft is not in the library any more.' : added.problem,
    }
  }
  return {
    addImage: ({ id, bytes }) => add(id, bytes),
    bringImages: async ({ from, to, media }) => {
      const library = await desk.library()
      const [source, target] = [await library.folderOf(from), await library.folderOf(to)]
      if (source === null || target === null) return false
      const failures = await mapEach([...new Set(media)], 4, (name) =>
        bringMedia(source, target, name),
      )
      return failures.every((failure) => failure === null)
    },
    chooseImage: async ({ id }) => {
      const options = {
        title: 'Choose a picture',
        properties: ['openFile' as const],
        filters: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'] }],
      }
      const parent = window()
      const chosen = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options))
      const [file] = chosen.filePaths
      if (chosen.canceled || file === undefined) return { kind: 'cancelled' }
      // No larger one is kept, so none is read.
      if ((await stat(file)).size > largestPicture)
        return { kind: 'refused', problem: 'The picture is larger than 20 MB. Nothing was kept.' }
      return add(id, new Uint8Array(await readFile(file)))
    },
  }
}
