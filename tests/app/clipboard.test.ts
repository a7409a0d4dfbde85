// Copies: rich text for every editor, quotes with their sources for Galley, and nothing on the clipboard that must not leave.
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Block } from '../../article/body/body.ts'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, plant, readArticle } from './drafts-on-disk.ts'

const named = createSource({ id: randomUUID(), name: 'Lena Okafor', role: 'harbour master' })
const hidden = createSource({
  id: randomUUID(),
  name: 'Xavier Quillfeather',
  terms: 'on-background',
  description: 'a senior official',
  reason: 'fear',
  editor: 'Jo Rey',
})
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const words = (text: string, sourceId: string | null, given = {}) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'quotation' as const, attrs: Attribution.parse({ sourceId, ...given }) }],
})
const record = (text: string) => ({ text, where: 'tape 9' })
const body: Block[] = [
  {
    type: 'paragraph',
    content: [
      words('“Nobody asked the islands,”', named.id, {
        verbatim: record('Nobody asked the islands,'),
      }),
      { type: 'text', text: ' she said.' },
    ],
  },
  {
    type: 'paragraph',
    content: [words('“It will pass,”', hidden.id), { type: 'text', text: ' said another.' }],
  },
  {
    type: 'blockquote',
    attrs: Attribution.parse({ sourceId: named.id, verbatim: record('A bridge to spring.') }),
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '“A bridge to spring.”' }] }],
  },
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }],
      },
    ],
  },
]
const from = () =>
  anArticle({
    headline: 'Ferry saved',
    sources: [named, hidden],
    body: { type: 'doc', content: body },
  })
const to = () => anArticle({ headline: 'Another story' })

const htmlOn = (app: ElectronApplication) =>
  app.evaluate(async ({ clipboard }) => {
    // Electron 45 reads items; the old runtime for trials still has a call for each flavour.
    const older: unknown = Reflect.get(clipboard, 'readHTML')
    if (typeof older === 'function') return String(older.call(clipboard))
    const [item] = await clipboard.read()
    const html = item?.types.includes('text/html') ? await item.getType('text/html') : null
    return html instanceof Blob ? html.text() : ''
  })

/** Marks, blocks and who speaks in them, by name: what is to be the same in another article. */
async function saidIn(file: string) {
  const { body: saved, sources } = await readArticle(file)
  const nameOf = new Map(sources.map((source) => [source.id, source.name || source.description]))
  const found: string[] = []
  const visit = (node: object): void => {
    const { attrs, marks, text, content } = node as {
      attrs?: { sourceId?: string | null }
      marks?: { type: string; attrs?: { sourceId?: string | null } }[]
      text?: string
      content?: object[]
    }
    const id = attrs?.sourceId ?? marks?.find(({ type }) => type === 'quotation')?.attrs?.sourceId
    if (id) found.push(`${nameOf.get(id)}: ${text ?? 'block'}`)
    content?.forEach(visit)
  }
  visit(saved)
  return found
}

const expected = [
  'Lena Okafor: “Nobody asked the islands,”',
  'a senior official: “It will pass,”',
  'Lena Okafor: block',
]

async function copyArticle(page: Page, app: ElectronApplication): Promise<void> {
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.locator('input[value="html"]').check()
  await expect(dialog.getByLabel(/^Preview of/)).toHaveValue(/^<!doctype/)
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect.poll(() => htmlOn(app)).toContain('data-said')
  await page.keyboard.press('Escape')
}

test('a copied article keeps its structure in an editor that knows nothing of Galley', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, from())
  const { app, page } = await launch()
  await deskPage(page).openDraft('Ferry saved')
  await copyArticle(page, app)
  expect(await htmlOn(app)).not.toMatch(/Quillfeather|tape 9/)
  await page.evaluate(() => {
    const other = document.createElement('div')
    other.contentEditable = 'true'
    other.id = 'other'
    document.body.prepend(other)
    other.focus()
  })
  await page.keyboard.press('Control+v')
  const other = page.locator('#other')
  await expect(other.locator('h1')).toHaveText('Ferry saved')
  await expect(other.locator('blockquote')).toHaveText('“A bridge to spring.”')
  await expect(other.getByText('— Lena Okafor, harbour master')).toHaveCount(1)
  await expect(other.locator('ul > li')).toHaveText(['One'])
})

test('a copied article keeps quotes and sources in another Galley', async ({ launch, folders }) => {
  await plant(folders.library, from())
  const first = await launch()
  await deskPage(first.page).openDraft('Ferry saved')
  await copyArticle(first.page, first.app)
  const html = await htmlOn(first.app)
  const elsewhere = path.join(path.dirname(folders.library), 'elsewhere')
  const others = {
    library: path.join(elsewhere, 'library'),
    userData: path.join(elsewhere, 'data'),
  }
  await mkdir(others.library, { recursive: true })
  await mkdir(others.userData, { recursive: true })
  const file = await plant(others.library, to())
  const { page } = await launch(others)
  const desk = deskPage(page)
  await desk.openDraft('Another story')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
  }, html)
  await expect(desk.body).toContainText('A bridge to spring')
  await expect.poll(() => saidIn(file)).toEqual(expected)
  const { sources } = await readArticle(file)
  expect(sources).toMatchObject([
    { name: 'Lena Okafor', role: 'harbour master', terms: 'on-the-record' },
    { name: '', description: 'a senior official', terms: 'on-background' },
  ])
  // The line under a block quote is the quote's own here.
  await expect(desk.body.getByText('— Lena Okafor, harbour master')).toHaveCount(0)
})

test('words copied from one article to another take their speakers along, and no record', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, from())
  const file = await plant(folders.library, to())
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Ferry saved')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expect.poll(() => htmlOn(app)).toContain('data-said')
  const html = await htmlOn(app)
  expect(html).not.toMatch(/Quillfeather|tape 9|data-attribution/)
  for (const id of [named.id, hidden.id]) expect(html).not.toContain(id)
  await desk.openDraft('Another story')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await expect.poll(() => saidIn(file)).toEqual(expected)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await expect.poll(async () => (await readArticle(file)).sources.length).toBe(2)
})

test('pictures come along into another article', async ({ launch, folders }) => {
  const media = `${'ab'.repeat(16)}.png`
  const image: Block = { type: 'image', attrs: { media, alt: 'The boat', caption: '', credit: '' } }
  const article = from()
  const first = await plant(folders.library, {
    ...article,
    body: { type: 'doc', content: [...article.body.content, image] },
  })
  await mkdir(path.join(path.dirname(first), 'media'))
  await writeFile(path.join(path.dirname(first), 'media', media), pixel)
  const file = await plant(folders.library, to())
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Ferry saved')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await desk.openDraft('Another story')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  const picture = desk.body.getByRole('img', { name: 'The boat' })
  await expect
    .poll(() => picture.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBe(1)
  expect(await readdir(path.join(path.dirname(file), 'media'))).toHaveLength(1)
})

test('words from the middle of a block quote keep its speaker', async ({ launch, folders }) => {
  await plant(folders.library, from())
  const file = await plant(folders.library, to())
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Ferry saved')
  await desk.body.getByText('A bridge to spring').click({ clickCount: 3 })
  await page.keyboard.press('Control+c')
  await expect.poll(() => htmlOn(app)).toContain('bridge to spring')
  expect(await htmlOn(app)).not.toMatch(/tape 9/)
  await desk.openDraft('Another story')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect.poll(() => saidIn(file)).toEqual(['Lena Okafor: block'])
})

test('cut and pasted within its article a quote keeps its record', async ({ launch, folders }) => {
  const file = await plant(folders.library, from())
  const { page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Ferry saved')
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await expect(desk.body).not.toContainText('islands')
  await page.keyboard.press('Control+v')
  await expect(desk.body).toContainText('islands')
  await page.keyboard.type(' ')
  await expect.poll(async () => JSON.stringify(await readArticle(file))).toContain('tape 9')
  expect(await saidIn(file)).toEqual([
    'Lena Okafor: “Nobody asked the islands,”',
    'Xavier Quillfeather: “It will pass,”',
    'Lena Okafor: block',
  ])
})
