// One Galley for each profile: a second start brings the first window to the front and goes away.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { electronEnvironment, findElectron } from '../../scripts/electron-runtime.mjs'
import { expect, type Folders, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** The exit code of one more start with the same folders; it is ended when it stays. */
async function startAgain({ library, userData }: Folders): Promise<number | null> {
  const runtime = await findElectron({ quiet: true })
  const child = spawn(runtime.executable, [...runtime.args, PROJECT], {
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

test('a second start shows the first window and ends', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ headline: 'Tram stays' }))
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const isVisible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
  expect(await isVisible()).toEqual([false])

  expect(await startAgain(folders)).toBe(0)
  await expect.poll(isVisible).toEqual([true])
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
})
