// What the page cannot do: reach Node, leave, open windows, get permissions, run code made from text, use the network.
import { randomUUID } from 'node:crypto'
import { createSampleArticle } from '../../article/sample.ts'
import { expect, type Galley, test } from './app.ts'
import { chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'
import { listen } from './listening.ts'

const HEADLINE = 'Council keeps the tram'

async function openOne(launch: () => Promise<Galley>, library: string): Promise<Galley> {
  await plant(library, anArticle())
  const galley = await launch()
  await deskPage(galley.page).openDraft(HEADLINE)
  return galley
}

test('the page has no Node, and of the bridge only its named requests', async ({
  launch,
  folders,
}) => {
  const { page } = await openOne(launch, folders.library)
  const found = await page.evaluate(() => {
    const bridge: object = Reflect.get(globalThis, 'galley')
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.values(bridge).every((member) => typeof member === 'function'),
      frozen: Object.isFrozen(bridge),
    }
  })
  expect(found).toEqual({ node: [], bridge: true, frozen: true })
})

test('the page gets no permission', async ({ launch, folders }) => {
  const { page } = await openOne(launch, folders.library)
  const place = await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code),
        )
      }),
  )
  // 1 is PERMISSION_DENIED.
  expect(place).toBe(1)
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  const camera = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (problem: Error) => problem.name,
    ),
  )
  expect(camera).toMatch(/NotAllowedError|NotFoundError/)
})

test('the page can neither leave nor open a window', async ({ launch, folders }) => {
  const server = await listen()
  const { app, page } = await openOne(launch, folders.library)
  expect(await page.evaluate((address) => window.open(address), server.address)).toBe(null)
  // Seen from main: Playwright waits for a navigation that never comes.
  const after = await app.evaluate(async ({ BrowserWindow }, address) => {
    const [window] = BrowserWindow.getAllWindows()
    const before = window?.webContents.getURL()
    await window?.webContents.executeJavaScript(`location.href = ${JSON.stringify(address)}; null`)
    const headline = 'document.querySelector(\'[data-field="headline"]\').value'
    return {
      hasStayed: window?.webContents.getURL() === before,
      headline: await window?.webContents.executeJavaScript(headline),
      windows: BrowserWindow.getAllWindows().length,
    }
  }, server.address)
  expect(after).toEqual({ hasStayed: true, headline: HEADLINE, windows: 1 })
  expect(server.hits).toEqual([])
  server.close()
})

test('text does not become code, and nothing goes to the network', async ({ launch, folders }) => {
  const server = await listen()
  const galley = await openOne(launch, folders.library)
  const { page } = galley
  // In a task of its own: Playwright's evaluate lifts the policy for what it runs itself.
  const outcome = await page.evaluate(
    (address) =>
      new Promise<Record<string, string>>((resolve) => {
        setTimeout(async () => {
          const attempt = async (act: () => unknown) => {
            try {
              await act()
              return 'worked'
            } catch (problem) {
              return problem instanceof Error ? problem.name : 'refused'
            }
          }
          const image = new Image()
          const imageEnd = new Promise((end) => {
            image.onload = () => end('worked')
            image.onerror = () => end('refused')
          })
          image.src = `${address}/image`
          resolve({
            // biome-ignore lint/security/noGlobalEval: this is what must not work
            eval: await attempt(() => globalThis.eval('1 + 1')),
            function: await attempt(() => new Function('return 1')),
            html: await attempt(() => {
              document.createElement('div').innerHTML = '<b>x</b>'
            }),
            fetch: await attempt(() => fetch(`${address}/fetch`)),
            image: String(await imageEnd),
            script: await new Promise((end) => {
              const script = document.createElement('script')
              script.onload = () => end('worked')
              script.onerror = () => end('refused')
              const policy = 'trustedTypes' in window
              try {
                script.src = `${address}/script`
                document.head.append(script)
              } catch {
                end(policy ? 'refused' : 'no policy')
              }
            }),
          })
        })
      }),
    server.address,
  )
  expect(outcome).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    html: 'TypeError',
    fetch: 'TypeError',
    image: 'refused',
    script: 'refused',
  })
  expect(server.hits).toEqual([])
  server.close()
})

test('nothing of the window’s own breaks its policy, and nothing is asked of the network', async ({
  launch,
  folders,
}) => {
  const sample = createSampleArticle({
    id: randomUUID(),
    now: new Date().toISOString(),
    newId: randomUUID,
  })
  await plant(folders.library, sample)
  const { app, page } = await launch()
  const desk = deskPage(page)
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text())
  })
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(desk.rows).toHaveCount(1)
  await desk.openDraft(sample.headline)
  for (const panel of ['Article', 'Quotes', 'Sources', 'Related'] as const)
    await desk.openPanel(panel)
  for (const command of ['export', 'palette', 'preferences', 'shortcuts', 'link']) {
    await chooseMenu(app, command)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await chooseMenu(app, 'next-open-quote')
  await chooseMenu(app, 'attribute')
  await page.keyboard.type('Tom Reyes')
  await page.keyboard.press('Enter')
  await expect(desk.status).toContainText('3 of')
  await page.keyboard.type(' **bold** "quoted"')
  await page.keyboard.press('Shift+Home')
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
  await desk.act(sample.headline, 'Duplicate')
  await expect(desk.rows).toHaveCount(2)
  expect(complaints).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !/^(app|media|blob):/.test(url))).toEqual([])
})
