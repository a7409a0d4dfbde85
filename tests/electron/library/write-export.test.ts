// A finished export on the disk: where it lies, what lies beside it, and what it never touches.
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimTempName } from '../../../electron/library/temp-files.ts'
import { targetNamed, writeExport } from '../../../electron/library/write-export.ts'
import { temporaryFolder } from './a-library.ts'

const picture = `${'ab'.repeat(16)}.png`
const lost = `${'cd'.repeat(16)}.jpg`

async function aDraft() {
  const root = await temporaryFolder()
  const folder = join(root, 'chosen')
  await mkdir(folder)
  const made = {
    content: '# A story',
    pictures: [picture, lost],
    readMedia: async (name: string) => (name === picture ? Buffer.from('pixels') : null),
  }
  return { root, folder, made }
}

test('the article and its pictures lie where the placement says, and what is missing is named', async () => {
  const { folder, made } = await aDraft()
  const target = { folder, path: 'content/posts/story/index.md', media: 'content/posts/story' }
  expect(await writeExport(target, made)).toEqual({
    kind: 'written',
    path: join(folder, 'content/posts/story/index.md'),
    isNew: true,
    missing: [lost],
  })
  expect(await readFile(join(folder, target.path), 'utf8')).toBe('# A story')
  expect(await readFile(join(folder, target.media, picture), 'utf8')).toBe('pixels')
})

test('what lies there already is not written again', async () => {
  const { folder, made } = await aDraft()
  const target = { folder, path: 'story.md', media: 'media' }
  await writeExport(target, made)
  const before = await stat(join(folder, 'story.md'), { bigint: true })
  expect(await writeExport(target, made)).toMatchObject({ kind: 'written', isNew: false })
  expect((await stat(join(folder, 'story.md'), { bigint: true })).ino).toBe(before.ino)
  expect(await writeExport(target, { ...made, content: '# Other' })).toMatchObject({ isNew: true })
})

test('what an export left unfinished when it was killed is gone after the next one, and nothing else', async () => {
  const { folder, made } = await aDraft()
  const ended = spawnSync('true').pid
  const left = claimTempName().replace(/\d+\.tmp$/, `${ended}.tmp`)
  await mkdir(join(folder, 'media'))
  for (const name of [left, join('media', left), '.notes.tmp'])
    await writeFile(join(folder, name), 'half')
  await writeExport({ folder, path: 'story.md', media: 'media' }, made)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    '.notes.tmp',
    'media',
    join('media', picture),
    'story.md',
  ])
})

describe('nothing is written outside of the chosen folder', () => {
  test.each([
    '../story.md',
    '/etc/story.md',
    'a/../../story.md',
    'a\\..\\story.md',
    'C:story.md',
    '',
  ])('by the path %j', async (path) => {
    const { root, folder, made } = await aDraft()
    const written = await writeExport({ folder, path, media: 'media' }, made)
    expect(written.kind).toBe('refused')
    expect((await readdir(root)).sort()).toEqual(['chosen'])
  })

  test('by a folder that is a link out', async () => {
    const { root, folder, made } = await aDraft()
    const outside = join(root, 'outside')
    await mkdir(outside)
    await symlink(outside, join(folder, 'content'))
    const written = await writeExport({ folder, path: 'content/story.md', media: null }, made)
    expect(written.kind).toBe('refused')
    expect(await readdir(outside)).toEqual([])
  })

  test('by a file that is a link out', async () => {
    const { root, folder, made } = await aDraft()
    const outside = join(root, 'secret.txt')
    await writeFile(outside, 'untouched')
    await symlink(outside, join(folder, 'story.md'))
    expect((await writeExport({ folder, path: 'story.md', media: null }, made)).kind).toBe('failed')
    expect(await readFile(outside, 'utf8')).toBe('untouched')
  })
})

test('an article named by hand keeps the way to its pictures, unless that leads upwards', () => {
  expect(targetNamed('/out/other.md', { path: 'story.md', media: 'media' })).toEqual({
    folder: '/out',
    path: 'other.md',
    media: 'media',
  })
  expect(targetNamed('/out/other.md', { path: 'posts/a/index.md', media: 'posts/a' })).toEqual({
    folder: '/out',
    path: 'other.md',
    media: '',
  })
  expect(targetNamed('/out/other.md', { path: 'posts/a.md', media: 'static/a' })).toBeNull()
  expect(targetNamed('/out/other.md', { path: 'posts/a.md', media: null })).toMatchObject({
    media: null,
  })
})
