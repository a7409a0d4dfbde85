// Two Galleys on one shared library, of which now and then one is killed or stands still for longer than its lock holds:
// they write in turn, and every word that one of them was told is saved stands in the draft at the end.
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../project.mjs'
import { inFolder, libraryIn, rowOf, sum } from './ground.mjs'
import { ID, must, stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const WRITER = fileURLToPath(new URL('instance-writer.mjs', import.meta.url))
const BYTES = 20_000
const ROUND_MS = { full: 2_500, short: 1_200 }
const STANDS_STILL_MS = 700

export const twoInstances = {
  name: 'two-instances',
  run: async ({ short = false, seed, log }) => {
    const count = short ? 2 : 60
    const lasts = short ? ROUND_MS.short : ROUND_MS.full
    const cases = []
    for (let number = 0; number < count; number++) {
      const found = await inFolder((root) => round(root, { how: 'store', seed, number, lasts }))
      const { told, turns, takenOver } = found
      cases.push({ case: `round ${number}, seed ${seed}`, ...found })
      for (const sentence of [...found.corrupt, ...found.lost]) log(`round ${number}: ${sentence}`)
      if (number % 10 === 9) log(`round ${number}: ${told} saves in ${turns} turns, ${takenOver}`)
    }
    const controls = []
    for (let number = 0; number < 2; number++)
      controls.push(await inFolder((root) => round(root, { how: 'naive', seed, number, lasts })))
    const broken = controls.filter(({ lost, corrupt }) => lost.length + corrupt.length > 0).length
    const saves = sum(cases.map(({ told }) => told))
    const turns = sum(cases.map((one) => one.turns))
    log(`two instances: ${saves} saves in ${turns} turns`)
    return [
      rowOf('Two instances on one library, killed and halted', count, cases, {
        control: `writeFile in place: ${broken} of ${controls.length} lost words`,
        failed: broken > 0 && turns > count,
      }),
    ]
  },
}

async function round(root, { how, seed, number, lasts }) {
  const random = createRandom(seed, 30_000 + number)
  const library = await libraryIn(root)
  must(await library.create(stateAt(0, BYTES)), 'created')
  await library.idle()
  const start = (name) => started(how, root, name, seed + number)
  const both = [start('A'), start('B')]
  await Promise.all(both.map(({ ready }) => ready))
  const ends = performance.now() + lasts
  const mishaps = []
  while (performance.now() < ends) {
    await pause(random.upTo(100, 500))
    // Those who overwrite each other need no mishap.
    if (how === 'naive') continue
    const which = random.upTo(0, 1)
    if (random.upTo(0, 1) === 0) {
      mishaps.push('killed')
      await both[which].end()
      both.push(both[which])
      both[which] = start(`${'AB'[which]}${both.length}`)
      await both[which].ready
    } else {
      mishaps.push('halted')
      both[which].child.kill('SIGSTOP')
      await pause(STANDS_STILL_MS)
      both[which].child.kill('SIGCONT')
    }
  }
  for (const one of both) await one.end()
  const lines = both.flatMap((one) => one.lines())
  const found = await foundIn(root, lines)
  for (const { complaint } of both)
    if (complaint() !== '') found.corrupt.push(`one of them ended by itself: ${complaint()}`)
  return {
    ...found,
    turns: lines.filter((line) => line === 'writes').length,
    takenOver: mishaps.join(', '),
  }
}

async function foundIn(root, lines) {
  const corrupt = []
  const lost = []
  const words = (sign) =>
    lines.flatMap((line) => (line.startsWith(`${sign} `) ? [line.slice(2)] : []))
  const library = await libraryIn(root)
  const opened = await library.open(ID)
  if (opened.kind !== 'opened') return { corrupt: [`the draft is ${opened.kind}`], lost, told: 0 }
  const found = new Set(opened.article.body.content[0].content[0].text.split(' '))
  const told = words('s')
  for (const word of told) if (!found.has(word)) lost.push(`${word} was saved and is gone`)
  for (const kind of new Set(words('n')))
    if (kind !== 'conflict') corrupt.push(`a save ended as ${kind}`)
  for (const { file } of await library.revisions(ID))
    if ((await library.readRevision(ID, file)).kind !== 'read')
      corrupt.push(`the kept state ${file} is not whole`)
  return { corrupt, lost, told: told.length }
}

function started(how, root, name, seed) {
  const child = spawn(pinnedNode(), [WRITER, how, root, name, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'galley-compiled') },
  })
  let said = ''
  let complained = ''
  child.stderr.on('data', (data) => {
    complained += data
  })
  const over = new Promise((resolve) => child.on('close', resolve))
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (data) => {
      said += data
      if (said.includes('ready')) resolve()
    })
  })
  return {
    child,
    ready: Promise.race([ready, over]),
    complaint: () => complained,
    lines: () => said.slice(0, said.lastIndexOf('\n') + 1).split('\n'),
    end: async () => {
      child.kill('SIGKILL')
      await over
    },
  }
}
