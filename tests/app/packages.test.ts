// A draft handed on as one file: packed in one window, opened in another, at the start and while it runs.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packBundle } from '../../electron/library/bundle.ts'
import { createFolders, expect, startAgain, test } from './app.ts'
import { answerOpen, answerSave, deskPage } from './desk-page.ts'
import { anArticle, draftFolders, plant } from './drafts-on-disk.ts'

/** Enough that they still come in when a second start has come and gone. */
const MANY = 5_000

test('a package opens with the window, into the window that is there, and by import', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ headline: 'Tram stays' }))
  const file = path.join(path.dirname(folders.library), 'tram.galley')
  const first = await launch()
  const desk = deskPage(first.page)
  await desk.openDraft('Tram stays')
  await answerSave(first.app, file)
  await first.page.keyboard.press('Control+K')
  await first.page.keyboard.type('Package')
  await first.page.keyboard.press('Enter')
  await first.page.getByRole('button', { name: 'Save the package…' }).click()
  await expect(desk.toasts.filter({ hasText: 'Packaged' })).toContainText('tram.galley')

  const other = await createFolders()
  try {
    const second = await launch({ ...other, args: [file] })
    await expect(deskPage(second.page).field('Headline')).toHaveValue('Tram stays')
    await expect(deskPage(second.page).rows).toHaveCount(1)
    expect(await draftFolders(other.library)).toHaveLength(1)

    // Beside the draft it came from, it is one of its own.
    expect(await startAgain(other, file)).toBe(0)
    await expect(deskPage(second.page).rows).toHaveCount(2)

    const torn = path.join(path.dirname(other.library), 'torn.galley')
    await writeFile(torn, 'PK\u0003\u0004')
    await answerOpen(second.app, [torn, file])
    await second.page.keyboard.press('Control+Shift+I')
    await expect(
      deskPage(second.page).toasts.filter({ hasText: 'One file was not imported' }),
    ).toContainText('torn.galley')
    await expect(
      deskPage(second.page).toasts.filter({ hasText: 'One article imported' }),
    ).toBeVisible()
    await expect(deskPage(second.page).rows).toHaveCount(3)
    await second.close()
  } finally {
    await other.remove()
  }
})

test('a package that is opened while other files come in waits for its turn', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const home = path.dirname(library)
  const article = await plant(library, anArticle({ headline: 'Tram stays' }))
  const file = path.join(home, 'tram.galley')
  await writeFile(file, (await packBundle(path.dirname(article), 'none')) ?? '')
  const others = await Promise.all(
    Array.from({ length: MANY }, async (_, at) => {
      const other = path.join(home, `story-${at}.md`)
      await writeFile(other, `# Story ${at}\n\nWords of it.\n`)
      return other
    }),
  )
  const { app, page } = await launch()
  await answerOpen(app, others)
  await page.keyboard.press('Control+Shift+I')
  const progress = page.getByRole('region', { name: 'Import', exact: true })
  await expect(progress.getByRole('progressbar')).toBeVisible()
  expect(await startAgain(folders, file)).toBe(0)
  await expect(progress).toBeVisible()
  await progress.getByRole('button', { name: 'Cancel' }).click()
  const trams = async () =>
    (await draftFolders(library)).filter((name) => name.startsWith('tram-stays'))
  await expect.poll(async () => (await trams()).length).toBe(2)
  await expect(deskPage(page).field('Headline')).toHaveValue('Tram stays')
})
