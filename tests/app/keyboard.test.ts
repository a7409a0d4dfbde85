// Without a mouse: folding panes, the palette, where the focus goes, and a small window.

import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { createSampleArticle } from '../../article/sample.ts'
import { expect, type Galley, test } from './app.ts'
import { deskPage, resize } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

async function openOne(launch: () => Promise<Galley>, library: string) {
  await plant(library, anArticle())
  const galley = await launch()
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  return { ...galley, desk, keyboard: galley.page.keyboard }
}

test('both panes fold away by key, come back, and the body keeps the focus', async ({
  launch,
  folders,
}) => {
  const { desk, keyboard } = await openOne(launch, folders.library)
  await desk.body.click()
  await keyboard.press('Control+\\')
  await expect(desk.desk).toHaveCount(0)
  await keyboard.press('Control+Shift+\\')
  await expect(desk.inspector).toHaveCount(0)
  await expect(desk.body).toBeFocused()
  await keyboard.press('Control+Shift+\\')
  await keyboard.press('Control+\\')
  await expect(desk.desk).toBeVisible()
  await expect(desk.inspector).toBeVisible()
  await expect(desk.body).toBeFocused()
})

test('the palette finds a command by its words, runs it, and gives the focus back', async ({
  launch,
  folders,
}) => {
  const { page, desk, keyboard } = await openOne(launch, folders.library)
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await desk.body.click()
  await keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await keyboard.type('crosshead')
  await keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(desk.body.getByRole('heading', { level: 2 })).toHaveText(
    'The council met on Monday.',
  )
  await expect(desk.body).toBeFocused()

  await keyboard.press('Control+k')
  await keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
  await expect(desk.body).toBeFocused()

  await keyboard.press('Control+k')
  await keyboard.type('?')
  await expect(palette.getByRole('option').filter({ hasText: /Ctrl\+Shift\+E$/ })).toHaveCount(1)
  await keyboard.press('Escape')

  for (const { open, name } of [
    { open: 'Control+Shift+E', name: 'Export' },
    { open: 'Control+,', name: 'Preferences' },
  ]) {
    await keyboard.press(open)
    const dialog = page.getByRole('dialog', { name, exact: true })
    await expect(dialog).toBeVisible()
    await keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(desk.body).toBeFocused()
  }
})

test('the desk is walked with the arrow keys, from the search to an open article', async ({
  launch,
  folders,
}) => {
  for (const headline of ['Pier closes', 'Quay opens', 'Tram stays'])
    await plant(folders.library, anArticle({ headline }))
  const { page } = await launch()
  const { keyboard } = page
  const desk = deskPage(page)
  await expect(desk.rows).toHaveCount(3)
  await keyboard.press('Control+Shift+F')
  const search = desk.desk.getByRole('searchbox', { name: 'Search drafts' })
  await expect(search).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(desk.rows.nth(1)).toBeFocused()
  const headline = (await desk.rows.nth(1).locator('.desk-headline').textContent()) ?? ''
  await keyboard.press('Enter')
  await expect(desk.field('Headline')).toHaveValue(headline)
})

test('in a small window the panes are drawers over the page', async ({ launch, folders }) => {
  const { app, page, desk, keyboard } = await openOne(launch, folders.library)
  await resize(app, page, { width: 1000, height: 700 })
  await expect(desk.desk).toBeVisible()
  await expect(desk.inspector).toHaveCount(0)
  await keyboard.press('Control+Shift+\\')
  await expect(desk.inspector).toBeVisible()
  await page.getByRole('button', { name: 'Close the drawer' }).click()
  await expect(desk.inspector).toHaveCount(0)

  await resize(app, page, { width: 790, height: 600 })
  await expect(desk.desk).toHaveCount(0)
  await keyboard.press('Control+\\')
  await expect(desk.desk).toBeVisible()
  await desk.openDraft(HEADLINE)
  await keyboard.press('Control+\\')
  await keyboard.press('Control+Shift+F')
  await expect(desk.desk.getByRole('searchbox', { name: 'Search drafts' })).toBeFocused()

  await resize(app, page, { width: 1200, height: 700 })
  await expect(desk.desk).toBeVisible()
  await expect(desk.inspector).toBeVisible()
})

/** What reaches beyond the window to a side, and controls that something around them cuts off. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push('the page scrolls sideways')
    const all = document.querySelectorAll('.frame *, [role="dialog"], [role="dialog"] *')
    for (const element of all) {
      if (element.closest('svg, .visually-hidden, .ProseMirror, pre') !== null) continue
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2) continue
      if (left < -1 || right > innerWidth + 1) found.push(nameOf(element))
      if (!element.matches('button, input, select, [role="tab"]')) continue
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(around).overflowX)) continue
        const frame = around.getBoundingClientRect()
        if (left < frame.left - 1 || right > frame.right + 1)
          found.push(`${nameOf(element)} in ${nameOf(around)}`)
      }
    }
    return found
  })

for (const { zoom, size } of [
  { zoom: 1, size: { width: 800, height: 600 } },
  { zoom: 2, size: { width: 720, height: 450 } },
]) {
  test(`nothing is cut off at ${size.width} by ${size.height}, zoom ${zoom}`, async ({
    launch,
    folders,
  }) => {
    const sample = createSampleArticle({
      id: randomUUID(),
      now: new Date().toISOString(),
      newId: randomUUID,
    })
    await plant(folders.library, sample)
    const { app, page } = await launch()
    const { keyboard } = page
    const desk = deskPage(page)
    await desk.openDraft(sample.headline)
    await app.evaluate(
      ({ BrowserWindow }, { factor, width, height }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(width * factor, height * factor)
        window?.webContents.setZoomFactor(factor)
      },
      { factor: zoom, ...size },
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width)
    expect(await cutOff(page), 'the page').toEqual([])
    for (const panel of ['1', '2', '3', '4']) {
      await keyboard.press(`Alt+${panel}`)
      await expect(desk.inspector).toBeVisible()
      expect(await cutOff(page), `panel ${panel}`).toEqual([])
    }
    await keyboard.press('Control+Shift+\\')
    for (const { keys, name } of [
      { keys: 'Control+Shift+E', name: 'Export' },
      { keys: 'Control+k', name: 'Command palette' },
      { keys: 'Control+,', name: 'Preferences' },
    ]) {
      await keyboard.press(keys)
      const dialog = page.getByRole('dialog', { name, exact: true })
      await expect(dialog).toBeVisible()
      expect(await cutOff(page), name).toEqual([])
      const box = await dialog.boundingBox()
      expect(box?.y, name).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(size.height)
      await keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    const status = await desk.status.boundingBox()
    expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThanOrEqual(size.height)
  })
}
