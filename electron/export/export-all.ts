// The whole desk into a folder, while the window shows how far it is. One at a time.
import type { Dialog } from 'electron'
import type { Surroundings } from '../handlers.ts'
import type { Handlers } from '../ipc/contract.ts'
import { tell } from '../ipc/register.ts'
import { deskProfiles } from '../library/desk-profiles.ts'
import { exportLibrary } from '../library/export-library.ts'
import { pagePrinter } from './print-page.ts'
import { chosenFolder } from './save-exported.ts'

/** Milliseconds between two messages: more often nobody sees. */
const shownEvery = 100

export function exportAllHandlers(
  { window, desk, preferences }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, 'exportAll' | 'stopExport'> {
  let isRunning = false
  let isStopped = false

  const run: Handlers['exportAll'] = async ({ format, options }) => {
    const folder = await chosenFolder({ window }, dialog, 'Choose a folder for the articles')
    if (folder === null) return { kind: 'cancelled' }
    const { exportArticle } = await import('../../article/export/formats.ts')
    const { limits, houseStyle } = preferences.read()
    const now = new Date().toISOString()
    const { profiles } = await deskProfiles(desk.folder())
    let shown = 0
    const done = await exportLibrary({
      library: await desk.library(),
      folder,
      render: (article, { stateOf, ...needs }) =>
        exportArticle(article, {
          ...{ ...needs, format, options, now, limits, houseStyle, profiles },
          library: { stateOf },
          printPage: pagePrinter(needs.readMedia),
        }),
      onProgress: (progress) => {
        if (Date.now() - shown < shownEvery && progress.done < progress.of) return
        shown = Date.now()
        tell(window(), 'exportProgressed', progress)
      },
      isStopped: () => isStopped,
    })
    const told = (those: typeof done.blocked) =>
      those.map(({ name, reasons }) => ({ name, reasons: [...reasons] }))
    const { exported, unchanged, wasStopped } = done
    return {
      ...{ kind: 'exported', folder, exported, unchanged, wasStopped },
      blocked: told(done.blocked),
      failed: told(done.failed),
    }
  }

  return {
    exportAll: async (request) => {
      if (isRunning) return { kind: 'failed', problem: 'An export of the desk is running already.' }
      isRunning = true
      isStopped = false
      try {
        return await run(request)
      } finally {
        isRunning = false
      }
    },
    stopExport: async () => {
      isStopped = true
      return isRunning
    },
  }
}
