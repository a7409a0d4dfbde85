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
  /** Whether a word with a capital right behind it makes it the beginning of another name. */
  readonly endsName?: true
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
 * word may be inflected: a genitive, a plural, a German adjective made of a name.
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

/** Okafors, Lopezes, Okaforsche: behind an apostrophe an ending is a word of its own and in nobody's way. */
const ending = /(?:e?s|sche[mnrs]?)$/u
const endings = ['s', 'es', 'sche', 'schem', 'schen', 'scher', 'sches']

function phraseAt<Kind extends Phrase>(
  words: readonly Word[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Kind[]>,
): Kind | null {
  const first = words[at]?.folded ?? ''
  const match = byFirst.get(first)?.find((phrase) => standsAt(phrase, words, at))
  if (match !== undefined) return match
  for (const stem of stemsOf(first)) {
    const inflected = byFirst
      .get(stem)
      ?.find((phrase) => phrase.words.length === 1 && standsAt(phrase, words, at))
    if (inflected !== undefined) return inflected
  }
  return null
}

function stemsOf(word: string): readonly string[] {
  const [written] = ending.exec(word) ?? []
  if (written === undefined) return []
  const stem = word.slice(0, -written.length)
  return written === 'es' ? [word.slice(0, -1), stem] : [stem]
}

function standsAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  const { words: wanted, onlyCapital, endsName } = phrase
  const last = wanted.length - 1
  const isThere = wanted.every((part, step) => {
    const here = words[at + step]
    if (here === undefined || (onlyCapital && !here.isCapital)) return false
    const before = words[at + step - 1]
    if (step > 0 && before !== undefined && here.from - before.to > widestGap) return false
    return here.folded === part || (step === last && isInflected(here.folded, part, onlyCapital))
  })
  // What carries a genitive is followed by a thing, not by the rest of a name.
  const isBare = words[at + last]?.folded === wanted[last]
  return isThere && !(endsName === true && isBare && isNameGoingOn(words, at + last))
}

/** A name that is a word as well has more forms as the word: only its s counts. */
const isInflected = (word: string, stem: string, isWord: boolean): boolean =>
  word.startsWith(stem) && (isWord ? ['s'] : endings).includes(word.slice(stem.length))

/** Whether a capital follows after a space or a hyphen alone. */
function isNameGoingOn(words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]]
  if (here === undefined || next === undefined) return false
  return next.isCapital && next.from - here.to === 1 && !/^\p{N}/u.test(next.folded)
}
