// npm run fidelity: exports judged by parsers and validators that others wrote, as one table in Markdown, every failure
// by name below it. `--readme` prints the table alone, `--judges a,b` asks only those, `--generated N` sets how many
// documents are made up, `--seed N` which, `--failures N` of how many of a cell it says what is wrong.
import { parseArgs } from 'node:util'
import { setsOf } from './fidelity/documents.mjs'
import { judgesHere } from './fidelity/judges.mjs'
import { failuresOf, judged, tableOf } from './fidelity/table.mjs'
import { exitWith, say } from './project.mjs'

async function fidelity(args) {
  const { values } = parseArgs({
    args,
    options: {
      readme: { type: 'boolean', default: false },
      judges: { type: 'string' },
      sets: { type: 'string' },
      generated: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      failures: { type: 'string', default: '20' },
    },
  })
  const [generated, seed, most] = [values.generated, values.seed, values.failures].map(Number)
  if (![generated, seed, most].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--generated, --seed and --failures take whole numbers above zero.')
  const among = (list) => (name) => list === undefined || list.split(',').includes(name)
  const judges = judgesHere(among(values.judges))
  const sets = await setsOf({ generated, seed, isWanted: among(values.sets) })
  if (judges.length === 0 || sets.length === 0)
    throw new Error('None of these judges or sets is here.')
  const cells = await judged(sets, judges, say)
  console.log(tableOf(cells))
  if (!values.readme) console.log(`\n${failuresOf(cells, most)}`)
  return cells.some(({ must, failures }) => must && failures.length > 0) ? 1 : 0
}

await exitWith(() => fidelity(process.argv.slice(2)))
