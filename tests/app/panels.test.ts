// The inspector on the real window: sources, related articles and bylines, each step down to the file.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Article, createArticle } from '../../article/article.ts'
import type { Block } from '../../article/body/body.ts'
import { noAttribution } from '../../article/quotes/quotation.ts'
import { quotesIn } from '../../article/quotes/quotes-in.ts'
import { createSource } from '../../article/source.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { expect, type Folders, test } from './app.ts'

const jane = createSource({ id: randomUUID(), name: 'Jane Roe' })
const double = createSource({ id: randomUUID(), name: 'J. Roe', organisation: 'City of Ham' })

const saying = (words: string, sourceId: string): Block => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text: words,
      marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId } }],
    },
    { type: 'text', text: ' she said.' },
  ],
})

async function opened(folders: Folders) {
  let minute = 0
  const now = () => new Date(Date.UTC(2024, 4, 31, 9, minute++)).toISOString()
  const library = await openLibrary(folders.library, { now, newId: randomUUID })
  if (library.kind !== 'opened') throw new Error('no library')
  return { library: library.library, now }
}

/** Puts drafts into the library, oldest first; gives back how to read one. */
async function withDrafts(folders: Folders, ...drafts: readonly Partial<Article>[]) {
  const { library, now } = await opened(folders)
  const ids: string[] = []
  for (const draft of drafts) {
    const id = randomUUID()
    await library.create(createArticle({ ...draft, id, now: now() }))
    ids.push(id)
  }
  return async (place: number): Promise<Article> => {
    const { library: afresh } = await opened(folders)
    const draft = await afresh.open(ids[place] ?? '')
    if (draft.kind !== 'opened') throw new Error(draft.kind)
    return draft.article
  }
}

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const showPanel = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const openDraft = (page: Page, headline: string) =>
  page.getByRole('navigation', { name: 'Desk' }).getByText(headline).click()

test('a source is added and renamed, and two are merged and parted again with their quotes', async ({
  folders,
  launch,
}) => {
  const read = await withDrafts(folders, {
    headline: 'Ships return',
    sources: [jane, double],
    body: {
      type: 'doc',
      content: [saying('“They are back,”', jane.id), saying('“All of them,”', double.id)],
    },
  })
  const { page } = await launch()
  await openDraft(page, 'Ships return')
  await showPanel(page, 'Sources')
  const panel = inspector(page)

  await panel.getByRole('button', { name: 'Add source' }).click()
  await page.keyboard.type('Ana Lund')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: /^Ana Lund/ }).click()
  await panel.getByLabel('Role').fill('pilot')
  await expect
    .poll(async () => (await read(0)).sources.at(2))
    .toMatchObject({
      name: 'Ana Lund',
      role: 'pilot',
    })

  await panel.getByRole('button', { name: /^J\. Roe/ }).click()
  await panel.getByRole('button', { name: 'Merge into…' }).click()
  await page.getByRole('list', { name: 'Merge J. Roe into' }).getByText('Jane Roe').click()
  await expect(panel.getByText('2 quotes')).toBeVisible()
  await expect
    .poll(async () => quotesIn((await read(0)).body).map((quote) => quote.attribution.sourceId))
    .toEqual([jane.id, jane.id])
  expect((await read(0)).sources.slice(0, 2)).toEqual([
    { ...jane, organisation: 'City of Ham' },
    { ...double, retired: true },
  ])

  await page.getByText('Undo', { exact: true }).click()
  await expect
    .poll(async () => quotesIn((await read(0)).body).map((quote) => quote.attribution.sourceId))
    .toEqual([jane.id, double.id])
  expect((await read(0)).sources.slice(0, 2)).toEqual([jane, double])

  await expect(panel.getByRole('button', { name: /^Jane Roe/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await panel.getByLabel('Name').fill('Zita Quill')
  await expect(page.locator('[data-initials="ZQ"]').first()).toBeAttached()
})

test('related articles are found, pasted, typed, put in order, removed and brought back', async ({
  folders,
  launch,
}) => {
  const read = await withDrafts(
    folders,
    { headline: 'Harbour shut for a year' },
    { headline: 'Ships return' },
  )
  const { app, page } = await launch()
  await openDraft(page, 'Ships return')
  await showPanel(page, 'Related')
  const panel = inspector(page)
  const box = panel.getByLabel('Add a related article')

  await box.fill('harb')
  await page.getByRole('option', { name: /Harbour shut/ }).click()
  await box.fill('The long wait')
  await page.getByRole('option', { name: /by hand/ }).click()
  await app.evaluate(({ clipboard }) => clipboard.writeText('https://example.org/tides'))
  await box.press('ControlOrMeta+V')
  await page.keyboard.type('Tides')
  await expect
    .poll(async () => (await read(1)).related.map(({ title, target }) => [title, target.kind]))
    .toEqual([
      ['Harbour shut for a year', 'draft'],
      ['The long wait', 'none'],
      ['Tides', 'link'],
    ])

  await box.fill('harb')
  await expect(page.getByRole('option', { name: /Already in the list/ })).toBeDisabled()
  await page.keyboard.press('Escape')

  const titles = async () => (await read(1)).related.map(({ title }) => title)
  const last = panel.getByRole('button', { name: /^Tides/ })
  await last.focus()
  await last.press('Alt+ArrowUp')
  await last.press('Alt+ArrowUp')
  await expect(last).toBeFocused()
  await expect(panel.getByText('Moved to 1 of 3')).toBeAttached()
  const order = ['Tides', 'Harbour shut for a year', 'The long wait']
  await expect.poll(titles).toEqual(order)

  await panel.getByRole('button', { name: 'Remove Harbour shut for a year' }).click()
  await expect.poll(titles).toEqual(['Tides', 'The long wait'])
  await page.getByText('Undo', { exact: true }).click()
  await expect.poll(titles).toEqual(order)
})

test('a related article is dragged to another place', async ({ folders, launch }) => {
  const item = (title: string) => ({
    id: randomUUID(),
    title,
    target: { kind: 'none' as const },
    outlet: '',
    date: '',
    relation: 'background' as const,
    reason: '',
  })
  const read = await withDrafts(folders, {
    headline: 'Ships return',
    related: [item('One'), item('Two'), item('Three')],
  })
  const { page } = await launch()
  await openDraft(page, 'Ships return')
  await showPanel(page, 'Related')
  const rows = inspector(page).getByRole('listitem')
  const [first, third] = [await rows.nth(0).boundingBox(), await rows.nth(2).boundingBox()]
  if (first === null || third === null) throw new Error('no rows')
  await page.mouse.move(first.x + 8, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(first.x + 8, third.y + third.height - 2, { steps: 5 })
  await expect(rows.nth(2)).toHaveAttribute('data-drop', 'after')
  await page.mouse.up()
  await expect
    .poll(async () => (await read(0)).related.map(({ title }) => title))
    .toEqual(['Two', 'Three', 'One'])
})

test('a byline gets a biography in Italian, and bylines change places by keyboard', async ({
  folders,
  launch,
}) => {
  const read = await withDrafts(folders, { headline: 'Ships return' })
  const { page } = await launch()
  await openDraft(page, 'Ships return')
  await showPanel(page, 'Article')
  const panel = inspector(page)

  await panel.getByRole('button', { name: 'Add byline' }).click()
  await page.keyboard.type('Lina Okafor')
  await panel.getByRole('button', { name: 'Add biography' }).click()
  await panel.getByLabel('Language').last().selectOption('it')
  await panel.getByRole('button', { name: 'Add biography' }).click()
  await page.keyboard.type('Scrive di porti.')
  await panel.getByRole('button', { name: 'Add byline' }).click()
  await page.keyboard.type('Tom Reyes')
  await panel.getByLabel('Role').selectOption('photographer')
  const second = panel.getByRole('button', { name: /^Tom Reyes/ })
  await second.focus()
  await second.press('Alt+ArrowUp')
  await expect(second).toBeFocused()
  await expect
    .poll(async () => (await read(0)).bylines)
    .toMatchObject([
      { name: 'Tom Reyes', role: 'photographer', bio: {} },
      { name: 'Lina Okafor', role: 'reporter', bio: { it: 'Scrive di porti.' } },
    ])
})

test('what is not valid yet stays in its field and out of the file', async ({
  folders,
  launch,
}) => {
  const read = await withDrafts(folders, { headline: 'Ships return' })
  const { page } = await launch()
  await openDraft(page, 'Ships return')
  await showPanel(page, 'Article')
  const panel = inspector(page)

  await panel.getByText('Credit', { exact: true }).click()
  await panel.getByLabel('Link').fill('example.org/tides')
  await panel.getByLabel('Outlet').last().fill('The Ham Times')
  await expect(panel.getByText(/Not a whole address yet/)).toBeVisible()
  await expect
    .poll(async () => (await read(0)).credit)
    .toMatchObject({ outlet: 'The Ham Times', url: '' })
  await panel.getByLabel('Link').fill('https://example.org/tides')
  await expect.poll(async () => (await read(0)).credit.url).toBe('https://example.org/tides')

  await panel.getByLabel('Add keywords').fill('port, trade,')
  await panel.getByLabel('Add keywords').press('Backspace')
  await panel.getByText('Embargo', { exact: true }).click()
  await panel.getByLabel('Not before').fill('2024-06-02T09:00')
  await expect.poll(async () => (await read(0)).embargo).toBe('2024-06-02T09:00:00+00:00')
  expect((await read(0)).keywords).toEqual(['port'])
})
