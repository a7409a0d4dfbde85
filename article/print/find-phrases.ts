// Names looked for in a text, word by word and without regard to case and accents: one pass over the words, however many
// names there are.
import { foldLetters } from '../fold-letters.ts'

export interface Word {
  readonly folded: string
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
  /** Whether it begins with a capital, or with a letter that knows none. */
  readonly isCapital: boolean
}

export interface Phrase {
  /** Folded words in order, at least one. */
  readonly words: readonly string[]
  /** Whether it is meant only where each of its words begins with a capital. */
  readonly onlyCapital: boolean
}

export interface FoundPhrase<Kind extends Phrase> {
  readonly phrase: Kind
  readonly from: number
  readonly to: number
}

/** Marks and invisible characters inside of a word do not part it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu

export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(word)) {
    const [written] = match
    const first = String.fromCodePoint(written.codePointAt(0) ?? 0)
    found.push({
      folded: foldLetters(written),
      from: match.index,
      to: match.index + written.length,
      isCapital: first !== first.toLowerCase() || first === first.toUpperCase(),
    })
  }
  return found
}

/** The folded words of a text alone. */
export const foldedWords = (text: string): readonly string[] =>
  wordsOf(text).map(({ folded }) => folded)

export interface PhraseIndex<Kind extends Phrase> {
  /** By first word; longest first, else in the order given. */
  readonly byFirst: ReadonlyMap<string, readonly Kind[]>
  /** In scripts that set no spaces: looked for inside of words. */
  readonly inside: readonly Kind[]
}

const setsNoSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export function indexOf<Kind extends Phrase>(phrases: readonly Kind[]): PhraseIndex<Kind> {
  const byFirst = new Map<string, Kind[]>()
  const inside: Kind[] = []
  for (const phrase of phrases) {
    const [first] = phrase.words
    if (first === undefined) continue
    if (phrase.words.some((part) => setsNoSpaces.test(part))) inside.push(phrase)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirst, inside }
}

/**
 * Every phrase in the text, in order; where several begin at one word the longest, and none inside of another. The last
 * word may carry the s of a genitive or a plural.
 */
export function findPhrases<Kind extends Phrase>(
  words: readonly Word[],
  { byFirst, inside }: PhraseIndex<Kind>,
): readonly FoundPhrase<Kind>[] {
  const found: FoundPhrase<Kind>[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, byFirst)
    const start = words[at]
    const end = words[at + (phrase?.words.length ?? 1) - 1]
    if (phrase !== null && start !== undefined && end !== undefined)
      found.push({ phrase, from: start.from, to: end.to })
    at += phrase?.words.length ?? 1
  }
  if (inside.length > 0)
    for (const { folded, from, to } of words)
      for (const phrase of inside)
        if (folded.includes(phrase.words.join(''))) found.push({ phrase, from, to })
  return found
}

/** What may stand between two words of one name: a space, a hyphen, an initial's full stop, a comma. */
const widestGap = 4

function phraseAt<Kind extends Phrase>(
  words: readonly Word[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Kind[]>,
): Kind | null {
  const first = words[at]?.folded ?? ''
  const singular = first.endsWith('s') ? first.slice(0, -1) : null
  const candidates = byFirst.get(first) ?? []
  const match = candidates.find((phrase) => standsAt(phrase, words, at))
  if (match !== undefined) return match
  if (singular === null) return null
  return (
    (byFirst.get(singular) ?? []).find(
      (phrase) => phrase.words.length === 1 && standsAt(phrase, words, at),
    ) ?? null
  )
}

function standsAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  return phrase.words.every((wanted, step) => {
    const here = words[at + step]
    if (here === undefined || (phrase.onlyCapital && !here.isCapital)) return false
    const before = words[at + step - 1]
    if (step > 0 && before !== undefined && here.from - before.to > widestGap) return false
    const isLast = step === phrase.words.length - 1
    return here.folded === wanted || (isLast && here.folded === `${wanted}s`)
  })
}
