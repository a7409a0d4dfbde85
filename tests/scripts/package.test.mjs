import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FuseV1Options } from '@electron/fuses'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledPackages, packageFolder } from '../../scripts/package/bundled-packages.mjs'
import { FUSES } from '../../scripts/package/fuses.mjs'
import { themeIcons } from '../../scripts/package/icon.mjs'
import { collectLicences, isAllowed } from '../../scripts/package/licences.mjs'
import { whyTooOld } from '../../scripts/package.mjs'

let root

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'galley-package-'))
})
afterEach(() => rm(root, { recursive: true }))

async function addPackage(place, manifest, text) {
  const folder = path.join(root, place)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  if (text) await writeFile(path.join(folder, 'LICENSE'), text)
  return { folder, ...manifest }
}

test('the newest three majors of Electron are packaged, older ones only when asked for by name', () => {
  expect(whyTooOld('45.4.1', '45.4.1')).toBeNull()
  expect(whyTooOld('46.0.0', '45.4.1')).toBeNull()
  expect(whyTooOld('43.0.0', '45.4.1')).toBeNull()
  expect(whyTooOld('42.9.9', '45.4.1')).toMatch(/42\.9\.9 is too old.*43 or newer.*--old-runtime/)
})

test('a licence is allowed when all that binds is allowed', () => {
  expect(isAllowed('MIT')).toBe(true)
  expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect(isAllowed('(MIT AND Zlib)')).toBe(true)
  expect(isAllowed('(MIT AND GPL-3.0-only)')).toBe(false)
  expect(isAllowed('SEE LICENSE IN EULA.txt')).toBe(false)
})

test('the licences name every package with its text', async () => {
  const one = { name: 'one', version: '1.2.3', license: 'ISC' }
  const packages = [await addPackage('one', one, 'One may use it.')]
  const { text, problems } = collectLicences(packages)
  expect(problems).toEqual([])
  expect(text).toContain('one 1.2.3 (ISC)')
  expect(text).toContain('One may use it.')
})

test('a package without a text, without a name for its licence or under another one is refused', async () => {
  const { problems } = collectLicences([
    await addPackage('textless', { name: 'textless', version: '1.0.0', license: 'MIT' }),
    await addPackage('nameless', { name: 'nameless', version: '1.0.0' }, 'Text.'),
    await addPackage('strict', { name: 'strict', version: '1.0.0', license: 'AGPL-3.0' }, 'Text.'),
  ])
  expect(problems).toEqual([
    'textless brings no licence text.',
    'nameless does not name its licence.',
    'strict is under AGPL-3.0.',
  ])
})

test('a source file belongs to the innermost package', () => {
  expect(packageFolder('/w/node_modules/a/node_modules/@b/c/lib/d.js')).toBe(
    '/w/node_modules/a/node_modules/@b/c',
  )
  expect(packageFolder('/w/article/article.ts')).toBeNull()
})

test('what is bundled is found in the source maps, and what is installed for production in the lock file', async () => {
  await addPackage('node_modules/mapped', { name: 'mapped', version: '1.0.0', license: 'MIT' })
  await addPackage('node_modules/font', { name: 'font', version: '2.0.0', license: 'OFL-1.1' })
  await addPackage('node_modules/tool', { name: 'tool', version: '3.0.0', license: 'MIT' })
  await mkdir(path.join(root, 'dist'))
  const map = { sources: ['../node_modules/mapped/index.js', '../article/article.ts'] }
  await writeFile(path.join(root, 'dist', 'main.js.map'), JSON.stringify(map))
  const packages = { '': {}, 'node_modules/font': {}, 'node_modules/tool': { dev: true } }
  await writeFile(path.join(root, 'package-lock.json'), JSON.stringify({ packages }))
  const found = bundledPackages(root, [path.join(root, 'dist')])
  expect(found.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'font 2.0.0',
    'mapped 1.0.0',
  ])
})

test('every fuse that is known has been decided on', () => {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))
  expect(Object.keys(FUSES)).toEqual(known)
})

test('the pictures of the icon have the sizes that their folders will say', async () => {
  for (const [folder, file] of Object.entries(themeIcons())) {
    if (folder === 'scalable') continue
    const bytes = await readFile(file)
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(folder)
  }
})
