// A disk that is full: on a small file system of its own, filled so that the work of the store fails at every one of its
// writes, one block later each time. Whatever fails says so, what was there stays, what is typed goes elsewhere, and when
// there is room all goes on.
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeExport } from '../../electron/library/write-export.ts'
import { inFolder, libraryIn, notRun, rowOf, sum, unfinishedBelow } from './ground.mjs'
import { entryAt, ID, must, numberOf, replayed, stateAt } from './typed-states.mjs'

const WHAT = 'Disk full, at every block of every write'
const BYTES = 20_000
const BLOCK = 4_096
/** Blocks that all of the work needs at most; with so many left nothing may fail any more. */
const ENOUGH = 64

/** Whether a small disk can be had here. */
export const mayMount = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'true']).status === 0

export const diskFull = {
  name: 'disk-full',
  run: async ({ short = false, seed, log }) => {
    if (!mayMount()) return [notRun(WHAT, 'only root on Linux may mount a small disk')]
    const levels = Array.from({ length: ENOUGH + 1 }, (_, blocks) => blocks).filter(
      (blocks) => !short || blocks % 8 === seed % 8 || blocks === ENOUGH,
    )
    const cases = []
    for (const blocks of levels) {
      const found = await onSmallDisk((disk, aside) => tried(disk, aside, blocks))
      const name = `${blocks} blocks left`
      for (const sentence of [...found.corrupt, ...found.lost]) log(`${name}: ${sentence}`)
      cases.push({ case: name, ...found })
    }
    const refusals = sum(cases.map(({ refused }) => refused))
    const broken = []
    for (const blocks of levels)
      if (await onSmallDisk((disk) => isBrokenByNaive(disk, blocks))) broken.push(blocks)
    log(`disk full: ${levels.length} levels, ${refusals} pieces of work were refused`)
    return [
      rowOf(WHAT, levels.length, cases, {
        control: `writeFile in place: ${broken.length} of ${levels.length} broken`,
        failed: broken.length > 0 && refusals > 0,
      }),
    ]
  },
}

/** `aside` is a folder on another disk. */
function onSmallDisk(work) {
  return inFolder(async (folder) => {
    const [disk, aside] = [path.join(folder, 'disk'), path.join(folder, 'aside')]
    await mkdir(disk)
    const args = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]
    const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    try {
      return await work(disk, aside)
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  })
}

/** Leaves so many blocks. */
async function fill(disk, blocks) {
  const filler = path.join(disk, 'filler')
  await writeFile(filler, '')
  spawnSync('sh', ['-c', `dd if=/dev/zero of="${filler}" bs=${BLOCK} 2>/dev/null`])
  const { length } = await readFile(filler)
  await writeFile(filler, Buffer.alloc(length - blocks * BLOCK))
}

async function tried(disk, aside, blocks) {
  const corrupt = []
  const lost = []
  let refused = 0
  const root = path.join(disk, 'library')
  const out = path.join(disk, 'out')
  await mkdir(out)
  const options = { unsavedFolder: aside }
  const library = await libraryIn(root, options)
  must(await library.create(stateAt(39, BYTES)), 'created')
  const { opened } = await library.resume(ID)
  let base = opened.revision
  await library.idle()
  await fill(disk, blocks)
  let saved = 39
  /** Done, or refused since the disk is full: nothing else, and never thrown. */
  const done = async (what, kind, work) => {
    const result = await work()
    if (result.kind === kind) return result
    if (result.kind === 'failed' && result.code === 'disk-full') refused++
    else corrupt.push(`${what}: ${JSON.stringify(result)}`)
    return null
  }
  for (let n = 40; n <= 43; n++) {
    const entries = [entryAt(n, n - 39, BYTES)]
    const append = { id: ID, origin: opened.revision, entries }
    const kept = await library.journals.append(append)
    if (kept.kind !== 'kept') lost.push(`typed and not kept: ${kept.problem}`)
    const request = { id: ID, article: stateAt(n, BYTES), baseRevision: base, journalUpTo: n - 39 }
    const answer = await done('save', 'saved', () => library.save(request))
    if (answer !== null) [base, saved] = [answer.revision, n]
    await done('keep', 'kept', () => library.keepRevision(ID, `state ${n}`))
  }
  const second = { ...stateAt(0, BYTES), id: '00000002-0000-4000-8000-000000000000' }
  const made = await done('create', 'created', () => library.create(second))
  const content = 'x'.repeat(10_000)
  const exporting = { content, pictures: [], readMedia: async () => null }
  const target = { folder: out, path: 'export.md', media: null }
  const exported = await done('export', 'written', () => writeExport(target, exporting))
  const moved = await done('spike', 'moved', () => library.spike(ID))
  if (moved !== null) await done('unspike', 'moved', () => library.unspike(ID))
  await library.idle()
  const next = await foundOn({ root, out, options, saved, made, exported, content, corrupt, lost })
  await rm(path.join(disk, 'filler'))
  if (next !== null) await goesOn(next, aside, corrupt)
  if (blocks === ENOUGH && refused > 0) corrupt.push('with room enough something was refused')
  return { corrupt, lost, refused }
}

/** What the next start finds while the disk is still full; it gives that start, or null. */
async function foundOn({ root, out, options, saved, made, exported, content, corrupt, lost }) {
  const library = await libraryIn(root, options)
  const { opened, recovery } = await library.resume(ID)
  if (opened.kind !== 'opened') {
    corrupt.push(`the draft is ${opened.kind}`)
    return null
  }
  const number = numberOf(opened.article, BYTES)
  if (number === null) corrupt.push('article.json holds no state that there was')
  else if (number < saved) lost.push(`saved was ${saved}, there is ${number}`)
  const found = replayed(opened.article, recovery.entries)
  const reached = found === null ? null : numberOf(found, BYTES)
  if (reached !== 43) lost.push(`typed was 43, there is ${reached}`)
  for (const { folder, problem } of await library.list())
    if (problem !== null) corrupt.push(`${folder}: ${problem}`)
  for (const { file } of await library.revisions(ID))
    if ((await library.readRevision(ID, file)).kind !== 'read')
      corrupt.push(`the kept state ${file} is not whole`)
  const second = (await library.list()).length === 2
  if (second !== (made !== null)) corrupt.push('a draft that was not created, or not one that was')
  const names = await readdir(out)
  const isWhole =
    names.length === 1 && (await readFile(path.join(out, 'export.md'), 'utf8')) === content
  if (exported === null ? names.length > 0 : !isWhole) corrupt.push('the export is not whole')
  for (const name of await unfinishedBelow(root)) corrupt.push(`${name} was left behind`)
  return { library, opened, recovery }
}

/** With room again all that was typed is saved, and nothing of it stays elsewhere. */
async function goesOn({ library, opened, recovery }, aside, corrupt) {
  const request = { id: ID, article: stateAt(44, BYTES), baseRevision: opened.revision }
  const saved = await library.save({ ...request, journalUpTo: recovery.lastSequence })
  if (saved.kind !== 'saved') return corrupt.push(`with room again: ${JSON.stringify(saved)}`)
  const left = await readdir(aside).catch(() => [])
  if (left.length > 0) corrupt.push(`left aside: ${left}`)
}

async function isBrokenByNaive(disk, blocks) {
  const file = path.join(disk, 'article.json')
  await writeFile(file, serialiseDraft(stateAt(39, BYTES)))
  await fill(disk, blocks)
  // It is long enough that a full disk keeps it from being written again.
  const longer = serialiseDraft(stateAt(40, 8 * BYTES))
  await writeFile(file, longer).catch(() => undefined)
  const text = await readFile(file, 'utf8')
  return text !== longer && text !== serialiseDraft(stateAt(39, BYTES))
}
