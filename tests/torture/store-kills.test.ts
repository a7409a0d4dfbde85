// A few kills of what `npm run torture` does two thousand times.
import { testOfPart } from './short-part.ts'

testOfPart(
  'store-kills',
  'a process that is killed while it works on the store leaves all that it was told is done, and writing in place would not',
)
