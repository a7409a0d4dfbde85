// How long one autosave keeps the window from answering: snapshot, text of the file, and its way to main.
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newsArticle } from './article.mjs'
import { inRounds, median, milliseconds, table } from './figures.mjs'
import { startHeartbeat, startStopwatch } from './stopwatch.mjs'
import { openInGalley } from './typing.mjs'
import { createProfile, galleyCommand, openWindow } from './windows.mjs'

// After the window has counted words and quotes (150 ms), before it saves (500 ms).
const COUNTED_MS = 350

export async function saving({ folder, rounds, sizes }) {
  const articles = new Map(sizes.map((words) => [words, newsArticle(words)]))
  const profile = await createProfile(path.join(folder, 'saving'), [...articles.values()])
  const { page, close } = await openWindow(await galleyCommand(profile))
  try {
    const found = await inRounds(rounds, sizes, async (words) => {
      await openInGalley(page, articles.get(words))
      await pause(500)
      await page.evaluate(startStopwatch)
      for (const key of 'warm') await page.keyboard.press(key)
      await saved(page)
      await page.keyboard.press('s')
      await page.evaluate(() => window.stopwatch.painted(5))
      await pause(COUNTED_MS)
      await page.evaluate(startHeartbeat)
      await saved(page)
      await pause(100)
      return page.evaluate(() => window.heartbeat())
    })
    const rows = sizes.map((words) => [
      words.toLocaleString('en'),
      milliseconds(median(found.get(words))),
      milliseconds(Math.max(...found.get(words))),
    ])
    return `## Longest pause of the window around one autosave (ms)\n\n${table(['words', 'median', 'longest'], rows)}`
  } finally {
    await close()
  }
}

const saved = (page) =>
  page.waitForFunction(() =>
    /^Saved/.test(document.querySelector('.status-bar [role=status]')?.textContent ?? ''),
  )
