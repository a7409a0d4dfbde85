// An article is written, the app goes away, politely or not, and the article is there again.
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, onlyArticle, plant, textIn } from './drafts-on-disk.ts'

test('an article typed from kicker to body is there, whole, after quitting and starting again', async ({
  launch,
}) => {
  const first = await launch()
  const { keyboard } = first.page
  const desk = deskPage(first.page)
  await expect(desk.desk.getByText('Nothing on the desk yet')).toBeVisible()
  await desk.desk.getByRole('button', { name: 'New article' }).click()

  await expect(desk.field('Headline')).toBeFocused()
  await keyboard.press('Shift+Tab')
  await keyboard.type('Harbour')
  await keyboard.press('Tab')
  await keyboard.type('The last ferry stays')
  await keyboard.press('Tab')
  await keyboard.type('Councillors voted for it after midnight.')
  await keyboard.press('Enter')
  await expect(desk.field('Byline: name')).toBeFocused()
  await keyboard.type('Ines Marlow')
  await keyboard.press('Enter')
  await keyboard.type('The Westhaven Post')
  await keyboard.press('Enter')
  await keyboard.type('Westhaven')
  await keyboard.press('Enter')
  await keyboard.type('Nov. 12')
  await keyboard.press('Tab')
  await keyboard.type('WPN')
  await keyboard.press('Enter')
  await expect(desk.body).toBeFocused()
  await keyboard.type('## A close vote')
  await keyboard.press('Enter')
  await keyboard.type('It passed by **three** votes.')
  await keyboard.press('Enter')
  await keyboard.type('- for: 14')
  await keyboard.press('Enter')
  await keyboard.type('against: 11')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type(`She said: "We're staying."`)
  await keyboard.press('Enter')
  await keyboard.type('A pier 12"')
  await expect(desk.body).toContainText('A pier 12”')
  await keyboard.press('Backspace')
  await expect(desk.body).toContainText('A pier 12"')
  await keyboard.type(' wide')
  await expect(desk.saving).toHaveText(/^Saved \d\d:\d\d$/)
  await expect.poll(async () => JSON.stringify(await onlyArticle(first.library))).toContain(' wide')

  const saved = await onlyArticle(first.library)
  expect(saved).toMatchObject({
    kicker: 'Harbour',
    headline: 'The last ferry stays',
    standfirst: 'Councillors voted for it after midnight.',
    bylines: [{ name: 'Ines Marlow', outlet: 'The Westhaven Post' }],
    dateline: { place: 'Westhaven', date: 'Nov. 12', agency: 'WPN' },
  })
  const item = (text: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  expect(saved.body.content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A close vote' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It passed by ' },
        { type: 'text', text: 'three', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' votes.' },
      ],
    },
    { type: 'bulletList', content: [item('for: 14'), item('against: 11')] },
    { type: 'paragraph', content: [{ type: 'text', text: 'She said: “We’re staying.”' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'A pier 12" wide' }] },
  ])
  await first.close()

  const again = deskPage((await launch()).page)
  await expect(again.field('Headline')).toHaveValue('The last ferry stays')
  await expect(again.field('Kicker')).toHaveValue('Harbour')
  await expect(again.field('Standfirst')).toHaveValue('Councillors voted for it after midnight.')
  await expect(again.field('Byline: name')).toHaveValue('Ines Marlow')
  await expect(again.field('Byline: outlet')).toHaveValue('The Westhaven Post')
  await expect(again.field('Dateline: place')).toHaveValue('Westhaven')
  await expect(again.field('Dateline: date')).toHaveValue('Nov. 12')
  await expect(again.field('Dateline: agency')).toHaveValue('WPN')
  await expect(again.body.getByRole('heading', { level: 2 })).toHaveText('A close vote')
  await expect(again.body.locator('strong')).toHaveText('three')
  await expect(again.body.getByRole('listitem')).toHaveText(['for: 14', 'against: 11'])
  await expect(again.body).toContainText('“We’re staying.”')
  await expect(again.saving).toHaveText('Saved')
  expect(await onlyArticle(first.library)).toEqual(saved)
})

test('what was typed a moment before quitting is on the disk', async ({ launch, folders }) => {
  const file = await plant(folders.library, anArticle({ body: bodyOf('It begins.') }))
  const { page, close } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Council keeps the tram')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And it ends here.')
  await close()
  expect(await textIn(file)).toBe('It begins. And it ends here.')
})
