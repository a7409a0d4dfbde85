// A draft as one file: the same bytes for the same state, the same draft out of it, and nothing else gets out.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createSource } from '../../../article/source.ts'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { openBundle } from '../../../electron/library/bundle.ts'
import type { Library } from '../../../electron/library/library.ts'
import { aLibrary, anArticle, created, idNumber, openedFrom, plant } from './a-library.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

async function aDraft(): Promise<{ library: Library; id: string }> {
  const library = await aLibrary()
  const { id } = await created(library, anArticle(1))
  await library.addMedia(id, png)
  await library.keepRevision(id, 'by hand')
  return { library, id }
}

async function packed(which: 'none' | 'all' = 'all'): Promise<Uint8Array> {
  const { library, id } = await aDraft()
  const bytes = await library.pack(id, which)
  if (bytes === null) throw new Error('not packed')
  return bytes
}

function opened(bytes: Uint8Array) {
  const result = openBundle(bytes)
  if (result.kind !== 'bundle') throw new Error(result.problem)
  return result.bundle
}

test('packed and opened in another library it is the same draft, with its pictures and kept states', async () => {
  const { library, id } = await aDraft()
  const bytes = (await library.pack(id, 'all')) ?? new Uint8Array()
  const other = await aLibrary()
  const made = await other.unpack(opened(bytes))
  expect(made).toMatchObject({ kind: 'created', id })
  expect((await openedFrom(other, id)).article).toEqual((await openedFrom(library, id)).article)
  const files = async (of: Library) =>
    (await readdir((await of.folderOf(id)) ?? '', { recursive: true })).sort()
  expect(await files(other)).toEqual(await files(library))
  expect(await other.pack(id, 'all')).toEqual(bytes)
})

test('the same draft gives the same bytes, and without kept states fewer', async () => {
  const { library, id } = await aDraft()
  const first = await library.pack(id, 'all')
  expect(await library.pack(id, 'all')).toEqual(first)
  expect(
    Object.keys(unzipSync((await library.pack(id, 'none')) ?? png)).some((name) =>
      name.startsWith('revisions'),
    ),
  ).toBe(false)
})

test('opened beside its own draft it becomes a draft of its own', async () => {
  const { library, id } = await aDraft()
  const bytes = (await library.pack(id, 'none')) ?? png
  const made = await library.unpack(opened(bytes))
  expect(made).toMatchObject({ kind: 'created' })
  if (made.kind === 'created') expect(made.id).not.toBe(id)
  expect(await library.list()).toHaveLength(2)
})

test('what a draft from before the vault still holds of a protected source is not in it', async () => {
  const library = await aLibrary()
  const source = createSource({
    id: idNumber(7),
    name: 'Quirina Vexelbrock',
    contact: 'vexel77@hidden.example',
    notes: 'meets at the lock',
    terms: 'on-background',
    description: 'a port official',
  })
  const text = serialiseDraft(anArticle(1, { sources: [source] }))
  const folder = await plant(library.root, 'old-00000001', text)
  await mkdir(join(folder, 'revisions'))
  await writeFile(join(folder, 'revisions', '000001-2026-02-01T08-00-00-000Z-named.json'), text)
  const half = text.slice(0, -9)
  await writeFile(join(folder, 'revisions', '000002-2026-02-01T09-00-00-000Z-named.json'), half)
  const told = /Quirina|vexel|meets at/i
  const files = unzipSync((await library.pack(idNumber(1), 'all')) ?? png)
  expect(Object.keys(files)).toHaveLength(2)
  for (const [name, bytes] of Object.entries(files)) {
    expect(strFromU8(bytes), name).not.toMatch(told)
    expect(strFromU8(bytes), name).toContain('a port official')
  }
  expect(await readFile(join(folder, 'article.json'), 'utf8')).toBe(text)

  // A package of somebody who did not take them out.
  const other = await aLibrary()
  const revision = 'revisions/000001-2026-02-01T08-00-00-000Z-named.json'
  const torn = revision.replace('000001', '000002')
  const { leftOut, ...bundle } = opened(
    zipSync({
      'article.json': strToU8(text),
      [revision]: strToU8(text),
      [torn]: strToU8(half),
    }),
  )
  expect(leftOut).toEqual([torn])
  expect(await other.unpack({ ...bundle, leftOut })).toMatchObject({ kind: 'created' })
  const made = (await other.folderOf(idNumber(1))) ?? ''
  for (const name of ['article.json', revision])
    expect(await readFile(join(made, name), 'utf8'), name).not.toMatch(told)
})

describe('a hostile file', () => {
  const article = async () => unzipSync(await packed('none'))['article.json'] ?? png

  test('with names that lead out reaches nothing but its own draft', async () => {
    const bytes = zipSync({
      'article.json': await article(),
      '../../escaped.json': strToU8('x'),
      '/etc/escaped': strToU8('x'),
      'media/../../escaped.png': png,
      'media\\..\\escaped.png': png,
      'revisions/../article.json': strToU8('x'),
      'media/con.png': png,
    })
    const bundle = opened(bytes)
    expect(bundle.leftOut).toHaveLength(6)
    const library = await aLibrary()
    await library.unpack(bundle)
    const below = await readdir(library.root, { recursive: true })
    expect(below.filter((name) => name.includes('escaped') || name.includes('con.png'))).toEqual([])
  })

  test('that blows up is refused before it does', async () => {
    const bomb = zipSync({ 'article.json': new Uint8Array(200 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(400_000)
    expect(openBundle(bomb)).toEqual({
      kind: 'refused',
      problem: 'it blows up to far more than its own size',
    })
  })

  test('with more files than a draft has is refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, index) => [`x${index}`, new Uint8Array()]),
    )
    expect(openBundle(zipSync(many))).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('5,000 files'),
    })
  })

  test('that is no bundle, or cut anywhere, or changed anywhere, is refused or gives nothing but what was packed, and never throws', async () => {
    const bytes = await packed()
    const good = opened(bytes)
    expect(openBundle(new Uint8Array())).toMatchObject({ kind: 'refused' })
    expect(openBundle(strToU8('no zip'))).toMatchObject({ kind: 'refused' })
    expect(openBundle(zipSync({ 'other.txt': strToU8('x') }))).toEqual({
      kind: 'refused',
      problem: 'there is no article in it',
    })
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.uint8Array({ maxLength: 8 }),
        fc.boolean(),
        (at, junk, isCut) => {
          const damaged = isCut
            ? bytes.slice(0, at)
            : new Uint8Array([...bytes.slice(0, at), ...junk, ...bytes.slice(at + junk.length)])
          const answer = openBundle(damaged)
          if (answer.kind === 'refused') return
          const { article, media, revisions, leftOut } = answer.bundle
          expect(article).toEqual(good.article)
          for (const [name, content] of good.media)
            expect(media.get(name) ?? content).toEqual(content)
          for (const [name, content] of good.revisions)
            expect(revisions.get(name) ?? content).toEqual(content)
          expect(media.size + revisions.size + leftOut.length).toBeGreaterThanOrEqual(
            good.media.size + good.revisions.size,
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('what is left of the draft that was packed is as it was', async () => {
  const { library, id } = await aDraft()
  const file = join((await library.folderOf(id)) ?? '', 'article.json')
  const before = await readFile(file, 'utf8')
  await library.pack(id, 'all')
  expect(await readFile(file, 'utf8')).toBe(before)
})
