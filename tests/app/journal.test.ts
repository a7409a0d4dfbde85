// A process of the window is killed while somebody types: everything up to the last tenth of a second is there again.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { expect, type Galley, test } from './app.ts'
import { type DeskPage, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, readArticle, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'
/** What a kill may cost: what was typed within this time before it, in milliseconds. */
const PROMISED = 100

interface Typed {
  /** The text that must be there, and all that was typed. */
  readonly due: string
  readonly all: string
}

async function openOne(launch: () => Promise<Galley>, library: string) {
  const file = await plant(library, anArticle({ body: bodyOf('Start.') }))
  const galley = await launch()
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  return { galley, desk, file }
}

/** Types without a pause until the kill is through. */
async function typeUntil(page: Page, desk: DeskPage, kill: () => Promise<number>): Promise<Typed> {
  await desk.body.click()
  await page.keyboard.press('Control+End')
  const typed: { readonly text: string; readonly at: number }[] = []
  let text = 'Start.'
  let isOver = false
  const typing = (async () => {
    for (let word = 0; !isOver; word++)
      for (const letter of ` word${word}`) {
        await page.keyboard.type(letter)
        text += letter
        typed.push({ text, at: performance.now() })
      }
  })().catch(() => undefined)
  await expect.poll(() => typed.length).toBeGreaterThan(60)
  const killedAt = await kill()
  isOver = true
  await typing
  const due = typed.filter(({ at }) => at < killedAt - PROMISED).at(-1)?.text ?? ''
  // However little of it a busy machine let through before the last moment.
  expect(due.length).toBeGreaterThan('Start.'.length)
  return { due, all: text }
}

async function isAllThere(desk: DeskPage, { due, all }: Typed): Promise<string> {
  await expect(desk.body).toContainText(due)
  const found = await desk.body.innerText()
  // A key on its way when the process ended may have arrived.
  expect(`${all} word`.startsWith(found.slice(0, all.length))).toBe(true)
  return found
}

test('the main process is killed: all but the last tenth of a second is there, and is saved', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file } = await openOne(launch, folders.library)
  const typed = await typeUntil(galley.page, desk, async () => {
    const at = performance.now()
    await galley.kill()
    return at
  })

  const { page } = await launch()
  const again = deskPage(page)
  const found = await isAllThere(again, typed)
  await expect.poll(() => textIn(file)).toBe(found)
  await expect(again.saving).toHaveText(/^Saved/)
  const names = await readdir(path.dirname(file))
  expect(names.sort()).toEqual([
    '.galley-writer.json',
    'article.json',
    'journal.jsonl',
    'revisions',
  ])

  await again.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And on.')
  await page.keyboard.press('Control+z')
  await expect(again.body).toHaveText(found)
})

test('the process of the page is killed: the window comes back by itself with all of it', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file } = await openOne(launch, folders.library)
  const { app, page } = galley
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const reloaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve())
      }),
  )
  const typed = await typeUntil(page, desk, async () => {
    const at = performance.now()
    process.kill(pid ?? 0, 'SIGKILL')
    return at
  })
  await reloaded
  await expect.poll(() => textIn(file)).toContain(typed.due)
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('.copy')?.innerText`,
      ),
    )
  await expect.poll(shown).toContain(typed.due)
})

test('a field changed a moment before the kill has its new value', async ({ launch, folders }) => {
  const { galley, desk } = await openOne(launch, folders.library)
  await desk.field('Headline').fill('Council sells the tram')
  await desk.field('Kicker').fill('City')
  await desk.field('Kicker').evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await galley.kill()
  const again = deskPage((await launch()).page)
  await expect(again.field('Headline')).toHaveValue('Council sells the tram')
  await expect(again.field('Kicker')).toHaveValue('City')
})

test('what could not be put back, since the file is another one now, is offered as a draft of its own', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file } = await openOne(launch, folders.library)
  const folder = path.dirname(file)
  // Nothing is saved while another program has changed the file.
  await writeFile(
    file,
    serialiseDraft({ ...(await readArticle(file)), body: bodyOf('Written elsewhere.') }),
  )
  await expect(desk.body).toHaveText('Written elsewhere.')
  const theirs = serialiseDraft({ ...(await readArticle(file)), body: bodyOf('And once more.') })
  await desk.body.click()
  await galley.page.keyboard.press('Control+End')
  await galley.page.keyboard.type(' Mine.')
  await writeFile(file, theirs)
  await expect(desk.saving).toHaveText(/^Not saved: the file was changed/)
  await galley.page.keyboard.type(' Still mine.')
  await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await galley.kill()

  const { page } = await launch()
  const again = deskPage(page)
  await expect(again.body).toHaveText('And once more.')
  const note = page.getByRole('region', { name: 'Unsaved words' })
  await expect(note).toContainText('were never saved')
  await note.getByRole('button', { name: 'Open as a new draft' }).click()
  await expect(again.body).toHaveText('Written elsewhere. Mine. Still mine.')
  await expect(again.field('Headline')).toHaveValue(`${HEADLINE} (unsaved words)`)
  await expect(again.rows).toHaveCount(2)
  expect(await readFile(file, 'utf8')).toBe(theirs)
  const kept = (await readdir(folder)).filter((name) => name.includes('journal-'))
  expect(kept).toEqual([expect.stringMatching(/^settled-journal-.*\.jsonl$/)])
})
