// What was written before: kept by itself, compared word by word, and brought back without losing what is there now.
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app.ts'
import { answerOpen, answerSave, chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, draftFolders, onlyArticle, plant, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

test('an article is compared with what it was, and brought back whole or in part', async ({
  launch,
  folders,
}) => {
  const file = await plant(
    folders.library,
    anArticle({ body: bodyOf('The council met on Monday.', 'It voted at midnight.') }),
  )
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await desk.field('Headline').fill('Council sells the tram')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Nobody clapped.')
  await expect.poll(() => textIn(file)).toContain('Nobody clapped.')

  await page.keyboard.press('Control+Shift+H')
  const history = page.getByRole('dialog', { name: 'History' })
  await expect(history.getByRole('region', { name: 'Headline' }).locator('ins')).toHaveText('sells')
  await expect(history.getByRole('region', { name: 'Headline' }).locator('del')).toHaveText('keeps')
  await expect(history.getByRole('region', { name: 'Body' }).locator('ins')).toContainText(
    'Nobody clapped.',
  )

  const out = path.join(path.dirname(folders.library), 'old.md')
  await answerSave(app, out)
  await history.getByRole('button', { name: 'Export this state…' }).click()
  await expect.poll(() => existsSync(out)).toBe(true)
  expect(await readFile(out, 'utf8')).toContain('Council keeps the tram')

  await history.getByRole('button', { name: 'Restore headline' }).click()
  await expect(history).toHaveCount(0)
  await expect(desk.field('Headline')).toHaveValue(HEADLINE)
  await expect(desk.body).toContainText('Nobody clapped.')

  await page.keyboard.press('Control+Shift+H')
  await history
    .getByRole('button', { name: /^Today/ })
    .last()
    .click()
  await history.getByRole('button', { name: 'Restore this state' }).click()
  await expect(desk.body).not.toContainText('Nobody clapped.')
  await expect.poll(() => textIn(file)).not.toContain('Nobody clapped.')
  expect((await onlyArticle(folders.library)).headline).toBe(HEADLINE)

  // What was there is still there: in the undo of the body, and among the kept states.
  await desk.body.click()
  await page.keyboard.press('Control+z')
  await expect(desk.body).toContainText('Nobody clapped.')
  await page.keyboard.press('Control+Shift+H')
  await expect(history.locator('.history-name', { hasText: 'before restoring' })).toHaveCount(2)
  await history.getByLabel('Compared with').selectOption({ index: 1 })
  await expect(history.getByRole('button', { name: 'Restore this state' })).toBeDisabled()
})

test('versions are kept by themselves before the first edit after each opening, and by name at Ctrl+S', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, anArticle({ body: bodyOf('Start.') }))
  const other = await plant(folders.library, anArticle({ headline: 'Ferry stays' }))
  const { page } = await launch()
  const desk = deskPage(page)
  const versions = async () =>
    (await readdir(path.join(path.dirname(file), 'revisions')).catch(() => [])).sort()
  const write = async (text: string) => {
    await desk.body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(text)
    await expect.poll(() => textIn(file)).toMatch(new RegExp(`${text}$`))
  }
  await desk.openDraft(HEADLINE)
  await expect(desk.body).toHaveText('Start.')
  expect(await versions()).toEqual([])
  await write(' One.')
  await write(' Two.')
  expect(await versions()).toHaveLength(1)
  await page.keyboard.press('Control+s')
  await expect(desk.toasts).toContainText('Version kept')
  expect(await versions()).toEqual([expect.any(String), expect.stringMatching(/-saved-by-hand\./)])
  await write(' Three.')
  await desk.openDraft('Ferry stays')
  await desk.openDraft(HEADLINE)
  await expect(desk.body).toHaveText('Start. One. Two. Three.')
  expect(await versions()).toHaveLength(2)
  await write(' Four.')
  const texts = (await versions()).map((name) =>
    textIn(path.join(path.dirname(file), 'revisions', name)),
  )
  expect(await Promise.all(texts)).toEqual([
    'Start.',
    'Start. One. Two.',
    'Start. One. Two. Three.',
  ])
  expect(await readdir(path.dirname(other))).not.toContain('revisions')
})

test('a file is imported into a draft of its own, whose first version is what came in', async ({
  launch,
  folders,
}) => {
  const present = await plant(folders.library, anArticle())
  const before = await readFile(present)
  const from = path.join(folders.userData, 'wire.md')
  await writeFile(from, '# Quay reopens\n\nThe quay is open again.\n')
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await answerOpen(app, [from])
  await chooseMenu(app, 'import')
  await expect(desk.field('Headline')).toHaveValue('Quay reopens')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ships wait.')
  const folder = (await draftFolders(folders.library)).find((name) => name.includes('quay')) ?? ''
  const place = path.join(folders.library, 'drafts', folder)
  await expect
    .poll(() => textIn(path.join(place, 'article.json')))
    .toBe('The quay is open again. Ships wait.')
  const [version = '', ...more] = await readdir(path.join(place, 'revisions'))
  expect(more).toEqual([])
  expect(await textIn(path.join(place, 'revisions', version))).toBe('The quay is open again.')
  expect(await readFile(present)).toEqual(before)
})

test('an article without a kept state says when one comes', async ({ launch, folders }) => {
  await plant(folders.library, anArticle())
  const { page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByRole('dialog', { name: 'History' })).toContainText(
    'before your first edit',
  )
})
