// How long exports take: an article of 800 words and one of 100,000 in each text format, whether the time grows with the
// words, and a library of 1,000 articles, with the gate and the check for names, into memory and onto the disk.
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { createArticle } from '../../article/article.ts'
import { exportArticle, exportFormats } from '../../article/export/formats.ts'
import { printArticle } from '../../article/print/printed-article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { wordCount } from '../../article/word-count.ts'
import { exportLibrary } from '../../electron/library/export-library.ts'
import { folderNameFor } from '../../electron/library/folder-name.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { newsArticle } from '../../tests/arbitraries/news.ts'
import { newId } from '../fidelity/documents.mjs'

const ROUNDS = 60
const samples = fc.sample(newsArticle(), { numRuns: 1_000, seed: 11 })

/** Blocks of made-up news until there are so many words, with the sources of the first. */
function articleOf(words) {
  const [first] = samples
  const ids = first.sources.map(({ id }) => id)
  const content = []
  for (let count = 0, at = 0; count < words; at = (at + 1) % samples.length) {
    const { body, sources } = samples[at]
    let text = JSON.stringify(body.content)
    for (const [n, { id }] of sources.entries()) text = text.replaceAll(id, ids[n])
    const blocks = JSON.parse(text)
    content.push(...blocks)
    count += wordCount(body)
  }
  const { id, createdAt, updatedAt, body, ...rest } = first
  return createArticle({ ...rest, id: newId(), now: createdAt, body: { type: 'doc', content } })
}

/** The shortest of the rounds, since others at work on a machine only ever add; as many go before, to warm up. */
function timed(work, rounds) {
  for (let round = 0; round < rounds; round++) work()
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

/** `folder` is empty and may be filled. */
export async function exports({ folder }) {
  const printedOf = (words) => printArticle(articleOf(words), { latest: [] }).printed
  const [short, middle, long] = [800, 25_000, 100_000].map(printedOf)
  const texts = exportFormats.filter(({ kind }) => kind === 'text')
  const rows = texts.map(({ name, render }) => {
    const at800 = timed(() => render(short, {}), ROUNDS)
    const [quarter, whole] = [middle, long].map((printed) => timed(() => render(printed, {}), 6))
    return [
      name,
      `${at800.toFixed(1)} ms`,
      `${(whole / 1_000).toFixed(2)} s`,
      (whole / quarter).toFixed(1),
    ]
  })
  const lines = [
    ['format', '800 words (10 ms)', '100,000 words (3 s)', 'against 25,000 words (4)'],
    ['---', '---:', '---:', '---:'],
    ...rows,
  ]
  const [inMemory, onDisk] = [await intoMemory(), await ontoDisk(folder)]
  return [
    '## Exports',
    '',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `${samples.length} articles as Markdown: ${inMemory.toFixed(0)} a second, ${onDisk.toFixed(0)} from a library to files (50).`,
  ].join('\n')
}

const perSecond = (start) => samples.length / ((performance.now() - start) / 1_000)

async function intoMemory() {
  const start = performance.now()
  for (const article of samples) {
    const result = await exportArticle(article, { format: 'markdown', acknowledged: true })
    if (result.kind !== 'exported') throw new Error(`An article was not exported: ${result.kind}.`)
  }
  return perSecond(start)
}

async function ontoDisk(folder) {
  const [desk, out] = [path.join(folder, 'desk'), path.join(folder, 'out')]
  await mkdir(out)
  for (const article of samples.map((one) => ({ ...one, id: randomUUID() }))) {
    const draft = path.join(desk, 'drafts', folderNameFor(article))
    await mkdir(draft, { recursive: true })
    await writeFile(path.join(draft, 'article.json'), serialiseDraft(article))
  }
  const now = new Date().toISOString()
  const opened = await openLibrary(desk, { now: () => now, newId: randomUUID })
  if (opened.kind !== 'opened') throw new Error(opened.problem)
  const start = performance.now()
  const { exported } = await exportLibrary({
    library: opened.library,
    folder: out,
    render: (article, { stateOf, ...needs }) =>
      exportArticle(article, {
        ...{ ...needs, format: 'markdown', now, library: { stateOf } },
        acknowledged: true,
      }),
    onProgress: () => undefined,
    isStopped: () => false,
  })
  const speed = perSecond(start)
  if (exported !== samples.length) throw new Error(`Only ${exported} articles were exported.`)
  return speed
}
