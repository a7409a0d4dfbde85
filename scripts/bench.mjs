// npm run bench: how fast the window is, against what bounds it, and exports, as Markdown on standard output.
// `npm run bench -- typing --rounds 10 --words 1000,10000` runs one part of it.
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exports } from './bench/exports.mjs'
import { journal } from './bench/journal.mjs'
import { memory } from './bench/memory.mjs'
import { saving } from './bench/saving.mjs'
import { start } from './bench/start.mjs'
import { typing } from './bench/typing.mjs'
import { findElectron } from './electron-runtime.mjs'
import { exitWith } from './project.mjs'

const PARTS = { typing, journal, start, memory, saving, exports }

async function bench(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '10' },
      words: { type: 'string', default: '1000,10000,100000' },
    },
  })
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}. Parts are: ${Object.keys(PARTS).join(', ')}.`)
  const rounds = Number(values.rounds)
  const sizes = values.words.split(',').map(Number)
  if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--rounds takes a whole number, --words whole numbers with commas between.')

  const { version } = await findElectron({ quiet: true })
  console.log(`# Bench: Electron ${version}, ${rounds} rounds, load ${load()} at the start\n`)
  for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
    process.stderr.write(`${name}\n`)
    const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
    try {
      console.log(`${await PARTS[name]({ folder, rounds, sizes })}\n`)
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  console.log(`Load ${load()} at the end.`)
  return 0
}

const load = () => loadavg()[0]?.toFixed(1)

await exitWith(() => bench(process.argv.slice(2)))
