// npm run screenshots: the README's pictures, taken from the running app on the sample article.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { electronEnvironment, findElectron } from './electron-runtime.mjs'
import { exitWith, ROOT, say } from './project.mjs'

const pictures = path.join(ROOT, 'docs')

async function takePictures() {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-pictures-'))
  const runtime = await findElectron({ quiet: true })
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, ROOT],
    chromiumSandbox: true,
    env: {
      ...electronEnvironment(),
      GALLEY_LIBRARY: path.join(folder, 'library'),
      GALLEY_USER_DATA: path.join(folder, 'user-data'),
    },
  })
  try {
    await mkdir(pictures, { recursive: true })
    const page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 860),
    )
    const picture = async (name) => {
      await page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' })
      say(`docs/${name}.png`)
    }
    await page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
    await page.getByText('The night ferry between').waitFor()
    await page.getByRole('tab', { name: 'Quotes' }).click()
    await page.locator('.quote-suggested').first().waitFor()
    await page.keyboard.press('Control+J')
    await page.getByText('% sure').waitFor()
    await picture('galley')
    await page.keyboard.press('Tab')
    await page.getByText('4 of 5 quotes attributed').waitFor()
    await page.keyboard.press('Control+Shift+E')
    await page.getByText('title: "Westhaven').waitFor()
    await picture('export')
    return 0
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
}

await exitWith(takePictures)
