// On a real folder: what an address of the page may name, and what it may not.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileInside } from '../../electron/file-inside.ts'

let place: string
let page: string

beforeAll(async () => {
  place = await realpath(await mkdtemp(join(tmpdir(), 'galley-page-')))
  page = join(place, 'page')
  await mkdir(join(page, 'assets'), { recursive: true })
  await mkdir(join(place, 'page-beside'))
  for (const file of ['page/index.html', 'page/assets/a b.js', 'page/..dots.js'])
    await writeFile(join(place, file), 'ours')
  for (const file of ['secret.html', 'page-beside/secret.html'])
    await writeFile(join(place, file), 'secret')
  await symlink(join(place, 'secret.html'), join(page, 'out.html'))
  await symlink(place, join(page, 'out'))
  await symlink(join(page, 'index.html'), join(page, 'assets/in.html'))
})
afterAll(() => rm(place, { recursive: true }))

describe('a file of the folder is found', () => {
  test.each([
    ['/index.html', 'index.html'],
    ['//index.html', 'index.html'],
    ['/assets/../index.html', 'index.html'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/..dots.js', '..dots.js'],
    ['/assets/in.html', 'index.html'],
  ])('%s', async (pathname, file) => {
    expect(await fileInside(page, pathname)).toBe(join(page, file))
  })

  test('also when the folder itself is reached by a link', async () => {
    expect(await fileInside(join(page, 'out/page'), '/index.html')).toBe(join(page, 'index.html'))
  })
})

describe('what leads out, or nowhere, is nothing', () => {
  test.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/../../secret.html',
    '/assets/%2e%2e/%2e%2e/secret.html',
    '/../page-beside/secret.html',
    '/..\\secret.html',
    '/..%5csecret.html',
    '/%252e%252e%252fsecret.html',
    '//../secret.html',
    '/out.html',
    '/out/secret.html',
    '/out/page/../secret.html',
    '/',
    '',
    '/.',
    '/..',
    '/missing.html',
    '/index.html/',
    '/index.html%00.js',
    '/%00',
    '/%',
    '/%ff',
    `/${'a'.repeat(5_000)}`,
  ])('%j', async (pathname) => {
    expect(await fileInside(page, pathname)).toBeNull()
  })

  test('an absolute path is looked for inside', async () => {
    expect(await fileInside(page, join(place, 'secret.html'))).toBeNull()
    expect(await fileInside(join(place, 'missing'), '/index.html')).toBeNull()
  })

  test('however the steps are written', async () => {
    const steps = fc.constantFrom('..', '%2e%2e', '.', 'assets', 'out', 'page', '', '..%2f', '%5c')
    const files = fc.constantFrom('secret.html', 'index.html', 'page-beside/secret.html')
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 5 }), files, async (path, file) => {
        const found = await fileInside(page, `/${[...path, file].join('/')}`)
        if (found !== null) expect(found).toBe(join(page, 'index.html'))
      }),
    )
  })
})
