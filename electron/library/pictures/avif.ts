// AVIF that carries nothing but the picture. Its data stands anywhere in the file and is found by tables of places, so
// nothing is taken out of one that carries more: it is refused, and says what to do.
import { type Cleaned, damaged, lettersAt, viewOf } from './cleaned.ts'

/** May throw a RangeError where a box points out of the file. */
export function cleanAvif(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  let width = 0
  let height = 0
  let hasMeta = false
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at)
    const type = lettersAt(bytes, at + 4)
    // A box of 64 bits or to the end of the file holds the picture, never what describes it.
    const end =
      length === 0 ? bytes.length : length === 1 ? at + view.getUint32(at + 12) : at + length
    if (end <= at || end > bytes.length || (length === 1 && view.getUint32(at + 8) !== 0))
      return damaged
    if (!known.has(type)) return carriesMore
    if (type === 'meta' || type === 'moov') {
      hasMeta = true
      const box = bytes.subarray(at, end)
      for (const item of placesOf(box, 'infe'))
        if (!pictureItems.has(lettersAt(box, item + 12))) return carriesMore
      if (placesOf(box, 'udta').length + placesOf(box, 'uuid').length > 0) return carriesMore
      for (const size of placesOf(box, 'ispe')) {
        width = Math.max(width, viewOf(box).getUint32(size + 8))
        height = Math.max(height, viewOf(box).getUint32(size + 12))
      }
    }
    at = end
  }
  return hasMeta ? { kind: 'clean', width, height, bytes } : damaged
}

const known = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip'])
const pictureItems = new Set(['av01', 'grid', 'iovl', 'tmap', 'iden'])

const carriesMore = {
  kind: 'refused',
  because:
    'an AVIF that carries more than a picture, such as where it was taken, which Galley cannot take out; save it as JPEG or PNG',
} as const

/** Where boxes of a name stand, found by the name alone. */
function placesOf(box: Uint8Array, name: string): readonly number[] {
  const places: number[] = []
  for (let at = 4; at + 12 <= box.length; at++) if (lettersAt(box, at) === name) places.push(at)
  return places
}
