// Pictures for tests, made byte by byte: real headers, and pixels where something looks at them.
import { crc32, deflateSync } from 'node:zlib'

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const uint32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined(bytesOf(type), data)
  return joined(uint32(data.length), named, uint32(crc32(named)))
}

/** Grey, eight bits a pixel; `extra` stands before the pixels. */
export function pngOf(
  width: number,
  height: number,
  extra: readonly Uint8Array[] = [],
  pixels: Uint8Array = deflateSync(new Uint8Array((width + 1) * height)),
): Uint8Array {
  const header = joined(uint32(width), uint32(height), Uint8Array.of(8, 0, 0, 0, 0))
  return joined(
    bytesOf('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', new Uint8Array()),
  )
}

const uint16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff)

/** A segment of a JPEG with its length. */
export const segment = (marker: number, data: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(0xff, marker), uint16(data.length + 2), data)

/** The parts of a JPEG without tables to decode it by: `extra` stands in front, `behind` after its end. */
export function jpegOf(
  width: number,
  height: number,
  extra: readonly Uint8Array[] = [],
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  return joined(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, bytesOf('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    ...extra,
    segment(0xdb, new Uint8Array(65)),
    segment(
      0xc0,
      joined(Uint8Array.of(8), uint16(height), uint16(width), bytesOf('\x01\x01\x11\0')),
    ),
    segment(0xda, bytesOf('\x01\x01\0\0\x3f\0')),
    bytesOf('\x12\xff\0\x34\xff\xd0\x56'),
    Uint8Array.of(0xff, 0xd9),
    behind,
  )
}

/** A TIFF block as cameras write it: which way up, and where on earth. */
export function exifOf(orientation: number, place: string, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const little = order === 'II'
  const bytes = new Uint8Array(8 + 2 + 2 * 12 + 4 + place.length)
  const view = new DataView(bytes.buffer)
  bytes.set(bytesOf(order))
  view.setUint16(2, 42, little)
  view.setUint32(4, 8, little)
  view.setUint16(8, 2, little)
  const entries = [
    { tag: 0x010f, type: 2, count: place.length, value: 38, isShort: false },
    { tag: 0x0112, type: 3, count: 1, value: orientation, isShort: true },
  ]
  for (const [index, { tag, type, count, value, isShort }] of entries.entries()) {
    const at = 10 + index * 12
    view.setUint16(at, tag, little)
    view.setUint16(at + 2, type, little)
    view.setUint32(at + 4, count, little)
    if (isShort) view.setUint16(at + 8, value, little)
    else view.setUint32(at + 8, value, little)
  }
  bytes.set(bytesOf(place), 38)
  return bytes
}

export const exifSegment = (tiff: Uint8Array): Uint8Array =>
  segment(0xe1, joined(bytesOf('Exif\0\0'), tiff))

const riffChunk = (type: string, data: Uint8Array): Uint8Array => {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, data.length, true)
  return joined(bytesOf(type), length, data, new Uint8Array(data.length % 2))
}

/** Lossless by its name, with `extra` chunks behind; `flags` as the extended header has them. */
export function webpOf(
  width: number,
  height: number,
  extra: readonly (readonly [string, Uint8Array])[] = [],
  flags = 0,
): Uint8Array {
  const canvas = new Uint8Array(10)
  const view = new DataView(canvas.buffer)
  view.setUint8(0, flags)
  view.setUint32(4, width - 1, true)
  view.setUint16(7, (height - 1) & 0xffff, true)
  view.setUint8(9, (height - 1) >> 16)
  const body = joined(
    bytesOf('WEBP'),
    riffChunk('VP8X', canvas),
    riffChunk('VP8L', bytesOf('\x2f\0\0\0\0\x88\x88\x08')),
    ...extra.map(([type, data]) => riffChunk(type, data)),
  )
  return riffChunk('RIFF', body)
}

/** One picture of one colour, with `extra` blocks before it. */
export function gifOf(
  width: number,
  height: number,
  extra: readonly Uint8Array[] = [],
): Uint8Array {
  const little = (value: number) => Uint8Array.of(value & 0xff, value >> 8)
  return joined(
    bytesOf('GIF89a'),
    little(width),
    little(height),
    bytesOf('\x80\0\0\0\0\0\xff\xff\xff'),
    ...extra,
    bytesOf('\x2c\0\0\0\0'),
    little(1),
    little(1),
    bytesOf('\0\x02\x02\x44\x01\0\x3b'),
  )
}

/** A comment, or the data of an application under its eleven letters. */
export const gifBlock = (label: number, ...blocks: readonly string[]): Uint8Array =>
  joined(
    Uint8Array.of(0x21, label),
    ...blocks.map((block) => joined(Uint8Array.of(block.length), bytesOf(block))),
    Uint8Array.of(0),
  )

const box = (type: string, ...data: readonly Uint8Array[]): Uint8Array => {
  const inside = joined(...data)
  return joined(uint32(inside.length + 8), bytesOf(type), inside)
}

/** The boxes of an AVIF with one item of each of the types. */
export const avifOf = (
  width: number,
  height: number,
  items: readonly string[] = ['av01'],
): Uint8Array =>
  joined(
    box('ftyp', bytesOf('avif\0\0\0\0avifmif1')),
    box(
      'meta',
      new Uint8Array(4),
      ...items.map((type) => box('infe', bytesOf(`\x02\0\0\0\0\x01\0\0${type}\0`))),
      box('ispe', new Uint8Array(4), uint32(width), uint32(height)),
    ),
    box('mdat', bytesOf('pixels')),
  )

export { bytesOf, joined }
