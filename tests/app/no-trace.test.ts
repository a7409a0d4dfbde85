// A whole session with a protected source: desk, search, versions, a package, a crash. Her name is in the window, and in no
// byte that Galley leaves: library, profile, home, temporary folder, titles, and what it says on its way.
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, type Galley, test } from './app.ts'
import { answerSave, chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, onlyArticle, plant } from './drafts-on-disk.ts'
import { tracesBelow, tracesInText } from './traces.ts'

const headline = 'Pier closes'
const description = 'a person who has seen the papers'

/** Everything that the system would keep for a program, in a folder of this test. */
async function aHome(root: string): Promise<Readonly<Record<string, string>>> {
  const places = { HOME: 'home', TMPDIR: 'temporary', XDG_RUNTIME_DIR: 'run' }
  const made: Record<string, string> = {}
  for (const [name, folder] of Object.entries(places)) {
    made[name] = path.join(root, folder)
    await mkdir(path.join(root, folder), { mode: 0o700 })
  }
  return made
}

/** Every title that the window has had since; and whatever the app says on its way. */
async function overhear({ app }: Galley): Promise<() => Promise<string>> {
  const said: string[] = []
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (text: Buffer) => said.push(text.toString()))
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const titles = [window?.getTitle() ?? '']
    Reflect.set(globalThis, 'titles', titles)
    window?.webContents.on('page-title-updated', (_event, title) => titles.push(title))
  })
  return async () => {
    const titles: readonly string[] = await app.evaluate(() => Reflect.get(globalThis, 'titles'))
    expect(titles[0]).toContain('Galley')
    return [...titles, ...said].join('\n')
  }
}

test('what is looked for would be found, however it is written', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-traces-'))
  const name = 'Vexelbröck'
  const json = JSON.stringify({ text: `so ${name} said` }).replace('ö', '\\u00F6')
  const written: Readonly<Record<string, string | Uint8Array>> = {
    plain: `so ${name} said`,
    capitals: name.toUpperCase(),
    decomposed: name.normalize('NFD'),
    folded: ' so vexelbrock said',
    utf16: Buffer.from(`so ${name}`, 'utf16le'),
    'utf16-other': Buffer.from(`so ${name}`, 'utf16le').swap16(),
    json,
    html: 'Vexelbr&#xF6;ck',
    address: 'https://x.example/?q=Vexelbr%C3%B6ck',
    'base64-0': Buffer.from(name).toString('base64'),
    'base64-1': Buffer.from(`a${name} said`).toString('base64'),
    'base64-2': Buffer.from(`so${name}`).toString('base64'),
    'revision.json.gz': gzipSync(json),
    package: zipSync({ 'a/article.json': Buffer.from(json) }),
    'package-of-gzip': zipSync({ 'a/b': gzipSync(json) }),
    [`named-${name}`]: '',
  }
  for (const [file, bytes] of Object.entries(written))
    await writeFile(path.join(folder, file), bytes)
  await writeFile(path.join(folder, 'innocent'), 'so Vexel and Bröck said')
  const found = await tracesBelow(folder, [name])
  const files = new Set(found.map((line) => path.basename(line.split(': ')[0] ?? '')))
  expect([...files].sort()).toEqual(Object.keys(written).sort())
  await rm(folder, { recursive: true })
})

test('after a session with a protected source none of her names is in a byte of library, profile, home or temporary folder', async ({
  launch,
  folders,
}) => {
  test.setTimeout(240_000)
  const root = path.dirname(folders.library)
  const surname = `Vexelbröck${randomUUID().slice(0, 6)}`
  const told = [surname, 'Quirina', '+39 06 555 4711 0815', 'beside the old lock at noon']
  const env = await aHome(root)
  const parcel = path.join(root, 'handed-on.galley')
  await plant(folders.library, anArticle({ headline, body: bodyOf('“It closes,” somebody said.') }))
  const galley = await launch({ env })
  const { app, page } = galley
  const overheard = await overhear(galley)
  const desk = deskPage(page)
  await desk.openDraft(headline)
  await chooseMenu(app, 'vault')
  const dialog = page.getByRole('dialog', { name: 'Vault' })
  await dialog.getByLabel('Passphrase').fill('seven herons on a roof')
  await dialog.getByLabel('The same again').fill('seven herons on a roof')
  await dialog.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(dialog).toHaveCount(0)

  await desk.addSource(`Quirina ${surname}`, 'On background')
  await desk.inspector.getByLabel('Contact').fill(told[2] ?? '')
  await desk.inspector.getByLabel('Notes').fill(`Meets ${told[3]}.`)
  await desk.inspector.getByLabel('Described as').fill(description)
  await expect
    .poll(async () => (await onlyArticle(folders.library)).sources)
    .toMatchObject([{ name: '', contact: '', notes: '', description, inVault: true }])

  // Her words are attributed to her, so that every part of the window has her name to show.
  await chooseMenu(app, 'next-open-quote')
  await chooseMenu(app, 'attribute')
  await expect(desk.attributionBox).toBeFocused()
  await page.keyboard.type('Quirina')
  await page.keyboard.press('Enter')
  await expect(desk.status).toContainText('1 of')
  await desk.openPanel('Quotes')
  await expect(desk.inspector).toContainText(surname)
  // The desk's search knows articles, not sources.
  await desk.desk.getByRole('searchbox').fill(surname)
  await expect(desk.rows).toHaveCount(0)
  await desk.desk.getByRole('searchbox').fill('')
  await expect(desk.rows).toHaveCount(1)
  await page.keyboard.press('Control+s')
  await expect(desk.toasts.filter({ hasText: 'ersion' }).first()).toBeVisible()
  await chooseMenu(app, 'history')
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible()
  await page.keyboard.press('Escape')
  await answerSave(app, parcel)
  await chooseMenu(app, 'package')
  await page.getByRole('button', { name: 'Save the package…' }).click()
  await expect(desk.toasts.filter({ hasText: 'Packaged' })).toBeVisible()
  await answerSave(app, path.join(root, 'copy.json'))
  await chooseMenu(app, 'save-copy')
  await expect(desk.toasts.filter({ hasText: 'Copy saved' })).toContainText('copy.json')
  const written = await Promise.all(
    ['userData', 'logs', 'crashDumps', 'sessionData', 'temp', 'home'].map((place) =>
      app.evaluate(({ app: main }, name) => main.getPath(name as 'temp'), place),
    ),
  )
  for (const place of written) expect(place.startsWith(root), place).toBe(true)
  expect(tracesInText(await overheard(), told)).toEqual([])

  // The page dies with her name in its memory, and comes back.
  await desk.body.click()
  await page.keyboard.type('And so on. ')
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const back = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()))
    contents?.forcefullyCrashRenderer()
    return back
  })
  expect(tracesInText(await overheard(), told)).toEqual([])
  await galley.close()

  expect(await tracesBelow(root, told)).toEqual([])
  expect(await readdir(folders.library)).toContain('vault.age')
  // The same search finds what may be there.
  const ours = await tracesBelow(root, [description])
  for (const place of ['article.json', 'revisions', 'handed-on.galley', 'copy.json'])
    expect(
      ours.some((line) => line.includes(place)),
      place,
    ).toBe(true)
})
