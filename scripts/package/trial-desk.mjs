// A person at the installed app. Fuses keep Playwright's own door to Electron shut, so the page is driven through
// Chromium's debugging port, and the system's dialogs, which are no page, by keys on the screen.
import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { eventually, startAs } from './trial-user.mjs'

const PATIENCE_MS = 30_000

/** Opens the app and waits for its page. */
export async function openDesk({ user, program, display, env }) {
  const app = startAs(user, program, ['--remote-debugging-port=0', '--lang=en-US'], {
    DISPLAY: display,
    ...env,
  })
  try {
    const address = await eventually(() => app.said().match(/DevTools listening on (ws:\S+)/)?.[1])
    if (!address) throw new Error(`The installed app did not start. It said:\n${app.said()}`)
    // The defaults set up downloads, which Electron does not have.
    const browser = await chromium.connectOverCDP(address, { noDefaults: true })
    const page = await eventually(() => browser.contexts()[0]?.pages()[0])
    if (!page) throw new Error('The installed app opened no window.')
    page.setDefaultTimeout(PATIENCE_MS)
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
    const close = async () => {
      const session = await browser.newBrowserCDPSession()
      // The connection goes down with the app.
      await session.send('Browser.close').catch(() => undefined)
      const isGone = await Promise.race([app.ended.then(() => true), eventually(() => false)])
      await app.kill()
      return isGone
    }
    return { app, page, close }
  } catch (problem) {
    await app.kill()
    throw problem
  }
}

export async function writeArticle(page, { headline, copy }) {
  await page.keyboard.press('Control+n')
  const field = page.getByRole('main', { name: 'Article' }).getByLabel('Headline', { exact: true })
  await field.waitFor()
  await field.fill(headline)
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type(copy)
  await page
    .getByRole('contentinfo')
    .getByText(/^Saved/)
    .waitFor()
}

/** Exports as Markdown to the place that the system's dialog proposes. */
export async function exportMarkdown(page, display) {
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.locator('input[value="markdown"]').check()
  await dialog.getByRole('button', { name: /^Export Markdown/ }).click()
  const environment = { env: { ...process.env, DISPLAY: display }, timeout: PATIENCE_MS }
  const keys = (...args) => execFileSync('xdotool', args, environment)
  const [window] = String(keys('search', '--sync', '--onlyvisible', '--name', '^Export$')).split(
    '\n',
  )
  keys('windowfocus', '--sync', window, 'key', 'Return')
}
