// Related articles: what is shown of a target that is spiked, what is refused, order and removal.
import { randomUUID } from 'node:crypto'
import { RelatedArticle } from '../../article/related.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant, readArticle } from './drafts-on-disk.ts'

const relatedTo = (id: string, title: string) =>
  RelatedArticle.parse({ id: randomUUID(), title, target: { kind: 'draft', id } })

test('a related draft that is spiked stays in the list, with its title and a word on its state', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const spiked = anArticle({ headline: 'Renamed on the spike' })
  const present = anArticle({ headline: 'Tram timetable' })
  const article = anArticle({
    related: [relatedTo(spiked.id, 'Pier closes'), relatedTo(present.id, 'Tram timetable')],
  })
  const file = await plant(library, article)
  await plant(library, present)
  await plant(library, spiked, 'spiked')
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(article.headline)
  await desk.openPanel('Related')
  const items = desk.inspector.getByRole('list', { name: 'Related articles' }).locator('> li')
  await expect(items.locator('.row-title')).toHaveText(['Pier closes', 'Tram timetable'])
  await expect(items.first().locator('.row-warning')).toHaveText('Spiked')
  await expect(items.nth(1).locator('.row-warning')).toHaveCount(0)

  await desk.act('Tram timetable', 'Spike')
  await expect(items.locator('.row-warning')).toHaveText(['Spiked', 'Spiked'])
  await desk.field('Kicker').fill('Transport')
  await expect.poll(async () => (await readArticle(file)).kicker).toBe('Transport')
  expect((await readArticle(file)).related).toEqual(article.related)
})

test('an article is related neither to itself nor twice to another, and the order is the editor’s', async ({
  launch,
  folders,
}) => {
  const { library } = folders
  const article = anArticle({ headline: 'Tram stays' })
  const file = await plant(library, article)
  await plant(library, anArticle({ headline: 'Tram timetable' }))
  const { page } = await launch()
  const { keyboard } = page
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')
  await desk.openPanel('Related')
  const box = desk.inspector.getByRole('combobox', { name: 'Add a related article' })
  const offers = page.locator('.related-choice')
  // By its class: while offers are open, everything else is hidden from the tree of roles.
  const titles = desk.inspector.locator('ol.rows .row-title')

  await test.step('the article itself is no choice', async () => {
    await box.fill('tram')
    await expect(offers.filter({ hasText: 'Tram timetable' })).toHaveCount(1)
    const itself = offers.filter({ hasText: 'Tram stays' })
    for (const offer of await itself.all())
      await expect(offer).toHaveAttribute('aria-disabled', 'true')
    await offers.filter({ hasText: 'Tram timetable' }).click()
    await expect(titles).toHaveText(['Tram timetable'])
  })

  await test.step('what is in the list already is no choice', async () => {
    await box.fill('timetable')
    const again = offers.filter({ hasText: 'Tram timetable' })
    await expect(again).toHaveAttribute('aria-disabled', 'true')
    await again.click({ force: true })
    await expect(titles).toHaveText(['Tram timetable'])
  })

  await test.step('a title typed by hand and a link stand below it', async () => {
    await box.fill('A pamphlet of 1911')
    await offers.filter({ hasText: 'A pamphlet of 1911' }).click()
    await expect(titles).toHaveText(['Tram timetable', 'A pamphlet of 1911'])
    await box.fill('https://example.org/tram')
    await offers.filter({ hasText: 'example.org' }).first().click()
    await expect(titles).toHaveText(['Tram timetable', 'A pamphlet of 1911', 'example.org'])
  })

  await test.step('Alt and an arrow move the row that has the focus', async () => {
    const pamphlet = desk.inspector.getByRole('button', { name: /^A pamphlet/ })
    await pamphlet.focus()
    await keyboard.press('Alt+ArrowUp')
    await expect(titles).toHaveText(['A pamphlet of 1911', 'Tram timetable', 'example.org'])
    await expect(pamphlet).toBeFocused()
    await keyboard.press('Alt+ArrowUp')
    await keyboard.press('Alt+ArrowDown')
    await expect(titles).toHaveText(['Tram timetable', 'A pamphlet of 1911', 'example.org'])
  })

  await test.step('a removed one comes back to its place', async () => {
    await desk.inspector.getByRole('button', { name: 'Remove A pamphlet of 1911' }).click()
    await expect(titles).toHaveText(['Tram timetable', 'example.org'])
    await desk.toasts.getByRole('button', { name: 'Undo' }).click()
    await expect(titles).toHaveText(['Tram timetable', 'A pamphlet of 1911', 'example.org'])
  })

  await expect
    .poll(async () =>
      (await readArticle(file)).related.map(({ title, target }) => [title, target.kind]),
    )
    .toEqual([
      ['Tram timetable', 'draft'],
      ['A pamphlet of 1911', 'none'],
      ['', 'link'],
    ])
})
