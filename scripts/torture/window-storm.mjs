// One kill after the other on the real window, each with a seed of its own, on one library; and the same with the journal
// off, which must lose text.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createFolders } from '../../tests/app/app.ts'
import { anArticle, plant } from '../../tests/app/drafts-on-disk.ts'
import { para, wordFile } from '../../tests/electron/import/reader/word-files.ts'
import { killOnce } from './window-kill.mjs'
import { rowsOf } from './window-rows.mjs'

/** Which process is killed; a short run takes the first of them. */
const TURNS = ['main', 'page', 'gpu', 'reader', 'network', 'main', 'page', 'main', 'page', 'main']
const CONTROLS = ['main', 'page', 'main', 'page']

export async function runKills({ numbers, seed, log, isShort }) {
  const kills = await storm({
    numbers,
    seed,
    log,
    turnOf: (number) => TURNS[number % TURNS.length],
  })
  const controls = await storm({
    numbers: (isShort ? CONTROLS.slice(0, 2) : CONTROLS).map((_, number) => number),
    seed,
    log,
    turnOf: (number) => CONTROLS[number],
    isControl: true,
  })
  return rowsOf({ kills, controls, seed })
}

async function storm({ numbers, seed, log, turnOf, isControl = false }) {
  const { remove, ...folders } = await createFolders()
  const place = await furnish(folders)
  const done = []
  try {
    for (const number of numbers) {
      const began = performance.now()
      const kind = turnOf(number)
      const kill = await killOnce(place, { number, kind, seed, isControl }).catch((problem) => ({
        ...{ corrupt: 0, isLost: false, lostFor: 0 },
        problems: [`broke off: ${problem instanceof Error ? problem.stack : problem}`],
      }))
      if (kill.problems.length > 0) await place.letGo()
      const seconds = (performance.now() - began) / 1000
      done.push({ number, kind, seconds, ...kill })
      log(
        `${isControl ? 'control ' : ''}kill ${number} of ${kind}: ${kill.isLost ? 'LOST' : 'kept'}, ${kill.lostFor} ms, ${kill.letters ?? 0} keys, ${seconds.toFixed(1)} s${kill.problems.map((one) => `\n  ${one}`).join('')}`,
      )
    }
  } finally {
    await place.letGo()
    await remove()
  }
  return done
}

/** A library with one article, which is open at start, a file to import that takes long, a place to export to. */
async function furnish(folders) {
  const article = anArticle()
  const file = await plant(folders.library, article)
  await writeFile(
    path.join(folders.userData, 'preferences.json'),
    JSON.stringify({ lastOpen: article.id }),
  )
  const out = path.join(path.dirname(folders.library), 'out')
  await mkdir(out)
  const document = path.join(out, 'long.docx')
  const words = Array.from({ length: 150_000 }, (_, at) => para(`w${(at * 7919) % 99_991}`))
  await writeFile(document, wordFile({ body: words.join('') }))
  return {
    ...{ folders, file, out, document, exported: [], window: null },
    async letGo() {
      const { window } = this
      this.window = null
      await window?.kill().catch(() => undefined)
    },
  }
}
