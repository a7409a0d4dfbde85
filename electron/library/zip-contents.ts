// What a zip says that it holds: the list at its end, with the length and checksum of each file. Whether a file is whole is
// known only by comparing.
import { crc32 } from './crc32.ts'

export interface ZipEntry {
  readonly name: string
  /** Bytes, unpacked. */
  readonly size: number
  /** CRC-32. */
  readonly checksum: number
}

const entryMark = 0x02014b50
const endMark = 0x06054b50
const endLength = 22

/** Null when there is no list, as in a zip that is cut off. Never throws. */
export function zipContents(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the record begins that closes a zip; a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= last; at--)
    if (view.getUint32(at, true) === endMark) return at
  return null
}

export const isWhole = (content: Uint8Array, { size, checksum }: ZipEntry): boolean =>
  content.length === size && crc32(content) === checksum
