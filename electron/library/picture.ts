// Which pictures are kept, and as what: known by their first bytes, never by a name; without what tells where, when and
// by whom they were taken; named by what then is left of them.
import { createHash } from 'node:crypto'
import { cleanAvif } from './pictures/avif.ts'
import { type Cleaned, damaged } from './pictures/cleaned.ts'
import { cleanGif } from './pictures/gif.ts'
import { cleanJpeg } from './pictures/jpeg.ts'
import { cleanPng } from './pictures/png.ts'
import { cleanWebp } from './pictures/webp.ts'

/** Bytes. */
export const largestPicture = 20 * 1024 * 1024
/** Pixels, as the header says them: a small file may unfold to more memory than a machine has. */
const mostPixels = 50_000_000

export type KeptPicture =
  | { readonly kind: 'kept'; readonly name: string; readonly bytes: Uint8Array }
  /** `because` completes the sentence "The picture is …". */
  | { readonly kind: 'refused'; readonly because: string }

/** What comes out comes out of itself unchanged. */
export function keptPicture(bytes: Uint8Array): KeptPicture {
  if (bytes.byteLength > largestPicture) return refused('larger than 20 MB')
  const kind = kindOf(bytes)
  if (kind === undefined) return refused('of a kind other than PNG, JPEG, GIF, WebP and AVIF')
  const picture = cleaned(kind, bytes)
  if (picture.kind === 'refused') return picture
  const { width, height } = picture
  if (width === 0 || height === 0) return damaged
  if (width * height > mostPixels)
    return refused(`${width} × ${height} pixels, more than 50 million`)
  const hash = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 32)
  return { kind: 'kept', name: `${hash}.${kind.type}`, bytes: picture.bytes }
}

const refused = (because: string) => ({ kind: 'refused', because }) as const

function cleaned(kind: PictureKind, bytes: Uint8Array): Cleaned {
  try {
    return kind.clean(bytes)
  } catch (error) {
    // Something in it points out of the file.
    if (error instanceof RangeError) return damaged
    throw error
  }
}

interface PictureKind {
  readonly type: 'png' | 'jpg' | 'gif' | 'webp' | 'avif'
  readonly starts: RegExp
  readonly clean: (bytes: Uint8Array) => Cleaned
}

const kinds: readonly PictureKind[] = [
  { type: 'png', starts: /^\x89PNG\r\n/, clean: cleanPng },
  { type: 'jpg', starts: /^\xff\xd8\xff/, clean: cleanJpeg },
  { type: 'gif', starts: /^GIF8[79]a/, clean: cleanGif },
  { type: 'webp', starts: /^RIFF[\s\S]{4}WEBP/, clean: cleanWebp },
  { type: 'avif', starts: /^[\s\S]{4}ftypavi[fs]/, clean: cleanAvif },
]

const kindOf = (bytes: Uint8Array): PictureKind | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return kinds.find(({ starts }) => starts.test(head))
}
