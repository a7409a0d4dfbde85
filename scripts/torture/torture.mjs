// npm run torture: everything that may happen to an article on the disk, done to the real store and the real window; prints
// a table in Markdown, and below it every case that failed with its seed. `--short` does little of each, `--seed N` the
// same again, `--only part,part` those parts.
import { parseArgs } from 'node:util'
import { exitWith, say } from '../project.mjs'
import { parts } from './parts.mjs'
import { areWell, tableOf } from './table.mjs'

async function torture(args) {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string' },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed takes a whole number.')
  const wanted = values.only?.split(',') ?? parts.map(({ name }) => name)
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0)
    throw new Error(
      `No part is called ${unknown.join(' or ')}; there are ${parts.map(({ name }) => name).join(', ')}.`,
    )
  say(`seed ${seed}`)
  const rows = []
  for (const part of parts.filter(({ name }) => wanted.includes(name))) {
    const began = performance.now()
    rows.push(...(await rowsOf(part, { short: values.short, seed, log: say })))
    say(`${part.name}: ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  }
  console.log(tableOf(rows))
  const problems = rows.flatMap((row) => row.problems)
  if (problems.length > 0) console.log(`\n${problems.join('\n')}`)
  console.log(`\nSeed ${seed}; again with: npm run torture -- --seed ${seed}`)
  return areWell(rows) ? 0 : 1
}

/** A part that breaks off has failed; the others go on. */
async function rowsOf({ name, run }, options) {
  try {
    return await run(options)
  } catch (problem) {
    const { seed } = options
    const problems = [`${name}, seed ${seed}: broke off: ${problem.stack}`]
    return [{ what: name, runs: 0, corrupt: 0, lost: 0, control: 'broke off', problems }]
  }
}

await exitWith(() => torture(process.argv.slice(2)))
