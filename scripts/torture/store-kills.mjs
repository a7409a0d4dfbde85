// SIGKILL of a process that works on the real store, at moments that nobody chose: what it was told is done must be there,
// whole. Two in three kills come at any time, one in three while something beside the journal is being written.
import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../project.mjs'
import { inFolder, inLanes, libraryIn, rowOf } from './ground.mjs'
import { foundAfter, toldBy } from './store-oracle.mjs'
import { stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const WRITER = fileURLToPath(new URL('store-writer.mjs', import.meta.url))
const BYTES = 100_000
/** A library is given up after so many kills, since its kept states grow. */
const KILLS_PER_LIBRARY = 50
const LANES = 2
/** Kills of the naive writer. */
const CONTROLS = 40
const LONGEST_START_MS = 60_000

export const storeKills = {
  name: 'store-kills',
  run: async ({ short = false, seed, log, kills = null }) => {
    const count = kills ?? (short ? 12 : 2_000)
    const cases = await storm({ how: 'store', count, seed, log })
    const controls = []
    // In short, until one is broken; a fifth of them is.
    while (controls.length < CONTROLS && !(short && controls.some(isBroken)))
      controls.push(...(await storm({ how: 'naive', count: 8, seed: seed + controls.length, log })))
    const broken = controls.filter(isBroken).length
    return [
      rowOf('Store: SIGKILL while entries are journaled, saved, kept, exported', count, cases, {
        control: `writeFile in place: ${broken} of ${controls.length} broken`,
        failed: broken > 0,
      }),
    ]
  },
}

const isBroken = ({ corrupt, lost }) => corrupt.length + lost.length > 0

async function storm({ how, count, seed, log }) {
  const starts = Array.from({ length: Math.ceil(count / KILLS_PER_LIBRARY) }, (_, at) => at)
  // Even a short storm uses both lanes.
  const size = starts.length === 1 ? Math.ceil(count / LANES) : KILLS_PER_LIBRARY
  const firsts = Array.from({ length: Math.ceil(count / size) }, (_, at) => at * size)
  const done = await inLanes(firsts, LANES, (first) =>
    inFolder(async (folder) => {
      const cases = []
      let place = await furnished(folder, first)
      for (let number = first; number < Math.min(first + size, count); number++) {
        const one = await killOnce(place, { how, seed, number })
        cases.push(one)
        for (const sentence of [...one.corrupt, ...one.lost])
          if (how !== 'naive') log(`${one.case}: ${sentence}`)
        // After a broken one the next begins anew, so that it is counted once.
        if (isBroken(one)) place = await furnished(folder, number + 0.5)
      }
      if (how !== 'naive') log(`kills ${first} to ${first + cases.length - 1} done`)
      return cases
    }),
  )
  return done.flat()
}

async function furnished(folder, number) {
  const root = path.join(folder, `library-${number}`)
  const out = path.join(folder, `out-${number}`)
  await mkdir(out)
  const library = await libraryIn(root)
  const made = await library.create(stateAt(0, BYTES))
  if (made.kind !== 'created') throw new Error(JSON.stringify(made))
  await library.idle()
  return { root, out, bytes: BYTES }
}

async function killOnce(place, { how, seed, number }) {
  const random = createRandom(seed, 1_000_000 + number)
  const aim = number % 3 === 2 ? `b ${random.oneOf(['save', 'save', 'keep', 'export'])}` : null
  const output = await killedOutput(how, place, {
    seed,
    number,
    aim: how === 'naive' ? null : aim,
    afterMs: aim === null ? random.upTo(0, 80) : random.upTo(0, 8),
  })
  const found = await foundAfter(toldBy(output), place).catch((problem) => ({
    corrupt: [`opening it broke off: ${problem.stack}`],
    lost: [],
  }))
  return { case: `kill ${number}, seed ${seed}`, ...found }
}

/** What the writer had told by the time it was killed: so long after its first word, or after it began what is aimed at. */
function killedOutput(how, { root, out, bytes }, { seed, number, aim, afterMs }) {
  return new Promise((resolve, reject) => {
    const args = [WRITER, how, root, out, seed, number, bytes].map(String)
    const child = spawn(pinnedNode(), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'galley-compiled') },
    })
    let said = ''
    let complaint = ''
    let isAimed = false
    const kill = () => child.kill('SIGKILL')
    const tooLong = setTimeout(kill, LONGEST_START_MS)
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.stdout.on('data', (data) => {
      said += data
      if (isAimed || (aim !== null && !said.includes(aim))) return
      isAimed = true
      if (afterMs === 0) kill()
      else setTimeout(kill, afterMs)
    })
    child.on('close', (_, signal) => {
      clearTimeout(tooLong)
      if (signal === 'SIGKILL' && isAimed) resolve(said)
      else
        reject(new Error(`kill ${number}, seed ${seed}: the writer ended by itself: ${complaint}`))
    })
  })
}
