// Only what needs no download: the fetching itself is shown by every run of the tests of the window.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isStale } from '../../scripts/build.mjs'
import { inWorkFolder } from '../../scripts/cache.mjs'
import { findElectron } from '../../scripts/electron-runtime.mjs'
import { checkIntegrity, oldElectron } from '../../scripts/old-electron.mjs'

let folder

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-runtime-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function write(name, text = '') {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
  return file
}

test('a named folder without an Electron is refused, not passed over', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
  await expect(findElectron()).rejects.toThrow(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}`)
})

test('a file that is not the one expected is refused', async () => {
  const file = await write('package.tgz', 'a changed archive')
  await expect(checkIntegrity(file)).rejects.toThrow(
    'package.tgz is not the file that was expected',
  )
})

test('an old runtime that is there is used as it is, with our present main file', async () => {
  await write('electron-25.1.1-linux-x64/electron')
  const main = await write(
    'electron-25.1.1-linux-x64/resources/app/main.js',
    '// of an older Galley',
  )
  const said = vi.fn()
  const place = await oldElectron(folder, folder, said)
  expect(place).toBe(path.join(folder, 'electron-25.1.1-linux-x64'))
  expect(said).not.toHaveBeenCalled()
  expect(await readFile(main, 'utf8')).toContain('setAppPath')
})

test('what an interrupted run left behind is removed, what another run is writing is not', async () => {
  await write('work-abandoned/half.tgz')
  await write('work-running/half.tgz')
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  await utimes(path.join(folder, 'work-abandoned'), longAgo, longAgo)
  const seen = await inWorkFolder(folder, () => readdir(folder))
  expect(seen).toHaveLength(2)
  expect(await readdir(folder)).toEqual(['work-running'])
})

describe('a build is stale', () => {
  const soon = () => new Date(Date.now() + 60_000)

  async function writeBuilt() {
    await write('article/article.ts')
    await write('renderer/main.tsx')
    await write('dist/electron/main.cjs')
    await utimes(await write('dist/.built'), soon(), soon())
  }

  test('until it was made, and not afterwards', async () => {
    await write('article/article.ts')
    expect(await isStale(folder)).toBe(true)
    await writeBuilt()
    expect(await isStale(folder)).toBe(false)
  })

  test('when it was begun and never finished', async () => {
    await writeBuilt()
    await rm(path.join(folder, 'dist/.built'))
    expect(await isStale(folder)).toBe(true)
  })

  test('when a source changed after it began', async () => {
    await writeBuilt()
    const { mtimeMs } = await stat(path.join(folder, 'dist/.built'))
    const later = new Date(mtimeMs + 1000)
    await utimes(path.join(folder, 'article/article.ts'), later, later)
    expect(await isStale(folder)).toBe(true)
  })

  test('when a source was removed after it began', async () => {
    await writeBuilt()
    const { mtimeMs } = await stat(path.join(folder, 'dist/.built'))
    await rm(path.join(folder, 'renderer/main.tsx'))
    const later = new Date(mtimeMs + 1000)
    await utimes(path.join(folder, 'renderer'), later, later)
    expect(await isStale(folder)).toBe(true)
  })
})
