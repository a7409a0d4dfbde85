// Damaged article.json, journals and packages, opened by the real library: nothing throws, no byte of them is written
// over, each is listed with what is wrong and what can still be read, and the drafts beside them are as they were.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { idNumber, inFolder, libraryIn, rowOf, sum } from './ground.mjs'
import { mutatedBundles } from './mutated-bundles.mjs'
import { mutated } from './mutations.mjs'
import { entryAt, ID, must, numberOf, replayed, stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const BYTES = 4_000
const AT_ONCE = 20

export const mutatedFiles = {
  name: 'mutated-files',
  run: async ({ short = false, seed, log }) => {
    const counts = short ? [20, 15, 15] : [200, 150, 150]
    const [articles, journals, bundles] = counts
    const tried = [
      await mutatedArticles(articles, seed),
      await mutatedJournals(journals, seed),
      await mutatedBundles(bundles, seed),
    ]
    const what = ['article.json', 'journals', 'packages (.galley)']
    return tried.map(({ cases, naive }, at) => {
      for (const { case: name, corrupt, lost } of cases)
        for (const sentence of [...corrupt, ...lost]) log(`${name}: ${sentence}`)
      return rowOf(`Damaged files: ${what[at]}`, counts[at], cases, {
        control: `${naive.what}: ${naive.broken} of ${counts[at]} broken`,
        failed: naive.broken > 0,
      })
    })
  },
}

const paragraph = (number) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: `Line ${number} of the copy, to be told from the others.` }],
})

const articleOf = (number) =>
  createArticle({
    id: idNumber(100 + number),
    now: '2026-02-01T08:00:00.000Z',
    headline: `Draft ${number}`,
    body: { type: 'doc', content: Array.from({ length: 30 }, (_, at) => paragraph(at)) },
  })

async function mutatedArticles(count, seed) {
  const cases = []
  let broken = 0
  for (let first = 0; first < count; first += AT_ONCE) {
    const damaged = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, at) => {
      const number = first + at
      const random = createRandom(seed, number)
      const good = Buffer.from(serialiseDraft(articleOf(number)))
      return { number, ...mutated(good, random), corrupt: [], lost: [] }
    })
    broken += sum(damaged.map(({ bytes }) => Number(isLostByNaive(bytes))))
    await inFolder((root) => foundArticles(root, damaged))
    cases.push(
      ...damaged.map(({ number, how, corrupt, lost }) => ({
        ...{ case: `article ${number} (${how}), seed ${seed}`, corrupt, lost },
      })),
    )
  }
  return { cases, naive: { what: 'JSON.parse, and an empty article where it throws', broken } }
}

/** Opened without a check and saved again: what could not be read is gone. */
function isLostByNaive(bytes) {
  try {
    return !Array.isArray(JSON.parse(bytes.toString('utf8')).article.body.content)
  } catch {
    return true
  }
}

async function foundArticles(root, damaged) {
  const library = await libraryIn(root)
  must(await library.create(stateAt(0, BYTES)), 'created')
  const folderOf = ({ number }) => path.join(root, 'drafts', `odd-${number}`)
  for (const one of damaged) {
    await mkdir(folderOf(one))
    await writeFile(path.join(folderOf(one), 'article.json'), one.bytes)
  }
  const listed = await library.list()
  for (const one of damaged) {
    const { number, bytes, corrupt, lost } = one
    const summary = listed.find(({ folder }) => folder === `drafts/odd-${number}`)
    if (summary === undefined) {
      lost.push('it is not listed')
      continue
    }
    try {
      await foundArticle(library, summary, one)
    } catch (problem) {
      corrupt.push(`it threw: ${problem.stack}`)
    }
    const names = await readdir(folderOf(one))
    const after = await readFile(path.join(folderOf(one), 'article.json'))
    if (!after.equals(bytes) || names.length !== 1) corrupt.push('it was written over')
  }
  if (numberOf((await library.open(ID)).article, BYTES) !== 0)
    damaged[0].corrupt.push('the draft beside it is not as it was')
}

async function foundArticle(library, { id, problem, readOnly }, { bytes, corrupt, lost }) {
  const opened = await library.open(id)
  await library.search('copy')
  if (opened.kind === 'opened') {
    if (problem !== null) corrupt.push('it is listed as damaged, and opens')
    return
  }
  if (opened.kind === 'missing') return corrupt.push('it is listed, and cannot be opened')
  if (problem === null || !readOnly) corrupt.push('it is not listed as damaged')
  for (const words of intactIn(bytes))
    if (!opened.salvaged.includes(words)) lost.push(`can be read and is not shown: ${words}`)
  const request = { id, article: { ...articleOf(0), id }, baseRevision: null }
  const saved = await library.save(request)
  if (saved.kind !== 'refused') corrupt.push(`a save over it is ${saved.kind}`)
  must(await library.duplicate(id), 'refused')
}

/** Lines of the copy that stand in the bytes as a whole, and under their key. */
function intactIn(bytes) {
  const text = bytes.toString('latin1')
  const whole = [
    ...text.matchAll(/"text": "(Line \d+ of the copy, to be told from the others\.)"/g),
  ]
  try {
    const parsed = JSON.stringify(JSON.parse(bytes.toString('utf8')))
    return whole.map(([, words]) => words).filter((words) => parsed.includes(words))
  } catch {
    return whole.map(([, words]) => words)
  }
}

const ENTRIES = 12

async function mutatedJournals(count, seed) {
  const cases = []
  let broken = 0
  for (let number = 0; number < count; number++) {
    const random = createRandom(seed, 10_000 + number)
    const one = await inFolder((root) => foundJournal(root, random))
    broken += Number(one.isLostByNaive)
    cases.push({ case: `journal ${number} (${one.how}), seed ${seed}`, ...one })
  }
  return { cases, naive: { what: 'JSON.parse of every line, all or nothing', broken } }
}

/** A journal with entries of every kind, damaged, and found by the next start. */
async function foundJournal(root, random) {
  const corrupt = []
  const lost = []
  const before = await libraryIn(root)
  must(await before.create(stateAt(36, BYTES)), 'created')
  const { opened } = await before.resume(ID)
  for (let n = 1; n <= ENTRIES; n++) {
    const entries = [entryAt(36 + n, n, BYTES)]
    must(await before.journals.append({ id: ID, origin: opened.revision, entries }), 'kept')
  }
  await before.idle()
  const folder = await before.folderOf(ID)
  const file = path.join(folder, 'journal.jsonl')
  const good = await readFile(file)
  const article = await readFile(path.join(folder, 'article.json'))
  const { how, bytes } = mutated(good, random)
  await writeFile(file, bytes)
  try {
    const library = await libraryIn(root)
    const { opened: again, recovery } = await library.resume(ID)
    const found = replayed(must(again, 'opened').article, recovery.entries)
    const reached = found === null ? null : numberOf(found, BYTES)
    if (reached === null) corrupt.push('it does not lead to a state that there was')
    if (!(await readFile(path.join(folder, 'article.json'))).equals(article))
      corrupt.push('article.json was written over')
    const kept = await textsIn(folder)
    for (const line of intactLines(good, bytes))
      if (36 + JSON.parse(line)[1].sequence > reached && !kept.some((text) => text.includes(line)))
        lost.push(`an entry that can be read: ${line.slice(0, 80)}`)
    const request = { id: ID, article: stateAt(50, BYTES), baseRevision: again.revision }
    must(await library.save({ ...request, journalUpTo: recovery.lastSequence }), 'saved')
  } catch (problem) {
    corrupt.push(`it threw: ${problem.stack}`)
  }
  return { how, corrupt, lost, isLostByNaive: !isEveryLineJson(bytes, good) }
}

async function textsIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
}

/** The entries that the damage spared. */
function intactLines(good, bytes) {
  const spared = new Set(bytes.toString('utf8').split('\n'))
  return good
    .toString('utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && spared.has(line))
}

function isEveryLineJson(bytes, good) {
  try {
    const linesOf = (of) => of.toString('utf8').trimEnd().split('\n')
    const lines = linesOf(bytes).map((line) => JSON.parse(line))
    return lines.length === linesOf(good).length
  } catch {
    return false
  }
}
