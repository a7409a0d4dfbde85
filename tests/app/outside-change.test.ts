// The open draft's file is changed by another program: a sync, an editor, git.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { expect, type Galley, test } from './app.ts'
import { type DeskPage, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, readArticle, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

interface Open {
  readonly galley: Galley
  readonly desk: DeskPage
  readonly file: string
}

async function changeOutside(file: string, text: string): Promise<void> {
  await writeFile(file, await changedBytes(file, text))
}

const changedBytes = async (file: string, text: string): Promise<string> =>
  serialiseDraft({ ...(await readArticle(file)), body: bodyOf(text) })

/** Types here and lets the other program write before the next save, so that both have something new. */
async function changeOnBothSides({ galley: { page }, desk, file }: Open): Promise<void> {
  const theirs = await changedBytes(file, 'Theirs.')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Mine.')
  await writeFile(file, theirs)
  await expect(desk.saving).toHaveText('Not saved: the file was changed by another program')
}

const conflictIn = (desk: DeskPage) => desk.article.getByRole('region', { name: 'Conflict' })

/** The kept versions of a draft that hold these words. */
async function versionsOf(file: string, words: string): Promise<string[]> {
  const revisions = path.join(path.dirname(file), 'revisions')
  const kept = await Promise.all(
    (await readdir(revisions)).map((name) => readFile(path.join(revisions, name), 'utf8')),
  )
  return kept.filter((text) => text.includes(words))
}

async function openOne(launch: () => Promise<Galley>, library: string): Promise<Open> {
  const file = await plant(library, anArticle({ body: bodyOf('Common ground.') }))
  const galley = await launch()
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  await expect(desk.body).toHaveText('Common ground.')
  return { galley, desk, file }
}

test('a change by another program is shown when nothing here is unsaved', async ({
  launch,
  folders,
}) => {
  const { desk, file } = await openOne(launch, folders.library)
  await changeOutside(file, 'Written elsewhere.')
  await expect(desk.body).toHaveText('Written elsewhere.')
  await desk.body.click()
  await desk.body.press('Control+End')
  await desk.body.pressSequentially(' And here.')
  await expect.poll(() => textIn(file)).toBe('Written elsewhere. And here.')
})

test('mine can be kept: the other version lies in the revisions', async ({ launch, folders }) => {
  const open = await openOne(launch, folders.library)
  await changeOnBothSides(open)
  const { desk, file } = open
  expect(await textIn(file)).toBe('Theirs.')
  await conflictIn(desk).getByRole('button', { name: 'Keep mine' }).click()
  await expect(desk.saving).toHaveText(/^Saved/)
  await expect(desk.body).toHaveText('Common ground. Mine.')
  await expect.poll(() => textIn(file)).toBe('Common ground. Mine.')
  expect(await versionsOf(file, 'Theirs.')).toHaveLength(1)
})

test('theirs can be taken, and writing goes on from there', async ({ launch, folders }) => {
  const open = await openOne(launch, folders.library)
  await changeOnBothSides(open)
  const { desk, file } = open
  await conflictIn(desk).getByRole('button', { name: 'Take theirs' }).click()
  await expect(desk.body).toHaveText('Theirs.')
  expect(await versionsOf(file, 'Common ground. Mine.')).toHaveLength(1)
  await expect(desk.saving).toHaveText(/^Saved/)
  await desk.body.click()
  await desk.body.press('Control+End')
  await desk.body.pressSequentially(' Agreed.')
  await expect.poll(() => textIn(file)).toBe('Theirs. Agreed.')
})

test('both can be kept: mine becomes a draft of its own, with its pictures', async ({
  launch,
  folders,
}) => {
  const open = await openOne(launch, folders.library)
  const { desk, file, galley } = open
  const picture = path.join(path.dirname(file), 'media')
  await mkdir(picture)
  await writeFile(path.join(picture, `${'a'.repeat(32)}.png`), 'bytes')
  await changeOnBothSides(open)
  await galley.page.keyboard.type(' Still writing.')
  await conflictIn(desk).getByRole('button', { name: 'Keep both' }).click()
  await expect(desk.rows).toHaveCount(2)
  await expect(desk.body).toHaveText('Common ground. Mine. Still writing.')
  await expect(desk.saving).toHaveText(/^Saved/)
  expect(await textIn(file)).toBe('Theirs.')
  const drafts = path.dirname(path.dirname(file))
  const [folder] = (await readdir(drafts)).filter(
    (name) => name !== path.basename(path.dirname(file)),
  )
  const mine = path.join(drafts, folder ?? '')
  expect(await textIn(path.join(mine, 'article.json'))).toBe('Common ground. Mine. Still writing.')
  expect(await readdir(path.join(mine, 'media'))).toEqual([`${'a'.repeat(32)}.png`])
})

test('the two texts are compared side by side before anything is chosen', async ({
  launch,
  folders,
}) => {
  const open = await openOne(launch, folders.library)
  await changeOnBothSides(open)
  const { desk, file } = open
  await conflictIn(desk).getByRole('button', { name: 'Compare…' }).click()
  const dialog = open.galley.page.getByRole('dialog', { name: 'Theirs and yours' })
  await expect(dialog.locator('td').nth(0)).toHaveText('Theirs.')
  await expect(dialog.locator('td').nth(1)).toHaveText('Common ground. Mine.')
  await expect(dialog.locator('del')).toHaveText('Theirs')
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => textIn(file)).toBe('Common ground. Mine.')
})

test('when the draft’s folder is gone the text stays in the window and quitting asks first', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file } = await openOne(launch, folders.library)
  const { app, page } = galley
  await app.evaluate(({ dialog }) => {
    const answers = [0]
    Reflect.set(globalThis, 'asked', [])
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      const [options] = given.slice(-1)
      Reflect.get(globalThis, 'asked').push(Reflect.get(Object(options), 'message'))
      // Stays the first time, leaves after that.
      return Promise.resolve({ response: answers.pop() ?? 1, checkboxChecked: false })
    }
  })
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked'))
  await rm(path.dirname(file), { recursive: true })
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Not lost.')
  await expect(desk.saving).toHaveText(/^Not saved: /)
  await expect(desk.status.getByRole('button', { name: 'Retry' })).toBeVisible()

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(asked).toEqual(['The last changes are not on disk.'])
  await expect(desk.body).toHaveText('Common ground. Not lost.')
})
