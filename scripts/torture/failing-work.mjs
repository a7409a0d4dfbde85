// A process of its own for failing-calls.mjs: `node failing-work.mjs FOLDER SEED short|full`. Does the same piece of work
// again and again, each time with another call refused, and prints what was found afterwards.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeExport } from '../../electron/library/write-export.ts'
import { tapFileSystem, untapped } from './file-system-tap.mjs'
import { idNumber, libraryIn, unfinishedBelow } from './ground.mjs'
import { entryAt, ID, must, numberOf, replayed, stateAt } from './typed-states.mjs'

const [folder, seed, length] = process.argv.slice(2)
const BYTES = 6_000
const SHORT_EVERY = 12

/** Null while nothing is refused. */
let fault = null
let root = folder
tapFileSystem({
  before: (call) => {
    if (fault === null || !call.path.startsWith(root)) return Promise.resolve()
    const at = fault.seen++
    fault.calls.push(`${call.name} ${path.basename(call.path)}`)
    const isRefused = fault.isLasting ? at >= fault.from : at === fault.from
    // A file that cannot be closed is a disk that lies about what came before.
    if (!isRefused || call.name === 'handle.close') return Promise.resolve()
    const error = Object.assign(new Error(`${fault.code}: refused`), { code: fault.code })
    // Of a call that waits for nobody.
    if (call.name === 'renameSync') throw error
    return Promise.reject(error)
  },
})

let rounds = 0

async function round(given) {
  root = path.join(folder, `round-${++rounds}`)
  const corrupt = []
  const lost = []
  const aside = path.join(root, 'aside')
  const out = path.join(root, 'out')
  const place = path.join(root, 'library')
  await mkdir(out, { recursive: true })
  const options = { unsavedFolder: aside }
  const library = await libraryIn(place, options)
  must(await library.create(stateAt(1, BYTES)), 'created')
  const { opened } = await library.resume(ID)
  await library.idle()
  fault = { ...given, seen: 0, calls: [] }
  const told = await work(library, { base: opened.revision, out, corrupt }).catch((problem) => {
    corrupt.push(`it threw: ${problem.stack}`)
    return { saved: 1, reached: 1, base: opened.revision, kept: [] }
  })
  const { calls, seen } = fault
  fault = null
  try {
    await foundIn(place, options, told, { corrupt, lost })
    await goesOn(library, told, corrupt)
  } catch (problem) {
    corrupt.push(`afterwards it threw: ${problem.stack}`)
  }
  await untapped.rm(root, { recursive: true, force: true })
  return { corrupt, lost, calls, seen }
}

/** Some of everything. What a refused call makes of it is a result, not an exception. */
async function work(library, { base, out, corrupt }) {
  const told = { saved: 1, reached: 1, base, kept: [], sequence: 0 }
  const isDone = (result, kind) => {
    if (result.kind === kind) return true
    if (!['failed', 'missing', 'refused'].includes(result.kind))
      corrupt.push(`something was told ${result.kind}`)
    return false
  }
  for (let n = 2; n <= 3; n++) {
    const entries = [entryAt(n, n - 1, BYTES)]
    told.sequence = n - 1
    const append = { id: ID, origin: base, entries }
    if (isDone(await library.journals.append(append), 'kept')) told.reached = n
    const article = stateAt(n, BYTES)
    const request = { id: ID, article, baseRevision: told.base, journalUpTo: n - 1 }
    const saved = await library.save(request)
    if (isDone(saved, 'saved')) Object.assign(told, { saved: n, reached: n, base: saved.revision })
    const kept = await library.keepRevision(ID, 'by hand')
    if (isDone(kept, 'kept')) told.kept.push(kept.revision.file)
  }
  const second = { ...stateAt(0, BYTES), id: idNumber(2) }
  told.hasSecond = isDone(await library.create(second), 'created')
  const made = { content: 'x'.repeat(5_000), pictures: [], readMedia: async () => null }
  isDone(await writeExport({ folder: out, path: 'export.md', media: null }, made), 'written')
  if (isDone(await library.spike(ID), 'moved')) isDone(await library.unspike(ID), 'moved')
  await library.list()
  await library.idle()
  return told
}

/** What another start finds, on a disk that works. */
async function foundIn(place, options, told, { corrupt, lost }) {
  const library = await libraryIn(place, options)
  const listed = await library.list()
  for (const { folder: name, problem } of listed)
    if (problem !== null) corrupt.push(`${name}: ${problem}`)
  if (told.hasSecond && listed.length !== 2) lost.push('the draft that was created')
  const opened = await library.open(ID)
  const number = opened.kind === 'opened' ? numberOf(opened.article, BYTES) : null
  if (number === null) corrupt.push(`the draft is ${opened.kind}`)
  else if (number < told.saved) lost.push(`saved was ${told.saved}, there is ${number}`)
  const { recovery } = await library.resume(ID)
  const found = number === null ? null : replayed(opened.article, recovery.entries)
  const reached = found === null ? null : numberOf(found, BYTES)
  if (reached === null || reached < told.reached)
    lost.push(`typed was ${told.reached}, there is ${reached}`)
  const files = (await library.revisions(ID)).map(({ file }) => file)
  for (const file of told.kept) if (!files.includes(file)) lost.push(`the kept state ${file}`)
  for (const file of files)
    if ((await library.readRevision(ID, file)).kind !== 'read') corrupt.push(`${file} is not whole`)
  for (const name of await unfinishedBelow(place)) corrupt.push(`${name} was left behind`)
}

/** The process that met the fault saves again, and need not be started anew. */
async function goesOn(library, told, corrupt) {
  if ((await library.open(ID)).readOnly !== null) await library.unspike(ID)
  const request = { id: ID, article: stateAt(4, BYTES), baseRevision: told.base }
  const saved = await library.save({ ...request, journalUpTo: told.sequence + 1 })
  if (saved.kind !== 'saved') corrupt.push(`on a disk that works again: ${JSON.stringify(saved)}`)
}

const undisturbed = await round({ from: Number.POSITIVE_INFINITY, isLasting: true, code: 'EIO' })
if (undisturbed.corrupt.length + undisturbed.lost.length > 0)
  throw new Error(JSON.stringify(undisturbed))
const cases = []
for (const isLasting of [false, true])
  for (const code of ['EIO', 'ENOSPC'])
    for (let from = 0; from < undisturbed.seen; from++) {
      if (length === 'short' && (from + Number(seed)) % SHORT_EVERY !== 0) continue
      const { corrupt, lost, calls } = await round({ from, isLasting, code })
      const name = `${code} ${isLasting ? 'from' : 'at'} call ${from} (${calls[from]}), seed ${seed}`
      cases.push({ case: name, corrupt, lost })
    }

/** The control: opened for writing, which empties it, then written. */
async function isWholeAfterNaive(from) {
  const file = path.join(folder, 'naive.json')
  await untapped.writeFile(file, serialiseDraft(stateAt(1, BYTES)))
  root = folder
  fault = { from, isLasting: false, code: 'ENOSPC', seen: 0, calls: [] }
  const { open } = await import('node:fs/promises')
  await (async () => {
    const handle = await open(file, 'w')
    await handle.writeFile(serialiseDraft(stateAt(2, BYTES))).finally(() => handle.close())
  })().catch(() => undefined)
  fault = null
  return parseDraft(await untapped.readFile(file, 'utf8')).kind === 'article'
}

const naive = []
for (const from of [0, 1, 2]) naive.push({ isWhole: await isWholeAfterNaive(from) })
process.stdout.write(JSON.stringify({ cases, naive }))
