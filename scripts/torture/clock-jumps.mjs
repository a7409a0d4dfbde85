// Clocks that jump: between any two things the store does, the time goes back or on by seconds, summer time, months or
// years, and the files get time stamps to match. Kept states stay in the order they were made, the newest and the named
// ones stay, nothing is taken for another's change, and nothing that was saved or typed is lost.
import { readdir, utimes } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { inFolder, libraryIn, rowOf } from './ground.mjs'
import { entryAt, ID, must, numberOf, replayed, stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const BYTES = 1_500
const STEPS = 80
/** The newest of the kept states, as many as are promised to stay. */
const NEWEST = 20

const minute = 60_000
const day = 24 * 60 * minute
const JUMPS = [0, 1_000, minute, 11 * minute, 60 * minute, day, 8 * day, 400 * day, 11_000 * day]

export const clockJumps = {
  name: 'clock-jumps',
  run: async ({ short = false, seed, log }) => {
    const count = short ? 8 : 200
    const cases = []
    let dropped = 0
    for (let number = 0; number < count; number++) {
      const one = await inFolder((root) => worked(root, createRandom(seed, 40_000 + number)), {
        isQuick: true,
      })
      dropped += Number(one.isDroppedByNaive)
      cases.push({ case: `clock ${number}, seed ${seed}`, ...one })
      for (const sentence of [...one.corrupt, ...one.lost]) log(`clock ${number}: ${sentence}`)
    }
    return [
      rowOf(`Clock jumps: ${STEPS} pieces of work each`, count, cases, {
        control: `the newest by time stamp kept: ${dropped} of ${count} dropped newer states`,
        failed: dropped > 0,
      }),
    ]
  },
}

async function worked(root, random) {
  const corrupt = []
  const lost = []
  let time = Date.parse('2026-03-29T00:30:00.000Z')
  const now = () => new Date(time).toISOString()
  const jump = () => {
    time += random.oneOf(JUMPS) * random.oneOf([1, 1, -1])
    // Years that a time stamp in a file's name can hold.
    time = Math.min(Math.max(time, Date.UTC(1971, 0)), Date.UTC(2090, 0))
  }
  const open = async () => {
    const library = await libraryIn(root, { now })
    const { opened, recovery } = await library.resume(ID)
    return { library, opened: must(opened, 'opened'), recovery }
  }
  const first = await libraryIn(root, { now })
  must(await first.create(stateAt(1, BYTES)), 'created')
  let { library, opened, recovery } = await open()
  let base = opened.revision
  let n = 1
  let sequence = 0
  let saved = 1
  const kept = []
  for (let step = 0; step < STEPS; step++) {
    jump()
    const entries = [entryAt(++n, ++sequence, BYTES)]
    must(await library.journals.append({ id: ID, origin: opened.revision, entries }), 'kept')
    jump()
    const choice = random.upTo(1, 6)
    if (choice <= 3) {
      const request = {
        id: ID,
        article: stateAt(n, BYTES),
        baseRevision: base,
        journalUpTo: sequence,
      }
      const answer = await library.save(request)
      if (answer.kind === 'saved') [base, saved] = [answer.revision, n]
      else corrupt.push(`a save was told ${answer.kind}`)
    } else if (choice === 4) {
      const name = random.oneOf(['', 'by hand'])
      const { revision } = must(await library.keepRevision(ID, name), 'kept')
      kept.push({ ...revision, time, state: saved })
    } else if (choice === 5) await stamp(await library.folderOf(ID), time)
    else {
      await library.idle()
      const again = await open()
      const found = replayed(again.opened.article, again.recovery.entries)
      if (found === null || numberOf(found, BYTES) !== n) lost.push(`typed was ${n}`)
      if (numberOf(again.opened.article, BYTES) !== saved) lost.push(`saved was ${saved}`)
      ;({ library, opened, recovery } = again)
      ;[base, sequence] = [opened.revision, recovery.lastSequence]
    }
  }
  await library.idle()
  const revisions = await library.revisions(ID)
  await foundKept(library, revisions, kept, { corrupt, lost })
  return { corrupt, lost, isDroppedByNaive: dropsNewest(kept) }
}

/** Every file of the draft seems to be of this time. */
async function stamp(folder, time) {
  const files = await readdir(folder, { recursive: true })
  for (const name of files) await utimes(path.join(folder, name), new Date(time), new Date(time))
}

async function foundKept(library, revisions, kept, { corrupt, lost }) {
  const order = revisions.map(({ sequence }) => sequence)
  if (order.some((sequence, at) => at > 0 && sequence >= order[at - 1]))
    corrupt.push(`the order of the kept states: ${order}`)
  const newest = order[0] ?? 0
  for (const { file, sequence, name, state } of kept) {
    if (name === '' && sequence <= newest - NEWEST) continue
    const read = await library.readRevision(ID, file)
    if (read.kind === 'missing') lost.push(`the kept state ${file}`)
    else if (read.kind !== 'read') corrupt.push(`the kept state ${file} is ${read.kind}`)
    else if (
      serialiseDraft(stamped(stateAt(state, BYTES), read.article)) !== serialiseDraft(read.article)
    )
      corrupt.push(`the kept state ${file} is another than was kept`)
  }
}

/** When it was saved is the clock's word, and may be anything. */
const stamped = (article, { updatedAt }) => ({ ...article, updatedAt })

/** The control: of the states kept, those with the latest time stamps stay, and the one kept last is none of them. */
function dropsNewest(kept) {
  if (kept.length < 2) return false
  const latest = [...kept].sort((a, b) => b.time - a.time)[0]
  return latest !== kept.at(-1)
}
