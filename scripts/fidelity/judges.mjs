// Who judges an export: parsers of Markdown that others wrote, readers of YAML, validators of HTML, and our own import.
// A judge takes the documents of a set and answers, for each, null or what is wrong.
import { isDeepStrictEqual } from 'node:util'
import { Marked } from 'marked'
import { exportFormats } from '../../article/export/formats.ts'
import { attributionLine } from '../../article/export/printed-lines.ts'
import { printAttribution, sourcesById } from '../../article/print/attribution.ts'
import { printArticle } from '../../article/print/printed-article.ts'
import {
  canonicalOfBody,
  withoutBreaksInHeadings,
  withoutStrikes,
} from '../../tests/article/export/canonical.ts'
import { readWithCommonmark } from '../../tests/article/export/read-with-commonmark.ts'
import { readWithMarkdownIt } from '../../tests/article/export/read-with-markdown-it.ts'
import { frontMatterProblem } from './front-matter.mjs'
import { importAgain } from './import-again.mjs'
import { checkedByHtmlValidate, checkedByVnu, hasJava } from './pages.mjs'
import { isInstalled, withHugo, withKramdown, withProgram } from './programs.mjs'
import { readHtml } from './read-html.mjs'
import { readWithMicromark } from './read-mdast.mjs'
import { wordsKept } from './words-kept.mjs'

const same = (canonical) => canonical
const marked = new Marked({ gfm: true })

/** Pandoc takes a text apart at its white space and composes its letters (NFC): how it stood there it cannot say. */
const withoutWidths = (canonical) =>
  JSON.parse(
    JSON.stringify(canonical, (key, value) => {
      if (typeof value !== 'string') return value
      const composed = value.normalize('NFC')
      return key === 'text' ? composed.replace(/[ \t\n]+/g, ' ').trim() : composed
    }),
  )

/** Kramdown starts every list at 1, knows no strikethrough and no break in a heading: all said before an export. */
const asKramdown = (canonical) => fromOne(withoutBreaksInHeadings(withoutStrikes(canonical)))

const fromOne = (blocks) =>
  blocks.map((block) => {
    switch (block.is) {
      case 'list':
        return {
          ...block,
          start: block.start === null ? null : 1,
          items: block.items.map(fromOne),
        }
      case 'quote':
        return { ...block, blocks: fromOne(block.blocks) }
      default:
        return block
    }
  })

/** `blind` leaves out what a parser does not know; `profile` is whose text it reads. */
const parsers = [
  { name: 'commonmark.js', read: inProcess(readWithCommonmark), blind: withoutStrikes, must: true },
  { name: 'markdown-it', read: inProcess(readWithMarkdownIt), must: true },
  { name: 'micromark', read: inProcess(readWithMicromark), must: true },
  { name: 'marked', read: inProcess((text) => readHtml(marked.parse(text))) },
  {
    name: 'cmark',
    isThere: () => isInstalled('cmark', '--version'),
    read: withProgram('cmark', '--unsafe'),
    blind: withoutStrikes,
  },
  {
    name: 'cmark-gfm',
    isThere: () => isInstalled('cmark-gfm', '--version'),
    read: withProgram(
      'cmark-gfm',
      '--unsafe',
      '-e',
      'strikethrough',
      '-e',
      'table',
      '-e',
      'autolink',
      '-e',
      'tasklist',
    ),
  },
  {
    name: 'pandoc',
    isThere: () => isInstalled('pandoc', '--version'),
    read: withProgram(
      'pandoc',
      '-f',
      'commonmark+strikeout',
      '-t',
      'html',
      '--wrap=preserve',
      '--no-highlight',
    ),
    blind: withoutWidths,
  },
  {
    name: 'hugo',
    isThere: () => isInstalled('hugo', 'version'),
    profile: 'hugo',
    read: withHugo,
  },
  {
    name: 'kramdown',
    isThere: () => isInstalled('ruby', '-e', "require 'kramdown'"),
    profile: 'jekyll',
    read: withKramdown,
    blind: asKramdown,
  },
]

function inProcess(read) {
  return (texts) => texts.map(read)
}

const others = [
  { name: 'front matter', judge: perDocument(frontMatterProblem), must: true },
  { name: 'import again', judge: importAgain, must: true },
  { name: 'words kept', judge: wordsKept, must: true },
  { name: 'html-validate', judge: checkedByHtmlValidate, must: true },
  { name: 'Nu', isThere: hasJava, judge: checkedByVnu, must: true },
]

function perDocument(judge) {
  return (documents) => documents.map(({ article }) => judge(article))
}

/** Those of this machine, in the order of the table; `must` where a failure is a defect of ours. */
export function judgesHere(isWanted = () => true) {
  return [...parsers.map((parser) => ({ ...parser, judge: judgeOf(parser) })), ...others].filter(
    ({ name, isThere = () => true }) => isWanted(name) && isThere(),
  )
}

function judgeOf({ read, blind = same, profile = 'generic' }) {
  return (documents) => {
    const given = documents.map(({ article }) => copyOf(article, profile))
    const canonical = read(given.map(({ text }) => text))
    return given.map(({ text, expected }, at) => {
      const back = canonical[at]
      if (back === null) return `nothing came back of ${JSON.stringify(text.slice(0, 300))}`
      const [a, b] = [plain(blind(back)), plain(blind(expected))]
      return isDeepStrictEqual(a, b) ? null : difference(a, b, text)
    })
  }
}

const plain = (value) => JSON.parse(JSON.stringify(value))

const markdown = exportFormats.find(({ name }) => name === 'markdown')

/** The body alone as a profile writes it, and what a parser must find in it. */
function copyOf(article, profile) {
  const bare = {
    ...article,
    dateline: { place: '', date: '', agency: '' },
    related: [],
    latest: { show: false, count: 5 },
    corrections: [],
  }
  const { printed } = printArticle(bare, { latest: [] })
  const { media } = markdown.placement(printed, { profile })
  const whole = markdown.render(printed, { profile })
  const known = sourcesById(article.sources)
  const expected = canonicalOfBody(
    article.body,
    (attribution) => {
      const said = printAttribution(attribution, known)
      return said === null ? null : attributionLine(said)
    },
    (name) => addressesOf[profile](media, name),
  )
  return { text: whole.slice(whole.indexOf('\n---\n', 3) + 5), expected }
}

const addressesOf = {
  generic: (media, name) => `${media}/${name}`,
  hugo: (_, name) => name,
  jekyll: (media, name) => `/${media}/${name}`,
}

/** Where two canonical forms part, in a line. */
function difference(back, expected, text) {
  const [a, b] = [JSON.stringify(back), JSON.stringify(expected)]
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const from = Math.max(0, at - 30)
  const around = (all) => all.slice(from, at + 50)
  return `${around(a)} instead of ${around(b)} in ${JSON.stringify(text.slice(0, 200))}`
}
