// What a trial has found, said as it goes and counted for its last line.
import { say } from '../project.mjs'

let passed = 0
let failed = 0
/** `seen` is said when it is not so. */
export function check(what, isSo, seen) {
  if (isSo) passed += 1
  else failed += 1
  say(
    `${isSo ? 'ok    ' : 'FAILED'}  ${what}${isSo || seen === undefined ? '' : `\n        saw: ${seen}`}`,
  )
}

export function counted() {
  return { passed, failed }
}
