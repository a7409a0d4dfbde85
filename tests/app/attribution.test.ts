// Saying who said it with one key a quote, and the gate that an article passes before it leaves.
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { expect, test } from './app.ts'
import { answerOpen, answerSave, deskPage } from './desk-page.ts'
import { anArticle, onlyArticle, plant } from './drafts-on-disk.ts'

const TEN_QUOTES = `Harbour keeps its crane

“The crane stays where it is,” said Maria Lindgren, the harbour director, on Tuesday.

“It has lifted nothing for nine years,” Lindgren said. “That is no reason to sell it.”

Peter Hallam, who leads the council, disagreed. “We pay for paint every spring,” he said.

“Nobody has asked the dockers what they think,” said Ruth Abara, a union official.

“We would have told them to keep it,” Abara added. “We still would.”

“A museum could use it,” Hallam told the Coast Courier.

Lindgren laughed. “A museum would have to carry it first,” she said.

“The vote is on Friday,” Hallam said.
`

test('ten quotes of an imported article are attributed with fewer than twenty keys', async ({
  launch,
  folders,
}) => {
  const copy = path.join(path.dirname(folders.library), 'crane.txt')
  await writeFile(copy, TEN_QUOTES)
  const { app, page, library } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, [copy])
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.status).toContainText('0 of 10 quotes attributed')
  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  await expect(page.locator('.quote-suggested').first()).toBeVisible()
  await press('Control+j')
  await expect(desk.body).toBeFocused()
  // The two halves of a split quotation take one key.
  const attributed = async () =>
    Number.parseInt((await desk.status.innerText()).match(/\d+(?= of 10)/)?.[0] ?? '', 10)
  for (let done = 0; done < 10; done = await attributed()) {
    await press('Tab')
    await expect.poll(attributed).toBeGreaterThan(done)
  }
  expect(keys).toBeLessThan(11)

  await expect
    .poll(async () => (await onlyArticle(library)).sources.map(({ name }) => name).sort())
    .toEqual(['Coast Courier', 'Maria Lindgren', 'Peter Hallam', 'Ruth Abara'])
  const { sources } = await onlyArticle(library)
  expect(sources.find(({ name }) => name === 'Maria Lindgren')?.role).toContain('harbour director')

  // One key back: the last answer is undone, and nothing else.
  await page.keyboard.press('Control+z')
  await expect(desk.status).toContainText('9 of 10 quotes attributed')
})

test('all sure suggestions are taken in one step of undo', async ({ launch, folders }) => {
  const copy = path.join(path.dirname(folders.library), 'crane.txt')
  await writeFile(copy, TEN_QUOTES)
  const { app, page } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, [copy])
  await page.keyboard.press('Control+Shift+I')
  await page.getByRole('tab', { name: /Quotes/ }).click()
  await page.getByRole('button', { name: /^Accept \d+ above 90 %/ }).click()
  await expect(desk.status).toContainText('10 of 10 quotes attributed')
  await desk.body.click()
  await page.keyboard.press('Control+z')
  await expect(desk.status).toContainText('0 of 10 quotes attributed')
})

test('reported speech is suggested when a person asks for it, and accepted as indirect', async ({
  launch,
  folders,
}) => {
  const copy = path.join(path.dirname(folders.library), 'quay.txt')
  await writeFile(
    copy,
    'Quay to close in May\n\nMaria Lindgren, the harbour director, said that the quay would be closed in May.\n\n“It is not safe,” she said.\n',
  )
  const { app, page, library } = await launch()
  const desk = deskPage(page)
  await answerOpen(app, [copy])
  await page.keyboard.press('Control+Shift+I')
  await desk.openPanel('Quotes')
  await expect(page.locator('.quote-row')).toHaveCount(1)
  const toggle = page.getByRole('switch', { name: 'Reported speech too' })
  await toggle.click()
  await expect(page.locator('.quote-row')).toHaveCount(2)
  const reported = page.locator('.quote-row', { hasText: 'the quay would be closed in May' })
  await reported.getByRole('button', { name: 'Maria Lindgren' }).click()
  await expect(desk.status).toContainText('1 of 2 quotes attributed')
  await expect
    .poll(async () => JSON.stringify((await onlyArticle(library)).body))
    .toContain('"kind":"indirect"')

  await page.keyboard.press('Control+,')
  const wanted = page.getByLabel('Suggest who spoke')
  await expect(wanted).toHaveValue('reported-too')
  await wanted.selectOption({ label: 'Never' })
  await page.keyboard.press('Escape')
  await expect(page.locator('.quote-suggested')).toHaveCount(0)
})

test('words off the record stop the export until they are indirect and on background; the name is nowhere', async ({
  launch,
  folders,
}) => {
  const source = createSource({
    id: randomUUID(),
    name: 'Dana Whitfield-Orrin',
    contact: 'dana@example.org',
    terms: 'off-the-record',
    description: 'a person close to the harbour board',
    reason: 'would lose the post',
    editor: 'Night editor',
  })
  await plant(
    folders.library,
    anArticle({
      headline: 'Crane to be sold',
      bylines: [{ name: 'Ines Marlow', role: 'reporter', outlet: '', place: '', bio: {} }],
      sources: [source],
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: '“The sale is agreed,”',
                marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId: source.id }) }],
              },
              { type: 'text', text: ' one of those at the table said.' },
            ],
          },
        ],
      },
    }),
  )
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Crane to be sold')
  await page.getByRole('tab', { name: /Check/ }).click()
  await expect(page.getByRole('region', { name: 'Blocks the export' })).toContainText(
    'The sale is agreed',
  )
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await expect(dialog).toContainText('The sale is agreed')
  await expect(dialog.getByRole('button', { name: /^Export Markdown/ })).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: /Quotes/ }).click()
  await page.getByRole('button', { name: 'More about this quote' }).click()
  await page.getByLabel('Kind').selectOption('indirect')
  await page.getByLabel('Terms').selectOption('on-background')
  await page.getByRole('tab', { name: /Check/ }).click()
  await expect(page.getByRole('region', { name: 'Blocks the export' })).toHaveCount(0)

  for (const format of ['markdown', 'html', 'html-fragment']) {
    const out = path.join(path.dirname(folders.library), `out.${format}`)
    await answerSave(app, out)
    await page.keyboard.press('Control+Shift+E')
    await dialog.locator(`input[value="${format}"]`).check()
    await dialog.getByRole('button', { name: /^Export / }).click()
    const asked = dialog.getByRole('region', { name: 'To acknowledge' })
    await expect(asked.or(page.getByText(`To ${out}`))).toBeVisible()
    if (await asked.isVisible()) {
      await asked.getByLabel('Your name').fill('Night editor')
      await asked.getByLabel('Reason').fill('Seen by the desk')
      await asked.getByRole('button', { name: 'Acknowledge and go on' }).click()
    }
    await expect(dialog).toHaveCount(0)
    const written = await readFile(out, 'utf8')
    expect(written).toContain('The sale is agreed')
    for (const secret of ['Dana', 'Whitfield', 'Orrin', 'dana@example.org', 'lose the post'])
      expect(written).not.toContain(secret)
  }
})
