// npm run bench:quotes: how many quotations the engine finds, how often it names the right speaker, and how fast, as
// Markdown. Scored twice: on the articles it was tuned on, and on a fifth that nobody looked at.
import path from 'node:path'
import { invented } from '../tests/article/quotes/engine/articles.ts'
import { sureSuggestions } from './quotes/calibration.mjs'
import { hasLabelled, isKeptAside, LABELLED, readArticles } from './quotes/labelled.mjs'
import { inStyle, scoresOf } from './quotes/scores.mjs'
import { editedParagraphs, longTexts, wholeArticles } from './quotes/speed.mjs'

const STYLES = ['straight', 'curly', 'guillemets', 'german', 'single']
const percent = (share) => (share === null || share === undefined ? '–' : (100 * share).toFixed(1))
const ms = (time) => `${time.toFixed(2)} ms`

/** Name, target, and where it stands in the scorer's answer. */
const ROWS = [
  ['joint, direct', '93', (tasks) => tasks.direct.joint.f1],
  ['joint, direct and mixed', '85', (tasks) => tasks['direct+mixed'].joint.f1],
  ['joint, reported speech', '72', (tasks) => tasks.speech.joint.f1],
  ['joint, marked stretches', '91', (tasks) => tasks.marks.joint.f1],
  ['span, marked stretches', '96', (tasks) => tasks.marks.ov80.f1],
  ['the right person', '85', (tasks) => tasks['direct+mixed'].speaker.entity],
]

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function scoreTable(tuned, kept) {
  const [a, b] = [scoresOf(tuned), scoresOf(kept)]
  const head = [
    'F1, per cent',
    'to reach',
    `tuned on (${tuned.length})`,
    `kept aside (${kept.length})`,
  ]
  const [sureA, sureB] = [sureSuggestions(tuned), sureSuggestions(kept)]
  return table(head, [
    ...ROWS.map(([name, target, pick]) => [name, target, percent(pick(a)), percent(pick(b))]),
    ['right of those at 90 and above', '90', percent(sureA.all), percent(sureB.all)],
    ['the same, marked words only', '90', percent(sureA.marked), percent(sureB.marked)],
  ])
}

function styleTable(articles) {
  const original = scoresOf(articles).direct.joint.f1
  const rows = STYLES.map((style) => {
    const score = scoresOf(inStyle(articles, style)).direct.joint.f1
    return [style, percent(score), (100 * (score - original)).toFixed(1)]
  })
  return table(['marks', 'joint, direct', 'against the original'], rows)
}

/** Invented articles have labels on what stands in marks alone. */
function inventedTable() {
  const articles = invented()
  const tasks = scoresOf(articles)
  const rows = ROWS.slice(3).map(([name, , pick]) => [name, percent(pick(tasks))])
  return table(['F1, per cent', `all (${articles.length})`], rows)
}

function speedTable(articles) {
  const whole = wholeArticles(articles)
  const edited = editedParagraphs(articles)
  const long = longTexts(articles)
  return table(
    ['time', 'median', '95 of 100'],
    [
      ['a whole article', ms(whole.median), ms(whole.p95)],
      ['after a letter was typed', ms(edited.median), ms(edited.p95)],
      ...long.map(({ words, ms: time }) => [`${words} words`, ms(time), '']),
    ],
  )
}

function bench() {
  const parts = (name) => {
    const articles = readArticles(path.join(LABELLED, name))
    return [articles.filter((one) => !isKeptAside(one)), articles.filter(isKeptAside)]
  }
  const [tuned, kept] = parts('dev.jsonl')
  const [germanTuned, germanKept] = parts('de.dev.jsonl')
  const cases = readArticles(path.join(LABELLED, 'cases.jsonl'))
  const marks = scoresOf(cases).marks
  console.log(`## English\n\n${scoreTable(tuned, kept)}\n`)
  console.log(
    `Short cases, marked stretches: span ${percent(marks.ov80.f1)}, joint ${percent(marks.joint.f1)}.\n`,
  )
  console.log(`### Other marks (kept aside)\n\n${styleTable(kept)}\n`)
  console.log(`### Articles of our own\n\n${inventedTable()}\n`)
  console.log(`## German\n\n${scoreTable(germanTuned, germanKept)}\n`)
  console.log(`## Speed (kept aside)\n\n${speedTable(kept)}`)
}

if (hasLabelled()) bench()
else {
  process.stderr.write(`No labelled articles in ${LABELLED}; nothing to score.\n`)
  process.exitCode = 1
}
