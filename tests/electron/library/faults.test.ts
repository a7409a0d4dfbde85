// What the machine may do to a save: a kill at any moment, a full disk, no permission, a folder that is gone.
import { spawn, spawnSync } from 'node:child_process'
import { chmod, chown, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { parseDraft } from '../../../article/storage/draft-file.ts'
import { writeAtomically } from '../../../electron/library/atomic-write.ts'
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

/** Lets the process write, kills it without warning, and gives the last number it was told is saved. */
function killedWhileWriting(how: string, root: string, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, how, root], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'galley-compiled') },
    })
    let said = ''
    let complaint = ''
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.stdout.on('data', (data) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      said += data
    })
    child.on('close', () => {
      // The last line may be cut by the kill.
      const whole = said.slice(0, said.lastIndexOf('\n')).split('\n')
      if (said === '') reject(new Error(complaint))
      else resolve(Number(whole.at(-1)))
    })
  })
}

/** The number of the version on the disk, or null when there is no whole version. */
async function versionIn(folder: string): Promise<number | null> {
  const draft = parseDraft(await readFile(join(folder, 'article.json'), 'utf8'))
  return draft.kind === 'article' && draft.article.body.content.length === 2_000
    ? Number(draft.article.slugline)
    : null
}

describe('a process killed while it saves', () => {
  const kills = (count: number) => Array.from({ length: count }, (_, n) => (n * 7.3) % 40)

  test('leaves a whole version, and none older than what it was told is saved', async () => {
    const lanes = await Promise.all([aLongDraft(), aLongDraft()])
    const seen: string[] = []
    await Promise.all(
      lanes.map(async ({ root, folder }) => {
        for (const afterMs of kills(15)) {
          const told = await killedWhileWriting('save-for-ever', root, afterMs)
          const found = await versionIn(folder)
          if (found === null || found < told)
            seen.push(`after ${afterMs} ms: ${told} told, ${found} found`)
        }
        await openedFrom(await libraryIn(root), idNumber(1))
        expect(await readdir(folder)).toEqual(['article.json', 'revisions'])
      }),
    )
    expect(seen).toEqual([])
  })

  test('would be noticed if it left half a file: writing in place does', async () => {
    const lanes = await Promise.all([aLongDraft(), aLongDraft()])
    const found = await Promise.all(
      lanes.map(async ({ root, folder }) => {
        const original = await readFile(join(folder, 'article.json'))
        const versions: (number | null)[] = []
        for (const afterMs of kills(3)) {
          await killedWhileWriting('write-in-place-for-ever', root, afterMs)
          versions.push(await versionIn(folder))
          await writeFile(join(folder, 'article.json'), original)
        }
        return versions
      }),
    )
    expect(found.flat()).toContain(null)
  })
})

test('what a killed process left unfinished is gone after the next start', async () => {
  const { root, folder } = await aLongDraft()
  const child = spawnSync(process.execPath, [writer, 'leave-unfinished', root])
  expect(child.status).toBe(0)
  expect(await readdir(folder)).toHaveLength(2)
  const library = await libraryIn(root)
  expect((await readdir(join(root, 'drafts'))).filter((name) => name.startsWith('.'))).toEqual([])
  expect(await library.sweep()).toBe(1)
  expect(await readdir(folder)).toEqual(['article.json'])
})

test('what another machine is writing into a shared folder is left to it', async () => {
  const { root, folder } = await aLongDraft()
  const theirs = `.galley-${'a'.repeat(16)}-00000000-1.tmp`
  await writeFile(join(folder, theirs), 'half')
  await (await libraryIn(root)).sweep()
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
    const mayPublish = async () => false
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
