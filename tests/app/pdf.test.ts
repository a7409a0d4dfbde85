// PDF: the page on paper, read back by other programs where they are there, and by its own bytes everywhere.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { answerSave, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'
const media = `${'ab'.repeat(16)}.png`
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What a program says, or null where it is not installed. */
async function said(program: string, ...args: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, [...args])
    // Where a reader had to mend the file, it says so here.
    expect(stderr).toBe('')
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function printed(page: Page, file: string, paper: 'a4' | 'letter'): Promise<Buffer> {
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.locator('input[value="pdf"]').check()
  await dialog.getByLabel('Paper', { exact: true }).selectOption(paper)
  await expect(dialog.getByText('Pages', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Export PDF…' }).click()
  await expect(dialog).toHaveCount(0)
  return readFile(file)
}

test('an article prints on A4 and Letter, with its title, its pictures and the same bytes again', async ({
  launch,
  folders,
}) => {
  const article = anArticle({
    kicker: 'Transport',
    bylines: [{ name: 'Inès Marlow', role: 'reporter', outlet: '', place: '', bio: {} }],
    body: {
      type: 'doc',
      content: [
        ...bodyOf('The council met on Monday.').content,
        { type: 'image', attrs: { media, alt: 'The tram', caption: 'Line 4', credit: '' } },
        ...bodyOf(...Array.from({ length: 40 }, () => 'It met again. '.repeat(30))).content,
      ],
    },
  })
  const draft = await plant(folders.library, article)
  await mkdir(path.join(path.dirname(draft), 'media'))
  await writeFile(path.join(path.dirname(draft), 'media', media), pixel)
  const file = path.join(path.dirname(folders.library), 'tram.pdf')
  const { app, page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await answerSave(app, file)

  const first = await printed(page, file, 'a4')
  const bytes = first.toString('latin1')
  expect(bytes.startsWith('%PDF-')).toBe(true)
  expect(bytes).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]/)
  expect(bytes).toContain('/Subtype /Image')
  expect(bytes).not.toMatch(/Mozilla|Electron|Linux/)
  expect(bytes).toContain('D:20260201080000')
  expect((bytes.match(/\/Type\s*\/Page(?![a-z])/gi) ?? []).length).toBeGreaterThan(1)
  const text = await said('pdftotext', file, '-')
  for (const words of text === null ? [] : [HEADLINE, 'The council met on Monday.', 'Line 4'])
    expect(text).toContain(words)
  const facts = await said('pdfinfo', file)
  if (facts !== null) {
    expect(facts).toMatch(/Title:\s+Council keeps the tram\n/)
    expect(facts).toMatch(/Author:\s+Inès Marlow\n/)
    expect(facts).toMatch(/Creator:\s+Galley\n/)
  }
  expect(bytes).toContain('/Lang (en)')

  expect((await printed(page, file, 'a4')).equals(first)).toBe(true)
  const letter = (await printed(page, file, 'letter')).toString('latin1')
  expect(letter).toMatch(/\/MediaBox\s*\[0 0 612 792\]/)
})

test('what must not leave does not leave on paper', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ body: bodyOf('TK the number.') }))
  const { app, page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.locator('input[value="pdf"]').check()
  await expect(dialog.getByText('cannot be exported as it stands')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Export / })).toBeDisabled()
  // Nothing was printed, so no hidden window is left either.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
