// Some of the disks that a power cut may leave; `npm run torture` opens every one.
import { testOfPart } from './short-part.ts'

testOfPart(
  'power-cuts',
  'a power cut takes nothing that was said to be on the disk, and without syncs it would',
)
