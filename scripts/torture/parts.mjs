// The parts of the torture in the order of the table. Each is `{ name, run({ short, seed, log }) }` and gives rows
// `{ what, runs, corrupt, lost, control, problems }`.
import { clockJumps } from './clock-jumps.mjs'
import { diskFull } from './disk-full.mjs'
import { failingCalls } from './failing-calls.mjs'
import { mutatedFiles } from './mutated-files.mjs'
import { outsideEdits } from './outside-edits.mjs'
import { powerCuts } from './power-cuts.mjs'
import { storeKills } from './store-kills.mjs'
import { twoInstances } from './two-instances.mjs'
import { windowKills } from './window-kills.mjs'

export const parts = [
  storeKills,
  windowKills,
  powerCuts,
  diskFull,
  failingCalls,
  mutatedFiles,
  twoInstances,
  outsideEdits,
  clockJumps,
]
