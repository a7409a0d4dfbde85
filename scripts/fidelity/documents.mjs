// The sets of documents that exports are judged on. Every document is a whole article; a set whose folder is not there
// is empty and leaves the table.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import specification from 'commonmark-spec'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { createArticle } from '../../article/article.ts'
import { isPrintableLink } from '../../article/body/link.ts'
import { parseBody } from '../../article/body/parse-body.ts'
import { importDocument } from '../../article/import/formats.ts'
import { mdastToBlocks } from '../../article/import/mdast-to-body.ts'
import { article, printableTerms } from '../../tests/arbitraries/article.ts'
import { newsArticle } from '../../tests/arbitraries/news.ts'
import { ROOT } from '../project.mjs'
import { ownCases } from './own-cases.mjs'
import { wordDocuments } from './word.mjs'
import { lostWords, wordsOfPage } from './words-kept.mjs'

const SHARED = path.resolve(ROOT, '..', 'shared', 'formats')
export const NOW = '2026-01-02T03:04:05.000Z'

let ids = 0
export const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

const articleOf = (body, rest = {}) =>
  createArticle({ id: newId(), now: NOW, headline: 'A headline', body, ...rest })

/** `{ name, documents: [{ name, article }] }`, in the order of the table; those that nobody wants are not made. */
export async function setsOf({ generated, seed, isWanted = () => true }) {
  const makers = {
    'own cases': () => ownCases(articleOf),
    'edge cases': edgeCases,
    'CommonMark examples': specExamples,
    'generated news': () => sampled(newsArticle(), generated, seed),
    'generated hostile': () => sampled(article(printableTerms), generated, seed),
    articles: webArticles,
    'Word files': () => wordDocuments({ newId, now: NOW }),
  }
  const sets = []
  for (const [name, make] of Object.entries(makers))
    if (isWanted(name)) sets.push({ name, documents: await make() })
  return sets.filter(({ documents }) => documents.length > 0)
}

const sampled = (arbitrary, count, seed) =>
  fc.sample(arbitrary, { numRuns: count, seed }).map((one, at) => ({ name: `${at}`, article: one }))

function edgeCases() {
  const file = path.join(SHARED, 'edge-cases.json')
  if (!existsSync(file)) return []
  return JSON.parse(readFileSync(file, 'utf8')).map(({ category, name, doc }) => {
    const parsed = parseBody(inGrammar(doc))
    if (!parsed.ok) throw new Error(`${name}: ${parsed.problem}`)
    return { name: `${category}: ${name}`, article: articleOf(parsed.body) }
  })
}

/** What a stock editor holds and an article does not: levels beyond 2 to 4, underlines, ways of opening a link. */
function inGrammar(node) {
  const marks = (node.marks ?? []).flatMap(({ type, attrs }) => {
    if (type === 'underline' || (type === 'link' && !isPrintableLink(attrs.href))) return []
    return type === 'link'
      ? [{ type, attrs: { href: attrs.href, title: attrs.title ?? null } }]
      : [{ type }]
  })
  const attrs = {
    heading: () => ({ level: Math.min(Math.max(node.attrs.level, 2), 4) }),
    orderedList: () => ({ start: node.attrs.start ?? 1 }),
    codeBlock: () => ({ language: node.attrs?.language ?? null }),
  }[node.type]
  return {
    type: node.type,
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(attrs === undefined ? {} : { attrs: attrs() }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(node.content === undefined ? {} : { content: node.content.map(inGrammar) }),
  }
}

/** Those without HTML, which a body cannot say. */
function specExamples() {
  return specification.tests.flatMap(({ markdown, number, section }) => {
    const tree = fromMarkdown(markdown.replaceAll('→', '\t'))
    if (JSON.stringify(tree).includes('"type":"html"')) return []
    const { copy } = mdastToBlocks(tree)
    if (copy.length === 0) return []
    return [
      { name: `${number} (${section})`, article: articleOf({ type: 'doc', content: [...copy] }) },
    ]
  })
}

async function webArticles() {
  const folder = path.join(SHARED, 'articles')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
  const documents = []
  for (const name of files) {
    const bytes = readFileSync(path.join(folder, name))
    const read = await importDocument({ name, bytes, id: newId(), now: NOW, newId })
    if (read.kind !== 'imported') throw new Error(`${name}: ${read.problem}`)
    documents.push({ name, article: read.article, lost: lostWords(wordsOfPage(`${bytes}`), read) })
  }
  return documents
}
