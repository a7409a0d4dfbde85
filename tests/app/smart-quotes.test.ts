// Straight marks typed in the body become those of the article's language.
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant } from './drafts-on-disk.ts'

const typed = `It's so. "Yes," she said: 'all is "done"'.`
const written = [
  { language: 'en', text: 'It’s so. “Yes,” she said: ‘all is “done”’.' },
  { language: 'de', text: 'It’s so. „Yes,“ she said: ‚all is „done“‘.' },
  { language: 'fr', text: 'It’s so. «\u00a0Yes,\u00a0» she said: ‘all is «\u00a0done\u00a0»’.' },
]

test('typed quotation marks follow the language of the article', async ({ launch, folders }) => {
  for (const { language } of written)
    await plant(
      folders.library,
      anArticle({ headline: `Written in ${language}`, language, body: bodyOf('–') }),
    )
  const { page } = await launch()
  const desk = deskPage(page)
  for (const { language, text } of written) {
    await desk.openDraft(`Written in ${language}`)
    await desk.body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` ${typed}`)
    expect(await desk.body.textContent(), language).toBe(`– ${text}`)
  }
})
