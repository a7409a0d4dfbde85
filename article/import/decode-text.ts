// Bytes → text with plain line feeds: which encoding it is, or that it is not text at all.
import { looksLikeOwnMarkdown } from './own-front-matter.ts'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `what` completes the sentence "The file is …". */
  | { readonly kind: 'binary'; readonly what: string }

const magic: readonly { readonly starts: readonly number[]; readonly what: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF' },
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'an OpenDocument, ZIP or other packed file' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word file' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file' },
  { starts: [0x1f, 0x8b], what: 'a compressed file' },
  { starts: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { starts: [0xff, 0xd8, 0xff], what: 'a picture' },
  { starts: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
]

/**
 * UTF-8 with or without a byte order mark, UTF-16 by its mark or by where its NULs stand, else the encoding that a page
 * names, else Windows-1252. Line ends become line feeds; control characters nobody sees are dropped.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const known = magic.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) return { kind: 'binary', what: known.what }
  const utf16 = utf16Of(bytes)
  const text =
    utf16 !== null
      ? new TextDecoder(utf16).decode(bytes)
      : (asUtf8(bytes) ?? asNamed(bytes) ?? asDamagedUtf8(bytes) ?? asWindows(bytes))
  if (isBinary(text)) return { kind: 'binary', what: 'binary data' }
  return { kind: 'text', text: withPlainLines(text) }
}

const asWindows = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)

/** A NUL now and then is an accident of whatever wrote the file; many, or many of its like, are not text. */
function isBinary(text: string): boolean {
  if (!text.includes('\u0000')) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0
  return controls * 100 > text.length
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that an HTML or XML page gives near its beginning. */
function asNamed(bytes: Uint8Array): string | null {
  const start = asWindows(bytes.subarray(0, 2_048))
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/iu.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})/iu.exec(start)?.[1]
  if (label === undefined || /^utf-?8$/iu.test(label)) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // A name that nobody knows says nothing.
    return null
  }
}

/** UTF-8 with a few bytes gone wrong is still read as such: anything else would garble every other letter too. */
function asDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = text.match(/\ufffd/gu)?.length ?? 0
  const right = text.match(/[\u00a0-\ufffc]/gu)?.length ?? 0
  return right > wrong ? text : null
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8 || bytes.length % 2 === 1 || !sample.includes(0)) return null
  const little = spacesRead('utf-16le', sample)
  const big = spacesRead('utf-16be', sample)
  if (little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** How many spaces it has, or none where it is not nearly all letters: the wrong order of bytes gives few of both. */
function spacesRead(encoding: 'utf-16le' | 'utf-16be', sample: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(sample)
  const plain = text.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0
  return plain >= text.length * 0.9 ? (text.match(/[ \n\r]/gu)?.length ?? 0) : 0
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
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/gu, '')
  )
}
