// More pasted than anybody reads: it comes in whole, is undone in one step and saved, and the window can be written in after.
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const sentence = 'The ferry left the pier with nobody on board at half past four. '
const lines = (megabytes: number) =>
  Array.from({ length: (megabytes * 1024 * 1024) / (4 * sentence.length) }, (_, at) =>
    `${at} ${sentence.repeat(4)}`.trim(),
  )

const pastes = [
  { what: 'one megabyte of lines', flavours: { text: lines(1).join('\n\n') } },
  { what: 'one line of two megabytes', flavours: { text: lines(2).join(' ') } },
  {
    what: 'a page of a hundred thousand words',
    flavours: {
      html: lines(0.55)
        .map((line) => `<p>${line}</p>`)
        .join(''),
    },
  },
  {
    what: 'a table of a thousand rows',
    flavours: {
      html: `<table>${'<tr><td>Monday</td><td>4:30</td></tr>'.repeat(1_000)}</table><p>after</p>`,
    },
  },
]

async function paste(
  app: ElectronApplication,
  flavours: { readonly text?: string; readonly html?: string },
): Promise<void> {
  await app.evaluate(async ({ BrowserWindow, ClipboardItem, clipboard }, given) => {
    const item = {
      'text/plain': given.text ?? 'pasted',
      ...(given.html === undefined ? {} : { 'text/html': given.html }),
    }
    const flavour = typeof ClipboardItem === 'function' ? [new ClipboardItem(item)] : given
    await Reflect.apply(clipboard.write, clipboard, [flavour])
    BrowserWindow.getAllWindows()[0]?.webContents.paste()
  }, flavours)
}

for (const { what, flavours } of pastes)
  test(`${what}`, async ({ launch, folders }) => {
    test.setTimeout(240_000)
    const file = await plant(folders.library, anArticle({ body: bodyOf('Before. ') }))
    const { app, page } = await launch()
    const desk = deskPage(page)
    await desk.openDraft('Council keeps the tram')
    await desk.body.click()
    await page.keyboard.press('Control+End')
    await paste(app, flavours)
    const length = () =>
      page.evaluate(() => document.querySelector('.copy')?.textContent?.trim().length ?? 0)
    await expect.poll(length, { timeout: 60_000 }).toBeGreaterThan(7_000)
    const whole = await length()
    await page.keyboard.press('Control+z')
    await expect.poll(length, { timeout: 60_000 }).toBe('Before.'.length)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(length, { timeout: 60_000 }).toBe(whole)
    await page.keyboard.type(' And after.')
    await expect.poll(length, { timeout: 60_000 }).toBe(whole + ' And after.'.length)
    await expect(desk.saving).toHaveText(/^Saved/, { timeout: 60_000 })
    const saved = await textIn(file)
    expect(saved).toContain('And after.')
    expect(saved.length).toBeGreaterThan(7_000)
  })
