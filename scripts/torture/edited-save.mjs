// A process of its own for outside-edits.mjs: `node edited-save.mjs FOLDER SEED short|full`. Saves again and again, each
// time with an edit by another hand before another of the calls that a save makes, and prints what became of both texts.
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { tapFileSystem, untapped } from './file-system-tap.mjs'
import { libraryIn } from './ground.mjs'
import { entryAt, ID, must, numberOf, stateAt } from './typed-states.mjs'

const [folder, seed, length] = process.argv.slice(2)
const BYTES = 9_000
const THEIRS = 'Written by another hand'

/**
 * In the ways of editors, of sync programs, and of whatever sets a time stamp back. Done before the call goes on, whether
 * that waits for anybody or not.
 */
const WAYS = {
  'in place': (file, text) => writeFileSync(file, text),
  'by rename': (file, text) => {
    writeFileSync(`${file}.theirs`, text)
    untapped.renameSync(`${file}.theirs`, file)
  },
  'deleted and made': (file, text) => {
    rmSync(file)
    writeFileSync(file, text)
  },
  'under the old time stamp': (file, text) => {
    const { atime, mtime } = statSync(file)
    writeFileSync(file, text)
    utimesSync(file, atime, mtime)
  },
  'only touched': (file) => utimesSync(file, new Date(0), new Date(0)),
}

/** Told of each call below the library of this round: timers of earlier ones may still go off. */
let onCall = async () => undefined
let root = ''
tapFileSystem({
  before: async (call) => {
    if (call.path.startsWith(root)) await onCall(call)
  },
})

/** The calls of one save, in order, while nobody disturbs it. */
async function callsOfSave() {
  const calls = []
  await round('undisturbed', async (save) => {
    onCall = async ({ name, path: file, args }) => {
      const isBlind = name === 'renameSync' && path.basename(String(args[1])) === 'article.json'
      calls.push({ name: `${name} ${path.basename(file)}`, isBlind })
    }
    await save()
  })
  if (calls.filter(({ isBlind }) => isBlind).length !== 1)
    throw new Error('A save should put its article in place once.')
  return calls
}

let rounds = 0

async function round(name, act) {
  root = path.join(folder, `library-${++rounds}`)
  const library = await libraryIn(root)
  must(await library.create(stateAt(0, BYTES)), 'created')
  const { opened } = await library.resume(ID)
  const entries = [entryAt(1, 1, BYTES)]
  must(await library.journals.append({ id: ID, origin: opened.revision, entries }), 'kept')
  await library.idle()
  const file = path.join(await library.folderOf(ID), 'article.json')
  const request = {
    id: ID,
    article: stateAt(1, BYTES),
    baseRevision: opened.revision,
    journalUpTo: 1,
  }
  const save = async () => {
    const result = await library.save(request)
    onCall = async () => undefined
    return result
  }
  const found = await act(save, file)
  await library.idle()
  await untapped.rm(root, { recursive: true, force: true })
  return { case: `${name}, seed ${seed}`, ...found }
}

const textOf = async (file) => {
  const draft = parseDraft(await untapped.readFile(file, 'utf8'))
  if (draft.kind !== 'article') return 'nothing'
  if (draft.article.headline === THEIRS) return 'theirs'
  return numberOf(draft.article, BYTES) === 1 ? 'ours' : 'before'
}

/** `writes` is the save, or what takes its place in the control. */
async function editedAt(call, calls, way, writes) {
  return round(`${way}, before call ${call} (${calls[call].name})`, async (save, file) => {
    const theirs = serialiseDraft({ ...stateAt(0, BYTES), headline: THEIRS })
    let at = 0
    onCall = async () => {
      if (at++ === call) WAYS[way](file, theirs)
    }
    const result = await (writes ?? save)(file)
    onCall = async () => undefined
    if (at <= call) throw new Error(`A save ended before its call ${call}.`)
    return judged(result, await textOf(file), way)
  })
}

function judged(result, text, way) {
  const corrupt = []
  const lost = []
  if (text === 'nothing') corrupt.push('there is no whole article')
  if (way === 'only touched') {
    if (result.kind !== 'saved' || text !== 'ours') corrupt.push(`touched, and ${result.kind}`)
  } else if (text === 'before') corrupt.push('there is the text from before')
  else if (text === 'ours') lost.push(`theirs; our save was told ${result.kind}`)
  return { corrupt, lost }
}

const calls = await callsOfSave()
const done = []
// After the last look, which comes right before the rename, nothing can be seen any more.
for (const [turn, way] of Object.keys(WAYS).entries())
  for (const [call, { isBlind }] of calls.entries())
    if (!isBlind && (length === 'full' || (call + turn + Number(seed)) % 6 === 0))
      done.push(await editedAt(call, calls, way))

const naive = []
for (const way of Object.keys(WAYS).slice(0, 4))
  naive.push(
    await editedAt(0, calls, way, async (file) => {
      await onCall()
      await untapped.writeFile(file, serialiseDraft(stateAt(1, BYTES)))
      return { kind: 'saved' }
    }),
  )
process.stdout.write(JSON.stringify({ rounds: done, naive }))
