// From starting the program to a window that can be used, against an empty window.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { newsArticle } from './article.mjs'
import { goal, inRounds, median, percentile, ratio, shownRatio, table } from './figures.mjs'
import { bareCommand, createProfile, galleyCommand } from './windows.mjs'

const HOOK = path.join(import.meta.dirname, 'start-hook.cjs')
const WORDS = 10_000
const LONGEST_MS = 30_000

/** Starts the program, waits until its hook has told every mark, and calls `look` before it is ended. */
export async function startUntilUsable({ executable, args, env }, look = () => null) {
  const began = Date.now()
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
  const marks = {}
  try {
    for await (const line of createInterface(child.stdout)) {
      const [, name, at] = /^bench (\S+) (\S+)$/.exec(line) ?? []
      if (name !== undefined) marks[name] = Number(at) - began
      if (marks.ready !== undefined && marks.usable !== undefined)
        return { ...marks, seen: await look(child.pid) }
    }
    throw new Error('The window was not ready in time.')
  } finally {
    clearTimeout(late)
    child.kill('SIGTERM')
    const stuck = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await ended
    clearTimeout(stuck)
  }
}

export async function startCells(folder) {
  const profile = await createProfile(path.join(folder, 'start'), [newsArticle(WORDS)])
  return {
    empty: await bareCommand(folder, '', [HOOK]),
    galley: await galleyCommand({ ...profile, BENCH_WAITS_FOR: '.copy > *' }, [HOOK]),
  }
}

export async function start({ folder, rounds }) {
  const commands = await startCells(folder)
  for (const command of Object.values(commands)) await startUntilUsable(command)
  const found = await inRounds(rounds, Object.keys(commands), (name) =>
    startUntilUsable(commands[name]),
  )
  const row = (words, name, mark) => {
    const times = found.get(name).map((marks) => marks[mark])
    return [words, median(times).toFixed(0), percentile(times, 0.95).toFixed(0)]
  }
  const rounded = found.get('galley').map(({ usable }) => usable)
  const against = (mark) =>
    ratio(
      rounded,
      found.get('empty').map((marks) => marks[mark]),
      (time) => time,
    )
  const rows = [
    row('empty window: ready to show', 'empty', 'ready'),
    row('empty window: painted', 'empty', 'usable'),
    row('Galley: ready to show', 'galley', 'ready'),
    row(`Galley: ${WORDS.toLocaleString('en')} words, caret in them, painted`, 'galley', 'usable'),
  ]
  return `## From start (ms)

${table(['until', 'median', 'p95'], rows)}

Usable / empty window ready to show: ${shownRatio(against('ready'))}; / painted: ${shownRatio(against('usable'))}

${goal('start to usable against an empty window', against('ready'), 1.5)}`
}
