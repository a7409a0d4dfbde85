// A process that works on a draft, started under strace: which of its calls to the system touch the draft's folder, and
// what happens when one of them goes wrong.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const writer = fileURLToPath(new URL('writer-process.ts', import.meta.url))

export const canTrace = existsSync('/usr/bin/strace')
export const calls = ['openat', 'write', 'fsync', 'rename', 'close', 'mkdir', 'unlink']

export interface Draft {
  readonly root: string
  /** Full path. */
  readonly folder: string
  /** What each run finds in it. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** The folder as it is now, for `startedAnew`. */
export async function draftIn(root: string, folder: string): Promise<Draft> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(file.slice(folder.length + 1), await readFile(file))
  }
  return { root, folder, files }
}

export async function startedAnew({ folder, files }: Draft): Promise<void> {
  for (const name of await readdir(folder))
    await rm(join(folder, name), { recursive: true, force: true })
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}

/** What the process printed. One thread does all work on files, so that the n-th call is the same one in every run. */
export function traced(how: string, { root }: Draft, options: readonly string[]): string {
  const { stdout } = spawnSync(
    'strace',
    ['-f', '-qq', '-y', '-o', traceOf(root), ...options, process.execPath, writer, how, root],
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
  return stdout
}

const traceOf = (root: string) => `${root}-trace`

/** The numbers, within their thread, of the calls that touch the folder. */
export async function callsOf(how: string, draft: Draft, call: string): Promise<readonly number[]> {
  await startedAnew(draft)
  traced(how, draft, ['-e', `trace=${call}`])
  const counted = new Map<string, number>()
  const found = new Set<number>()
  for (const line of (await readFile(traceOf(draft.root), 'utf8')).split('\n')) {
    const thread = /^(\d+) +\w+\(/.exec(line)?.[1]
    if (thread === undefined) continue
    const number = (counted.get(thread) ?? 0) + 1
    counted.set(thread, number)
    if (line.includes(draft.folder)) found.add(number)
  }
  await rm(traceOf(draft.root))
  return [...found].sort((a, b) => a - b)
}

/** `fault` as strace has it: `signal=KILL:when=3`. */
export async function withFault(
  how: string,
  draft: Draft,
  call: string,
  fault: string,
): Promise<string> {
  await startedAnew(draft)
  return traced(how, draft, ['-e', `trace=${call}`, '-e', `inject=${call}:${fault}`])
}
