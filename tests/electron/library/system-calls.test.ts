// A save in which one call to the system goes wrong: every call that touches the draft's folder is once the process's last,
// and once each answered with an error. A kill at a random moment finds few of these.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { parseDraft } from '../../../article/storage/draft-file.ts'
import { aLibrary, anArticle, created, idNumber, libraryIn, openedFrom } from './a-library.ts'

const writer = fileURLToPath(new URL('writer-process.ts', import.meta.url))
const calls = ['openat', 'write', 'fsync', 'rename', 'close', 'mkdir', 'unlink']
vi.setConfig({ testTimeout: 400_000 })

interface Draft {
  readonly root: string
  readonly folder: string
  readonly bytes: Buffer
}

async function aDraft(): Promise<Draft> {
  const library = await aLibrary()
  const { folder } = await created(library, anArticle(1, { slugline: '0' }))
  await library.idle()
  const full = join(library.root, folder)
  return { root: library.root, folder: full, bytes: await readFile(join(full, 'article.json')) }
}

async function startedAnew({ folder, bytes }: Draft): Promise<void> {
  await rm(join(folder, 'revisions'), { recursive: true, force: true })
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await writeFile(join(folder, 'article.json'), bytes)
}

/** One thread does all work on files, so that the n-th call is the same one in every run. */
function traced(how: string, { root }: Draft, trace: string, options: readonly string[]) {
  return spawnSync(
    'strace',
    ['-f', '-qq', '-y', '-o', trace, ...options, process.execPath, writer, how, root],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        UV_THREADPOOL_SIZE: '1',
        NODE_COMPILE_CACHE: join(tmpdir(), 'galley-compiled'),
      },
    },
  )
}

/** The numbers, within their thread, of the calls that touch the folder. */
async function callsOf(how: string, draft: Draft, call: string): Promise<readonly number[]> {
  await startedAnew(draft)
  const trace = `${draft.root}-trace`
  traced(how, draft, trace, ['-e', `trace=${call}`])
  const counted = new Map<string, number>()
  const found = new Set<number>()
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const thread = /^(\d+) +\w+\(/.exec(line)?.[1]
    if (thread === undefined) continue
    const number = (counted.get(thread) ?? 0) + 1
    counted.set(thread, number)
    if (line.includes(draft.folder)) found.add(number)
  }
  await rm(trace)
  return [...found].sort((a, b) => a - b)
}

interface Outcome {
  readonly what: string
  /** What the process said of its save; null when it did not come to that. */
  readonly said: { readonly kind: string; readonly problem?: string } | null
  /** The version on the disk; null when none can be read. */
  readonly version: number | null
  readonly left: readonly string[]
}

async function outcomeOf(how: string, draft: Draft, call: string, fault: string): Promise<Outcome> {
  await startedAnew(draft)
  const trace = `${draft.root}-trace`
  const { stdout } = traced(how, draft, trace, [
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:${fault}`,
  ])
  const [line = ''] = stdout.split('\n').filter((one) => one.startsWith('{'))
  const found = parseDraft(
    await readFile(join(draft.folder, 'article.json'), 'utf8').catch(() => ''),
  )
  const library = await libraryIn(draft.root)
  if (found.kind === 'article') await openedFrom(library, idNumber(1))
  return {
    what: `${call} ${fault}`,
    said: line === '' ? null : JSON.parse(line),
    version: found.kind === 'article' ? Number(found.article.slugline) : null,
    left: (await readdir(draft.folder)).filter(
      (name) => name !== 'article.json' && name !== 'revisions',
    ),
  }
}

async function sweep(
  how: string,
  faults: (number: number) => readonly string[],
  only: readonly string[] = calls,
): Promise<readonly Outcome[]> {
  const draft = await aDraft()
  const seen: Outcome[] = []
  for (const call of only)
    for (const number of await callsOf(how, draft, call))
      for (const fault of faults(number)) seen.push(await outcomeOf(how, draft, call, fault))
  return seen
}

if (existsSync('/usr/bin/strace'))
  describe('a save', () => {
    test('that is killed at any call leaves a whole version, and the one it said is saved', async () => {
      const seen = await sweep('save-once', (number) => [`signal=KILL:when=${number}`])
      // Killed before the new version is in place, and after it.
      expect(new Set(seen.map(({ version }) => version))).toEqual(new Set([0, 1]))
      for (const { what, said, version, left } of seen) {
        expect([0, 1], what).toContain(version)
        if (said?.kind === 'saved') expect(version, what).toBe(1)
        expect(left, what).toEqual([])
      }
    })

    test('that is killed in place would be noticed', async () => {
      const kill = (number: number) => [`signal=KILL:when=${number}`]
      const seen = await sweep('write-in-place-once', kill, ['write'])
      expect(seen.map(({ version }) => version)).toContain(null)
    })

    test('in which any call fails, once or from then on, leaves a whole version, says so, and lies about nothing', async () => {
      const seen = await sweep('save-once', (number) =>
        ['error=EIO:when=', 'error=ENOSPC:when='].flatMap((fault) => [
          `${fault}${number}`,
          `${fault}${number}+`,
        ]),
      )
      for (const { what, said, version, left } of seen) {
        expect([0, 1], what).toContain(version)
        if (said?.kind === 'saved') expect(version, what).toBe(1)
        if (said?.kind === 'failed') expect(said.problem, what).toMatch(/\w/)
        expect(left, what).toEqual([])
      }
      const vital = seen.filter(({ what }) => /^(fsync|rename)/.test(what))
      expect(vital.length).toBeGreaterThan(8)
      for (const { what, said } of vital) expect(said, what).not.toBe(null)
      expect(vital.map(({ said }) => said?.kind)).toContain('failed')
    })
  })
