// A draft handed on as one file: packed in one window, opened in another, at the start and while it runs.
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { electronEnvironment, findElectron } from '../../scripts/electron-runtime.mjs'
import { createFolders, expect, type Folders, test } from './app.ts'
import { answerOpen, answerSave, deskPage } from './desk-page.ts'
import { anArticle, draftFolders, plant } from './drafts-on-disk.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

async function startedWith(file: string, { library, userData }: Folders): Promise<number | null> {
  const runtime = await findElectron({ quiet: true })
  const child = spawn(runtime.executable, [...runtime.args, PROJECT, file], {
    env: { ...electronEnvironment(), GALLEY_LIBRARY: library, GALLEY_USER_DATA: userData },
    stdio: 'ignore',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}

test('a package opens with the window, into the window that is there, and by import', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Tram stays' }))
  const file = path.join(path.dirname(folders.library), 'tram.galley')
  const first = await launch()
  const desk = deskPage(first.page)
  await desk.openDraft('Tram stays')
  await answerSave(first.app, file)
  await first.page.keyboard.press('Control+K')
  await first.page.keyboard.type('Package')
  await first.page.keyboard.press('Enter')
  await first.page.getByRole('button', { name: 'Save the package…' }).click()
  await expect(desk.toasts.filter({ hasText: 'Packaged' })).toContainText('tram.galley')

  const other = await createFolders()
  try {
    const second = await launch({ ...other, args: [file] })
    await expect(deskPage(second.page).field('Headline')).toHaveValue('Tram stays')
    await expect(deskPage(second.page).rows).toHaveCount(1)
    expect(await draftFolders(other.library)).toHaveLength(1)

    // Beside the draft it came from, it is one of its own.
    expect(await startedWith(file, other)).toBe(0)
    await expect(deskPage(second.page).rows).toHaveCount(2)

    const torn = path.join(path.dirname(other.library), 'torn.galley')
    await writeFile(torn, 'PK\u0003\u0004')
    await answerOpen(second.app, [torn, file])
    await second.page.keyboard.press('Control+Shift+I')
    await expect(
      deskPage(second.page).toasts.filter({ hasText: 'One file was not imported' }),
    ).toContainText('torn.galley')
    await expect(deskPage(second.page).rows).toHaveCount(3)
    await second.close()
  } finally {
    await other.remove()
  }
})
