// The generic Markdown of an article read by our own import: the same article as far as it was printed, or a sentence.
import { isDeepStrictEqual } from 'node:util'
import { exportFormats } from '../../article/export/formats.ts'
import { importDocument } from '../../article/import/formats.ts'
import { comparable, printedOf } from '../../tests/article/import/comparable.ts'
import { NOW, newId } from './documents.mjs'

const markdown = exportFormats.find(({ name }) => name === 'markdown')

export async function importAgain(documents) {
  const problems = []
  for (const { article } of documents) {
    const bytes = new TextEncoder().encode(markdown.render(printedOf(article), {}))
    const read = await importDocument({ name: 'again.md', bytes, id: newId(), now: NOW, newId })
    problems.push(read.kind === 'imported' ? differing(article, read.article) : read.problem)
  }
  return problems
}

function differing(before, after) {
  const [a, b] = [comparable(before), comparable(after)]
  const keys = Object.keys(a).filter((key) => !isDeepStrictEqual(a[key], b[key]))
  return keys.length === 0 ? null : `other ${keys.join(', ')}`
}
