// Scores of the quotation engine by the scorer that lies beside the labelled articles.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { attributeQuotes } from '../../article/quotes/engine/attribute-quotes.ts'
import { LABELLED } from './labelled.mjs'

const MEGABYTES = 256 * 1024 * 1024
const lines = (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`

const findingsOf = ({ id, text, lang }) => ({
  id,
  quotes: attributeQuotes(text, { language: lang }).map(({ start, end, kind, speaker }) => ({
    start,
    end,
    kind: kind === 'partial' ? 'mixed' : kind,
    speaker,
  })),
})

/** What the scorer says of these articles, its JSON parsed. */
export function scoresOf(articles) {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-quotes-'))
  try {
    const gold = path.join(folder, 'gold.jsonl')
    const found = path.join(folder, 'found.jsonl')
    writeFileSync(gold, lines(articles))
    writeFileSync(found, lines(articles.map(findingsOf)))
    const scorer = path.join(LABELLED, 'evaluate.mjs')
    const said = execFileSync(process.execPath, [scorer, gold, found, '--json'], {
      encoding: 'utf8',
      maxBuffer: MEGABYTES,
    })
    return JSON.parse(said).tasks
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same articles with other quotation marks. */
export function inStyle(articles, style) {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-quotes-'))
  try {
    const file = path.join(folder, 'articles.jsonl')
    writeFileSync(file, lines(articles))
    const perturb = path.join(LABELLED, 'perturb.mjs')
    const said = execFileSync(process.execPath, [perturb, file, style], {
      encoding: 'utf8',
      maxBuffer: MEGABYTES,
    })
    return said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
