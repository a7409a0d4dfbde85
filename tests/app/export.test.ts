// The export dialog: the clipboard's flavours, what is remembered, what stands in the way.
import { randomUUID } from 'node:crypto'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant, readArticle } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

test('what is copied is rich text, and the text of the chosen format at once', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle({ kicker: 'Transport' }))
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  const clipboard = () =>
    app.evaluate(async ({ clipboard: board }) => {
      const text = await board.readText()
      // Electron 45 reads items; the old runtime for trials still has a call for each flavour.
      const older: unknown = Reflect.get(board, 'readHTML')
      if (typeof older === 'function') return { text, html: String(older.call(board)) }
      const [item] = await board.read()
      const html = item?.types.includes('text/html') ? await item.getType('text/html') : null
      return { text, html: html instanceof Blob ? await html.text() : '' }
    })
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  for (const format of ['markdown', 'html-fragment']) {
    await dialog.locator(`input[value="${format}"]`).check()
    const preview = dialog.getByLabel(/^Preview of/)
    await expect(preview).toHaveValue(format === 'markdown' ? /^---/ : /^</)
    const shown = await preview.inputValue()
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect.poll(async () => (await clipboard()).text).toBe(shown)
    const { html } = await clipboard()
    expect(html).toContain('<p>The council met on Monday.</p>')
  }
})

test('the last choice of format is the article’s own and is there the next time', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, anArticle())
  const { page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await page.keyboard.press('Control+Shift+E')
  await dialog.locator('input[value="html"]').check()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(async () => (await readArticle(file)).exportChoice?.format).toBe('html')
  await page.keyboard.press('Control+Shift+E')
  await expect(dialog.locator('input[value="html"]')).toBeChecked()
})

test('words off the record stand in the way of every export, and are named', async ({
  launch,
  folders,
}) => {
  const source = createSource({ id: randomUUID(), name: 'Mara Lind', terms: 'off-the-record' })
  const attrs = Attribution.parse({ sourceId: source.id })
  const text = '“It was never safe.”'
  const marks = [{ type: 'quotation' as const, attrs }]
  await plant(
    folders.library,
    anArticle({
      sources: [source],
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }],
      },
    }),
  )
  const { page } = await launch()
  await deskPage(page).openDraft(HEADLINE)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  for (const format of ['markdown', 'html', 'html-fragment']) {
    await dialog.locator(`input[value="${format}"]`).check()
    await expect(dialog.getByText('It was never safe')).toContainText('off the record')
    await expect(dialog.getByRole('button', { name: /^Export / })).toBeDisabled()
    await expect(dialog.getByRole('button', { name: 'Copy', exact: true })).toBeDisabled()
  }
})
