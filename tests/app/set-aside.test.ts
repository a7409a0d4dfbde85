// Words that this machine keeps since their draft could not be written: offered at the start, wherever the draft is now, and
// gone only when a person says so.
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { entryLine, firstLine } from '../../electron/library/journal/journal-lines.ts'
import { expect, type Folders, type Galley, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, onlyArticle, plant, textIn } from './drafts-on-disk.ts'

const barOf = (page: Page) => page.getByRole('region', { name: 'Words kept on this machine' })

const unsavedOf = ({ userData }: Folders) => path.join(userData, 'unsaved')

/** As a crash leaves them: a headline that was changed, and words typed into the body. */
async function leave(
  folders: Folders,
  id: string,
  headline: string,
  text: string,
): Promise<string> {
  await mkdir(unsavedOf(folders), { recursive: true })
  const step = {
    stepType: 'replace',
    ...{ from: 1, to: 1, slice: { content: [{ type: 'text', text }] } },
  }
  const file = path.join(unsavedOf(folders), `${id}.jsonl`)
  await writeFile(
    file,
    firstLine(id, 'a'.repeat(64), 0) +
      entryLine({ kind: 'fields', sequence: 1, fields: { headline } }).line +
      entryLine({ kind: 'steps', sequence: 2, steps: [step] }).line,
  )
  return file
}

/** The open draft's library goes away while somebody types, and then the app. */
async function typeWithoutDrive({ page, kill }: Galley, library: string): Promise<void> {
  const desk = deskPage(page)
  await rename(library, `${library}-away`)
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Typed without a drive.')
  await expect(desk.saving).toHaveText(/^Not saved: /)
  await page.keyboard.type(' To the end.')
  await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await kill()
}

test('words whose library is away can be opened as a new draft in another one', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Ferry stays', body: bodyOf('Start.') }))
  const first = await launch()
  const desk = deskPage(first.page)
  await desk.openDraft('Ferry stays')
  await expect(barOf(first.page)).toHaveCount(0)
  await typeWithoutDrive(first, folders.library)

  const library = path.join(path.dirname(folders.library), 'another')
  const second = await launch({ library })
  await expect(barOf(second.page)).toContainText('is not in this library')
  await expect(barOf(second.page)).toContainText('Start. Typed without a drive. To the end.')
  await barOf(second.page).getByRole('button', { name: 'Keep for later' }).click()
  await expect(barOf(second.page)).toHaveCount(0)
  await second.close()

  const third = await launch({ library })
  await barOf(third.page).getByRole('button', { name: 'Open as a new draft' }).click()
  const again = deskPage(third.page)
  await expect(again.field('Headline')).toHaveValue('Ferry stays (unsaved words)')
  await expect(again.body).toHaveText('Start. Typed without a drive. To the end.')
  await expect(barOf(third.page)).toHaveCount(0)
  expect((await onlyArticle(library)).headline).toBe('Ferry stays (unsaved words)')
  await third.close()

  const fourth = await launch({ library })
  await expect(deskPage(fourth.page).field('Headline')).toHaveValue('Ferry stays (unsaved words)')
  await expect(barOf(fourth.page)).toHaveCount(0)
  expect(await readdir(unsavedOf(folders))).toEqual([expect.stringMatching(/^settled-/)])
})

test('words of a removed draft without its text are offered as they were typed, one text at a time, and deleted only knowingly', async ({
  launch,
  folders,
}) => {
  await leave(folders, randomUUID(), 'Harbour', 'The crane fell.')
  await leave(folders, randomUUID(), 'Market', 'The stalls are back.')
  const { page } = await launch()
  const bar = barOf(page)
  await expect(bar).toContainText('One more text waits.')
  await bar.getByRole('button', { name: 'Delete…' }).click()
  await bar.getByRole('button', { name: 'Keep them' }).click()
  expect(await readdir(unsavedOf(folders))).toHaveLength(2)
  const isHarbour = ((await bar.textContent()) ?? '').includes('The crane fell.')
  const [kept, dropped] = isHarbour ? ['Market', 'Harbour'] : ['Harbour', 'Market']
  await expect(bar).toContainText(dropped)
  await bar.getByRole('button', { name: 'Delete…' }).click()
  await bar.getByRole('button', { name: 'Delete for good' }).click()
  await expect(bar).toContainText(kept)
  expect(await readdir(unsavedOf(folders))).toHaveLength(1)

  await bar.getByRole('button', { name: 'Open as a new draft' }).click()
  const desk = deskPage(page)
  await expect(desk.field('Headline')).toHaveValue(`${kept} (unsaved words)`)
  await expect(desk.body).toHaveText(isHarbour ? 'The stalls are back.' : 'The crane fell.')
})

test('words of a draft that is there lead to it, and are put back in it', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const file = await plant(library, anArticle({ headline: 'Ferry stays', body: bodyOf('Start.') }))
  await plant(library, anArticle({ headline: 'Pier closes' }))
  const first = await launch()
  const desk = deskPage(first.page)
  await desk.openDraft('Pier closes')
  await desk.openDraft('Ferry stays')
  await typeWithoutDrive(first, library)
  await rename(`${library}-away`, library)
  // As if another draft had been the last one open.
  const preferences = path.join(folders.userData, 'preferences.json')
  const { lastOpen, ...others } = JSON.parse(await readFile(preferences, 'utf8'))
  expect(lastOpen).not.toBeNull()
  await writeFile(preferences, JSON.stringify(others))

  const { page } = await launch()
  await barOf(page).getByRole('button', { name: 'Open the draft' }).click()
  const again = deskPage(page)
  await expect(again.body).toHaveText('Start. Typed without a drive. To the end.')
  await expect(barOf(page)).toHaveCount(0)
  await expect(again.saving).toHaveText(/^Saved/)
  expect(await textIn(file)).toBe('Start. Typed without a drive. To the end.')
  expect(await readdir(unsavedOf(folders))).toEqual([])
})

test('words wait while the library cannot be opened', async ({ launch, folders }) => {
  const file = await leave(folders, randomUUID(), 'Harbour', 'The crane fell.')
  const library = path.join(folders.userData, 'no-folder')
  await writeFile(library, 'a file')
  const { page } = await launch({ library })
  await expect(barOf(page)).toContainText('when the library is there again')
  await expect(barOf(page)).toContainText('The crane fell.')
  await expect(barOf(page).getByRole('button', { name: 'Open as a new draft' })).toHaveCount(0)
  await barOf(page).getByRole('button', { name: 'Keep for later' }).click()
  await expect(barOf(page)).toHaveCount(0)
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file)])
})
