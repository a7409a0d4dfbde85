// The main job, from a text file to the finished exports, with the keyboard where it counts.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './app.ts'
import { answerOpen, answerSave, deskPage } from './desk-page.ts'
import { onlyArticle } from './drafts-on-disk.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

const COPY = `WESTHAVEN – Night ferry survives by three votes (Ines Marlow, The Westhaven Post)

WESTHAVEN, Nov. 12 (WPN) — The night ferry to the islands will sail until April, councillors decided early on Thursday.

“Nobody asked the islands,” said harbour master Lena Okafor, who had warned of stranded nurses.

Ticket clerk Tom Reyes was blunter. “Four hundred people a week, and most of them are going to work,” he told reporters.

Okafor thanked the chamber for “a bridge to spring”.

Islanders call the boat the “owl”.

Ines Marlow
Ines Marlow covers ports and ferries for The Westhaven Post and lives on a boat.
`

async function exportedByCommandLine(library: string, id: string, format: string): Promise<string> {
  const args = ['cli/galley.ts', 'export', id, '--format', format, '--library', library]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT })
  return stdout
}

test('a text file is imported, attributed by keyboard and exported as the command line would', async ({
  launch,
  folders,
}) => {
  const out = path.dirname(folders.library)
  const copy = path.join(out, 'ferry.txt')
  await writeFile(copy, COPY)
  const { app, page, library } = await launch()
  const { keyboard } = page
  const desk = deskPage(page)

  await test.step('the import says what it read, and one line of it is undone', async () => {
    await answerOpen(app, [copy])
    await keyboard.press('Control+Shift+I')
    await expect(desk.field('Headline')).toHaveValue('Night ferry survives by three votes')
    await expect(desk.field('Kicker')).toHaveValue('WESTHAVEN')
    await expect(desk.field('Byline: name')).toHaveValue('Ines Marlow')
    await expect(desk.field('Byline: outlet')).toHaveValue('The Westhaven Post')
    await expect(desk.field('Dateline: agency')).toHaveValue('WPN')
    const notes = page.getByRole('region', { name: 'Notes of the import' })
    await expect(notes.getByText('Biography')).toBeVisible()
    await notes.getByRole('button', { name: /^Undo Kicker: WESTHAVEN/ }).click()
    await expect(desk.field('Kicker')).toHaveValue('')
    await expect(desk.body).toContainText('WESTHAVEN')
    await expect(notes.getByText('Kicker')).toHaveCount(0)
    await notes.getByRole('button', { name: 'Keep all' }).click()
    await expect(notes).toHaveCount(0)
    await expect(desk.status).toContainText('0 of 4 quotes attributed')
  })

  await test.step('three quotes find their sources without a mouse', async () => {
    await keyboard.press('Alt+0')
    await expect(desk.body).toBeFocused()
    await keyboard.press('Control+Home')
    await keyboard.press('Control+j')
    await expect(desk.body).toBeFocused()
    await keyboard.press('Control+Enter')
    await expect(desk.attributionBox).toBeFocused()
    await keyboard.type('Lena Okafor')
    await expect(desk.speakers).toHaveText(['New source Lena Okafor'])
    await keyboard.press('Enter')
    await expect(desk.attributionBox).toHaveCount(0)
    await expect(desk.body).toBeFocused()
    await expect(desk.status).toContainText('1 of 4 quotes attributed')

    await keyboard.press('Control+j')
    await keyboard.press('Control+Enter')
    await expect(desk.attributionBox).toBeFocused()
    await keyboard.type('Tom Reyes')
    await keyboard.press('Enter')
    await expect(desk.status).toContainText('2 of 4 quotes attributed')

    await keyboard.press('Control+j')
    await keyboard.press('Control+Enter')
    await expect(desk.attributionBox).toBeFocused()
    await keyboard.type('ok')
    await expect(desk.speakers.first()).toHaveText(/Lena Okafor/)
    await keyboard.press('Enter')
    await expect(desk.status).toContainText('3 of 4 quotes attributed')

    await keyboard.press('Control+j')
    await keyboard.press('Control+Shift+Enter')
    await expect(desk.status).toContainText('3 of 3 quotes attributed')
  })

  await test.step('the file on the disk names each source once', async () => {
    await expect.poll(async () => (await onlyArticle(library)).sources.length).toBe(2)
    await expect
      .poll(async () => JSON.stringify((await onlyArticle(library)).body))
      .toContain('notAQuote')
    const { sources, body } = await onlyArticle(library)
    expect(sources.map(({ name }) => name)).toEqual(['Lena Okafor', 'Tom Reyes'])
    expect(JSON.stringify(body)).toContain('“a bridge to spring”')
    const said = JSON.stringify(body).match(/"sourceId":"[^"]+"/g) ?? []
    expect(said).toEqual([0, 1, 0].map((at) => `"sourceId":"${sources[at]?.id}"`))
  })

  for (const { name, label, file } of [
    { name: 'markdown', label: 'Markdown', file: 'ferry.md' },
    { name: 'html', label: 'HTML', file: 'ferry.html' },
  ]) {
    await test.step(`${label} from the window is what the command line writes, to the byte`, async () => {
      const target = path.join(out, file)
      await answerSave(app, target)
      await keyboard.press('Control+Shift+E')
      const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
      await dialog.locator(`input[value="${name}"]`).check()
      await expect(dialog.getByLabel(/^Preview of/)).toHaveValue(/Okafor/)
      await dialog.getByRole('button', { name: new RegExp(`^Export ${label}`) }).click()
      await expect(dialog).toHaveCount(0)
      await expect(desk.toasts.first()).toContainText('Exported')
      await expect(desk.saving).toHaveText(/^Saved/)
      await expect
        .poll(async () => (await onlyArticle(library)).exportChoice?.format ?? 'markdown')
        .toBe(name)
      const written = await readFile(target, 'utf8')
      const { id } = await onlyArticle(library)
      expect(written).toBe(await exportedByCommandLine(library, id, name))
      for (const words of ['Night ferry survives by three votes', 'lives on a boat'])
        expect(written).toContain(words)
    })
  }
})
