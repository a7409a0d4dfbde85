// Drafts are switched faster than anything can be saved, with words typed in each: every draft holds its own, and no other's.
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const DRAFTS = 6
const SWITCHES = 60

test('sixty switches among six drafts, typed in at once: each holds exactly its own words', async ({
  launch,
  folders,
}) => {
  test.setTimeout(240_000)
  const drafts: { headline: string; file: string; words: string }[] = []
  for (let number = 0; number < DRAFTS; number++) {
    const headline = `Story ${'ABCDEF'[number]}`
    const words = `Draft${'ABCDEF'[number]}.`
    const file = await plant(folders.library, anArticle({ headline, body: bodyOf(words) }))
    drafts.push({ headline, file, words })
  }
  const { page, close } = await launch()
  const desk = deskPage(page)
  for (let step = 0; step < SWITCHES; step++) {
    // A walk that comes by every pair, now forth and now back.
    const draft = drafts[(step * step + 3 * step) % DRAFTS] ?? drafts[0]
    if (draft === undefined) throw new Error('no draft')
    await desk.rows.filter({ hasText: draft.headline }).click()
    await expect(desk.field('Headline')).toHaveValue(draft.headline)
    await expect(desk.body).toContainText(draft.words.split(' ')[0] ?? '')
    await desk.body.focus()
    await page.keyboard.press('Control+End')
    const words = ` ${'ABCDEF'[drafts.indexOf(draft)]}${step}.`
    await page.keyboard.insertText(words)
    draft.words += words
  }
  await close()
  for (const { file, words } of drafts) expect(await textIn(file)).toBe(words)
})
