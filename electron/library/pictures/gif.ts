// GIF without comments and without the data of applications, but for the two that say how often an animation runs.
import { type Cleaned, damaged, joined, lettersAt, viewOf } from './cleaned.ts'

/** May throw a RangeError where a block points out of the file. */
export function cleanGif(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const head = 13 + tableLength(view.getUint8(10))
  const kept: Uint8Array[] = [bytes.subarray(0, head)]
  let width = view.getUint16(6, true)
  let height = view.getUint16(8, true)
  for (let at = head; ; ) {
    const kind = view.getUint8(at)
    if (kind === 0x3b) break
    if (kind === 0x2c) {
      width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true))
      height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true))
      const end = endOfBlocks(view, at + 11 + tableLength(view.getUint8(at + 9)))
      kept.push(bytes.subarray(at, end))
      at = end
    } else if (kind === 0x21) {
      const end = endOfBlocks(view, at + 2)
      if (makesThePicture(bytes, at)) kept.push(bytes.subarray(at, end))
      at = end
    } else return damaged
  }
  return { kind: 'clean', width, height, bytes: joined([...kept, Uint8Array.of(0x3b)]) }
}

const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

function makesThePicture(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1]
  if (label === 0xff) return /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/u.test(lettersAt(bytes, at + 3, 11))
  return label === 0xf9 || label === 0x01
}

/** Behind the empty block that ends a row of them. */
function endOfBlocks(view: DataView, from: number): number {
  let at = from
  for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += 1 + length
  return at + 1
}
