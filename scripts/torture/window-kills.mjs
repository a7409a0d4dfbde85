// Kills of the window's processes while somebody types: a part of `npm run torture`, and to be run alone as
// `node scripts/torture/window-kills.mjs --seed 7`, with `--only 12` for one kill of it, `--short` for a few.
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  exitWith,
  hasDisplay,
  isStarted,
  pinnedNode,
  ROOT,
  run as runProgram,
} from '../project.mjs'

/** How many kills a full run makes, and a short one. */
export const KILLS = { full: 200, short: 6 }

export const windowKills = {
  name: 'window-kills',
  /** `only` is the number of one kill. Gives rows `{ what, runs, corrupt, lost, control, problems }`. */
  run: async ({ short = false, seed, log, only = null, kills = null }) => {
    if (!hasDisplay()) throw new Error('The window needs a display: run this under xvfb-run.')
    // Loaded late: they are written in TypeScript in part, which the Node that starts this may not know.
    const { runKills } = await import('./window-storm.mjs')
    const all = kills ?? (short ? KILLS.short : KILLS.full)
    const numbers = only === null ? Array.from({ length: all }, (_, number) => number) : [only]
    return runKills({ numbers, seed, log, isShort: short })
  },
}

async function alone(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string' },
      kills: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  })
  const whole = (text) => (text === undefined ? null : Number(text))
  const [seed, only, kills] = [values.seed, values.only, values.kills].map(whole)
  for (const number of [seed, only, kills])
    if (number !== null && !(Number.isInteger(number) && number >= 0))
      throw new Error('--seed, --only and --kills take whole numbers.')
  const isPinned = path.relative(pinnedNode(), process.execPath) === ''
  if (!hasDisplay() || !isPinned) {
    const inScripts = (name) => path.join(ROOT, 'scripts', name)
    const again = [
      inScripts('with-display.mjs'),
      pinnedNode(),
      import.meta.filename ?? process.argv[1],
    ]
    return runProgram(pinnedNode(), [...again, ...args], { detached: true })
  }
  const log = (line) => process.stderr.write(`${line}\n`)
  log(`seed ${seed}`)
  const rows = await windowKills.run({ short: values.short, seed, log, only, kills })
  for (const { problems, ...row } of rows) {
    console.log(JSON.stringify(row))
    for (const problem of problems) console.log(`  ${problem}`)
  }
  return rows.some(({ problems }) => problems.length > 0) ? 1 : 0
}

if (isStarted(import.meta.url)) await exitWith(() => alone(process.argv.slice(2)))
