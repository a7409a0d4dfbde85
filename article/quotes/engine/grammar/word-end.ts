// Where a word ends: which stops, hyphens and apostrophes belong to it.
import { isDigit, isLetter, isUpper, isWordCode } from '../marks/characters.ts'
import type { Lexicon } from './lexicon.ts'

/** Where the word that begins at `start` ends: abbreviations keep their full stop, U.S. and galley.com theirs. */
export function wordEnd(text: string, start: number, to: number, lexicon: Lexicon): number {
  let at = start
  let dots = 0
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      at++
      continue
    }
    const next = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN
    const joins =
      code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 0x2011
    if ((joins && isWordCode(next)) || isMisread(code, text.charCodeAt(at - 1))) {
      at++
      continue
    }
    if ((code === 46 || code === 44) && isDigit(text.charCodeAt(at - 1)) && isDigit(next)) {
      at++
      continue
    }
    if (code === 38 && isLetter(next) && isUpper(text[at - 1] ?? '')) {
      at++
      continue
    }
    if (code === 46 && (isInitial(text, start, at, dots) || isLetter(next))) {
      if (!isInitial(text, start, at, dots) && !isTopLevel(text, at)) break
      at++
      dots++
      continue
    }
    break
  }
  if (text.charCodeAt(at) === 46 && at < to && dots === 0) {
    const low = text.slice(start, at).toLowerCase()
    if (lexicon.abbreviations.has(low) && text.charCodeAt(at + 1) !== 46) return at + 1
  }
  return at
}

/** FranÃ§ois: the second half of a letter whose bytes were read one by one. */
const isMisread = (code: number, before: number): boolean =>
  code >= 0xa1 && code < 0xc0 && (before === 0xc3 || before === 0xc2)

/** J. or U.S. or a.m.: a single letter before the full stop. */
function isInitial(text: string, start: number, dot: number, dots: number): boolean {
  const before = dot - 1
  if (!isLetter(text.charCodeAt(before))) return false
  const left = text.charCodeAt(before - 1)
  // R-N.Y.: initials behind a hyphen
  const isSingle = before === start || left === 46 || left === 45
  if (!isSingle) return false
  if (dots > 0) return true
  const letter = text[before] ?? ''
  if (isUpper(letter)) return letter !== 'I' || text.charCodeAt(dot + 1) === 46
  return isLetter(text.charCodeAt(dot + 1)) && text.charCodeAt(dot + 2) === 46
}

/** galley.com: a full stop within a name of the net. */
function isTopLevel(text: string, dot: number): boolean {
  let end = dot + 1
  while (isLetter(text.charCodeAt(end))) end++
  const ending = text.slice(dot + 1, end)
  return (
    ending === 'com' || ending === 'org' || ending === 'net' || ending === 'gov' || ending === 'de'
  )
}
