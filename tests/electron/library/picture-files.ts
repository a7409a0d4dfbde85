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
