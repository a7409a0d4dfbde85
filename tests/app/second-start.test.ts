// One Galley for each profile: a second start brings the first window to the front and goes away.
import { expect, startAgain, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'

test('a second start shows the first window and ends', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ headline: 'Tram stays' }))
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Tram stays')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const isVisible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
  expect(await isVisible()).toEqual([false])

  expect(await startAgain(folders)).toBe(0)
  await expect.poll(isVisible).toEqual([true])
  await expect(desk.field('Headline')).toHaveValue('Tram stays')
})
