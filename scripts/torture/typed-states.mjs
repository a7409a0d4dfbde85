// What is typed into the store: the n-th state of its article is known from n alone, so that whatever a fault leaves can
// be compared to the letter. Between two states lies one entry of the journal.
import { createArticle } from '../../article/article.ts'
import { idNumber } from './ground.mjs'

export const ID = idNumber(1)
const MADE_AT = '2026-02-01T08:00:00.000Z'
/** Every so many states the whole article is an entry, and its words begin anew. */
const WHOLE_EVERY = 40
const FIELD_EVERY = 3

const isWhole = (n) => n % WHOLE_EVERY === 0
const isField = (n) => isWhole(n) || n % FIELD_EVERY === 0

const fillers = new Map()

/** Paragraphs that never change, about so many bytes in the file. */
function filler(bytes) {
  if (!fillers.has(bytes))
    fillers.set(
      bytes,
      Array.from({ length: Math.ceil(bytes / 220) }, (_, at) =>
        paragraph(`Paragraph ${at} of what stood there before ${'and stays '.repeat(5)}.`),
      ),
    )
  return fillers.get(bytes)
}

const paragraph = (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function wordsAt(n) {
  const start = n - (n % WHOLE_EVERY)
  let words = `From ${start}`
  for (let at = start + 1; at <= n; at++) if (!isField(at)) words += ` w${at}`
  return words
}

function sluglineAt(n) {
  let at = n
  while (!isField(at)) at--
  return String(at)
}

/** The last state up to n whose number stands in the words, and so in an export. */
export function lastInWords(n) {
  let at = n
  while (isField(at) && !isWhole(at)) at--
  return at
}

/** The article in its n-th state. `bytes` is about how long its file is. */
export const stateAt = (n, bytes) =>
  createArticle({
    id: ID,
    now: MADE_AT,
    headline: 'What the store is told',
    slugline: sluglineAt(n),
    body: { type: 'doc', content: [paragraph(wordsAt(n)), ...filler(bytes)] },
  })

/** What leads from state n - 1 to state n. */
export function entryAt(n, sequence, bytes) {
  if (isWhole(n)) return { kind: 'whole', sequence, article: stateAt(n, bytes) }
  if (isField(n)) return { kind: 'fields', sequence, fields: { slugline: String(n) } }
  const at = wordsAt(n - 1).length + 1
  const slice = { content: [{ type: 'text', text: ` w${n}` }] }
  return {
    kind: 'steps',
    sequence,
    steps: [{ stepType: 'replace', from: at, to: at, slice }],
  }
}

/** The article with entries done again on top of it; null when one does not fit. */
export function replayed(article, entries) {
  let { slugline, body } = article
  for (const entry of entries) {
    if (entry.kind === 'whole') ({ slugline, body } = entry.article)
    else if (entry.kind === 'fields') slugline = entry.fields.slugline ?? slugline
    else
      for (const { from, to, slice } of entry.steps) {
        const [first, ...rest] = body.content
        const words = first.content[0].text
        if (from !== words.length + 1 || to !== from) return null
        body = { ...body, content: [paragraph(words + slice.content[0].text), ...rest] }
      }
  }
  return { ...article, slugline, body }
}

/** Which state this is; null when it is none that there ever was. */
export function numberOf(article, bytes) {
  const words = article?.body.content[0]?.content?.[0]?.text ?? ''
  const n = Math.max(Number(article?.slugline), Number(/(\d+)$/.exec(words)?.[1]))
  if (!Number.isInteger(n)) return null
  const wanted = stateAt(n, bytes)
  const isSame =
    article.slugline === wanted.slugline &&
    article.headline === wanted.headline &&
    JSON.stringify(article.body) === JSON.stringify(wanted.body)
  return isSame ? n : null
}

/** The result, if it is of this kind. */
export function must(result, kind) {
  if (result.kind !== kind) throw new Error(JSON.stringify(result))
  return result
}
