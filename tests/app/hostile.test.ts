// Hostile text is only text: pasted, imported and opened, and in both exports opened in a browser. Nothing runs, nothing is
// asked of a network, and the words around it survive. Published payloads are tried as well where they are at hand.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { hostileMarkup } from '../fixtures/hostile/markup.ts'
import { expect, test } from './app.ts'
import { answerOpen, answerSave, deskPage } from './desk-page.ts'
import {
  anArticle,
  bodyOf,
  draftFolders,
  plant,
  plantBytes,
  readArticle,
} from './drafts-on-disk.ts'
import { foreignParts, payloads, watch } from './hostile-text.ts'
import { listen } from './listening.ts'

/** The real clipboard and the real paste of the window; before Electron 45 the clipboard took named flavours. */
async function pasteHtml(app: ElectronApplication, html: string): Promise<void> {
  await app.evaluate(async ({ BrowserWindow, ClipboardItem, clipboard }, markup) => {
    const flavours =
      typeof ClipboardItem === 'function'
        ? [new ClipboardItem({ 'text/html': markup, 'text/plain': 'pasted' })]
        : { html: markup, text: 'pasted' }
    await Reflect.apply(clipboard.write, clipboard, [flavours])
    BrowserWindow.getAllWindows()[0]?.webContents.paste()
  }, html)
}

test('pasted from the clipboard', async ({ launch, folders }) => {
  test.setTimeout(600_000)
  const server = await listen()
  await plant(folders.library, anArticle({ body: bodyOf('Kept.') }))
  const { app, page, uncaught } = await launch()
  const desk = deskPage(page)
  await desk.openDraft('Council keeps the tram')
  const troubles = await watch(page)
  await desk.body.click()
  for (const [index, html] of payloads(server.address).entries()) {
    await page.keyboard.press('Control+End')
    // What was pasted has arrived when the words behind it have: a paste that the reader refuses leaves them as text.
    await pasteHtml(app, `${html}<p>arrived${index}</p>`)
    await page.keyboard.type(`typed${index} `)
    await expect(desk.body).toContainText(`typed${index}`)
    expect(await foreignParts(page), html).toEqual([])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Kept.')
  }
  expect(await troubles()).toEqual([])
  expect(server.hits).toEqual([])
  expect(uncaught).toEqual([])
  server.close()
})

test('imported as files and opened', async ({ launch, folders }) => {
  test.setTimeout(900_000)
  const server = await listen()
  const { app, page, library } = await launch()
  const desk = deskPage(page)
  const troubles = await watch(page)
  const place = path.join(path.dirname(folders.library), 'hostile')
  await mkdir(place)
  // One page of all of them: what one leaves open must not open the next.
  const files = await Promise.all(
    inParts(payloads(server.address), 40).map(async (some, index) => {
      const file = path.join(place, `${index}.html`)
      const parts = some.map(
        (html, number) => `<p>start${number}</p>\n${html}\n<p>end${number}</p>`,
      )
      await writeFile(
        file,
        `<h1>Hostile ${index} of many</h1>\n<p>words of ${index}</p>\n${parts.join('\n')}`,
      )
      return file
    }),
  )
  await answerOpen(app, files)
  await page.keyboard.press('Control+Shift+I')
  await expect(desk.rows).toHaveCount(files.length)
  for (const name of await draftFolders(library)) {
    const file = path.join(library, 'drafts', name, 'article.json')
    const { headline } = await readArticle(file)
    await desk.openDraft(headline)
    expect(await foreignParts(page)).toEqual([])
  }
  expect(await troubles()).toEqual([])
  expect(server.hits).toEqual([])
  server.close()
})

test('in a draft’s own fields, and in what leaves, opened in a browser without our policy', async ({
  launch,
  folders,
}) => {
  const server = await listen()
  const words = payloads(server.address).filter((html) => html.length < 5_000)
  await plant(
    folders.library,
    anArticle({
      headline: words[3] ?? '',
      kicker: words[11] ?? '',
      standfirst: words.slice(0, 6).join(' '),
      keywords: words.slice(0, 30).map((html) => html.slice(0, 400)),
      bylines: [
        {
          name: words[1] ?? '',
          role: 'reporter',
          outlet: words[8] ?? '',
          place: '',
          bio: { en: words[22] ?? '' },
        },
      ],
      body: bodyOf(...words),
    }),
  )
  const { app, page } = await launch()
  const desk = deskPage(page)
  const troubles = await watch(page)
  await desk.rows.first().click()
  await expect(desk.body).toContainText('window.stolen')
  expect(await foreignParts(page)).toEqual([])
  for (const [label, extension] of [
    ['HTML page', 'html'],
    ['HTML for a CMS', 'html'],
    ['Markdown', 'md'],
  ] as const) {
    const out = path.join(path.dirname(folders.library), `${label}.${extension}`)
    await answerSave(app, out)
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('radio', { name: new RegExp(`^${label}`) }).check({ force: true })
    await expect(page.getByRole('button', { name: /^Export / }).last()).toBeEnabled()
    await page.getByRole('button', { name: /^Export .*…$/ }).click()
    const acknowledge = page.getByRole('button', { name: 'Acknowledge and go on' })
    await Promise.race([
      acknowledge.waitFor().catch(() => undefined),
      desk.toasts
        .filter({ hasText: 'Exported' })
        .last()
        .waitFor()
        .catch(() => undefined),
    ])
    if (await acknowledge.isVisible()) {
      await page.getByLabel('Your name').fill('Night desk')
      await page.getByLabel('Reason').fill('Tried on purpose')
      await acknowledge.click()
    }
    await expect.poll(() => existsSync(out)).toBe(true)
    const text = await readFile(out, 'utf8')
    expect(text).toContain('window.stolen')
    if (extension === 'html') expect(await opened(app, out, server.address)).toEqual([])
  }
  expect(await troubles()).toEqual([])
  expect(server.hits).toEqual([])
  server.close()
})

test('a draft whose file is no grammar of ours shows its words and runs nothing', async ({
  launch,
  folders,
}) => {
  const server = await listen()
  const text = JSON.stringify({
    format: 'galley-article',
    version: 1,
    article: {
      headline: `<img src="${server.address}/title.png" onerror="window.stolen = 1">`,
      body: {
        type: 'doc',
        content: [{ type: 'script', content: [{ type: 'text', text: 'window.stolen = 1' }] }],
      },
    },
  })
  const file = await plantBytes(folders.library, 'hostile-00000000', text)
  const { page } = await launch()
  const desk = deskPage(page)
  const troubles = await watch(page)
  await desk.rows.first().click()
  await expect(desk.article).toContainText('window.stolen')
  expect(await troubles()).toEqual([])
  expect(server.hits).toEqual([])
  expect(await readFile(file, 'utf8')).toBe(text)
  server.close()
})

test('characters that nobody sees are shown: in the copy, on the desk, in the check', async ({
  launch,
  folders,
}) => {
  await plant(
    folders.library,
    anArticle({ headline: 'Ferry \u202esail\u202cs', body: bodyOf('Dana Whit\u200bfield spoke.') }),
  )
  const { page } = await launch()
  const desk = deskPage(page)
  await expect(desk.rows.first()).toContainText('Ferry ⟨right-to-left override⟩sail')
  await desk.rows.first().click()
  await expect(desk.body.locator('.hidden-character')).toHaveAttribute('title', 'zero-width space')
  await desk.inspector.getByRole('tab', { name: /^Check/ }).click()
  await expect(desk.inspector).toContainText('right-to-left override')
})

test('the same payloads do run, and do ask, where nobody stops them', async ({
  launch,
  folders,
}) => {
  const server = await listen()
  const { app } = await launch()
  const live = [
    'a script',
    'a handler on a picture',
    'a handler in an SVG',
    'pictures in every spelling',
    'a style that fetches',
  ]
  const seen: string[] = []
  for (const { name, html } of hostileMarkup(server.address).filter(({ name }) =>
    live.includes(name),
  )) {
    const file = path.join(path.dirname(folders.library), 'raw.html')
    await writeFile(file, html)
    if ((await opened(app, file, server.address)).length > 0) seen.push(name)
  }
  expect(seen.sort()).toEqual([...live].sort())
  server.close()
})

/** Opens a file as a browser would, with scripts on: what it ran or asked for. */
async function opened(
  app: ElectronApplication,
  file: string,
  host: string,
): Promise<readonly string[]> {
  return app.evaluate(
    async ({ BrowserWindow, session }, [place, address]) => {
      const asked: string[] = []
      const partition = session.fromPartition(`opened-${Math.random()}`)
      partition.webRequest.onBeforeRequest(({ url }, answer) => {
        if (!url.startsWith('file:') && !url.startsWith('devtools:')) asked.push(url)
        answer({ cancel: url.startsWith(String(address)) })
      })
      const window = new BrowserWindow({ show: false, webPreferences: { session: partition } })
      await window.loadFile(String(place))
      // Everything that would run on its own has had its turn after two frames and an idle moment.
      await window.webContents.executeJavaScript(
        'new Promise((end) => setTimeout(() => requestIdleCallback(end), 300))',
      )
      if (await window.webContents.executeJavaScript("'stolen' in window"))
        asked.push('a script ran')
      if (!window.webContents.getURL().startsWith('file:')) asked.push(window.webContents.getURL())
      window.destroy()
      return asked
    },
    [file, host] as const,
  )
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
