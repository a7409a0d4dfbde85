// npm run bench:export: how long each text format takes, as Markdown: an article of 800 words, one of 100,000, whether
// the time grows with the words, and whole articles a second with the gate, the check for names and the export.
import fc from 'fast-check'
import { createArticle } from '../article/article.ts'
import { exportArticle, exportFormats } from '../article/export/formats.ts'
import { printArticle } from '../article/print/printed-article.ts'
import { wordCount } from '../article/word-count.ts'
import { newsArticle } from '../tests/arbitraries/news.ts'
import { newId } from './fidelity/documents.mjs'
import { exitWith } from './project.mjs'

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

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
}

/** As many rounds go before, so that code is timed as a desk meets it after the first exports. */
function timed(work, rounds) {
  for (let round = 0; round < rounds; round++) work()
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

async function bench() {
  const printedOf = (words) => printArticle(articleOf(words), { latest: [] }).printed
  const [short, middle, long] = [800, 25_000, 100_000].map(printedOf)
  const texts = exportFormats.filter(({ kind }) => kind === 'text')
  const rows = texts.map(({ name, render }) => {
    const at800 = timed(() => render(short, {}), ROUNDS)
    const [quarter, whole] = [middle, long].map((printed) => timed(() => render(printed, {}), 3))
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
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  const start = performance.now()
  for (const article of samples) {
    const result = await exportArticle(article, { format: 'markdown', acknowledged: true })
    if (result.kind !== 'exported') throw new Error(`An article was not exported: ${result.kind}.`)
  }
  const seconds = (performance.now() - start) / 1_000
  console.log(
    `\n${samples.length} articles exported: ${(samples.length / seconds).toFixed(0)} a second (50)`,
  )
  return 0
}

await exitWith(bench)
