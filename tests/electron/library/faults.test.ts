// What the machine may do to a save: no room, no permission, a folder that is gone. Kills, power cuts and disks that fill up
// are in tests/torture/.
import { spawnSync } from 'node:child_process'
import { chmod, chown, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { parseDraft } from '../../../article/storage/draft-file.ts'
import { writeAtomically } from '../../../electron/library/atomic-write.ts'
import { claimTempName } from '../../../electron/library/temp-files.ts'
import {
  aLibrary,
  anArticle,
  bodyOf,
  created,
  idNumber,
  libraryIn,
  openedFrom,
  temporaryFolder,
} from './a-library.ts'

const writer = fileURLToPath(new URL('writer-process.ts', import.meta.url))
vi.setConfig({ testTimeout: 120_000 })

const longBody = bodyOf(
  ...Array.from({ length: 2_000 }, (_, n) => `Paragraph ${n} ${'x'.repeat(60)}`),
)

async function aLongDraft() {
  const library = await aLibrary()
  const { folder } = await created(library, anArticle(1, { body: longBody, slugline: '0' }))
  await library.idle()
  return { root: library.root, folder: join(library.root, folder) }
}

/** The number of the version on the disk, or null when there is no whole version. */
async function versionIn(folder: string): Promise<number | null> {
  const draft = parseDraft(await readFile(join(folder, 'article.json'), 'utf8'))
  return draft.kind === 'article' && draft.article.body.content.length === 2_000
    ? Number(draft.article.slugline)
    : null
}

test('what a killed process left unfinished is gone when the library and the draft are opened again', async () => {
  const { root, folder } = await aLongDraft()
  const child = spawnSync(process.execPath, [writer, 'leave-unfinished', root])
  expect(child.status).toBe(0)
  const unfinished = async () => {
    const names = await readdir(root, { recursive: true })
    return names.filter((name) => name.endsWith('.tmp'))
  }
  expect(await unfinished()).toHaveLength(6)
  const library = await libraryIn(root)
  expect(await unfinished()).toHaveLength(3)
  await library.open(idNumber(1))
  expect(await unfinished()).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['article.json', 'media', 'revisions'])
})

test('so is what it left in the folder of this machine for what cannot be kept in the library', async () => {
  const unsaved = await temporaryFolder()
  const ended = spawnSync('true').pid
  await writeFile(join(unsaved, claimTempName().replace(/\d+\.tmp$/, `${ended}.tmp`)), 'half')
  await writeFile(join(unsaved, `${idNumber(1)}.jsonl`), 'kept')
  await libraryIn(await temporaryFolder(), undefined, unsaved)
  expect(await readdir(unsaved)).toEqual([`${idNumber(1)}.jsonl`])
})

test('what another machine is writing into a shared folder is left to it', async () => {
  const { root, folder } = await aLongDraft()
  const theirs = `.galley-${'a'.repeat(16)}-00000000-1.tmp`
  await writeFile(join(folder, theirs), 'half')
  await openedFrom(await libraryIn(root), idNumber(1))
  expect(await readdir(folder)).toContain(theirs)
})

test('a disk without room leaves the draft as it was, says so, and leaves nothing behind', async () => {
  const { root, folder } = await aLongDraft()
  const before = await readFile(join(folder, 'article.json'))
  // The limit on the size of a file ends the write short, as a full disk does.
  const limited = `ulimit -f 64; exec "$0" "$1" save-once "$2"`
  const child = spawnSync('sh', ['-c', limited, process.execPath, writer, root], {
    encoding: 'utf8',
  })
  expect(JSON.parse(child.stdout)).toMatchObject({
    kind: 'failed',
    code: 'disk-full',
    problem: expect.stringContaining('disk is full'),
  })
  expect(await readFile(join(folder, 'article.json'))).toEqual(before)
  expect(await readdir(folder)).toEqual(['article.json', 'revisions'])
})

test('a folder without permission leaves the draft as it was and says so', async () => {
  const { root, folder } = await aLongDraft()
  const nobody = 65_534
  const isRoot = process.getuid?.() === 0
  if (isRoot)
    for (const path of [root, join(root, 'drafts'), folder, join(folder, 'article.json')])
      await chown(path, nobody, nobody)
  await chmod(folder, 0o500)
  const as = isRoot ? [String(nobody)] : []
  const child = spawnSync(process.execPath, [writer, 'save-once', root, ...as], {
    encoding: 'utf8',
  })
  await chmod(folder, 0o700)
  expect(JSON.parse(child.stdout)).toMatchObject({ kind: 'failed', code: 'permission' })
  expect(await versionIn(folder)).toBe(0)
  expect(await readdir(folder)).toEqual(['article.json'])
})

describe('writing a file whole or not at all', () => {
  test('replaces what is there and creates what is not', async () => {
    const path = join(await temporaryFolder(), 'a.txt')
    for (const text of ['one', 'two', '']) {
      expect(await writeAtomically(path, Buffer.from(text))).toEqual({ kind: 'written' })
      expect(await readFile(path, 'utf8')).toBe(text)
    }
  })

  test('leaves the file alone when it may not be published', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), 'theirs')
    const mayPublish = () => false
    expect(
      await writeAtomically(join(folder, 'a.txt'), Buffer.from('ours'), { mayPublish }),
    ).toEqual({
      kind: 'overtaken',
    })
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('theirs')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('says what is in the way', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), 'kept')
    const write = (path: string) => writeAtomically(path, Buffer.from('x'))
    expect(await write(join(folder, 'gone', 'a.txt'))).toMatchObject({ code: 'missing' })
    expect(await write(join(folder, 'file', 'a.txt'))).toMatchObject({ code: 'missing' })
    expect(await write(folder)).toMatchObject({ code: 'not-a-file' })
    expect(await write('/dev/null')).toMatchObject({ code: 'not-a-file' })
    expect(await readdir(folder)).toEqual(['file'])
  })
})
