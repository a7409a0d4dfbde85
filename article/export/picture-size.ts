// What a picture is and how large, from its first bytes: only the types that Word has shown since ever.

export interface PictureSize {
  readonly type: 'png' | 'jpg' | 'gif'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Null for other types, for a file that is cut off, and for one without an extent. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const found = pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes)
  return found === null || found.width < 1 || found.height < 1 ? null : found
}

/** Largest extent in a box, never enlarged. Whole pixels. */
export function fitted(
  { width, height }: PictureSize,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, box.width / width, box.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0
const big16 = (bytes: Uint8Array, index: number) => at(bytes, index) * 256 + at(bytes, index + 1)
const little16 = (bytes: Uint8Array, index: number) => at(bytes, index + 1) * 256 + at(bytes, index)
const big32 = (bytes: Uint8Array, index: number) =>
  big16(bytes, index) * 65_536 + big16(bytes, index + 2)

const starts = (bytes: Uint8Array, ...magic: readonly number[]) =>
  magic.every((value, index) => bytes[index] === value)

function pngSize(bytes: Uint8Array): PictureSize | null {
  if (!starts(bytes, 0x89, 0x50, 0x4e, 0x47) || bytes.length < 24) return null
  return { type: 'png', width: big32(bytes, 16), height: big32(bytes, 20) }
}

function gifSize(bytes: Uint8Array): PictureSize | null {
  if (!starts(bytes, 0x47, 0x49, 0x46, 0x38) || bytes.length < 10) return null
  return { type: 'gif', width: little16(bytes, 6), height: little16(bytes, 8) }
}

/** From one segment to the next until the one that starts a frame. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  if (!starts(bytes, 0xff, 0xd8)) return null
  let index = 2
  while (index + 9 < bytes.length) {
    if (bytes[index] !== 0xff) return null
    const marker = at(bytes, index + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return { type: 'jpg', width: big16(bytes, index + 7), height: big16(bytes, index + 5) }
    index += marker === 0xff ? 1 : 2 + big16(bytes, index + 2)
  }
  return null
}
