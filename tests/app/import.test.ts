// Bringing in many files: a bad one among them, a stop half-way, files dropped on the window.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pngOf } from '../electron/library/picture-files.ts'
import { expect, test } from './app.ts'
import { answerOpen, deskPage, resize } from './desk-page.ts'
import { anArticle, draftFolders, plant, readArticle } from './drafts-on-disk.ts'

/** Enough that nobody is too slow for the Cancel button. */
const MANY = 1_000

async function writeFiles(folder: string, files: Readonly<Record<string, string>>) {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const file = path.join(folder, name)
      await writeFile(file, text)
      return file
    }),
  )
}

test('of several files the bad one is named, left alone, and the others come in', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const files = await writeFiles(path.join(path.dirname(library), 'in'), {
    'tram.md': '# Tram stays\n\nThe council met.\n',
    'noise.zip': 'PK\u0003\u0004\u0000\u0000\u0000',
    'pier.html': '<html><body><h1>Pier closes</h1><p>It was oak.</p></body></html>',
  })
  const { app, page } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, files)
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.toasts.filter({ hasText: 'One file was not imported' })).toContainText(
    'noise.zip',
  )
  await expect(desk.rows).toHaveCount(2)
  for (const headline of ['Tram stays', 'Pier closes']) await desk.openDraft(headline)
  expect(await readFile(files[1] ?? '', 'utf8')).toContain('PK')
})

test('an import that is stopped leaves whole articles and says how many', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const many = Object.fromEntries(
    Array.from({ length: MANY }, (_, at) => [`story-${at}.md`, `# Story ${at}\n\nWords of it.\n`]),
  )
  const files = await writeFiles(path.join(path.dirname(library), 'in'), many)
  const { app, page } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, files)
  await page.keyboard.press('Control+Shift+I')
  const progress = page.getByRole('region', { name: 'Import', exact: true })
  await expect(progress.getByRole('progressbar')).toBeVisible()
  await progress.getByRole('button', { name: 'Cancel' }).click()
  const said = desk.toasts.filter({ hasText: `of ${MANY} files are in` })
  await expect(said).toHaveCount(1)
  await expect(progress).toHaveCount(0)

  const imported = await draftFolders(library)
  expect(imported.length).toBeLessThan(MANY)
  await expect(said).toContainText(`Import stopped: ${imported.length} of ${MANY}`)
  for (const folder of imported) {
    const { headline } = await readArticle(path.join(library, 'drafts', folder, 'article.json'))
    expect(headline).toMatch(/^Story \d+$/)
  }
})

test('in a small window a note covers neither how far an import is nor its Cancel', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Ferry stays' }))
  const many = Object.fromEntries(
    Array.from({ length: MANY }, (_, at) => [`story-${at}.md`, `# Story ${at}\n\nWords of it.\n`]),
  )
  const files = await writeFiles(path.join(path.dirname(folders.library), 'in'), many)
  const { app, page } = await launch()
  const desk = deskPage(page)
  await resize(app, page, { width: 800, height: 600 })
  await desk.openDraft('Ferry stays')
  await page.keyboard.press('Control+s')
  await expect(desk.toasts).toHaveCount(1)
  await answerOpen(app, files)
  await page.keyboard.press('Control+Shift+I')
  const progress = page.getByRole('region', { name: 'Import', exact: true })
  await expect(progress).toBeVisible()
  const places = await page.evaluate(() =>
    ['.toast', '.import-progress'].map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect()
      return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 }
    }),
  )
  const [note, count] = places
  expect(note?.bottom).toBeLessThan(count?.top ?? 0)
  await progress.getByRole('button', { name: 'Cancel' }).click()
})

test('a file dropped anywhere on the window becomes an article', async ({ galley: { page } }) => {
  const desk = deskPage(page)
  await expect(desk.desk.getByText('Nothing on the desk yet')).toBeVisible()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['# Tram stays\n\nThe council met.\n'], 'tram.md'))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      )
  })
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
  await expect(desk.body).toHaveText('The council met.')
})

test('a saved web page comes in without its navigation, and says so', async ({
  launch,
  folders,
}) => {
  const copy = [
    'The council met for nine hours on Thursday and left the tram where it is, to the surprise of all but the drivers.',
    'A new line along the pier would have cost more than the town spends on schools, the treasurer said, and with interest.',
    'The mayor said that she would ask again in the autumn, when the fair is over and the fog has gone from the harbour.',
  ]
  const [file = ''] = await writeFiles(path.join(path.dirname(folders.library), 'in'), {
    'tram.html': `<!doctype html><html lang="en"><head><title>Tram stays | Pier Post</title></head><body>
      <div class="site-menu"><a href="/">Front page</a> <a href="/w">Weather chart</a></div>
      <div class="story"><h1>Tram stays</h1>${copy.map((text) => `<p>${text}</p>`).join('')}</div>
      <div class="sidebar"><a href="/1">Mayor buys a horse</a></div></body></html>`,
  })
  const { app, page } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, [file])
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
  await expect(desk.body.locator('p')).toHaveText(copy)
  const notes = page.getByRole('region', { name: 'Notes of the import' })
  await expect(notes).toContainText('Weather chart')
  await expect(notes).toContainText('Mayor buys a horse')
})

test('pictures that lie beside a file come in with it, and one that does not is said', async ({
  launch,
  folders,
}) => {
  const folder = path.join(path.dirname(folders.library), 'in')
  const [file = ''] = await writeFiles(folder, {
    'tram.md':
      '# Tram stays\n\nThe council met.\n\n![The old tram](tram.png)\n\n![The pier](pier.png)\n',
  })
  await writeFile(path.join(folder, 'tram.png'), pngOf(40, 30))
  const { app, page } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, [file])
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
  const picture = desk.body.getByRole('img', { name: 'The old tram' })
  await expect(picture).toHaveJSProperty('naturalWidth', 40)
  await expect(page.getByRole('region', { name: 'Notes of the import' })).toContainText('pier.png')
})
