// Which pictures are kept, and as what: known by their first bytes, never by a name, and named by what they hold.
import { createHash } from 'node:crypto'

export const largestPicture = 20 * 1024 * 1024

export type KeptPicture =
  | { readonly kind: 'kept'; readonly name: string; readonly bytes: Uint8Array }
  /** `because` completes the sentence "The picture is …". */
  | { readonly kind: 'refused'; readonly because: string }

export function keptPicture(bytes: Uint8Array): KeptPicture {
  if (bytes.byteLength > largestPicture) return refused('larger than 20 MB')
  const type = pictureTypeOf(bytes)
  if (type === null) return refused('of a kind other than PNG, JPEG, GIF, WebP and AVIF')
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${type}`
  return { kind: 'kept', name, bytes }
}

const refused = (because: string) => ({ kind: 'refused', because }) as const

const starts: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  ['png', [[0, '\x89PNG\r\n\x1a\n']]],
  ['jpg', [[0, '\xff\xd8\xff']]],
  ['gif', [[0, 'GIF87a']]],
  ['gif', [[0, 'GIF89a']]],
  [
    'webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  ['avif', [[4, 'ftypavif']]],
  ['avif', [[4, 'ftypavis']]],
]

function pictureTypeOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const found = starts.find(([, parts]) => parts.every(([at, part]) => head.startsWith(part, at)))
  return found?.[0] ?? null
}
