// What was written before: kept by itself, compared word by word, and brought back without losing what is there now.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app.ts'
import { answerSave, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, onlyArticle, plant, textIn } from './drafts-on-disk.ts'

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

test('an article without a kept state says when one comes', async ({ launch, folders }) => {
  await plant(folders.library, anArticle())
  const { page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByRole('dialog', { name: 'History' })).toContainText(
    'before your first edit',
  )
})
