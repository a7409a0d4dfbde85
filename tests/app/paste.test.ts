// Paste: what other programs put on the clipboard comes in as our grammar, and never asks the network for anything.
import type { Page } from '@playwright/test'
import { expect, type Galley, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, readArticle } from './drafts-on-disk.ts'
import { listen } from './listening.ts'

const HEADLINE = 'Council keeps the tram'

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal><b style="mso-bidi-font-weight:normal">Fares</b> rise in <span style="color:red">May</span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>adults<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>children<o:p></o:p></p><!--EndFragment--></body></html>`

const fromGoogleDocs = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">The </span><span style="font-weight:700">last</span><span style="font-style:italic;font-weight:400"> tram</span></p></b>`

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
  }, html)
}

async function openEmpty(launch: () => Promise<Galley>, library: string) {
  const file = await plant(
    library,
    anArticle({ body: { type: 'doc', content: [{ type: 'paragraph' }] } }),
  )
  const galley = await launch()
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  await desk.body.click()
  const saved = async () => (await readArticle(file)).body.content
  return { ...galley, desk, file, saved }
}

const plain = (text: string) => ({ type: 'text', text })
const marked = (type: string, text: string) => ({ ...plain(text), marks: [{ type }] })

test('Word keeps its bold and its lists, and loses its colours', async ({ launch, folders }) => {
  const { page, desk, saved } = await openEmpty(launch, folders.library)
  await paste(page, fromWord)
  await expect(desk.body).toContainText('children')
  const item = (text: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [plain(text)] }],
  })
  await expect.poll(saved).toEqual([
    { type: 'paragraph', content: [marked('bold', 'Fares'), plain(' rise in May.')] },
    { type: 'bulletList', content: [item('adults'), item('children')] },
  ])
})

test('Google Docs keeps bold and italics, and is not bold as a whole', async ({
  launch,
  folders,
}) => {
  const { page, saved } = await openEmpty(launch, folders.library)
  await paste(page, fromGoogleDocs)
  await expect.poll(saved).toEqual([
    {
      type: 'paragraph',
      content: [plain('The '), marked('bold', 'last'), marked('italic', ' tram')],
    },
  ])
})

test('scripts and remote pictures do not come in, and nothing is asked of the network', async ({
  launch,
  folders,
}) => {
  const server = await listen()
  const { page, uncaught, saved } = await openEmpty(launch, folders.library)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await paste(
    page,
    `<p>Before<script>window.stolen = 1</script><img src="${server.address}/a.png" srcset="${server.address}/b.png 2x" onerror="window.stolen = 2">after</p>
     <svg><image href="${server.address}/c.png"></image></svg><video poster="${server.address}/d.png" src="${server.address}/e.mp4"></video>
     <iframe src="${server.address}/f.html"></iframe><link rel="stylesheet" href="${server.address}/g.css"><p style="background:url(${server.address}/h.png)">styled</p>
     <p><a href="javascript:window.stolen = 3">a link</a> and <a href="https://example.org/">another</a></p>`,
  )
  await expect.poll(async () => JSON.stringify(await saved())).toContain('another')
  const body = JSON.stringify(await saved())
  expect(body).toContain('Before')
  expect(body).toContain('after')
  expect(body).not.toContain('127.0.0.1')
  expect(body).not.toContain('javascript')
  expect(body).toContain('https://example.org/')
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false)
  expect(asked.filter((url) => !/^(app|media):/.test(url))).toEqual([])
  expect(server.hits).toEqual([])
  expect(uncaught).toEqual([])
  server.close()
})

test('a field of one line takes pasted lines as one', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ body: bodyOf('Text.') }))
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(HEADLINE)
  await app.evaluate(({ clipboard }) => clipboard.writeText('Tram stays,\n  pier\r\ncloses'))
  await desk.field('Headline').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await expect(desk.field('Headline')).toHaveValue('Tram stays, pier closes')
  await desk.field('Byline: name').focus()
  await page.keyboard.press('Control+v')
  await expect(desk.field('Byline: name')).toHaveValue(/^Tram stays, +pier ?closes$/)
})

test('a paste that trips the reader of HTML loses neither the article nor the words', async ({
  launch,
  folders,
}) => {
  const { page, desk, uncaught, saved } = await openEmpty(launch, folders.library)
  await page.keyboard.type('Kept.')
  await page.keyboard.press('Enter')
  await paste(page, '<form><input name="nodeName"><input name="style"></form><p>Arrived</p>')
  await expect(desk.body).toContainText('Arrived')
  await expect.poll(async () => JSON.stringify(await saved())).toContain('Arrived')
  expect(JSON.stringify(await saved())).toContain('Kept.')
  expect(uncaught).toEqual([])
})

test('a paste that holds nothing readable, or comes while letters are composed, is never left to the browser', async ({
  launch,
  folders,
}) => {
  const { page, saved } = await openEmpty(launch, folders.library)
  const outcome = await page.evaluate(() => {
    const copy = document.querySelector<HTMLElement>('.ProseMirror')
    if (copy === null) throw new Error('no editor')
    const paste = (data: Readonly<Record<string, string>>) => {
      const clipboardData = new DataTransfer()
      for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      const before = copy.parentNode?.childNodes.length
      copy.dispatchEvent(event)
      return {
        prevented: event.defaultPrevented,
        added: (copy.parentNode?.childNodes.length ?? 0) - (before ?? 0),
      }
    }
    const empty = paste({})
    copy.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    const composing = paste({ 'text/html': '<p>markup</p>', 'text/plain': 'Plain words.' })
    copy.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    return { empty, composing }
  })
  expect(outcome).toEqual({
    empty: { prevented: true, added: 0 },
    composing: { prevented: true, added: 0 },
  })
  await expect.poll(async () => JSON.stringify(await saved())).toContain('Plain words.')
})
