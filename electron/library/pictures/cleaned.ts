// What the cleaners of picture formats share: their result, and the orientation, which is the one thing that is kept of
// what a camera writes beside the picture.

export type Cleaned =
  | {
      readonly kind: 'clean'
      readonly bytes: Uint8Array
      /** As the header says them; of an animation, the largest. */
      readonly width: number
      readonly height: number
    }
  /** `because` completes the sentence "The picture is …". */
  | { readonly kind: 'refused'; readonly because: string }

export const damaged = { kind: 'refused', because: 'damaged' } as const

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Four letters, or as many as asked for. */
export const lettersAt = (bytes: Uint8Array, at: number, count = 4): string =>
  String.fromCharCode(...bytes.subarray(at, at + count))

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** From 1 (upright) to 8; 1 where a TIFF block of EXIF says nothing that can be read. */
export function orientationIn(tiff: Uint8Array): number {
  const view = viewOf(tiff)
  const order = lettersAt(tiff, 0, 2)
  if ((order !== 'II' && order !== 'MM') || tiff.length < 14) return 1
  const little = order === 'II'
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return 1
  const count = view.getUint16(start, little)
  for (let entry = 0; entry < count; entry++) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A TIFF block that says how the picture is held and nothing else. */
export const orientationOnly = (orientation: number): Uint8Array =>
  // biome-ignore format: one line for the header, one for each part of the directory
  Uint8Array.of(
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8,
    0, 1,
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
    0, 0, 0, 0,
  )
