// A process that works on the store until it is killed: entries are journaled, saved, states kept, exports written, as
// the window does. Started by store-kills.mjs: `node store-writer.mjs HOW LIBRARY OUT SEED NUMBER BYTES`. Tells on standard
// output what was begun, and what it was told is done.
import { writeSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportArticle } from '../../article/export/formats.ts'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeExport } from '../../electron/library/write-export.ts'
import { clockFrom, libraryIn } from './ground.mjs'
import { entryAt, ID, must, numberOf, replayed, stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const [how, root, out, ...numbers] = process.argv.slice(2)
const [seed, number, bytes] = numbers.map(Number)
const random = createRandom(seed, number)
const say = (line) => writeSync(1, `${line}\n`)

/** Each start is some hours after the one before, so that kept states are thinned out as well. */
const startedAt = new Date(Date.UTC(2026, 2, 1) + number * 5 * 3_600_000).toISOString()
const library = await libraryIn(root, { now: clockFrom(startedAt) })

if (how === 'naive') await writeInPlace()
else await workOnStore()

async function workOnStore() {
  const { opened, recovery } = await library.resume(ID)
  must(opened, 'opened')
  const found = replayed(opened.article, recovery.entries)
  let n = numberOf(found, bytes)
  let base = opened.revision
  let sequence = recovery.lastSequence
  let working = Promise.resolve()
  say(`k ${n}`)
  for (;;) {
    n++
    sequence++
    const entries = [entryAt(n, sequence, bytes)]
    must(await library.journals.append({ id: ID, origin: opened.revision, entries }), 'kept')
    say(`k ${n}`)
    const choice = random.upTo(1, 12)
    // What is written beside the typing goes on while more is typed, one at a time.
    if (choice > 4) continue
    await working
    const [state, upTo] = [n, sequence]
    if (choice <= 2) working = save(state, upTo)
    else working = choice === 3 ? keep() : exported(state)
  }

  async function save(state, upTo) {
    say('b save')
    const article = stateAt(state, bytes)
    const request = { id: ID, article, baseRevision: base, journalUpTo: upTo }
    base = must(await library.save(request), 'saved').revision
    say(`s ${state}`)
  }

  async function keep() {
    say('b keep')
    say(`r ${must(await library.keepRevision(ID, 'kept by hand'), 'kept').revision.file}`)
  }
}

async function exported(state) {
  say('b export')
  const { content } = must(
    await exportArticle(stateAt(state, bytes), { format: 'markdown', acknowledged: true }),
    'exported',
  )
  const made = { content, pictures: [], readMedia: async () => null }
  must(await writeExport({ folder: out, path: 'export.md', media: null }, made), 'written')
  say(`e ${state}`)
}

/** As many editors save: the file is opened for writing, which empties it, and written. */
async function writeInPlace() {
  const file = path.join(await library.folderOf(ID), 'article.json')
  const { article } = must(parseDraft(await readFile(file, 'utf8')), 'article')
  for (let n = numberOf(article, bytes) + 1; ; n++) {
    await writeFile(file, serialiseDraft(stateAt(n, bytes)))
    say(`s ${n}`)
  }
}
