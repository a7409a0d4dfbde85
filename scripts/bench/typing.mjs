// Keystroke to painted frame: Galley, a bare ProseMirror and a plain contenteditable, in one run.
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newsArticle } from './article.mjs'
import { goal, inRounds, milliseconds, percentile, ratio, shownRatio, table } from './figures.mjs'
import { readStopwatch, startStopwatch } from './stopwatch.mjs'
import { bareCommand, buildPages, createProfile, galleyCommand, openWindow } from './windows.mjs'

const WARM_UP_KEYS = 10
const KEYS = 20
const LETTERS = 'ten more words for the quiet middle of the page '

const EDITORS = ['galley', 'galley-silent', 'prosemirror', 'contenteditable']
const SHOWN = {
  galley: 'Galley',
  'galley-silent': 'Galley without suggestions',
  prosemirror: 'bare ProseMirror',
  contenteditable: 'contenteditable',
}
const GOALS = new Map([
  [1_000, { name: 'p95', share: 0.95, most: 1.25 }],
  [10_000, { name: 'p95', share: 0.95, most: 1.25 }],
  [100_000, { name: 'median', share: 0.5, most: 0.7 }],
])

const suggestionsOf = (editor) => (editor === 'galley-silent' ? 'off' : 'quotations')

const shareOf = (share) => (samples) => percentile(samples, share)

export async function typing({ folder, rounds, sizes }) {
  const articles = new Map(sizes.map((words) => [words, newsArticle(words)]))
  const profile = await createProfile(path.join(folder, 'typing'), [...articles.values()])
  const galley = await openWindow(await galleyCommand(profile))
  const bare = await openWindow(await bareCommand(folder, await buildPages(folder)))
  const cells = sizes.flatMap((words) => EDITORS.map((editor) => ({ words, editor })))
  try {
    const found = await inRounds(rounds, cells, async ({ words, editor }) => {
      const isGalley = editor.startsWith('galley')
      const { page } = isGalley ? galley : bare
      await page.bringToFront()
      if (isGalley) await openInGalley(page, articles.get(words), suggestionsOf(editor))
      else await openBare(page, editor, articles.get(words))
      return typeBlock(page, `${SHOWN[editor]} at ${words} words`)
    })
    return report(sizes, cells, found)
  } finally {
    await galley.close()
    await bare.close()
  }
}

/** A fresh page with this draft, as at every start of the app. */
export async function openInGalley(page, { id, body }, suggestions = 'quotations') {
  // A page that is still opening the last draft would remember that one again.
  await page.waitForSelector('.copy > *')
  await page.evaluate((kept) => window.galley.savePreferences(kept), { lastOpen: id, suggestions })
  await page.reload()
  const blocks = body.content.length
  await page.waitForFunction(
    (count) => document.querySelector('.copy')?.children.length >= count,
    blocks,
  )
}

async function openBare(page, editor, { body }) {
  await page.reload()
  await page.evaluate(([name, doc]) => window.showBody(name, doc), [editor, body])
}

/** Types a line, each key only after the last one was painted, at seven keys a second or so. */
export async function typeBlock(page, name) {
  await pause(500)
  await page.evaluate(startStopwatch)
  await pause(300)
  const count = WARM_UP_KEYS + KEYS
  for (let key = 0; key < count; key++) {
    await page.keyboard.press(LETTERS[key % LETTERS.length] === ' ' ? 'Space' : LETTERS[key])
    await page.evaluate((wanted) => window.stopwatch.painted(wanted), key + 1)
    await pause(70 + Math.random() * 33)
  }
  const { samples, arrived } = await page.evaluate(readStopwatch)
  if (arrived !== count) throw new Error(`${name}: ${arrived} of ${count} letters arrived`)
  return samples.slice(WARM_UP_KEYS)
}

function report(sizes, cells, found) {
  const rows = []
  const goals = []
  for (const words of sizes) {
    const of = (editor) =>
      found.get(cells.find((cell) => cell.words === words && cell.editor === editor))
    const limit = of('prosemirror')
    for (const editor of EDITORS) {
      const all = of(editor).flat()
      rows.push([
        words.toLocaleString('en'),
        SHOWN[editor],
        milliseconds(percentile(all, 0.5)),
        milliseconds(percentile(all, 0.95)),
        milliseconds(Math.max(...all)),
        shownRatio(ratio(of(editor), limit, shareOf(0.5))),
        shownRatio(ratio(of(editor), limit, shareOf(0.95))),
      ])
    }
    const wanted = GOALS.get(words)
    if (wanted !== undefined) {
      const { name, share, most } = wanted
      const against = ratio(of('galley'), limit, shareOf(share))
      goals.push(
        goal(`${name} at ${words.toLocaleString('en')} words against ProseMirror`, against, most),
      )
    }
  }
  const head = ['words', 'editor', 'median', 'p95', 'longest', 'median / PM', 'p95 / PM']
  return `## Keystroke to painted frame (ms)\n\n${table(head, rows)}\n\n${goals.join('\n')}`
}
