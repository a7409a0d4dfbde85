// The open window and its processes: started as the tests start it, found by what they do, ended one at a time.
import { launchGalley } from '../../tests/app/app.ts'
import { FIELDS } from './window-person.mjs'
import { listenForKeys, pause } from './window-typing.mjs'

/** What is said on standard error and must not be; that a page is gone when it is told something is Electron's own. */
const complaint = /^Galley: |Uncaught|UnhandledPromise|Error: (?!Render frame was disposed)/

/** Opens Galley on these folders, with the article that was open last. */
export async function openWindow(folders, env = {}) {
  const galley = await launchGalley(folders, { env })
  const { app, page } = galley
  const main = app.process().pid
  const complaints = []
  app.process().stderr?.on('data', (bytes) => {
    for (const line of String(bytes).split('\n')) if (complaint.test(line)) complaints.push(line)
  })
  await page.locator('.copy').waitFor()
  const seen = await listenForKeys(page)
  return { ...galley, main, seen, complaints }
}

/** The id of a process of this window by its kind; null when there is none now. */
export async function processOf({ app, main }, kind) {
  if (kind === 'main') return main
  return app.evaluate(({ app: running, BrowserWindow }, wanted) => {
    if (wanted === 'page')
      return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? null
    const found = running
      .getAppMetrics()
      .find(({ type, name = '', serviceName = '' }) =>
        wanted === 'gpu'
          ? type === 'GPU'
          : wanted === 'network'
            ? serviceName.startsWith('network.')
            : name === 'Galley reader',
      )
    return found?.pid ?? null
  }, kind)
}

/** The reader comes up a moment after an import has begun. */
export async function waitForProcess(window, kind) {
  for (let tries = 0; tries < 200; tries++) {
    const id = await processOf(window, kind)
    if (id !== null) return id
    await pause(25)
  }
  return null
}

/**
 * The article as a person sees it, as far as it is shown: null while it is not. Asked of main, which outlives the page.
 */
export async function shownIn({ app }) {
  const shown = await within(
    1_500,
    app.evaluate(
      ({ BrowserWindow }, names) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`(() => {
          const copy = document.querySelector('.copy')
          if (copy === null) return null
          const valueOf = (name) => document.querySelector('[data-field="' + name + '"]')?.value ?? ''
          return {
            lines: [...copy.children].map((line) => line.textContent),
            fields: Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, valueOf(name)])),
            saving: document.querySelector('footer [role="status"]')?.textContent ?? '',
          }
        })()`),
      FIELDS,
    ),
  ).catch(() => null)
  return shown ?? null
}

/** Ends the window without a farewell, as `kill -9` does. */
export async function endWindow(window) {
  await within(15_000, window.kill())
}

function within(milliseconds, work) {
  const late = pause(milliseconds).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`)
  })
  late.catch(() => undefined)
  return Promise.race([work, late])
}
