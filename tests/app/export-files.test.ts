// Exports on the disk: pictures come along, what a format cannot carry is said before, and the whole desk goes out at once.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../article/article.ts'
import { expect, test } from './app.ts'
import { answerOpen, answerSave, chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'
const media = `${'ab'.repeat(16)}.png`
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const withPicture = (given: Partial<Article> = {}) =>
  anArticle({
    body: {
      type: 'doc',
      content: [
        ...bodyOf('The council met on Monday.').content,
        { type: 'image', attrs: { media, alt: 'The tram', caption: 'Line 4', credit: '' } },
      ],
    },
    ...given,
  })

async function plantWithPicture(library: string): Promise<void> {
  const file = await plant(library, withPicture())
  await mkdir(path.join(path.dirname(file), 'media'))
  await writeFile(path.join(path.dirname(file), 'media', media), pixel)
}

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

test('an exported page finds its pictures where it lies', async ({ launch, folders }) => {
  await plantWithPicture(folders.library)
  const out = path.join(path.dirname(folders.library), 'out')
  await mkdir(out)
  const { app, page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await answerSave(app, path.join(out, 'tram.html'))
  await page.keyboard.press('Control+Shift+E')
  const dialog = dialogOf(page, 'Export')
  await dialog.locator('input[value="html"]').check()
  await expect(dialog.getByText('1 picture beside it')).toBeVisible()
  await dialog.getByRole('button', { name: 'Export HTML page…' }).click()
  await expect(dialog).toHaveCount(0)
  const [, src = ''] =
    /<img src="([^"]+)"/.exec(await readFile(path.join(out, 'tram.html'), 'utf8')) ?? []
  expect(await readFile(path.join(out, src))).toEqual(pixel)
})

test('what a format cannot carry is listed before the export, and its choices are offered', async ({
  launch,
  folders,
}) => {
  await plantWithPicture(folders.library)
  const { page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+E')
  const dialog = dialogOf(page, 'Export')
  const losses = dialog.getByRole('region', { name: 'What this format cannot carry' })
  await dialog.locator('input[value="text"]').check()
  await expect(losses).toContainText('1 picture stays behind')
  await dialog.getByLabel('Quotation marks').selectOption('straight')
  await dialog.locator('input[value="markdown"]').check()
  await expect(losses).toHaveCount(0)
})

test('a profile of the library is offered and followed, and a broken one is shown with its path', async ({
  launch,
  folders,
}) => {
  await plantWithPicture(folders.library)
  const profiles = path.join(folders.library, 'profiles')
  const out = path.join(path.dirname(folders.library), 'out')
  await mkdir(out)
  const { app, page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+E')
  const dialog = dialogOf(page, 'Export')
  await expect(dialog.getByLabel('For', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await mkdir(profiles)
  await writeFile(
    path.join(profiles, 'wire.json'),
    JSON.stringify({
      name: 'wire',
      label: 'Our wire desk',
      frontMatter: { slugged: { field: 'slug' } },
    }),
  )
  await writeFile(
    path.join(profiles, 'broken.json'),
    '{"name":"broken","label":"B","colour":"red"}',
  )
  await page.keyboard.press('Control+Shift+E')
  const leftOut = dialog.getByRole('region', { name: 'Profiles left out' })
  await expect(leftOut).toContainText('profiles/broken.json was left out')
  await expect(leftOut).toContainText('colour')
  await dialog.getByLabel('For', { exact: true }).selectOption({ label: 'Our wire desk' })
  await answerSave(app, path.join(out, 'tram.md'))
  await dialog.getByRole('button', { name: 'Export Markdown…' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await readFile(path.join(out, 'tram.md'), 'utf8')).toMatch(
    /^---\nslugged: "council-keeps-the-tram"\n---\n/,
  )
})

test('the whole desk goes below one folder, and what must not leave stays and is named', async ({
  launch,
  folders,
}) => {
  for (let number = 1; number <= 12; number++)
    await plant(folders.library, anArticle({ headline: `Story ${number}` }))
  await plant(
    folders.library,
    anArticle({ headline: 'Unfinished', body: bodyOf('TK the number.') }),
  )
  const out = path.join(path.dirname(folders.library), 'out')
  await mkdir(out)
  const { app, page } = await launch()
  await answerOpen(app, [out])
  await expect(deskPage(page).rows).toHaveCount(13)
  await chooseMenu(app, 'export-all')
  const dialog = dialogOf(page, 'Export all')
  const go = dialog.getByRole('button', { name: 'Choose a folder and export…' })
  await go.click()
  await expect(dialog.getByRole('status')).toContainText('12 articles exported')
  await expect(dialog.getByRole('region', { name: 'Stayed here' })).toContainText('Unfinished')
  expect((await readdir(out)).filter((name) => name.endsWith('.md'))).toHaveLength(12)
  await go.click()
  await expect(dialog.getByRole('status')).toContainText('0 articles exported, 12 unchanged')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toHaveCount(0)
})

test('stopped half-way, the export of the desk leaves whole articles', async ({
  launch,
  folders,
}) => {
  const long = bodyOf(...Array.from({ length: 400 }, () => 'The council met on Monday. '.repeat(8)))
  for (let number = 1; number <= 60; number++)
    await plant(folders.library, anArticle({ headline: `Story ${number}`, body: long }))
  const out = path.join(path.dirname(folders.library), 'out')
  await mkdir(out)
  const { app, page } = await launch()
  await answerOpen(app, [out])
  await expect(deskPage(page).rows.first()).toBeVisible()
  await chooseMenu(app, 'export-all')
  const dialog = dialogOf(page, 'Export all')
  await dialog.locator('input[value="html"]').check()
  await dialog.getByRole('button', { name: 'Choose a folder and export…' }).click()
  await expect(dialog.getByText(/of 60 articles/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('status')).toContainText(/Stopped: \d+ articles? exported/)
  const files = await readdir(out)
  expect(files.length).toBeLessThan(60)
  for (const file of files)
    expect(await readFile(path.join(out, file), 'utf8')).toMatch(/<\/html>\s*$/)
})
