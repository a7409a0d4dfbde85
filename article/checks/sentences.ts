// Sentences of a line, as far as full stops tell.
import type { Span } from './block-facts.ts'

const ends = /(?<![.!?…])[.!?…]+["”“’»«)\]]*(?:\s+|$)/gu
const lastWord = /[\p{L}\p{M}.]+$/u
const longestWord = 30

/** Offsets of each sentence; `abbreviations` (lower case, without their full stop) and single letters end none. */
export function sentencesOf(text: string, abbreviations: readonly string[]): readonly Span[] {
  const found: Span[] = []
  let from = 0
  for (const match of text.matchAll(ends)) {
    const to = match.index + match[0].length
    const before = text.slice(Math.max(from, match.index - longestWord), match.index)
    const isFullStop = match[0].trimEnd() === '.'
    if (to < text.length && !isEnd(isFullStop ? before : '', text.slice(to, to + 4), abbreviations))
      continue
    found.push({ from, to })
    from = to
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.length })
  return found
}

/** `before` is what stands before a full stop, empty before another mark. */
function isEnd(before: string, next: string, abbreviations: readonly string[]): boolean {
  if (/^["“„«‘([¿¡]*\p{Ll}/u.test(next)) return false
  const word = lastWord.exec(before)?.[0].toLowerCase()
  return word === undefined || !(word.length === 1 || abbreviations.includes(word))
}
