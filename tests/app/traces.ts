// Words looked for in the bytes of files, in every spelling in which a program may have left them: any case, with and
// without accents, UTF-8 and UTF-16, escaped, in base64, and inside of gzip and zip files.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { foldLetters } from '../../article/fold-letters.ts'

/** One line for each file and spelling; none when nothing tells. A file that went meanwhile is passed over. */
export async function tracesBelow(
  folder: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const spellings = words.flatMap(spellingsOf)
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const told = tracesIn(Buffer.from(path.relative(folder, file)), spellings)
    const bytes = entry.isFile() ? await readFile(file).catch(() => Buffer.alloc(0)) : null
    for (const opened of bytes === null ? [] : opensTo(bytes))
      told.push(...tracesIn(opened, spellings))
    found.push(...[...new Set(told)].map((how) => `${file}: ${how}`))
  }
  return found
}

/** As `tracesBelow`, for what was said and not written. */
export const tracesInText = (text: string, words: readonly string[]): readonly string[] =>
  tracesIn(Buffer.from(text), words.flatMap(spellingsOf))

interface Spelling {
  readonly how: string
  /** Each byte as one character; lower case unless `isExact`. */
  readonly bytes: string
  readonly isExact: boolean
}

function tracesIn(bytes: Buffer, spellings: readonly Spelling[]): string[] {
  const exact = bytes.toString('latin1')
  const lower = exact.toLowerCase()
  return spellings
    .filter((spelling) => (spelling.isExact ? exact : lower).includes(spelling.bytes))
    .map(({ how }) => how)
}

function spellingsOf(word: string): readonly Spelling[] {
  // Without accents the lower case of a byte is the lower case of its letter.
  const forms = new Map<string, string>()
  for (const [name, form] of [
    ['as it is', word.toLowerCase()],
    ['decomposed', word.normalize('NFD').toLowerCase()],
    ['in capitals', word.toUpperCase()],
    ['folded', foldLetters(word)],
  ] as const)
    if (![...forms.values()].includes(form)) forms.set(name, form)
  const spellings = [...forms].flatMap(([name, form]) => {
    const lower = (how: string, bytes: Buffer) => ({
      how: `${how}, ${name}`,
      bytes: bytes.toString('latin1').toLowerCase(),
      isExact: false,
    })
    const utf16 = Buffer.from(form, 'utf16le')
    return [
      lower('UTF-8', Buffer.from(form)),
      lower('UTF-16', utf16),
      lower('UTF-16 of the other order', Buffer.from(utf16).swap16()),
      lower('JSON with escapes', Buffer.from(escaped(form, (code) => `\\u${hex(code, 4)}`))),
      lower('HTML with references', Buffer.from(escaped(form, (code) => `&#x${hex(code, 1)};`))),
      lower('an address', Buffer.from(encodeURIComponent(form))),
      ...[form, name === 'as it is' ? word : form].flatMap((text) => inBase64(text, name)),
    ]
  })
  return [...new Map(spellings.map((spelling) => [spelling.bytes, spelling])).values()]
}

const escaped = (text: string, as: (code: number) => string): string =>
  text.replace(/[^ -~]/g, (letter) => as(letter.charCodeAt(0)))

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** The letters that stand for the word alone, wherever in a group of three bytes it begins. */
const inBase64 = (text: string, name: string): readonly Spelling[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64')
    return {
      how: `base64, ${name}`,
      bytes: whole.slice(before === 0 ? 0 : 4),
      isExact: true,
    }
  })

/** The bytes themselves, and of what is packed what is in it. */
function opensTo(bytes: Buffer): readonly Buffer[] {
  return [bytes, ...packedIn(bytes).flatMap(opensTo)]
}

function packedIn(bytes: Buffer): readonly Buffer[] {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)]
    if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return []
    return Object.entries(unzipSync(bytes)).flatMap(([name, inside]) => [
      Buffer.from(name),
      Buffer.from(inside),
    ])
  } catch {
    // Begins like an archive and is none: its bytes as they are have been looked at.
    return []
  }
}
