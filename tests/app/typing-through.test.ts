// Another program writes the file while somebody types on: no letter disappears, the caret stays where it is, and neither
// text is dropped.
import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, readArticle, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'
const words = ' The tram was kept by nine votes to eight, and nobody in the room had counted on it.'

const ways: Readonly<Record<string, (file: string, bytes: string) => Promise<void>>> = {
  'in place': (file, bytes) => writeFile(file, bytes),
  'by a rename, with a time from the past': async (file, bytes) => {
    await writeFile(`${file}.new`, bytes)
    await utimes(`${file}.new`, new Date(0), new Date(0))
    await rename(`${file}.new`, file)
  },
  'anew, after deleting it': async (file, bytes) => {
    await rm(file)
    await writeFile(file, bytes)
  },
}

for (const [way, write] of Object.entries(ways))
  test(`the file is written ${way}`, async ({ launch, folders }) => {
    const file = await plant(folders.library, anArticle({ body: bodyOf('Common ground.') }))
    const { page } = await launch()
    const desk = deskPage(page)
    await desk.openDraft(HEADLINE)
    const theirs = serialiseDraft({ ...(await readArticle(file)), body: bodyOf('Theirs.') })
    await desk.body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words.slice(0, 4))
    await write(file, theirs)
    for (const letter of words.slice(4)) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 40)))
    }
    await expect(desk.article.getByRole('region', { name: 'Conflict' })).toBeVisible()
    await expect(desk.body).toHaveText(`Common ground.${words}`)
    expect(await readFile(file, 'utf8')).toBe(theirs)
    await page.keyboard.type(' On.')
    await expect(desk.body).toHaveText(`Common ground.${words} On.`)
  })

test('a file that is only touched while somebody types is no news', async ({ launch, folders }) => {
  const file = await plant(folders.library, anArticle({ body: bodyOf('Common ground.') }))
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await desk.body.click()
  await page.keyboard.press('Control+End')
  for (const part of words.match(/.{1,9}/g) ?? []) {
    await page.keyboard.type(part)
    await utimes(file, new Date(), new Date())
  }
  await expect(desk.saving).toHaveText(/^Saved/)
  expect(await textIn(file)).toBe(`Common ground.${words}`)
  await expect(desk.article.getByRole('region', { name: 'Conflict' })).toHaveCount(0)
})
