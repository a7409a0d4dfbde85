// WebP without EXIF, XMP and what else stands beside the picture; its orientation is kept.
import {
  type Cleaned,
  damaged,
  joined,
  lettersAt,
  orientationIn,
  orientationOnly,
  viewOf,
} from './cleaned.ts'

const makesThePicture = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const hasExif = 0x08
const hasXmp = 0x04

/** May throw a RangeError where a chunk points out of the file. */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const kept: { readonly type: string; readonly chunk: Uint8Array }[] = []
  let orientation = 1
  const whole = Math.min(bytes.length, 8 + view.getUint32(4, true))
  for (let at = 12; at + 8 <= whole; ) {
    const type = lettersAt(bytes, at)
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length
    if (end > bytes.length) return damaged
    const data = bytes.subarray(at + 8, end)
    if (type === 'EXIF') {
      const named = lettersAt(data, 0, 6) === 'Exif\0\0'
      orientation = orientationIn(named ? data.subarray(6) : data)
    } else if (makesThePicture.has(type)) kept.push({ type, chunk: chunk(type, data) })
    at = end + (length % 2)
  }
  const size = sizeOf(kept)
  if (size === null) return damaged
  const [first, ...others] = kept.map(({ chunk: all }) => all)
  const extended = kept[0]?.type === 'VP8X'
  if (first === undefined) return damaged
  const isHeld = extended && orientation !== 1
  if (extended) first[8] = ((first[8] ?? 0) & ~(hasExif | hasXmp)) | (isHeld ? hasExif : 0)
  const parts = [first, ...others, ...(isHeld ? [chunk('EXIF', orientationOnly(orientation))] : [])]
  const head = new Uint8Array(bytes.subarray(0, 12))
  viewOf(head).setUint32(4, 4 + parts.reduce((sum, part) => sum + part.length, 0), true)
  return { kind: 'clean', ...size, bytes: joined([head, ...parts]) }
}

/** A copy, filled to an even length. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const all = new Uint8Array(8 + data.length + (data.length % 2))
  all.set(Uint8Array.from(type, (letter) => letter.charCodeAt(0)))
  viewOf(all).setUint32(4, data.length, true)
  all.set(data, 8)
  return all
}

/** Of the canvas, else of the one frame there is; null where there is neither. */
function sizeOf(
  kept: readonly { readonly type: string; readonly chunk: Uint8Array }[],
): { readonly width: number; readonly height: number } | null {
  const [first] = kept
  if (first === undefined || !kept.some(({ type }) => /^(?:VP8[ L]|ANMF)$/u.test(type))) return null
  const view = viewOf(first.chunk)
  if (first.type === 'VP8X')
    return {
      width: 1 + (view.getUint32(12, true) & 0xffffff),
      height: 1 + (view.getUint32(14, true) >>> 8),
    }
  if (first.type === 'VP8 ')
    return {
      width: view.getUint16(14, true) & 0x3fff,
      height: view.getUint16(16, true) & 0x3fff,
    }
  if (first.type !== 'VP8L') return null
  const bits = view.getUint32(9, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}
