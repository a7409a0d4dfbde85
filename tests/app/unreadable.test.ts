// Files that are no article, or no longer: shown for what they are, read as far as possible, never written.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, plantBytes, textIn } from './drafts-on-disk.ts'

const whole = anArticle({ headline: 'Pier closes', body: bodyOf('The pier was built of oak.') })
const text = serialiseDraft(whole)

const broken: readonly {
  readonly what: string
  readonly bytes: string | Buffer
  readonly problem: RegExp
  /** Nothing of it is words. */
  readonly isMute?: boolean
}[] = [
  { what: 'an empty file', bytes: '', problem: /empty/, isMute: true },
  {
    what: 'a picture in place of the file',
    bytes: Buffer.from('89504e470d0a1a0a00fffe00c3', 'hex'),
    problem: /not text/,
    isMute: true,
  },
  {
    what: 'a file of another program',
    bytes: '{"name":"a-package","headline":"The pier was built of oak."}',
    problem: /not a Galley article/,
  },
  {
    what: 'a file of nothing but brackets, a hundred thousand deep',
    bytes: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    problem: /not a Galley article|not JSON/,
    isMute: true,
  },
  {
    what: 'a body nested twenty thousand deep',
    bytes: text.replace(
      /"content": \[\s*\{\s*"text"/,
      `"content": [${'{"type":"blockquote","content":['.repeat(20_000)}{"type":"paragraph"}${']}'.repeat(20_000)}, { "text"`,
    ),
    problem: /body/,
  },
  {
    what: 'a file of a hundred megabytes',
    bytes: `${text.trimEnd().slice(0, -1)}, "more": "${'x'.repeat(100 * 1024 * 1024)}"}`,
    problem: /larger than 64 MB/,
  },
  {
    what: 'a file that breaks off in the middle',
    bytes: text.slice(0, text.lastIndexOf('oak') + 8),
    problem: /cut off|not JSON/,
  },
  {
    what: 'a file of a newer Galley',
    bytes: text.replace(/"version": \d+/, '"version": 99'),
    problem: /newer Galley/,
  },
  {
    what: 'a body with a part that the editor does not know',
    bytes: text.replace('"type": "paragraph"', '"type": "hologram"'),
    problem: /hologram|body/,
  },
]

for (const { what, bytes, problem, isMute = false } of broken) {
  test(`${what} is named on the desk, readable, and not touched`, async ({ launch, folders }) => {
    const isUntouched = async (file: string) => Buffer.from(bytes).equals(await readFile(file))
    expect(bytes).not.toBe(text)
    const file = await plantBytes(folders.library, 'pier-broken', bytes)
    const other = await plant(folders.library, anArticle({ headline: 'Tram stays' }))
    const { page, close } = await launch()
    const desk = deskPage(page)
    await expect(desk.rows).toHaveCount(2)
    const row = desk.rows.filter({ hasNotText: 'Tram stays' })

    await row.click()
    await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText(
      'This draft cannot be opened',
    )
    await expect(desk.article.locator('.unreadable')).toContainText(problem)
    const salvaged = desk.article.getByLabel('Text that could be read')
    if (isMute) await expect(salvaged).toHaveCount(0)
    else await expect(salvaged).toContainText('The pier was built of oak.')
    await expect(desk.body).toHaveCount(0)
    await expect(row).toContainText(/cannot be opened|newer Galley/i)

    await desk.openDraft('Tram stays')
    await desk.body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' It voted.')
    await row.click()
    await expect(desk.article.locator('.unreadable')).toBeVisible()
    await close()
    expect(await isUntouched(file)).toBe(true)
    expect(await textIn(other)).toBe('The council met on Monday. It voted.')

    const again = deskPage((await launch()).page)
    await expect(again.article.locator('.unreadable')).toBeVisible()
    expect(await isUntouched(file)).toBe(true)
  })
}

test('an open article whose file was ruined outside is kept as a new draft', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, whole)
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Pier closes')
  await writeFile(file, 'not an article')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' It burnt twice.')
  await expect(page.getByRole('status')).toContainText('cannot be replaced')

  await page.getByRole('button', { name: 'Keep as a new draft' }).click()
  await expect(page.getByRole('status')).toContainText('Saved')
  await expect(desk.body).toContainText('It burnt twice.')
  expect(await readFile(file, 'utf8')).toBe('not an article')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And rebuilt.')
  const folder = path.dirname(path.dirname(file))
  await expect
    .poll(async () => {
      const files = (await readdir(folder)).map((name) => path.join(folder, name, 'article.json'))
      return Promise.all(files.filter((one) => one !== file).map((one) => textIn(one)))
    })
    .toEqual(['The pier was built of oak. It burnt twice. And rebuilt.'])
})
