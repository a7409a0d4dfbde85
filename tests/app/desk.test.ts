// The desk: taking drafts off it and putting them back, copying them, and finding one among ten thousand.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { folderNameFor } from '../../electron/library/folder-name.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, draftFolders, plant, textIn } from './drafts-on-disk.ts'

const MANY = 10_000

test('a spiked draft leaves the desk, comes back by undo, and later from the spiked ones', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  await plant(library, anArticle({ headline: 'Tram stays' }))
  await plant(library, anArticle({ headline: 'Pier closes' }))
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')

  await desk.act('Tram stays', 'Spike')
  await expect(desk.rows).toHaveText([/^Pier closes/])
  await expect(desk.article.getByText('No article open')).toBeVisible()
  expect(await draftFolders(library, 'spiked')).toHaveLength(1)

  await desk.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.rows.filter({ hasText: 'Tram stays' })).toHaveCount(1)
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
  expect(await draftFolders(library, 'spiked')).toHaveLength(0)
  expect(await draftFolders(library)).toHaveLength(2)

  await desk.act('Pier closes', 'Spike')
  await expect(desk.rows).toHaveText([/^Tram stays/])
  await desk.desk.getByRole('button', { name: 'Spiked' }).click()
  await expect(desk.rows).toHaveText([/^Pier closes/])
  await desk.act('Pier closes', 'Un-spike')
  await desk.desk.getByRole('button', { name: 'All' }).click()
  await expect(desk.rows).toHaveCount(2)
  await expect(desk.field('Headline')).toHaveValue('Pier closes')
  expect(await draftFolders(library, 'spiked')).toHaveLength(0)
})

test('a duplicate is an article of its own', async ({ launch, folders }) => {
  const { library } = folders
  await plant(library, anArticle({ headline: 'Tram stays', body: bodyOf('First words.') }))
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')
  await desk.act('Tram stays', 'Duplicate')
  await expect(desk.rows).toHaveCount(2)
  await expect(desk.body).toHaveText('First words.')
  await desk.field('Headline').fill('Tram goes')
  await expect(desk.rows.filter({ hasText: 'Tram goes' })).toHaveCount(1)
  await expect(desk.rows.filter({ hasText: 'Tram stays' })).toHaveCount(1)
  expect(await draftFolders(library)).toHaveLength(2)
})

test('what was typed a moment ago goes along when a draft is copied, kept or spiked', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const file = await plant(library, anArticle({ headline: 'Tram stays', body: bodyOf('One.') }))
  const folder = path.basename(path.dirname(file))
  const { page } = await launch()
  const { keyboard } = page
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')
  const type = async (words: string) => {
    await desk.body.click()
    await keyboard.press('Control+End')
    await keyboard.type(words)
  }

  await type(' Two.')
  await keyboard.press('Control+s')
  await expect(desk.toasts.filter({ hasText: 'Version kept' })).toHaveCount(1)
  const revisions = path.join(path.dirname(file), 'revisions')
  // The state before the first edit was kept by itself.
  const version = (await readdir(revisions)).sort().at(-1) ?? ''
  expect(await textIn(path.join(revisions, version))).toBe('One. Two.')

  await type(' Three.')
  await desk.act('Tram stays', 'Duplicate')
  await expect(desk.rows).toHaveCount(2)
  await expect(desk.body).toHaveText('One. Two. Three.')
  await type(' A copy.')
  await expect(desk.saving).toHaveText(/^Saved \d/)
  expect(await textIn(file)).toBe('One. Two. Three.')

  // The copy was saved last, so it stands first.
  await desk.rows.nth(1).click()
  await expect(desk.body).toHaveText('One. Two. Three.')
  await type(' Four, a zeppelin.')
  await keyboard.press('Control+k')
  await keyboard.type('spike')
  await keyboard.press('Enter')
  await expect(desk.rows).toHaveCount(1)
  expect(await textIn(path.join(library, 'spiked', folder, 'article.json'))).toBe(
    'One. Two. Three. Four, a zeppelin.',
  )

  await desk.desk.getByRole('button', { name: 'Spiked' }).click()
  await desk.desk.getByRole('searchbox', { name: 'Search drafts' }).fill('zepp')
  await expect(desk.rows).toHaveText([/zeppelin/])
})

test('of two drafts chosen one right after the other the last one opens, without a word', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const long = Array.from({ length: 4_000 }, (_, at) => `Paragraph ${at} of a long report.`)
  await plant(library, anArticle({ headline: 'Long report', body: bodyOf(...long) }))
  await plant(library, anArticle({ headline: 'Short note' }))
  const { page } = await launch()
  const desk = deskPage(page)
  await expect(desk.rows).toHaveCount(2)
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.desk-row-open')]
    const click = (words: string) =>
      rows.find(({ textContent }) => textContent?.includes(words))?.click()
    click('Long report')
    setTimeout(() => click('Short note'), 5)
  })
  await expect(desk.field('Headline')).toHaveValue('Short note')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Again.')
  await expect(desk.saving).toHaveText(/^Saved \d/)
  await expect(desk.body).toHaveText('The council met on Monday. Again.')
  await expect(desk.toasts).toHaveCount(0)
})

/** In batches: so many files at once would be too many to hold open. */
async function plantMany(library: string): Promise<void> {
  const place = path.join(library, 'drafts')
  for (let first = 0; first < MANY; first += 250) {
    const batch = Array.from({ length: 250 }, async (_, offset) => {
      const number = first + offset
      const article = createArticle({
        id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
        now: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
        headline: `Story ${number}`,
        body: bodyOf(number === 77 ? 'A zeppelin was seen.' : 'The council met.'),
      })
      const folder = path.join(place, folderNameFor(article))
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, 'article.json'), serialiseDraft(article))
    })
    await Promise.all(batch)
  }
}

test('ten thousand drafts are listed, scrolled and searched', async ({ launch, folders }) => {
  await plantMany(folders.library)
  const { page } = await launch()
  const desk = deskPage(page)
  await expect(desk.rows.first()).toContainText(`Story ${MANY - 1}`, { timeout: 30_000 })
  expect(await desk.rows.count()).toBeLessThan(100)

  const list = desk.desk.locator('.desk-list')
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(desk.rows.last()).toContainText('Story 0')
  expect(await desk.rows.count()).toBeLessThan(100)

  await desk.desk.getByRole('searchbox', { name: 'Search drafts' }).fill('zeppelin')
  await expect(desk.rows).toHaveText([/^Story 77/], { timeout: 30_000 })
  await desk.rows.click()
  await expect(desk.body).toHaveText('A zeppelin was seen.')
})
