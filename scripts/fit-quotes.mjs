// Fits the weights of the quotation engine to labelled articles and writes them into its files:
// node scripts/fit-quotes.mjs. Only counts leave this script; no word of an article does.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { confidenceFeatures } from '../article/quotes/engine/confidence.ts'
import { english } from '../article/quotes/engine/grammar/lexicon.ts'
import { styleOf } from '../article/quotes/engine/marks/mark-style.ts'
import { readNamed } from '../article/quotes/engine/quote-reader.ts'
import { boundariesIn } from '../article/quotes/engine/reports/boundary.ts'
import { furthestEnd } from '../article/quotes/engine/reports/content.ts'
import { openingAfter } from '../article/quotes/engine/reports/opening.ts'
import { linkParagraphs } from '../article/quotes/engine/speakers/link.ts'
import { isQuoted, quotedFeatures } from '../article/quotes/engine/speakers/quoted.ts'
import { speakerOf } from '../article/quotes/engine/speakers/speaker.ts'
import { ROOT } from './project.mjs'
import {
  bare,
  hasLabelled,
  isKeptAside,
  isSpeaker,
  LABELLED,
  overlap,
  readArticles,
} from './quotes/labelled.mjs'
import { fitLogistic, printWeights } from './quotes/logistic.mjs'

const ENGINE = path.join(ROOT, 'article', 'quotes', 'engine')

function readingsOf(article) {
  const paragraphs = article.text.split('\n')
  const style = styleOf(paragraphs, 'en')
  let offset = 0
  return paragraphs.map((paragraph) => {
    const read = { reading: readNamed(paragraph, style, english), offset }
    offset += paragraph.length + 1
    return read
  })
}

/** Every place where reported words may end, and whether they end there. */
function boundaryRows(article) {
  const rows = []
  const labelled = article.quotes
    .filter((quote) => quote.speech !== false || quote.kind !== 'indirect')
    .map((quote) => bare(article.text, quote.start, quote.end))
  for (const { reading, offset } of readingsOf(article)) {
    const { items, sentences } = reading
    for (const { sentence, cues } of sentences) {
      for (const cue of cues) {
        if (cue.kind === 'according' || cue.kind === 'passive') continue
        const behind = cue.inverted && cue.subject ? { ...cue, to: cue.subject.to } : cue
        const opening = openingAfter(items, behind, sentence.to)
        if (opening === null) continue
        const first = items[opening.at]
        const [start] = bare(article.text, offset + first.start, offset + first.end + 1)
        const match = labelled.find(([from]) => Math.abs(from - start) < 3)
        if (!match) continue
        const end = furthestEnd(items, opening.at, sentence.to, cue, cues)
        for (const boundary of boundariesIn(items, opening.at, end, cue, opening.by)) {
          const [, at] = bare(article.text, match[0], offset + items[boundary.at - 1].end)
          if (at > match[1] + 2) break
          const ends = Math.abs(at - match[1]) <= 2
          rows.push({ features: boundary.features, label: ends ? 1 : 0 })
          if (ends) break
        }
      }
    }
  }
  return rows
}

/** Every marked stretch that no cue claims, and whether the one who would be suggested said it. */
function quotedRows(article) {
  const read = readingsOf(article)
  const readings = read.map(({ reading }) => reading)
  const offsets = read.map(({ offset }) => offset)
  const rows = []
  linkParagraphs(readings, (report, found, around) => {
    const accepted = isQuoted(report, found, around)
    const at = around.reading.items.findIndex(
      ({ kind }, index) => index >= report.from && kind === 'quote',
    )
    if (report.pattern !== 'loose' || at < 0) return accepted
    const { start, end } = around.reading.items[at]
    const base = offsets[readings.indexOf(around.reading)]
    const span = bare(article.text, base + start, base + end)
    const match = article.quotes.find((quote) => covers(quote, span))
    const speaker = found.speaker === null ? null : speakerOf(found.speaker, readings, offsets)
    const isRight = match !== undefined && isSpeaker(match.speaker, speaker)
    rows.push({ features: quotedFeatures(report, found, around), label: isRight ? 1 : 0 })
    return accepted
  })
  return rows
}

const covers = (quote, [from, to]) =>
  Math.min(to, quote.end) - Math.max(from, quote.start) >= 0.8 * (to - from)

/** Every finding, and whether span and speaker are the labelled ones. */
function confidenceRows(article) {
  const read = readingsOf(article)
  const readings = read.map(({ reading }) => reading)
  const offsets = read.map(({ offset }) => offset)
  const labelled = article.quotes.map((quote) => ({
    quote,
    span: bare(article.text, quote.start, quote.end),
  }))
  const rows = []
  for (const linked of linkParagraphs(readings).linked) {
    if (linked.speaker === null) continue
    const base = offsets[linked.paragraph]
    const span = bare(article.text, base + linked.report.start, base + linked.report.end)
    const match = labelled.find((each) => overlap(each.span, span) >= 0.8)
    const speaker = speakerOf(linked.speaker, readings, offsets)
    const isRight = match !== undefined && isSpeaker(match.quote.speaker, speaker)
    rows.push({
      features: confidenceFeatures(linked, readings[linked.paragraph]),
      label: isRight ? 1 : 0,
    })
  }
  return rows
}

function write(file, name, weights) {
  const target = path.join(ENGINE, file)
  const text = readFileSync(target, 'utf8')
  const literal = new RegExp(`(${name}[^=]*= )\\{[^}]*\\}`)
  if (!literal.test(text)) throw new Error(`${file} holds no ${name}`)
  writeFileSync(target, text.replace(literal, `$1{\n${printWeights(weights)}\n}`))
}

function calibration(rows, weights) {
  const bins = new Map()
  for (const { features, label } of rows) {
    let sum = 0
    for (const feature of features) sum += weights.get(feature) ?? 0
    const bin = Math.floor(10 / (1 + Math.exp(-sum)))
    const counted = bins.get(bin) ?? { right: 0, all: 0 }
    bins.set(bin, { right: counted.right + label, all: counted.all + 1 })
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(
      ([bin, { right, all }]) =>
        `  ${bin / 10} to ${(bin + 1) / 10}: ${right} of ${all} right (${((100 * right) / all).toFixed(0)} %)`,
    )
    .join('\n')
}

if (!hasLabelled()) {
  process.stderr.write(`No labelled articles in ${LABELLED}.\n`)
  process.exitCode = 1
} else {
  const articles = readArticles(path.join(LABELLED, 'dev.jsonl')).filter(
    (article) => !isKeptAside(article),
  )
  const boundaries = articles.flatMap(boundaryRows)
  write('reports/boundary-weights.ts', 'boundaryWeights', fitLogistic(boundaries))
  process.stdout.write(`${articles.length} articles, ${boundaries.length} boundaries\n`)
  const unclaimed = articles.flatMap(quotedRows)
  write(
    'speakers/quoted-weights.ts',
    'quotedWeights',
    fitLogistic(unclaimed, { rounds: 30, decay: 0.02, least: 25 }),
  )
  process.stdout.write(`${unclaimed.length} stretches without a cue\n`)
  const findings = articles.flatMap(confidenceRows)
  const weights = fitLogistic(findings, { rounds: 30, least: 12 })
  write('confidence-weights.ts', 'confidenceWeights', weights)
  process.stdout.write(
    `${findings.length} findings, ${weights.size} weights; by confidence:\n${calibration(findings, weights)}\n`,
  )
}
