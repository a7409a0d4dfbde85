// An exported page in a window of its own: axe in light, dark and print, nothing to scroll sideways at 320 pixels, and
// pictures of it all among the results of the test.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createSampleArticle } from '../../article/sample.ts'
import { everythingInOne } from '../article/export/everything-in-one.ts'
import { rendered } from '../article/export/rendering.ts'
import { expect, type Galley, test } from './app.ts'

let ids = 0
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Outside of Galley's session, which loads nothing but its own page. */
async function openFile({ app }: Galley, file: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({
      width: 1000,
      height: 800,
      useContentSize: true,
      webPreferences: { sandbox: true, contextIsolation: true, partition: 'exported-page' },
    })
    await window.loadURL(address)
  }, pathToFileURL(file).href)
  const page = await opened
  await page.waitForLoadState('load')
  return page
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

const setWidth = ({ app }: Galley, page: Page, width: number) =>
  app
    .evaluate(({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().startsWith('file:'),
      )
      window?.setContentSize(wanted, 800)
    }, width)
    .then(() => expect.poll(() => page.evaluate(() => innerWidth)).toBe(width))

const articles = {
  sample: createSampleArticle({ id: newId(), now: '2026-01-02T03:04:05Z', newId }),
  everything: everythingInOne('en'),
  'right-to-left': everythingInOne('ar'),
}

for (const [name, article] of Object.entries(articles))
  test(`an exported page is accessible and fits every width: ${name}`, async ({
    launch,
    folders,
  }, info) => {
    await mkdir(path.join(folders.userData, 'media'), { recursive: true })
    for (const picture of ['0123456789abcdef.png', 'fedcba9876543210.jpg'])
      await writeFile(path.join(folders.userData, 'media', picture), onePixel)
    const file = path.join(folders.userData, 'page.html')
    await writeFile(file, rendered(article, 'html'))
    const galley = await launch()
    const page = await openFile(galley, file)
    for (const width of [1000, 320]) {
      await setWidth(galley, page, width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, media: 'screen' })
        expect.soft(await findings(page), `${name}, ${colorScheme}, ${width}`).toEqual([])
        await page.screenshot({
          path: info.outputPath(`${colorScheme}-${width}.png`),
          fullPage: true,
        })
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${name}, ${width}`).toBeLessThanOrEqual(width)
    }
    await setWidth(galley, page, 1000)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, media: 'print' })
      expect.soft(await findings(page), `${name}, print`).toEqual([])
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(paper, `printed while ${colorScheme}`).toBe('rgb(255, 255, 255)')
    }
    await page.screenshot({ path: info.outputPath('print.png'), fullPage: true })
  })
