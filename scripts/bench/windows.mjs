// The windows that are measured: Galley on a library of its own, and the bare pages it is compared with.
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { build } from 'vite'
import { openLibrary } from '../../electron/library/library.ts'
import { electronEnvironment, findElectron } from '../electron-runtime.mjs'
import { ROOT } from '../project.mjs'

const HERE = import.meta.dirname

/** A library with these articles in it, and preferences under which the first is opened at start. */
export async function createProfile(folder, articles) {
  const library = path.join(folder, 'library')
  const userData = path.join(folder, 'user-data')
  await mkdir(userData, { recursive: true })
  const opened = await openLibrary(library, {
    now: () => new Date().toISOString(),
    newId: randomUUID,
  })
  if (opened.kind !== 'opened') throw new Error(opened.problem)
  for (const article of articles) {
    const made = await opened.library.create(article)
    if (made.kind !== 'created') throw new Error(made.problem)
  }
  await writeFile(
    path.join(userData, 'preferences.json'),
    JSON.stringify({ lastOpen: articles[0]?.id ?? null }),
  )
  return { GALLEY_LIBRARY: library, GALLEY_USER_DATA: userData }
}

/** What to start: the program, its arguments, its surroundings. `hooks` are modules loaded before it. */
export async function galleyCommand(profile, hooks = []) {
  return command(ROOT, profile, hooks)
}

/** A window with nothing but this page: an address, or none for an empty one. */
export async function bareCommand(folder, page = '', hooks = []) {
  const surroundings = { BENCH_USER_DATA: path.join(folder, 'bare-user-data'), BENCH_PAGE: page }
  return command(path.join(HERE, 'bare-window.cjs'), surroundings, hooks)
}

async function command(app, surroundings, hooks) {
  const { executable, args } = await findElectron({ quiet: true })
  const loaded = hooks.flatMap((hook) => ['-r', hook])
  return {
    executable,
    args: [...args, ...loaded, app, '--lang=en-US'],
    env: { ...electronEnvironment(), ...surroundings },
  }
}

/** Opens it under Playwright, which types with trusted events. */
export async function openWindow({ executable, args, env }) {
  const app = await _electron.launch({
    executablePath: executable,
    args,
    env,
    cwd: ROOT,
    chromiumSandbox: true,
  })
  const process = app.process()
  const page = await app.firstWindow()
  return {
    page,
    close: () => {
      process.kill('SIGKILL')
      return app.close().catch(() => undefined)
    },
  }
}

/** Builds the bare pages for production; gives the file to open. */
export async function buildPages(folder) {
  const outDir = path.join(folder, 'pages')
  await build({
    configFile: false,
    root: path.join(HERE, 'pages'),
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'chrome114', modulePreload: false },
  })
  return path.join(outDir, 'index.html')
}
