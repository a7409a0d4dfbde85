// Hostile text dropped on the copy from another program: as pasted, it is only text.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant } from './drafts-on-disk.ts'
import { foreignParts, payloads, watch } from './hostile-text.ts'
import { listen } from './listening.ts'

/** As the system hands over what is dragged here from a browser. */
const drop = (page: Page, html: string) =>
  page.evaluate((markup) => {
    const copy = document.querySelector(
      '.copy [contenteditable="true"], .copy[contenteditable="true"]',
    )
    const line = copy?.querySelector('p') ?? copy
    const { left, top } = line?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/html', markup)
    dataTransfer.setData('text/plain', 'dropped')
    const place = { clientX: left + 2, clientY: top + 2, bubbles: true, cancelable: true }
    for (const kind of ['dragenter', 'dragover', 'drop'])
      line?.dispatchEvent(new DragEvent(kind, { ...place, dataTransfer }))
  }, html)

test('dropped on the copy', async ({ launch, folders }) => {
  test.setTimeout(600_000)
  const server = await listen()
  await plant(folders.library, anArticle({ body: bodyOf('Kept.') }))
  const { page, uncaught } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Council keeps the tram')
  const troubles = await watch(page)
  for (const [index, html] of payloads(server.address).entries()) {
    await drop(page, `<p>before${index}</p>${html}<p>arrived${index}</p>`)
    await expect(desk.body, html).toContainText(new RegExp(`before${index}|dropped`))
    expect(await foreignParts(page), html).toEqual([])
    await desk.body.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Kept.')
  }
  expect(await troubles()).toEqual([])
  expect(server.hits).toEqual([])
  expect(uncaught).toEqual([])
  server.close()
})
