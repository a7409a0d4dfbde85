// The archive that a Word file is → its parts, under limits that hold while inflating: what a header says about sizes is
// never believed, no name becomes a path, and nothing of it is written anywhere.
import { inflateRawSync } from 'node:zlib'

export interface ArchiveLimits {
  readonly entries: number
  /** Bytes of everything in it, inflated; photographs hardly shrink, so their share is near that of the file. */
  readonly inflated: number
  /** Bytes of the parts that hold text. */
  readonly text: number
  /** Inflated bytes for each byte of the file, once more than a megabyte is inflated. */
  readonly ratio: number
}

export const archiveLimits: ArchiveLimits = {
  entries: 2_000,
  inflated: 128 * 1024 * 1024,
  text: 24 * 1024 * 1024,
  ratio: 100,
}

export type Archive =
  | { readonly kind: 'read'; readonly parts: ReadonlyMap<string, Uint8Array> }
  /** `problem` completes the sentence "The Word file …". */
  | { readonly kind: 'refused'; readonly problem: string }

/** The list at the end of an archive is what counts; what stands between its entries is not looked at. */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits = archiveLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readEntries(bytes, view, limits)
  } catch (error) {
    // Outside of the file: a list that points nowhere.
    if (error instanceof RangeError) return refused('is damaged or cut off')
    throw error
  }
}

function readEntries(bytes: Uint8Array, view: DataView, limits: ArchiveLimits): Archive {
  const end = endRecord(view)
  if (end === null) return refused('is cut off')
  const parts = new Map<string, Uint8Array>()
  const left = { inflated: limits.inflated, text: limits.text }
  let at = view.getUint32(end + 16, true)
  for (let count = 0; at < end && view.getUint32(at, true) === 0x02014b50; count++) {
    if (count >= limits.entries) return refused(`holds more than ${limits.entries} parts`)
    const entry = entryAt(bytes, view, at)
    at = entry.next
    if (entry.isProtected) return refused('is protected with a password')
    const isText = /\.(?:xml|rels)$/iu.test(entry.name)
    const seen = limits.inflated - left.inflated
    const byRatio = Math.max(1024 * 1024, bytes.length * limits.ratio) - seen
    const most = Math.max(0, Math.min(left.inflated, byRatio, isText ? left.text : Infinity))
    const part = inflated(entry, most)
    if (part === 'too-large')
      return refused(
        most === byRatio
          ? `is packed more than ${limits.ratio} times smaller than what it holds`
          : isText && most === left.text
            ? `holds more than ${megabytes(limits.text)} MB of text`
            : `holds more than ${megabytes(limits.inflated)} MB when it is unpacked`,
      )
    if (part === 'damaged' || part.length !== entry.size) return refused('is damaged')
    left.inflated -= part.length
    if (isText) left.text -= part.length
    if (!entry.name.endsWith('/')) parts.set(entry.name.replace(/^\/+/u, ''), part)
  }
  return { kind: 'read', parts }
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly isProtected: boolean
  readonly packed: Uint8Array
  readonly size: number
  readonly next: number
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const length = view.getUint32(at + 20, true)
  if (start + length > bytes.length) throw new RangeError('an entry ends behind the file')
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    isProtected: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(start, start + length),
    size: view.getUint32(at + 24, true),
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

function inflated({ method, packed }: Entry, most: number): Uint8Array | 'too-large' | 'damaged' {
  if (method === 0) return packed.length > most ? 'too-large' : packed
  if (method !== 8) return 'damaged'
  try {
    // One byte more is asked for, since nothing at all may not be.
    const part = inflateRawSync(packed, { maxOutputLength: most + 1 })
    return part.length > most ? 'too-large' : part
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged'
  }
}

/** Where the record begins that closes an archive, or null. */
function endRecord(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= last; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

const refused = (problem: string) => ({ kind: 'refused', problem }) as const
