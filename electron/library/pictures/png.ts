// PNG without its texts, its camera's data and its date: only the chunks that make the picture stay, and its
// orientation. What stands behind its end goes.
import { crc32 } from '../crc32.ts'
import {
  type Cleaned,
  damaged,
  joined,
  lettersAt,
  orientationIn,
  orientationOnly,
  viewOf,
} from './cleaned.ts'

const makesThePicture = new Set(
  'IHDR PLTE IDAT tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
)

/** May throw a RangeError where a chunk points out of the file. */
export function cleanPng(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let orientation = 1
  let isWhole = false
  for (let at = 8; !isWhole; ) {
    const end = at + 12 + view.getUint32(at)
    const type = lettersAt(bytes, at + 4)
    if (end > bytes.length || (at === 8 && type !== 'IHDR')) return damaged
    isWhole = type === 'IEND'
    if (type === 'eXIf') orientation = orientationIn(bytes.subarray(at + 8, end - 4))
    else if (makesThePicture.has(type)) kept.push(bytes.subarray(at, end))
    at = end
  }
  const [signature, header, ...others] = kept
  if (signature === undefined || header === undefined || header.length < 25) return damaged
  const held = orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))]
  return {
    kind: 'clean',
    width: view.getUint32(16),
    height: view.getUint32(20),
    bytes: joined([signature, header, ...held, ...others, chunk('IEND', new Uint8Array())]),
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data])
  const all = joined([new Uint8Array(4), named, new Uint8Array(4)])
  viewOf(all).setUint32(0, data.length)
  viewOf(all).setUint32(all.length - 4, crc32(named))
  return all
}
