// What the window remembers between two starts, and that an unusable memory stops nothing.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Galley, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'

const boundsOf = ({ app }: Galley) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

test('theme, limits, panes, panel, window and the open article are as they were left', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Pier closes' }))
  await plant(folders.library, anArticle({ headline: 'Council keeps the tram' }))
  const first = await launch()
  const { app, page } = first
  const { keyboard } = page
  const desk = deskPage(page)
  await desk.openDraft('Council keeps the tram')
  const counter = desk.article.locator('#count-headline')
  await expect(counter).toHaveText('22/90')

  await keyboard.press('Control+,')
  const preferences = page.getByRole('dialog', { name: 'Preferences', exact: true })
  await preferences.getByLabel('Theme').selectOption({ label: 'Dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await preferences.getByLabel('Headline').fill('20')
  await preferences.getByLabel('Headline').press('Tab')
  await keyboard.press('Escape')
  await expect(preferences).toHaveCount(0)
  await expect(counter).toHaveText(/^22\/20/)
  await expect(counter).toHaveClass(/over/)

  await desk.desk.getByRole('separator', { name: 'Width of the desk' }).focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await desk.openPanel('Related')
  await keyboard.press('Control+Shift+\\')
  await expect(desk.inspector).toHaveCount(0)
  const width = (await desk.desk.boundingBox())?.width
  expect(width).toBe(312)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1200, height: 720 }),
  )
  await expect.poll(() => boundsOf(first)).toMatchObject({ width: 1200, height: 720 })
  const bounds = await boundsOf(first)
  await first.close()

  const second = await launch()
  const again = deskPage(second.page)
  await expect(again.field('Headline')).toHaveValue('Council keeps the tram')
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(again.article.locator('#count-headline')).toHaveText(/^22\/20/)
  await expect(again.inspector).toHaveCount(0)
  expect((await again.desk.boundingBox())?.width).toBe(312)
  expect(await boundsOf(second)).toEqual(bounds)
  await second.page.keyboard.press('Control+Shift+\\')
  await expect(again.inspector.getByRole('tab', { name: 'Related' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('with preferences that cannot be read the window opens as on the first day', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Pier closes' }))
  await writeFile(path.join(folders.userData, 'preferences.json'), '{"theme": "dar')
  const desk = deskPage((await launch()).page)
  await desk.openDraft('Pier closes')
  await expect(desk.inspector).toBeVisible()
})

test('one unusable preference costs no other', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ headline: 'Pier closes' }))
  await writeFile(
    path.join(folders.userData, 'preferences.json'),
    JSON.stringify({ theme: 'dark', panel: 'weather', desk: { width: 'wide', folded: 1 } }),
  )
  const { page } = await launch()
  await deskPage(page).openDraft('Pier closes')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
