// Another program writes the open draft's file while a save of ours is under way: before each of the calls that the save
// makes, in each of the ways in which programs write. Neither text is ever dropped: theirs stays in the file and our save
// is told of it, or theirs came after ours. The one moment left out lies between the last look and the rename itself.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../project.mjs'
import { inFolder, rowOf } from './ground.mjs'

const EDITOR = fileURLToPath(new URL('edited-save.mjs', import.meta.url))

export const outsideEdits = {
  name: 'outside-edits',
  run: async ({ short = false, seed, log }) => {
    const { rounds, naive } = await tried(short, seed)
    for (const { case: name, corrupt, lost } of rounds)
      for (const sentence of [...corrupt, ...lost]) log(`${name}: ${sentence}`)
    const dropped = naive.filter(({ lost }) => lost.length > 0).length
    return [
      rowOf('Another program writes, before every call of a save', rounds.length, rounds, {
        control: `written without a look: ${dropped} of ${naive.length} dropped theirs`,
        failed: dropped > 0,
      }),
    ]
  },
}

/** In a process of its own, since it stands between the store and the file system. */
function tried(short, seed) {
  return inFolder((folder) => {
    const args = [EDITOR, folder, String(seed), short ? 'short' : 'full']
    const { stdout, stderr, status } = spawnSync(pinnedNode(), args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  })
}
