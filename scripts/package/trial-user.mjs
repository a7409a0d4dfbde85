// An ordinary user for a trial as root: a home of its own, and programs started without root's rights.
import { spawn } from 'node:child_process'
import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** "nobody" on Debian and its descendants. */
const NOBODY = 65534
const PATIENCE_MS = 40_000

/** A home to write in, and one to point at that must stay empty. `remove` ends what this user still runs. */
export async function createUser() {
  const root = await mkdtemp(path.join(tmpdir(), 'galley-trial-'))
  await chown(root, NOBODY, NOBODY)
  const home = path.join(root, 'home')
  const elsewhere = path.join(root, 'elsewhere')
  for (const folder of [home, elsewhere]) {
    await mkdir(folder)
    await chown(folder, NOBODY, NOBODY)
  }
  const running = new Set()
  const remove = async () => {
    for (const kill of running) await kill()
    await rm(root, { recursive: true, force: true, maxRetries: 5 })
  }
  return { root, home, elsewhere, running, remove }
}

/** Starts a program as this user; what it says on standard error is gathered. */
export function startAs({ home, running }, program, args, env = {}) {
  const child = spawn(program, args, {
    uid: NOBODY,
    gid: NOBODY,
    cwd: home,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'UTC', HOME: home, ...env },
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
    // It could not be started: said as what it said, so that the trial ends as any other.
    child.once('error', ({ message }) => {
      said += message
      resolve(null)
    })
  })
  const kill = async () => {
    const isRunning = child.exitCode === null && child.signalCode === null
    if (child.pid !== undefined && isRunning) process.kill(-child.pid, 'SIGKILL')
    await ended
    running.delete(kill)
  }
  running.add(kill)
  return { pid: child.pid, said: () => said, ended, kill }
}

/** Asks until the answer is truthy; the last answer when time is up. */
export async function eventually(ask, patience = PATIENCE_MS) {
  const end = Date.now() + patience
  let answer = await ask()
  while (!answer && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    answer = await ask()
  }
  return answer
}
