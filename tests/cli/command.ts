// The real command, started as a process on a home of its own, which is removed after the tests.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, vi } from 'vitest'

export const command = fileURLToPath(new URL('../../cli/galley.ts', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

/** Its standard input is empty unless something is given. */
export const runCommand = (
  args: readonly string[],
  { env = process.env, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { env })
    let out = ''
    let said = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, said }))
    child.stdin.end(input)
  })

export interface CommandInHome {
  readonly galley: (...args: readonly string[]) => Promise<Ran>
  readonly inHome: (name: string) => string
  /** A name that nothing else in the home has. */
  readonly freshName: (name: string) => string
}

export function commandInHome(): CommandInHome {
  let home = ''
  let count = 0
  // Each process takes its second to start on a busy machine.
  vi.setConfig({ testTimeout: 120_000 })
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'galley-command-'))
  })
  afterAll(() => rm(home, { recursive: true, force: true }))
  return {
    inHome: (name) => join(home, name),
    freshName: (name) => join(home, `${++count}-${name}`),
    galley: (...args) =>
      runCommand(args, {
        env: { ...process.env, HOME: home, NODE_COMPILE_CACHE: join(home, 'compiled') },
      }),
  }
}
