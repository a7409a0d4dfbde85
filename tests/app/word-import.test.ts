// Word files through the window: what they hold is there, and one that is too much for Galley costs nobody a keystroke.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { copy } from '../article/import/importing.ts'
import { para, picture, table, wordFile } from '../electron/import/reader/word-files.ts'
import { exifOf, exifSegment } from '../electron/library/picture-files.ts'
import { expect, test } from './app.ts'
import { answerOpen, deskPage } from './desk-page.ts'
import { draftFolders } from './drafts-on-disk.ts'

/** Lies on its side, and says that a camera held it upright, and where. */
async function photograph(page: Page, place: string): Promise<Buffer> {
  const bytes = Buffer.from(
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(60, 20)
      const pen = canvas.getContext('2d')
      if (pen !== null) {
        pen.fillStyle = 'teal'
        pen.fillRect(0, 0, 60, 20)
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
      return [...new Uint8Array(await blob.arrayBuffer())]
    }),
  )
  return Buffer.concat([bytes.subarray(0, 2), exifSegment(exifOf(6, place)), bytes.subarray(2)])
}

test('a Word file comes in with its text, its table, its picture and what is to be said about it', async ({
  galley: { app, page },
  folders: { library },
}) => {
  const desk = deskPage(page)
  const place = 'Pier 7, behind the sheds'
  const file = path.join(path.dirname(library), 'ferry.docx')
  await writeFile(
    file,
    wordFile({
      styles: { Title: 'Title', Caption: 'caption' },
      body: [
        para('Ferry leaves early', 'Title'),
        ...copy.map((line) => para(line)),
        table(['Pier', 'Boats'], ['North', '12']),
        para(picture('p', 'A pier at dawn')),
        para('The pier on Monday', 'Caption'),
      ].join(''),
      links: [{ id: 'p', type: 'image', target: 'media/one.jpeg' }],
      parts: { 'word/media/one.jpeg': new Uint8Array(await photograph(page, place)) },
    }),
  )
  await answerOpen(app, [file])
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.field('Headline')).toHaveValue('Ferry leaves early')
  await expect(desk.body).toContainText(copy[0] ?? '')
  await expect(desk.body).toContainText('North | 12')
  const notes = page.getByRole('region', { name: 'Notes of the import' })
  await expect(notes.getByRole('list', { name: 'How the file was read' })).toContainText('A table')

  // Turned upright by the note that stayed; the place did not.
  const shown = desk.body.locator('img')
  await expect
    .poll(() =>
      shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
    )
    .toEqual([20, 60])
  const [folder] = await draftFolders(library)
  const media = path.join(library, 'drafts', folder ?? '', 'media')
  const [name, ...others] = await readdir(media)
  expect(others).toEqual([])
  expect(await readFile(path.join(media, name ?? ''), 'latin1')).not.toContain(place)

  await notes.getByRole('button', { name: 'Keep all' }).click()
  await expect(notes).toHaveCount(0)
})

test('a file that never ends is given up with a sentence, and the window can be written in meanwhile', async ({
  galley: { app, page },
  folders: { library },
}) => {
  const desk = deskPage(page)
  const file = path.join(path.dirname(library), 'endless.docx')
  await writeFile(
    file,
    wordFile({
      body: Array.from({ length: 150_000 }, (_, at) => para(`w${(at * 7919) % 99_991}`)).join(''),
    }),
  )
  await page.keyboard.press('Control+N')
  await desk.field('Headline').fill('Tram')
  await answerOpen(app, [file])
  await page.keyboard.press('Control+Shift+I')
  const progress = page.getByRole('region', { name: 'Import', exact: true })
  await expect(progress).toBeVisible()
  await desk.field('Headline').pressSequentially(' stays')
  await expect(desk.saving).toHaveText(/Saved/)
  // All of that while the file was still being read.
  await expect(progress).toBeVisible()
  await expect(desk.toasts.filter({ hasText: 'One file was not imported' })).toContainText(
    /memory|seconds/,
    { timeout: 60_000 },
  )
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
  expect(await draftFolders(library)).toHaveLength(1)
})
