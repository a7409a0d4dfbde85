// Every call of the store to the file system fails, the first, the second and so on to the last: once, or from then on,
// with the errors of a broken disk and of a full one. Nothing is thrown, what was said to be done is done, and when the
// disk works again so does the store.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../project.mjs'
import { inFolder, rowOf } from './ground.mjs'

const WORKER = fileURLToPath(new URL('failing-work.mjs', import.meta.url))

export const failingCalls = {
  name: 'failing-calls',
  run: async ({ short = false, seed, log }) => {
    const { cases, naive } = await worked(short, seed)
    for (const { case: name, corrupt, lost } of cases)
      for (const sentence of [...corrupt, ...lost]) log(`${name}: ${sentence}`)
    const broken = naive.filter(({ isWhole }) => !isWhole).length
    return [
      rowOf('Every call of the store fails, once or from then on', cases.length, cases, {
        control: `emptied and written: ${broken} of ${naive.length} broken`,
        failed: broken > 0,
      }),
    ]
  },
}

/** In a process of its own, since it stands between the store and the file system. */
function worked(short, seed) {
  return inFolder(
    (folder) => {
      const args = [WORKER, folder, String(seed), short ? 'short' : 'full']
      const { stdout, stderr, status } = spawnSync(pinnedNode(), args, {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      if (status !== 0) throw new Error(stderr)
      return JSON.parse(stdout)
    },
    { isQuick: true },
  )
}
