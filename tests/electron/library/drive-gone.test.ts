// A library on a drive that is pulled or read-only (full ones are in tests/torture/): nothing is made where the drive was,
// what was there stays, and all goes on when it is back.
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { openLibrary } from '../../../electron/library/library.ts'
import {
  anArticle,
  clockFrom,
  created,
  libraryIn,
  openedFrom,
  temporaryFolder,
} from './a-library.ts'

/** A library whose rooms are moved away, as if another file system had been taken off its mount point. */
async function pulled() {
  const root = await temporaryFolder()
  const away = join(await temporaryFolder(), 'drive')
  const unsaved = join(await temporaryFolder(), 'unsaved')
  const library = await libraryIn(root, undefined, unsaved)
  const { folder, revision, article } = await created(library, anArticle(1))
  await library.resume(article.id)
  await library.list()
  await library.idle()
  await mkdir(away)
  for (const name of await readdir(root)) await rename(join(root, name), join(away, name))
  const putBack = async () => {
    for (const name of await readdir(away)) await rename(join(away, name), join(root, name))
  }
  return { root, library, folder: join(root, folder), revision, article, unsaved, putBack }
}

describe('while the drive is away', () => {
  test('nothing that is asked for makes a file or a folder where it was', async () => {
    const { root, library, article, revision } = await pulled()
    const { id } = article
    const changed = { ...article, headline: 'Changed' }
    expect(await library.list()).toEqual([])
    expect(await library.isThere()).toBe(false)
    expect(await library.save({ id, article: changed, baseRevision: revision })).toMatchObject({
      kind: 'failed',
      code: 'missing',
    })
    expect(await library.save({ id, article: changed, baseRevision: null })).toMatchObject({
      kind: 'failed',
      code: 'missing',
    })
    expect(await library.create(anArticle(2))).toMatchObject({ kind: 'failed', code: 'missing' })
    expect(await library.keepRevision(id, 'x')).toEqual({ kind: 'missing' })
    expect(await library.keepState(id, changed, 'x')).toEqual({ kind: 'missing' })
    expect(await library.addMedia(id, Buffer.from('GIF89a'))).toEqual({ kind: 'missing' })
    expect(await library.spike(id)).toEqual({ kind: 'missing' })
    const entry = { kind: 'fields' as const, sequence: 1, fields: { headline: 'Changed' } }
    expect(await library.journals.append({ id, origin: revision, entries: [entry] })).toMatchObject(
      { where: 'aside' },
    )
    await library.idle()
    expect(await readdir(root)).toEqual([])
  })

  test('a library that is known to have been there is not made anew', async () => {
    const { root } = await pulled()
    const options = { ...clockFrom('2026-01-01T00:00:00.000Z'), create: false, isKnown: true }
    expect(await openLibrary(root, options)).toMatchObject({ kind: 'failed', code: 'missing' })
    expect(await readdir(root)).toEqual([])
  })

  test('saving goes on when it is back, with what was typed meanwhile', async () => {
    const { library, article, revision, putBack, unsaved, root } = await pulled()
    const { id } = article
    const changed = { ...article, headline: 'Changed' }
    const entry = { kind: 'fields' as const, sequence: 1, fields: { headline: 'Changed' } }
    await library.journals.append({ id, origin: revision, entries: [entry] })
    const request = { id, article: changed, baseRevision: revision, journalUpTo: 1 }
    expect(await library.save(request)).toMatchObject({ kind: 'failed' })
    await putBack()
    expect(await library.save(request)).toMatchObject({ kind: 'saved' })
    expect((await openedFrom(library, id)).article.headline).toBe('Changed')
    expect(await readdir(unsaved)).toEqual([])
    const anew = await libraryIn(root, undefined, unsaved)
    expect((await anew.resume(id)).recovery.entries).toEqual([])
  })
})

const mayMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'true']).status === 0

async function mounted(kilobytes: number): Promise<string> {
  const point = await temporaryFolder()
  const size = `size=${kilobytes}k`
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', point])
  if (status !== 0) throw new Error(String(stderr))
  onTestFinished(() => {
    spawnSync('umount', ['-l', point])
  })
  return point
}

if (mayMount)
  describe('on a small file system of its own', () => {
    test('unmounted, nothing is made in the bare mount point, and after mounting it again saving goes on', async () => {
      const point = await mounted(400)
      const unsaved = join(await temporaryFolder(), 'unsaved')
      const library = await libraryIn(point, undefined, unsaved)
      const { article, revision, folder } = await created(library, anArticle(1))
      await library.resume(article.id)
      const changed = { ...article, headline: 'Changed' }
      const request = { id: article.id, article: changed, baseRevision: revision, journalUpTo: 1 }
      const bytes = await readFile(join(point, folder, 'article.json'))
      spawnSync('umount', ['-l', point])
      const entry = { kind: 'fields' as const, sequence: 1, fields: { headline: 'Changed' } }
      await library.journals.append({ id: article.id, origin: revision, entries: [entry] })
      expect(await library.save(request)).toMatchObject({ kind: 'failed', code: 'missing' })
      expect(await readdir(point)).toEqual([])

      spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', point])
      await mkdir(join(point, folder), { recursive: true })
      await mkdir(join(point, 'spiked'))
      await writeFile(join(point, folder, 'article.json'), bytes)
      expect(await library.save(request)).toMatchObject({ kind: 'saved' })
    })

    test('remounted read-only, the draft is left alone and says why', async () => {
      const point = await mounted(400)
      const unsaved = join(await temporaryFolder(), 'unsaved')
      const library = await libraryIn(point, undefined, unsaved)
      const { article, revision } = await created(library, anArticle(1))
      await library.resume(article.id)
      spawnSync('mount', ['-o', 'remount,ro', point])
      const changed = { ...article, headline: 'Changed' }
      const request = { id: article.id, article: changed, baseRevision: revision, journalUpTo: 1 }
      expect(await library.save(request)).toMatchObject({ kind: 'failed', code: 'read-only' })
      const entry = { kind: 'fields' as const, sequence: 1, fields: { headline: 'Changed' } }
      expect(
        await library.journals.append({ id: article.id, origin: revision, entries: [entry] }),
      ).toMatchObject({ where: 'aside' })
      spawnSync('mount', ['-o', 'remount,rw', point])
      expect(await library.save(request)).toMatchObject({ kind: 'saved' })
      expect(serialiseDraft((await openedFrom(library, article.id)).article)).toContain('Changed')
    })
  })
