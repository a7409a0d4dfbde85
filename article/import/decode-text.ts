// Bytes → text with plain line feeds: which encoding it is, or that it is not text at all.
import { looksLikeOwnMarkdown } from './own-front-matter.ts'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `what` completes the sentence "The file is …". */
  | { readonly kind: 'binary'; readonly what: string }

const magic: readonly { readonly starts: readonly number[]; readonly what: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF' },
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'a Word, OpenDocument or ZIP file' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word file' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file' },
  { starts: [0x1f, 0x8b], what: 'a compressed file' },
  { starts: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { starts: [0xff, 0xd8, 0xff], what: 'a picture' },
  { starts: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
]

/**
 * UTF-8 with or without a byte order mark, UTF-16 by its mark or by its pattern of NULs, else Windows-1252.
 * Line ends become line feeds; control characters nobody sees are dropped.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const known = magic.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) return { kind: 'binary', what: known.what }
  const utf16 = utf16Of(bytes)
  const text =
    utf16 !== null
      ? new TextDecoder(utf16).decode(bytes)
      : (asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
  if (text.includes('\u0000')) return { kind: 'binary', what: 'binary data' }
  return { kind: 'text', text: withPlainLines(text) }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  if (even === 0 && odd > pairs * 0.3) return 'utf-16le'
  if (odd === 0 && even > pairs * 0.3) return 'utf-16be'
  return null
}

function withPlainLines(given: string): string {
  const text = given.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  // What Galley wrote holds a line separator only where the article does.
  if (looksLikeOwnMarkdown(text)) return text
  return (
    text
      .replace(/[\v\u0085\u2028]/gu, '\n')
      .replace(/[\f\u2029]/gu, '\n\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is dropped
      .replace(/[\u0001-\u0008\u000e-\u001f\u007f]/gu, '')
  )
}
