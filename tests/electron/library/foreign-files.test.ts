// What may lie in a library that Galley did not put there, or that was damaged: listed, shown, never touched.
import { execFileSync } from 'node:child_process'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftVersion, serialiseDraft } from '../../../article/storage/draft-file.ts'
import {
  aLibrary,
  anArticle,
  bodyOf,
  created,
  idNumber,
  libraryIn,
  openedFrom,
  plant,
  temporaryFolder,
} from './a-library.ts'

const good = serialiseDraft(anArticle(5, { headline: 'Rescued', body: bodyOf('Words to keep.') }))
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

const damaged: readonly (readonly [string, string | Uint8Array, RegExp, string])[] = [
  ['empty', '', /empty/, ''],
  ['cut off', good.slice(0, good.indexOf('"headline"') + 24), /cut off/, 'Words to keep.'],
  ['of another program', '{"name":"package"}', /not a Galley article/, ''],
  ['null', 'null', /not a Galley article/, ''],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0]), /not text/, ''],
  ['not UTF-8', Buffer.from(good.replace('Rescued', 'Caf\xe9'), 'latin1'), /not text/, 'Words'],
  ['NUL bytes', Buffer.alloc(4096), /cut off|not JSON/, ''],
  ['deeply nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /./, ''],
  [
    'an article with an unknown node',
    good.replace('"type": "paragraph"', '"type": "marquee"'),
    /body/,
    'Words to keep.',
  ],
]

describe.each(damaged)('a file that is %s', (_, bytes, problem, salvaged) => {
  test('is listed with what is wrong, shown as far as it can be read, and left as it is', async () => {
    const library = await aLibrary()
    const folder = await plant(library.root, 'odd-00000005', bytes)
    await created(library, anArticle(1))
    const listed = await library.list()
    expect(listed).toHaveLength(2)
    const odd = listed.find((draft) => draft.folder === 'drafts/odd-00000005')
    expect(odd?.problem).toMatch(problem)
    expect(odd?.readOnly).toBe(true)
    const id = odd?.id ?? ''
    expect(await library.open(id)).toMatchObject({
      kind: 'unreadable',
      folder,
      salvaged: expect.stringContaining(salvaged),
    })
    expect(await library.folderOf(id)).toBe(folder)
    expect(await library.duplicate(id)).toMatchObject({ kind: 'refused' })
    expect(
      await library.save({ id, article: anArticle(5, { id }), baseRevision: null }),
    ).toMatchObject({
      kind: 'refused',
      reason: 'unreadable',
    })
    expect(await readFile(join(folder, 'article.json'))).toEqual(Buffer.from(bytes))
    expect(await readdir(folder)).toEqual(['article.json'])
  })
})

test('a file from a newer Galley is shown and never written', async () => {
  const library = await aLibrary()
  const bytes = good.replace(`"version": ${draftVersion}`, `"version": ${draftVersion + 1}`)
  const folder = await plant(library.root, 'later-00000005', bytes)
  const [summary] = await library.list()
  expect(summary).toMatchObject({ readOnly: true, problem: expect.stringContaining('newer') })
  const id = summary?.id ?? ''
  expect(await library.open(id)).toMatchObject({
    kind: 'newer',
    version: draftVersion + 1,
    salvaged: expect.stringContaining('Words to keep.'),
  })
  expect(
    await library.save({ id, article: anArticle(5, { id }), baseRevision: null }),
  ).toMatchObject({
    kind: 'refused',
    reason: 'newer',
  })
  expect(await readFile(join(folder, 'article.json'), 'utf8')).toBe(bytes)
})

test.each([
  ['a byte order mark', `\ufeff${good}`],
  ['UTF-16', utf16(good)],
])('a file with %s is read, and written back as UTF-8', async (_, bytes) => {
  const library = await aLibrary()
  const folder = await plant(library.root, 'foreign-00000005', bytes)
  const { article, revision, readOnly } = await openedFrom(library, idNumber(5))
  expect([article.headline, readOnly]).toEqual(['Rescued', null])
  const request = { id: article.id, article: { ...article, kicker: 'NEW' }, baseRevision: revision }
  expect((await library.save(request)).kind).toBe('saved')
  expect(await readFile(join(folder, 'article.json'), 'utf8')).toMatch(/^\{\n.*"NEW"/s)
})

test('a file larger than 64 MB is refused before it is read', async () => {
  const library = await aLibrary()
  const folder = await plant(library.root, 'huge-00000005', '')
  await truncate(join(folder, 'article.json'), 20 * 1024 ** 3)
  const [summary] = await library.list()
  expect(summary?.problem).toMatch(/64 MB/)
  expect(await library.open(summary?.id ?? '')).toMatchObject({ kind: 'unreadable' })
})

test('of a file of 100 MB the start can be read, and it is left as it is', async () => {
  const library = await aLibrary()
  const folder = await plant(library.root, 'huge-00000005', good.slice(0, -3))
  await appendFile(join(folder, 'article.json'), `,"é":"${'é'.repeat(50 * 1024 ** 2)}`)
  const before = await stat(join(folder, 'article.json'))
  const [summary] = await library.list()
  expect(summary?.problem).toMatch(/64 MB/)
  const id = summary?.id ?? ''
  expect(await library.open(id)).toMatchObject({
    kind: 'unreadable',
    salvaged: expect.stringContaining('Words to keep.'),
  })
  expect(
    await library.save({ id, article: anArticle(5, { id }), baseRevision: null }),
  ).toMatchObject({ kind: 'refused', reason: 'unreadable' })
  const after = await stat(join(folder, 'article.json'))
  expect([after.size, after.mtimeMs, after.ino]).toEqual([before.size, before.mtimeMs, before.ino])
})

describe('links and devices', () => {
  test('a link out of the library is neither read nor written', async () => {
    const library = await aLibrary()
    const outside = join(await temporaryFolder(), 'private.json')
    await writeFile(outside, good)
    const folder = await plant(library.root, 'link-00000005', '')
    await rm(join(folder, 'article.json'))
    await symlink(outside, join(folder, 'article.json'))
    const [summary] = await library.list()
    expect(summary).toMatchObject({ headline: '', problem: expect.stringContaining('out of') })
    expect(await library.open(summary?.id ?? '')).toMatchObject({
      kind: 'unreadable',
      salvaged: '',
    })
    const id = summary?.id ?? ''
    expect(
      await library.save({ id, article: anArticle(5, { id }), baseRevision: null }),
    ).toMatchObject({
      kind: 'refused',
    })
    expect(await readFile(outside, 'utf8')).toBe(good)
  })

  test('a link inside the library is kept as a link by a save', async () => {
    const library = await aLibrary()
    const folder = await plant(library.root, 'link-00000005', '')
    await rm(join(folder, 'article.json'))
    await writeFile(join(library.root, 'shared.json'), good)
    await symlink(join(library.root, 'shared.json'), join(folder, 'article.json'))
    const { article, revision } = await openedFrom(library, idNumber(5))
    const request = {
      id: article.id,
      article: { ...article, kicker: 'NEW' },
      baseRevision: revision,
    }
    expect((await library.save(request)).kind).toBe('saved')
    expect(await readFile(join(library.root, 'shared.json'), 'utf8')).toContain('"NEW"')
    expect(await realpath(join(folder, 'article.json'))).toBe(join(library.root, 'shared.json'))
  })

  test('a folder that is a link is listed and not followed', async () => {
    const library = await aLibrary()
    const outside = await temporaryFolder()
    await writeFile(join(outside, 'article.json'), good)
    await symlink(outside, join(library.root, 'drafts', 'linked'))
    const [summary] = await library.list()
    expect(summary).toMatchObject({ headline: '', problem: expect.stringContaining('link') })
    expect(await library.open(idNumber(5))).toEqual({ kind: 'missing' })
    expect(await library.open(summary?.id ?? '')).toMatchObject({ kind: 'unreadable' })
  })

  test('a pipe, a device, a link in a circle and a folder in place of the file do no harm', async () => {
    const library = await aLibrary()
    const place = async (name: string) => {
      const folder = join(library.root, 'drafts', name)
      await mkdir(folder)
      return join(folder, 'article.json')
    }
    execFileSync('sh', ['-c', 'mkfifo "$0"', await place('pipe')])
    await symlink('/dev/zero', await place('device'))
    await symlink('article.json', await place('circle'))
    await mkdir(await place('folder'))
    await created(library, anArticle(1))
    const listed = await library.list()
    expect(listed).toHaveLength(5)
    const broken = listed.filter(({ problem }) => problem !== null)
    expect(broken).toHaveLength(4)
    for (const { id } of broken)
      expect(await library.open(id)).toMatchObject({ kind: 'unreadable' })
  })

  test('a library reached through a link works as the real one', async () => {
    const library = await aLibrary()
    await created(library, anArticle(1))
    const link = join(await temporaryFolder(), 'link')
    await symlink(library.root, link)
    expect(await (await libraryIn(link)).list()).toEqual(await library.list())
  })
})

test('what is no draft is not listed: files, hidden folders, folders left empty', async () => {
  const library = await aLibrary()
  await writeFile(join(library.root, 'drafts', 'notes.txt'), 'mine')
  await mkdir(join(library.root, 'drafts', '.stfolder'))
  await mkdir(join(library.root, 'drafts', 'left-empty'))
  expect(await library.list()).toEqual([])
  expect((await readdir(join(library.root, 'drafts'))).sort()).toEqual([
    '.stfolder',
    'left-empty',
    'notes.txt',
  ])
})

test('a folder that holds other things but no article is listed as such', async () => {
  const library = await aLibrary()
  await mkdir(join(library.root, 'drafts', 'torn', 'revisions'), { recursive: true })
  expect(await library.list()).toMatchObject([
    { folder: 'drafts/torn', problem: 'the folder holds no article.json' },
  ])
})
