// What all processes hold together, with a long article open, against an empty window.
import { setTimeout as pause } from 'node:timers/promises'
import { goal, inRounds, median, ratio, shownRatio, table } from './figures.mjs'
import { proportionalMemory } from './processes.mjs'
import { startCells, startUntilUsable } from './start.mjs'

const SETTLED_MS = 3_000
const MOST_ROUNDS = 5

export async function memory({ folder, rounds }) {
  if (process.platform !== 'linux') return '## Memory\n\nNot measured: only Linux tells it.'
  const commands = await startCells(folder)
  const look = async (id) => {
    await pause(SETTLED_MS)
    return proportionalMemory(id)
  }
  const found = await inRounds(
    Math.min(rounds, MOST_ROUNDS),
    Object.keys(commands),
    async (name) => {
      const { seen } = await startUntilUsable(commands[name], look)
      return seen
    },
  )
  const against = ratio(found.get('galley'), found.get('empty'), (megabytes) => megabytes)
  const rows = [
    ['empty window', median(found.get('empty')).toFixed(0)],
    ['Galley, 10,000 words', median(found.get('galley')).toFixed(0)],
    ['Galley / empty', shownRatio(against)],
  ]
  return `## Memory (PSS of all processes, MB)

${table(['window', 'median'], rows)}

${goal('memory against an empty window', against, 1.4)}`
}
