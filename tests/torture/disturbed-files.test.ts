// Full and broken disks, damaged files, other programs and clocks, a little of each; the rest is in `npm run torture`.
import { mayMount } from '../../scripts/torture/disk-full.mjs'
import { testOfPart } from './short-part.ts'

if (mayMount())
  testOfPart(
    'disk-full',
    'a full disk refuses work with a sentence, and takes nothing that was there',
  )
testOfPart(
  'failing-calls',
  'whichever call of the store the disk refuses, nothing is lost, and it goes on when the disk works',
)
testOfPart(
  'mutated-files',
  'damaged files are listed with what can be read of them, and are never written over',
)
testOfPart('outside-edits', 'what another program writes during a save is never dropped')
testOfPart('clock-jumps', 'clocks that jump change no order and lose no kept state')
