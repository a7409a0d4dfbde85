// Lines of a stated width: broken at spaces, and nowhere else unless a word of a script without spaces is longer.
import type { TextBlock } from './plain-text-body.ts'

/** Scripts that may be broken between any two letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u

/** `width` in columns, null for no limit. */
export function wrapped(
  { first, rest, text, isVerbatim }: TextBlock,
  width: number | null,
): string {
  const room = width === null || isVerbatim ? null : Math.max(width - rest.length, 16)
  const lines = text.split('\n').flatMap((line) => (room === null ? [line] : broken(line, room)))
  return lines.map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd()).join('\n')
}

function broken(line: string, room: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  let columns = 0
  for (const piece of pieces(line, room)) {
    const size = columnsOf(piece.text)
    if (current !== '' && columns + piece.gap.length + size > room) {
      lines.push(current)
      current = piece.text
      columns = size
    } else {
      current += piece.gap + piece.text
      columns += piece.gap.length + size
    }
  }
  return [...lines, current]
}

/** Words with the space before them. No-break spaces hold words together. */
function pieces(line: string, room: number): readonly { gap: string; text: string }[] {
  return line.split(/[ \t]+/).flatMap((word, at) => {
    const gap = at === 0 ? '' : ' '
    if (columnsOf(word) <= room || !unspaced.test(word)) return [{ gap, text: word }]
    return [...word].map((letter, index) => ({ gap: index === 0 ? gap : '', text: letter }))
  })
}

/** Wide letters take two columns, as terminals and teleprinters of East Asia have them. */
function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text)
    columns +=
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
        letter,
      )
        ? 2
        : 1
  return columns
}
