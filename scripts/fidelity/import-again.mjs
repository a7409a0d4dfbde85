// The generic Markdown, the page and the ninjs item of an article read by our own import: the same article as far as it
// was printed, or what differs.
import { isDeepStrictEqual } from 'node:util'
import { exportFormats } from '../../article/export/formats.ts'
import { importDocument } from '../../article/import/formats.ts'
import { comparable, printedOf } from '../../tests/article/import/comparable.ts'
import { printedAgain } from '../../tests/article/import/printed-again.ts'
import { NOW, newId } from './documents.mjs'

/** HTML says less of white space than Markdown does, and is compared as it is seen. */
const formats = [
  { name: 'markdown', file: 'again.md', alike: comparable },
  { name: 'html', file: 'again.html', alike: printedAgain },
  { name: 'ninjs', file: 'again.json', alike: printedAgain },
]

export async function importAgain(documents) {
  const problems = []
  for (const { article } of documents) {
    const found = []
    for (const format of formats) found.push(await problemOf(article, format))
    problems.push(found.find((problem) => problem !== null) ?? null)
  }
  return problems
}

async function problemOf(article, { name, file, alike }) {
  const { render } = exportFormats.find((format) => format.name === name)
  const bytes = new TextEncoder().encode(render(printedOf(article), {}))
  const read = await importDocument({ name: file, bytes, id: newId(), now: NOW, newId })
  if (read.kind !== 'imported') return `${name}: ${read.problem}`
  const [a, b] = [alike(article), alike(read.article)]
  const keys = Object.keys(a).filter((key) => !isDeepStrictEqual(a[key], b[key]))
  return keys.length === 0 ? null : `${name}: other ${keys.join(', ')}`
}
