// Programs of the machine that read Markdown, asked for many documents at once: joined under headings of our own, and
// in halves where a document keeps the next one from being found.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readHtml, readJoinedHtml } from './read-html.mjs'

export function isInstalled(program, ...args) {
  const tried = spawnSync(program, args, { encoding: 'utf8' })
  return tried.error === undefined && tried.status === 0
}

function outputOf(program, args, input) {
  const ran = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  return ran.status === 0 ? ran.stdout : null
}

const ATONCE = 250

/** `run` gives the HTML of a text, or null. Texts → canonical forms in their order; null where nothing came back. */
export function readInBatches(texts, run) {
  const read = []
  for (let from = 0; from < texts.length; from += ATONCE)
    read.push(...readBatch(texts.slice(from, from + ATONCE), run))
  return read
}

function readBatch(texts, run) {
  const joined = texts.map((text, at) => `# galley-document-${at}\n\n${text}`).join('\n\n')
  const html = run(joined)
  const parts = html === null ? [] : readJoinedHtml(html)
  if (parts.length === texts.length && parts.every(([number], at) => number === at))
    return parts.map(([, canonical]) => canonical)
  if (texts.length === 1) return [html === null ? null : readHtml(html)]
  const half = Math.ceil(texts.length / 2)
  return [...readBatch(texts.slice(0, half), run), ...readBatch(texts.slice(half), run)]
}

export const withProgram =
  (program, ...args) =>
  (texts) =>
    readInBatches(texts, (text) => outputOf(program, args, text))

// Typographic marks are off: that they are made is said before an export.
const KRAMDOWN = `require 'kramdown'
print Kramdown::Document.new($stdin.read.force_encoding('UTF-8'),
  auto_ids: false, syntax_highlighter: nil, smart_quotes: %w[apos apos quot quot], entity_output: 'as_char',
  typographic_symbols: { hellip: '...', mdash: '---', ndash: '--', laquo: '<<', raquo: '>>', laquo_space: '<< ', raquo_space: ' >>' }
).to_html`

export const withKramdown = withProgram('ruby', '-e', KRAMDOWN)

const HUGO = `baseURL = 'https://example.org/'
disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']
disableLanguages = []
[markup.goldmark.extensions]
typographer = false
[markup.goldmark.parser]
autoHeadingID = false
[markup.highlight]
codeFences = false
`

/** A site of one page for each document. */
export function withHugo(texts) {
  const site = mkdtempSync(path.join(tmpdir(), 'galley-hugo-'))
  const put = (name, text) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
    writeFileSync(path.join(site, name), text)
  }
  try {
    put('config.toml', HUGO)
    put('layouts/_default/single.html', '<article>{{ .Content }}</article>')
    for (const [at, text] of texts.entries())
      put(`content/posts/${at}.md`, `---\nurl: "/${at}/"\n---\n\n${text}`)
    const ran = spawnSync('hugo', ['--quiet', '--source', site], { encoding: 'utf8' })
    if (ran.status !== 0) {
      // One document that Hugo falls over keeps it from all others.
      if (texts.length === 1) return [null]
      const half = Math.ceil(texts.length / 2)
      return [...withHugo(texts.slice(0, half)), ...withHugo(texts.slice(half))]
    }
    return texts.map((_, at) => {
      const page = path.join(site, 'public', `${at}`, 'index.html')
      return existsSync(page) ? readHtml(readFileSync(page, 'utf8')) : null
    })
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}
