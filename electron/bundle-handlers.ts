// A draft handed on as one file: packed to where a person says.
import path from 'node:path'
import { app, type Dialog } from 'electron'
import type { Surroundings } from './handlers.ts'
import type { Handlers } from './ipc/contract.ts'
import { writeAtomically } from './library/atomic-write.ts'
import { bundleExtension } from './library/bundle.ts'

export function bundleHandlers(
  { window, desk }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, 'packDraft'> {
  return {
    packDraft: async ({ id, revisions }) => {
      const library = await desk.library()
      const folder = await library.folderOf(id)
      const bytes = await library.pack(id, revisions)
      if (folder === null || bytes === null)
        return {
          kind: 'failed',
          problem: 'The file of this draft cannot be read. Nothing was packed.',
        }
      const options = {
        title: 'Package',
        defaultPath: path.join(
          app.getPath('documents'),
          `${path.basename(folder)}.${bundleExtension}`,
        ),
        filters: [{ name: 'Galley draft', extensions: [bundleExtension] }],
      }
      const parent = window()
      const chosen = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '')
        return { kind: 'cancelled' }
      const written = await writeAtomically(chosen.filePath, bytes, { mode: 0o600 })
      return written.kind === 'written'
        ? { kind: 'written', path: chosen.filePath }
        : { kind: 'failed', problem: written.problem }
    },
  }
}
