// Electron's security checklist, tried from inside the page and from a window that is not ours: each item is attacked, and
// what must not happen did not. What text can do is hostile.test.ts's matter.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requests } from '../../electron/ipc/contract.ts'
import { electronEnvironment, findElectron } from '../../scripts/electron-runtime.mjs'
import { expect, type Galley, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, draftFolders, plant } from './drafts-on-disk.ts'
import { listen } from './listening.ts'

const HEADLINE = 'Council keeps the tram'

async function openOne(launch: () => Promise<Galley>, library: string): Promise<Galley> {
  await plant(library, anArticle({ body: bodyOf('“Tram,” she said.') }))
  const galley = await launch()
  await deskPage(galley.page).openDraft(HEADLINE)
  return galley
}

test('the window has the preferences of a sandboxed page and no others', async ({
  launch,
  folders,
}) => {
  const { app } = await openOne(launch, folders.library)
  const given: Readonly<Record<string, unknown>> = await app.evaluate(({ BrowserWindow }) => {
    const contents: object = BrowserWindow.getAllWindows()[0]?.webContents ?? {}
    const found: unknown = Reflect.get(contents, 'getLastWebPreferences')
    return typeof found === 'function' ? { ...Reflect.apply(found, contents, []) } : {}
  })
  expect(given).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
  for (const name of ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'enableBlinkFeatures'])
    expect(given[name] || false, name).toBe(false)
})

test('the bridge is its list of requests, and no way leads from it to Electron', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle())
  const { page } = await launch()
  await expect(deskPage(page).rows).toHaveCount(1)
  const found = await page.evaluate(async () => {
    const bridge: Record<string, (input: unknown) => Promise<unknown>> = Reflect.get(
      globalThis,
      'galley',
    )
    // A page that was taken over changes what the language itself does: the bridge must not notice.
    const { parse } = JSON
    const { map } = Array.prototype
    JSON.parse = () => ({ taken: true })
    Reflect.set(Array.prototype, 'map', () => ['taken'])
    const answer = await bridge.listDrafts?.({})
    JSON.parse = parse
    Array.prototype.map = map
    const reached: string[] = []
    for (const value of [answer, bridge.openDraft, bridge])
      for (const name of ['ipcRenderer', 'sender', 'senderFrame', 'require', 'process'])
        if (value != null && Reflect.get(value as object, name) !== undefined) reached.push(name)
    return { names: Object.keys(bridge).sort(), answer: JSON.stringify(answer), reached }
  })
  expect(found.names).toEqual([...Object.keys(requests), 'on'].sort())
  expect(found.answer).toContain(HEADLINE)
  expect(found.reached).toEqual([])
})

test('every permission is refused without a question', async ({ launch, folders }) => {
  const { page } = await openOne(launch, folders.library)
  const found = await page.evaluate(async () => {
    const refusal = async (act: () => Promise<unknown> | undefined) => {
      try {
        const given = await act()
        // An empty list of devices is a refusal as well.
        return Array.isArray(given) && given.length === 0 ? 'refused' : String(given ?? 'absent')
      } catch (problem) {
        return problem instanceof Error ? problem.name : 'refused'
      }
    }
    const device = (name: string, request: unknown) =>
      refusal(async () => {
        const api: unknown = Reflect.get(navigator, name)
        if (typeof api !== 'object' || api === null) return undefined
        const ask: unknown = Reflect.get(api, 'requestDevice') ?? Reflect.get(api, 'requestPort')
        return typeof ask === 'function' ? Reflect.apply(ask, api, [request]) : undefined
      })
    const states = await Promise.all(
      [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
        'local-fonts',
      ].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    )
    return {
      states: [...new Set(states)],
      notification: await Notification.requestPermission(),
      clipboard: await refusal(() => navigator.clipboard.readText()),
      midi: await refusal(() => navigator.requestMIDIAccess()),
      usb: await device('usb', { filters: [] }),
      hid: await device('hid', { filters: [] }),
      serial: await device('serial', {}),
      bluetooth: await device('bluetooth', { acceptAllDevices: true }),
      screen: await refusal(() => navigator.mediaDevices.getDisplayMedia()),
      fullscreen: String(document.fullscreenElement),
    }
  })
  expect(found.states).toEqual(['denied'])
  expect(found.notification).toBe('denied')
  for (const outcome of [
    found.clipboard,
    found.midi,
    found.usb,
    found.hid,
    found.serial,
    found.bluetooth,
    found.screen,
  ])
    expect(outcome).toMatch(/^(absent|refused|\w*Error)$/)
})

test('no way of leaving leads anywhere: addresses, links, forms, refreshes, frames', async ({
  launch,
  folders,
}) => {
  const server = await listen()
  const { app, page } = await openOne(launch, folders.library)
  const before = page.url()
  // From main: Playwright would wait for a navigation that never comes.
  const after = await app.evaluate(async ({ BrowserWindow }, address) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const acts = [
      `location.assign('${address}/assign')`,
      `location.replace('file:///etc/passwd')`,
      `location.href = 'javascript:window.stolen = 1'`,
      `location.href = 'data:text/html,x'`,
      `history.pushState({}, '', '${address}/push')`,
      `open('${address}/open', '_self')`,
      `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=${address}/refresh' }))`,
      `(() => { const form = document.createElement('form'); form.action = '${address}/form'; form.method = 'post'; document.body.append(form); form.submit() })()`,
      ...['', '_blank', '_top', 'named'].map(
        (target) =>
          `(() => { const a = document.createElement('a'); a.href = '${address}/link${target}'; a.target = '${target}'; document.body.append(a); for (const init of [{}, { ctrlKey: true }, { shiftKey: true }, { button: 1 }]) a.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init })) })()`,
      ),
      `(() => { const frame = document.createElement('iframe'); frame.src = '${address}/frame'; document.body.append(frame) })()`,
      `(() => { const view = document.createElement('webview'); view.src = '${address}/view'; document.body.append(view) })()`,
      `(() => { const object = document.createElement('object'); object.data = '${address}/object'; document.body.append(object) })()`,
      `navigator.sendBeacon('${address}/beacon', 'x')`,
      `new WebSocket('${address.replace('http', 'ws')}/socket')`,
      `new EventSource('${address}/events')`,
      `new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] }).close()`,
    ]
    for (const act of acts) await contents?.executeJavaScript(`try { ${act}; null } catch { null }`)
    await contents?.executeJavaScript('new Promise((end) => setTimeout(end, 500))')
    return {
      url: contents?.getURL(),
      windows: BrowserWindow.getAllWindows().length,
      headline: await contents?.executeJavaScript(
        'document.querySelector(\'[data-field="headline"]\').value',
      ),
      stolen: await contents?.executeJavaScript("'stolen' in window"),
    }
  }, server.address)
  expect(after).toEqual({ url: before, windows: 1, headline: HEADLINE, stolen: false })
  expect(server.hits).toEqual([])
  server.close()
})

test('what breaks the policy is blocked and seen to be', async ({ launch, folders }) => {
  const server = await listen()
  const { page } = await openOne(launch, folders.library)
  const broken = await page.evaluate(
    (address) =>
      new Promise<string[]>((resolve) => {
        const seen = new Set<string>()
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.add(effectiveDirective)
        })
        setTimeout(async () => {
          const add = (name: string, given: Record<string, string>) => {
            const element = document.createElement(name)
            for (const [attribute, value] of Object.entries(given)) {
              try {
                element.setAttribute(attribute, value)
              } catch {
                seen.add('trusted-types')
              }
            }
            document.body.append(element)
          }
          add('img', { src: `${address}/image.png` })
          add('link', { rel: 'stylesheet', href: `${address}/sheet.css` })
          add('iframe', { src: `${address}/frame` })
          add('object', { data: `${address}/object` })
          add('base', { href: `${address}/` })
          add('audio', { src: `${address}/sound.mp3` })
          add('p', { style: 'color: red' })
          const inline = document.createElement('style')
          inline.textContent = 'p { color: red }'
          document.body.append(inline)
          await fetch(`${address}/fetch`).catch(() => undefined)
          const font = new FontFace('x', `url(${address}/font.woff2)`)
          await font.load().catch(() => undefined)
          try {
            new Worker(`${address}/worker.js`)
          } catch {
            seen.add('worker')
          }
          setTimeout(() => resolve([...seen].sort()), 500)
        })
      }),
    server.address,
  )
  for (const directive of [
    'base-uri',
    'connect-src',
    'font-src',
    'frame-src',
    'img-src',
    'media-src',
    'style-src-attr',
    'style-src-elem',
  ])
    expect(broken).toContain(directive)
  expect(server.hits).toEqual([])
  server.close()
})

test('the app’s own addresses serve files of the app and pictures of drafts, and nothing beside them', async ({
  launch,
  folders,
}) => {
  const { page, library } = await openOne(launch, folders.library)
  const [folder = ''] = await draftFolders(library)
  const media = path.join(library, 'drafts', folder, 'media')
  await mkdir(media, { recursive: true })
  await writeFile(path.join(folders.userData, 'secret.png'), 'secret')
  await symlink(path.join(folders.userData, 'secret.png'), path.join(media, 'secret.png'))
  const { id } = JSON.parse(
    await readFile(path.join(library, 'drafts', folder, 'article.json'), 'utf8'),
  ).article as { id: string }
  const answers = await page.evaluate(async (draft) => {
    const addresses = [
      'app://galley/../../etc/passwd',
      'app://galley/%2e%2e/%2e%2e/package.json',
      'app://galley/..%2f..%2fpackage.json',
      'app://galley/..%5c..%5cpackage.json',
      'app://galley//etc/passwd',
      'app://galley/index.html%00.png',
      'app://elsewhere/index.html',
      'file:///etc/passwd',
    ]
    const statuses: string[] = []
    for (const address of addresses)
      statuses.push(
        await fetch(address).then(
          ({ status }) => String(status),
          () => 'refused',
        ),
      )
    const pictures: string[] = []
    for (const address of [
      `media://${draft}/secret.png`,
      `media://${draft}/..%2farticle.json`,
      `media://${draft}/%2e%2e/article.json`,
      'media://no-such-draft/picture.png',
      'file:///usr/share/pixmaps/debian-logo.png',
    ])
      pictures.push(
        await new Promise<string>((end) => {
          const image = new Image()
          image.onload = () => end('shown')
          image.onerror = () => end('refused')
          image.src = address
        }),
      )
    return { statuses, pictures }
  }, id)
  for (const status of answers.statuses) expect(status).toMatch(/^(404|refused)$/)
  expect(new Set(answers.pictures)).toEqual(new Set(['refused']))
})

test('links reach the system only with a checked scheme, and only when a person agrees', async ({
  launch,
  folders,
}) => {
  const { app, page } = await openOne(launch, folders.library)
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    const asked: string[] = []
    Reflect.set(globalThis, 'opened', opened)
    Reflect.set(globalThis, 'asked', asked)
    shell.openExternal = async (url) => void opened.push(url)
    dialog.showMessageBox = (async (...given: readonly unknown[]) => {
      const question = given.at(-1) as { message: string }
      asked.push(question.message)
      return { response: question.message.includes('no.example') ? 1 : 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })
  const ask = (url: string) =>
    page.evaluate(async (address) => {
      const bridge: { openLink: (input: unknown) => Promise<{ ok: boolean; value?: boolean }> } =
        Reflect.get(globalThis, 'galley')
      return (await bridge.openLink({ url: address })).value === true
    }, url)
  for (const refused of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vscode://file/x',
    'data:text/html,x',
    '\u0001javascript:alert(1)',
    'https://user:word@example.org/',
    'https://exa\u202emple.org/',
    'https://example.org/\u0000',
    'app://galley/index.html',
    'media://x/y.png',
    'http:',
    '//example.org',
    'ftp://example.org/x',
    `https://example.org/${'a'.repeat(2_100)}`,
  ])
    expect(await ask(refused), refused).toBe(false)
  expect(await ask('https://no.example/')).toBe(false)
  expect(await ask('https://example.org/story')).toBe(true)
  expect(await ask('mailto:desk@example.org')).toBe(true)
  // Letters of another script are shown for what they are.
  expect(await ask('https://ex\u0430mple.org/')).toBe(true)
  const seen = await app.evaluate(() => ({
    opened: Reflect.get(globalThis, 'opened'),
    asked: Reflect.get(globalThis, 'asked'),
  }))
  expect(seen.opened).toEqual([
    'https://example.org/story',
    'mailto:desk@example.org',
    'https://xn--exmple-4nf.org/',
  ])
  expect(seen.asked).toHaveLength(4)
  expect(seen.asked).toContain('Open xn--exmple-4nf.org outside of Galley?')
})

test('a window that is not ours gets no answer', async ({ launch, folders }) => {
  const { app } = await openOne(launch, folders.library)
  const answer = await app.evaluate(async ({ app: main, BrowserWindow }) => {
    const preload = `${main.getAppPath()}/dist/electron/preload.cjs`
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    })
    await foreign.loadURL('app://galley/index.html')
    const given: unknown = await foreign.webContents.executeJavaScript(
      'window.galley.listDrafts({})',
    )
    foreign.destroy()
    return given
  })
  expect(answer).toEqual({ ok: false, rejection: { code: 'bad-sender' } })
})

test('every request with every kind of wrong input is answered, and changes nothing', async ({
  launch,
  folders,
}) => {
  test.setTimeout(300_000)
  const { app, page, library } = await openOne(launch, folders.library)
  // Dialogs would wait for a person.
  await app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    dialog.showMessageBox = (() =>
      Promise.resolve({ response: 1, checkboxChecked: false })) as typeof dialog.showMessageBox
    shell.showItemInFolder = () => undefined
  })
  const before = await filesBelow(library)
  const codes = await page.evaluate(async (names) => {
    const bridge: Record<
      string,
      (input: unknown) => Promise<{ ok: boolean; rejection?: { code: string } }>
    > = Reflect.get(globalThis, 'galley')
    const long = 'x'.repeat(50_000_000)
    const wrong: readonly unknown[] = [
      undefined,
      null,
      0,
      -1,
      Number.NaN,
      1n,
      true,
      '',
      'text',
      [],
      [[]],
      new Date(0),
      new Map([['id', 'x']]),
      new Uint8Array(9),
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      { id: 1 },
      { id: null },
      { id: ['x'] },
      { id: '' },
      { id: '../..' },
      { id: '/etc/passwd' },
      { id: 'a'.repeat(300) },
      { id: long },
      { id: 'x', extra: true },
      { token: '../../etc/passwd' },
      { name: 'x.txt', bytes: 'no bytes' },
      { name: 'x.txt', bytes: { length: 3 } },
      { article: '{"__proto__":{"polluted":true}}', format: '../x', options: {} },
      { article: 'null', format: 'html', options: {} },
      { article: '{', format: 'html', options: {} },
      { url: { toString: 'x' } },
      { columns: [{ label: 'x', lines: [null] }] },
      { query: 7 },
      { id: 'x', article: '{}', baseRevision: '../x', allowShrink: 'yes' },
      { problem: 5 },
      { language: '', sample: 0 },
    ]
    const seen: Record<string, string[]> = {}
    for (const name of names) {
      if (name === 'readStart' || name === 'answerClose') continue
      for (const input of wrong) {
        let code: string
        try {
          const answer = await bridge[name]?.(input)
          code = answer?.ok === true ? 'answered' : (answer?.rejection?.code ?? 'nothing')
        } catch {
          // What cannot be cloned does not even leave the page.
          code = 'not-sent'
        }
        seen[name] = [...(seen[name] ?? []), code]
      }
    }
    return { seen, polluted: Reflect.get({}, 'polluted') ?? null }
  }, Object.keys(requests))
  expect(codes.polluted).toBe(null)
  expect(await app.evaluate(() => Reflect.get({}, 'polluted') ?? null)).toBe(null)
  for (const [name, seen] of Object.entries(codes.seen)) {
    expect(seen, name).not.toContain('nothing')
    expect(seen.filter((code) => code === 'bad-input').length, name).toBeGreaterThan(10)
  }
  expect(await deskPage(page).field('Headline').inputValue()).toBe(HEADLINE)
  expect(await filesBelow(library)).toEqual(before)
})

test('what is written is for its owner alone, and words of a draft stand in its folder only', async ({
  launch,
  folders,
}) => {
  const { page, close, library, userData } = await openOne(launch, folders.library)
  const desk = deskPage(page)
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Quillfeather was there.')
  await expect(desk.saving).toContainText('Saved')
  await desk.openPanel('Sources')
  await close()
  const written = await filesBelow(library)
  expect(written.filter((file) => file.endsWith('article.json'))).toHaveLength(1)
  const open: string[] = []
  for (const file of written) {
    // The draft itself was planted by this test with the usual mode, and keeps it.
    const { mode } = await stat(path.join(library, file))
    if ((mode & 0o077) !== 0 && !file.endsWith('article.json')) open.push(file)
  }
  expect(open).toEqual([])
  const told: string[] = []
  for (const file of await filesBelow(userData))
    if ((await readFile(path.join(userData, file))).includes('Quillfeather')) told.push(file)
  expect(told).toEqual([])
})

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.galley'))
    .sort()
}

const PROJECT = path.resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0
const nobody = 65_534

/** The app started as a program of its own, without Playwright; ends it when `work` has seen enough. */
async function startedAlone(
  folder: string,
  command: (electron: string, args: readonly string[]) => readonly [string, ...string[]],
  work: (pid: number) => Promise<void>,
  as: number | null = null,
): Promise<void> {
  const runtime = await findElectron({ quiet: true })
  const { electron, project } =
    as === null
      ? { electron: runtime.executable, project: PROJECT }
      : await copyForOthers(runtime.executable, folder)
  const args = as === null ? runtime.args : runtime.args.filter((arg) => arg !== '--no-sandbox')
  const authority = path.join(folder, 'Xauthority')
  if (process.env.XAUTHORITY !== undefined) {
    await copyFile(process.env.XAUTHORITY, authority)
    await chmod(authority, 0o644)
  }
  const [program, ...rest] = command(electron, [...args, project, '--lang=en-US'])
  const child = spawn(program, rest, {
    env: {
      ...electronEnvironment(),
      HOME: folder,
      ...(process.env.XAUTHORITY === undefined ? {} : { XAUTHORITY: authority }),
      GALLEY_LIBRARY: path.join(folder, 'library'),
      GALLEY_USER_DATA: path.join(folder, 'user-data'),
    },
    stdio: 'ignore',
    detached: true,
    ...(as === null ? {} : { uid: as, gid: as }),
  })
  try {
    await work(child.pid ?? 0)
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  }
}

/** Another user may not be allowed to read the checkout. */
async function copyForOthers(
  executable: string,
  folder: string,
): Promise<{ readonly electron: string; readonly project: string }> {
  const [runtime, project] = [path.join(folder, 'runtime'), path.join(folder, 'project')]
  await cp(path.dirname(executable), runtime, { recursive: true })
  for (const part of ['package.json', 'dist'])
    await cp(path.join(PROJECT, part), path.join(project, part), { recursive: true })
  return { electron: path.join(runtime, path.basename(executable)), project }
}

if (isRoot && process.platform === 'linux')
  test('the page runs in the system’s sandbox when the app is not started as root', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'galley-nobody-'))
    await chmod(folder, 0o777)
    await chown(folder, nobody, nobody)
    await startedAlone(
      folder,
      (electron, args) => [electron, ...args],
      async () => {
        await expect
          .poll(async () => (await renderersOf(nobody)).join('\n'), { timeout: 60_000 })
          .toMatch(/NoNewPrivs:\s+1[\s\S]*Seccomp:\s+2/)
      },
      nobody,
    )
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

/** The status of every page process of this user. */
async function renderersOf(user: number): Promise<readonly string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    if (command.includes('--type=renderer') && status.includes(`Uid:\t${user}`)) found.push(status)
  }
  return found
}

if (isRoot && existsSync('/usr/bin/strace') && existsSync('/usr/bin/unshare'))
  test('in an empty network the app starts, and no process of it tries to reach another machine', async () => {
    test.setTimeout(240_000)
    const folder = await mkdtemp(path.join(tmpdir(), 'galley-offline-'))
    const trace = path.join(folder, 'connects')
    await plant(path.join(folder, 'library'), anArticle())
    await startedAlone(
      folder,
      (electron, args) => [
        '/usr/bin/unshare',
        '--net',
        '/usr/bin/strace',
        '-f',
        '-qq',
        '-e',
        'trace=connect,sendto',
        '-o',
        trace,
        electron,
        ...args,
      ],
      async () => {
        // The summaries are written once the desk has listed its drafts: the window is up.
        await expect
          .poll(
            async () =>
              (await readdir(path.join(folder, 'library', '.galley')).catch(() => [])).length,
            { timeout: 150_000 },
          )
          .toBeGreaterThan(0)
        await expect.poll(() => existsSync(trace)).toBe(true)
      },
    )
    const calls = (await readFile(trace, 'utf8')).split('\n')
    expect(calls.some((call) => call.includes('AF_UNIX'))).toBe(true)
    expect(calls.filter((call) => /AF_INET6?\b/.test(call))).toEqual([])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
