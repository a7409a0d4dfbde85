// JPEG without what cameras and agencies write into it: only the segments that make the picture stay, and its
// orientation. What stands behind its end, such as the film of a moving picture, goes.
import {
  type Cleaned,
  damaged,
  joined,
  lettersAt,
  orientationIn,
  orientationOnly,
  viewOf,
} from './cleaned.ts'

const exif = 'Exif\0\0'

/** May throw a RangeError where a segment points out of the file. */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let orientation = 1
  let size: { readonly width: number; readonly height: number } | null = null
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return damaged
    while (bytes[at + 1] === 0xff) at++
    const marker = view.getUint8(at + 1)
    if (marker === 0xd9) break
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length || end < at + 4) return damaged
    const segment = bytes.subarray(at, end)
    if (isFrame(marker)) {
      const found = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      if (size === null || found.width * found.height > size.width * size.height) size = found
    }
    if (marker === 0xda) {
      if (size === null) return damaged
      const scanned = endOfScan(bytes, end)
      kept.push(bytes.subarray(at, scanned))
      at = scanned
      // Cut off, and shown as far as it goes.
      if (at >= bytes.length) break
      continue
    }
    if (marker === 0xe1 && lettersAt(segment, 4, 6) === exif)
      orientation = orientationIn(segment.subarray(10))
    else if (makesThePicture(marker, segment)) kept.push(segment)
    at = end
  }
  if (size === null) return damaged
  const held = orientation === 1 ? [] : [exifSegment(orientation)]
  const first = kept[0]?.[1] === 0xe0 ? 1 : 0
  return {
    kind: 'clean',
    ...size,
    bytes: joined([
      Uint8Array.of(0xff, 0xd8),
      ...kept.slice(0, first),
      ...held,
      ...kept.slice(first),
      Uint8Array.of(0xff, 0xd9),
    ]),
  }
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Tables, frames and intervals; of the application segments those without which colours go wrong. */
function makesThePicture(marker: number, segment: Uint8Array): boolean {
  if (marker >= 0xc0 && marker <= 0xdf) return true
  if (marker === 0xe0) return lettersAt(segment, 4, 5) === 'JFIF\0'
  if (marker === 0xe2) return lettersAt(segment, 4, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && lettersAt(segment, 4, 5) === 'Adobe'
}

/** Where the next marker stands that is none of those inside of a scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || next === 0 || next === 0xff) continue
    if (next < 0xd0 || next > 0xd7) return at
  }
  return bytes.length
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const named = Uint8Array.from(exif, (letter) => letter.charCodeAt(0))
  return joined([Uint8Array.of(0xff, 0xe1, 0, 2 + named.length + tiff.length), named, tiff])
}
