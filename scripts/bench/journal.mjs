// What the journal costs a keystroke: the same window with it and without it, in one run.
import path from 'node:path'
import { newsArticle } from './article.mjs'
import { goal, inRounds, milliseconds, percentile, ratio, shownRatio, table } from './figures.mjs'
import { openInGalley, typeBlock } from './typing.mjs'
import { createProfile, galleyCommand, openWindow } from './windows.mjs'

const MOST = 1.05
const shareOf = (share) => (samples) => percentile(samples, share)

export async function journal({ folder, rounds, sizes }) {
  const articles = new Map(sizes.map((words) => [words, newsArticle(words)]))
  const open = async (name, surroundings) => {
    const profile = await createProfile(path.join(folder, name), [...articles.values()])
    return openWindow(await galleyCommand({ ...profile, ...surroundings }))
  }
  const windows = {
    on: await open('journal-on', {}),
    off: await open('journal-off', { GALLEY_NO_JOURNAL: '1' }),
  }
  const cells = sizes.flatMap((words) => Object.keys(windows).map((which) => ({ words, which })))
  try {
    const found = await inRounds(rounds, cells, async ({ words, which }) => {
      const { page } = windows[which]
      await page.bringToFront()
      await openInGalley(page, articles.get(words))
      return typeBlock(page, `journal ${which} at ${words} words`)
    })
    return report(sizes, cells, found)
  } finally {
    await windows.on.close()
    await windows.off.close()
  }
}

function report(sizes, cells, found) {
  const goals = []
  const rows = sizes.map((words) => {
    const of = (which) =>
      found.get(cells.find((cell) => cell.words === words && cell.which === which))
    const middle = ratio(of('on'), of('off'), shareOf(0.5))
    goals.push(goal(`journal on against off at ${words.toLocaleString('en')} words`, middle, MOST))
    return [
      words.toLocaleString('en'),
      ...['on', 'off'].flatMap((which) =>
        [0.5, 0.95].map((share) => milliseconds(percentile(of(which).flat(), share))),
      ),
      shownRatio(middle),
      shownRatio(ratio(of('on'), of('off'), shareOf(0.95))),
    ]
  })
  const head = ['words', 'on median', 'on p95', 'off median', 'off p95', 'median', 'p95']
  return `## Keystroke to painted frame with the journal and without it (ms)\n\n${table(head, rows)}\n\n${goals.join('\n')}`
}
