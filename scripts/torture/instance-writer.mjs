// One of two Galleys on one library: `node instance-writer.mjs HOW LIBRARY NAME SEED`. Claims the draft as the window does,
// and as long as it is its writer puts a word of its own at the end and saves. Prints `w NAME-n` before a word is saved and
// `s NAME-n` when the save is confirmed.
import { writeSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { createWriterLocks } from '../../electron/library/writer-lock.ts'
import { createWriters } from '../../electron/writers.ts'
import { libraryIn } from './ground.mjs'
import { ID, must } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

/** Much shorter than in the window, so that much is taken over in little time. */
const STALE_AFTER_MS = 400
const BEAT_MS = 60

const [how, root, name, seed] = process.argv.slice(2)
const random = createRandom(Number(seed), name.charCodeAt(0))
const say = (line) => writeSync(1, `${line}\n`)
const library = await libraryIn(root, { now: () => new Date().toISOString() })
const folder = await library.folderOf(ID)

const withWord = (article, word) => {
  const [first, ...rest] = article.body.content
  const text = `${first.content[0].text} ${word}`
  const content = [{ ...first, content: [{ type: 'text', text }] }, ...rest]
  return { ...article, body: { ...article.body, content } }
}

let count = 0
const nextWord = () => `${name}-${++count}`

if (how === 'naive') await overwriteForEver()
else await writeInTurn()

async function writeInTurn() {
  const us = {
    ...{ instance: `${name}-${process.pid}`, machineId: name, machine: name, user: name },
    pid: process.pid,
  }
  let isLost = false
  const writers = createWriters({
    locks: createWriterLocks(us, STALE_AFTER_MS),
    onChange: (_id, state) => {
      isLost ||= state === 'lost'
    },
    every: BEAT_MS,
  })
  say('ready')
  for (;;) {
    isLost = false
    let claim = await writers.claim(ID, folder)
    if (claim.kind === 'held' && claim.isStale) claim = await writers.takeOver(ID, folder)
    if (claim.kind !== 'ours') {
      await pause(random.upTo(5, 40))
      continue
    }
    say('writes')
    await write(() => isLost)
    say('leaves')
    await writers.release(ID)
    await pause(random.upTo(0, 60))
  }
}

/** Some words, as long as nobody else has taken the draft. */
async function write(isLost) {
  const { opened } = await library.resume(ID)
  let { article, revision } = must(opened, 'opened')
  for (let words = random.upTo(1, 12); words > 0 && !isLost(); words--) {
    const word = nextWord()
    article = withWord(article, word)
    say(`w ${word}`)
    const saved = await library.save({ id: ID, article, baseRevision: revision })
    // Somebody has written meanwhile: in the window a person would be asked. Here the draft is opened anew.
    if (saved.kind !== 'saved') return say(`n ${saved.kind}`)
    revision = saved.revision
    say(`s ${word}`)
    await pause(random.upTo(0, 40))
  }
}

/** The control: read when it began, written whenever it likes. */
async function overwriteForEver() {
  const file = path.join(folder, 'article.json')
  let article = must(parseDraft(await readFile(file, 'utf8')), 'article').article
  say('ready')
  for (;;) {
    const word = nextWord()
    article = withWord(article, word)
    await writeFile(file, serialiseDraft(article))
    say(`s ${word}`)
    await pause(random.upTo(0, 8))
  }
}
