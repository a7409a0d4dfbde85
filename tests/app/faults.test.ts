// What the machine does to a draft that is open: no room, no drive, no answer, damaged preferences. The text stays, the
// window says what is wrong, and saving goes on by itself.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseDraft } from '../../article/storage/draft-file.ts'
import { expect, type Galley, test } from './app.ts'
import { answerSave, chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

async function openOne(launch: () => Promise<Galley>, library: string) {
  const file = await plant(library, anArticle({ body: bodyOf('Start.') }))
  const galley = await launch()
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  const type = async (text: string) => {
    await desk.body.click()
    await galley.page.keyboard.press('Control+End')
    await galley.page.keyboard.type(text)
  }
  return { galley, desk, file, type }
}

test('the drive is pulled: typing goes on, a copy can be saved elsewhere, and after a kill all is there', async ({
  launch,
  folders,
}) => {
  const { galley, desk, type } = await openOne(launch, folders.library)
  const away = `${folders.library}-away`
  await mkdir(away)
  for (const name of await readdir(folders.library))
    await rename(path.join(folders.library, name), path.join(away, name))
  await type(' Typed without a drive.')
  await expect(desk.saving).toHaveText(/^Not saved: .*drive/)
  await expect(desk.saving).toHaveAttribute('title', /kept on this machine/)

  const copy = path.join(folders.userData, 'elsewhere.json')
  await answerSave(galley.app, copy)
  await desk.status.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  await expect(desk.toasts).toContainText(copy)
  expect(await textIn(copy)).toBe('Start. Typed without a drive.')

  await type(' And more.')
  await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await readdir(folders.library)).toEqual([])
  await galley.kill()
  for (const name of await readdir(away))
    await rename(path.join(away, name), path.join(folders.library, name))
  await rm(away, { recursive: true })

  const again = deskPage((await launch()).page)
  await expect(again.body).toHaveText('Start. Typed without a drive. And more.')
  await expect(again.saving).toHaveText(/^Saved/)
  expect(await readdir(path.join(folders.userData, 'unsaved'))).toEqual([])
})

test('the drive comes back: saving goes on by itself', async ({ launch, folders }) => {
  const { desk, file, type } = await openOne(launch, folders.library)
  await rename(folders.library, `${folders.library}-away`)
  await type(' Typed without a drive.')
  await expect(desk.saving).toHaveText(/^Not saved: /)
  await rename(`${folders.library}-away`, folders.library)
  await expect(desk.saving).toHaveText(/^Saved/, { timeout: 20_000 })
  expect(await textIn(file)).toBe('Start. Typed without a drive.')
})

const mayMount = process.platform === 'linux' && process.getuid?.() === 0

if (mayMount)
  test('the disk is full: the draft stays as it was until there is room, and is saved by itself then', async ({
    launch,
    folders,
  }) => {
    const { library } = folders
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', library]).status).toBe(0)
    try {
      const { galley, desk, file, type } = await openOne(launch, library)
      const before = await readFile(file)
      spawnSync('sh', ['-c', `dd if=/dev/zero of=${library}/filler bs=1k 2>/dev/null`])
      await type(' Typed on a full disk.')
      await expect(desk.saving).toHaveText(/^Not saved: .*disk is full/)
      expect(await readFile(file)).toEqual(before)
      await galley.kill()
      const again = deskPage((await launch()).page)
      await expect(again.body).toHaveText('Start. Typed on a full disk.')
      await expect(again.saving).toHaveText(/^Not saved: .*disk is full/)
      await rm(path.join(library, 'filler'))
      await expect(again.saving).toHaveText(/^Saved/, { timeout: 20_000 })
      expect(await textIn(file)).toBe('Start. Typed on a full disk.')
    } finally {
      spawnSync('umount', ['-l', library])
    }
  })

/** What the next questions of the app are answered with; gives what was asked. */
async function answerQuestions({ app }: Galley, ...responses: readonly number[]) {
  await app.evaluate(({ dialog }, answers) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      const [options] = given.slice(-1)
      asked.push(String(Reflect.get(Object(options), 'detail')))
      return Promise.resolve({ response: answers[asked.length - 1] ?? 0, checkboxChecked: false })
    }
  }, responses)
  return (): Promise<readonly string[]> => app.evaluate(() => Reflect.get(globalThis, 'asked'))
}

test('quitting warns while words are not in their draft; who leaves anyway finds them at the next start', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file, type } = await openOne(launch, folders.library)
  const { app } = galley
  await rename(folders.library, `${folders.library}-away`)
  await type(' Typed without a drive.')
  await expect(desk.saving).toHaveText(/^Not saved: /)
  const asked = await answerQuestions(galley, 0, 1)
  const quit = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await quit()
  await expect.poll(asked).toEqual([expect.stringContaining('kept on this machine')])
  await type(' And stayed.')
  await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  const closed = app.waitForEvent('close')
  await quit()
  await closed
  await rename(`${folders.library}-away`, folders.library)

  const again = deskPage((await launch()).page)
  await expect(again.body).toHaveText('Start. Typed without a drive. And stayed.')
  await expect.poll(() => textIn(file)).toBe('Start. Typed without a drive. And stayed.')
})

interface Refusal {
  readonly what: string
  readonly said: RegExp
  readonly begin: (library: string, draft: string) => void
  readonly end: (library: string, draft: string) => void
}

const run = (command: string, ...args: readonly string[]) =>
  expect(spawnSync(command, args).status, `${command} ${args.join(' ')}`).toBe(0)

/** Root may write anywhere, except where the file system itself says no. */
const permission = mayMount ? ['chattr', '+i', '-i'] : ['chmod', '555', '755']
const refusals: readonly Refusal[] = [
  ...(process.platform === 'linux' && (!mayMount || isChattrKnown())
    ? [
        {
          what: 'permission is taken from its folder',
          said: /permission/,
          begin: (_: string, draft: string) => run(permission[0] ?? '', permission[1] ?? '', draft),
          end: (_: string, draft: string) => run(permission[0] ?? '', permission[2] ?? '', draft),
        },
      ]
    : []),
  ...(mayMount
    ? [
        {
          what: 'its disk becomes read-only',
          said: /read-only/,
          begin: (library: string) => run('mount', '-o', 'remount,ro', library),
          end: (library: string) => run('mount', '-o', 'remount,rw', library),
        },
      ]
    : []),
]

function isChattrKnown(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-chattr-'))
  try {
    return spawnSync('chattr', ['+i', folder]).status === 0
  } finally {
    spawnSync('chattr', ['-i', folder])
    rmdirSync(folder)
  }
}

for (const { what, said, begin, end } of refusals)
  test(`${what} while a draft is open: it says so, a copy is one click away, and saving goes on by itself`, async ({
    launch,
    folders,
  }) => {
    const { library } = folders
    const isMounted = what.includes('disk')
    if (isMounted) run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', library)
    try {
      const { galley, desk, file, type } = await openOne(launch, library)
      await type(' Before.')
      await expect.poll(() => textIn(file)).toBe('Start. Before.')
      const before = await readFile(file)
      begin(library, path.dirname(file))
      try {
        await type(' Refused.')
        await expect(desk.saving).toHaveText(/^Not saved: /)
        await expect(desk.saving).toHaveText(said)
        await expect(desk.saving).toHaveAttribute('title', /is kept/)
        const copy = path.join(folders.userData, 'copy.json')
        await answerSave(galley.app, copy)
        await desk.status.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
        await expect.poll(() => textIn(copy).catch(() => '')).toBe('Start. Before. Refused.')
        expect(await readFile(file)).toEqual(before)
        await type(' Still typing.')
      } finally {
        end(library, path.dirname(file))
      }
      await expect(desk.saving).toHaveText(/^Saved/, { timeout: 20_000 })
      expect(await textIn(file)).toBe('Start. Before. Refused. Still typing.')
    } finally {
      if (isMounted) spawnSync('umount', ['-l', library])
    }
  })

test('a copy can be saved at any time, and is the text of the draft’s file', async ({
  launch,
  folders,
}) => {
  const { galley, desk, file, type } = await openOne(launch, folders.library)
  const copy = path.join(folders.userData, 'copy.json')
  await answerSave(galley.app, copy)
  await type(' Now.')
  await expect.poll(() => textIn(file)).toBe('Start. Now.')
  await expect(desk.saving).toHaveText(/^Saved/)
  await chooseMenu(galley.app, 'save-copy')
  await expect(desk.toasts).toContainText('Copy saved')
  expect(parseDraft(await readFile(copy, 'utf8'))).toEqual(parseDraft(await readFile(file, 'utf8')))
})

test('a window that hangs can be reloaded, with what was typed', async ({ launch, folders }) => {
  const { galley, desk, file, type } = await openOne(launch, folders.library)
  const { app } = galley
  await type(' Typed before it hung.')
  await desk.body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await app.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    const [window] = BrowserWindow.getAllWindows()
    return new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve())
      window?.emit('unresponsive')
    })
  })
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('.copy')?.innerText`,
      ),
    )
  await expect.poll(shown).toBe('Start. Typed before it hung.')
  await expect.poll(() => textIn(file)).toBe('Start. Typed before it hung.')
})

for (const [what, bytes] of [
  ['empty', ''],
  ['cut', '{"theme": "da'],
  ['nothing but zeros', '\0'.repeat(300)],
] as const)
  test(`preferences that are ${what} are kept aside, said once, and stop nothing`, async ({
    launch,
    folders,
  }) => {
    await plant(folders.library, anArticle())
    await writeFile(path.join(folders.userData, 'preferences.json'), bytes)
    const first = await launch()
    const desk = deskPage(first.page)
    await expect(desk.toasts).toContainText('preferences.corrupt-1.json')
    await desk.openDraft(HEADLINE)
    const kept = path.join(folders.userData, 'preferences.corrupt-1.json')
    expect(await readFile(kept, 'utf8')).toBe(bytes)
    await first.close()
    const second = await launch()
    const again = deskPage(second.page)
    await expect(again.field('Headline')).toHaveValue(HEADLINE)
    await expect(again.toasts).toHaveCount(0)
  })
