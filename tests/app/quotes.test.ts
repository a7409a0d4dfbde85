// Who said what: renaming a source, taking an attribution back, dismissing words that are no quote.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Block } from '../../article/body/body.ts'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { expect, test } from './app.ts'
import { answerSave, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, readArticle } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

function anAttributedArticle() {
  const source = createSource({ id: randomUUID(), name: 'Mara Lind', role: 'mayor' })
  const said: Block = {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: '“The tram stays,”',
        marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId: source.id }) }],
      },
      { type: 'text', text: ' the mayor said.' },
    ],
  }
  return anArticle({ sources: [source], body: { type: 'doc', content: [said] } })
}

test('a source that is renamed has its new name everywhere at once, and in the export', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, anAttributedArticle())
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await expect(desk.body.locator('[data-initials]').first()).toHaveAttribute('data-initials', 'ML')

  await desk.openPanel('Sources')
  await desk.inspector
    .getByRole('button', { name: /^Mara Lind/ })
    .first()
    .click()
  await desk.inspector.getByLabel('Name', { exact: true }).fill('Petra Vogel')
  await expect(desk.body.locator('[data-initials]').first()).toHaveAttribute('data-initials', 'PV')
  await expect(desk.inspector.locator('.row-title')).toHaveText('Petra Vogel')

  await desk.openPanel('Quotes')
  await expect(desk.inspector.locator('.quote-name')).toHaveText('Petra Vogel')
  await desk.body.getByText('The tram stays,”').click({ position: { x: 20, y: 8 } })
  await expect(page.locator('.quote-card')).toContainText('Petra Vogel')
  await expect(page.getByText('Mara Lind')).toHaveCount(0)
  await expect.poll(async () => (await readArticle(file)).sources[0]?.name).toBe('Petra Vogel')

  const out = path.join(path.dirname(folders.library), 'tram.html')
  await answerSave(app, out)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.locator('input[value="html"]').check()
  await dialog.getByRole('button', { name: /^Export HTML/ }).click()
  await expect(dialog).toHaveCount(0)
  const written = await readFile(out, 'utf8')
  expect(written).toContain('Petra Vogel')
  expect(written).not.toContain('Mara Lind')
})

test('undo takes an attribution back and redo gives it again', async ({ launch, folders }) => {
  const source = createSource({ id: randomUUID(), name: 'Mara Lind' })
  const file = await plant(
    folders.library,
    anArticle({ sources: [source], body: bodyOf('“The tram stays,” she said.') }),
  )
  const { page } = await launch()
  const { keyboard } = page
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await expect(desk.status).toContainText('0 of 1 quote attributed')
  await desk.body.getByText('The tram stays,”').click()
  await keyboard.press('Control+Enter')
  await keyboard.type('ma')
  await keyboard.press('Enter')
  await expect(desk.status).toContainText('1 of 1 quote attributed')
  await expect.poll(async () => JSON.stringify(await readArticle(file))).toContain('"quotation"')

  await keyboard.press('Control+z')
  await expect(desk.status).toContainText('0 of 1 quote attributed')
  await expect(desk.body).toHaveText('“The tram stays,” she said.')
  await expect
    .poll(async () => JSON.stringify(await readArticle(file)))
    .not.toContain('"quotation"')

  await keyboard.press('Control+Shift+z')
  await expect(desk.status).toContainText('1 of 1 quote attributed')
  await expect
    .poll(async () => JSON.stringify(await readArticle(file)))
    .toContain(`"sourceId":"${source.id}"`)
})

test('words dismissed as not a quote stay dismissed after starting again', async ({
  launch,
  folders,
}) => {
  const file = await plant(
    folders.library,
    anArticle({ body: bodyOf('They call the tram the “red worm”. “It stays,” she said.') }),
  )
  const first = await launch()
  const desk = deskPage(first.page)
  await desk.openDraft(HEADLINE)
  await desk.openPanel('Quotes')
  const row = desk.inspector.getByRole('listitem').filter({ hasText: 'red worm' })
  await row.getByRole('button', { name: 'Not a quote' }).click()
  await expect(row).toHaveCount(0)
  await expect(desk.status).toContainText('0 of 1 quote attributed')
  await expect.poll(async () => JSON.stringify(await readArticle(file))).toContain('notAQuote')
  await first.close()

  const again = deskPage((await launch()).page)
  await expect(again.status).toContainText('0 of 1 quote attributed')
  await expect(again.inspector.getByText('“It stays,”')).toBeVisible()
  await expect(again.inspector.getByText('red worm')).toHaveCount(0)
})
