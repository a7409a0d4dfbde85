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
  /** Phrases of one word, by each form in which it may be inflected. */
  readonly inflected: ReadonlyMap<string, readonly Kind[]>
  /** In scripts that set no spaces: looked for inside of words. */
  readonly inside: readonly Kind[]
}

const setsNoSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export function indexOf<Kind extends Phrase>(phrases: readonly Kind[]): PhraseIndex<Kind> {
  const byFirst = new Map<string, Kind[]>()
  const inflected = new Map<string, Kind[]>()
  const inside: Kind[] = []
  const add = (to: Map<string, Kind[]>, key: string, phrase: Kind) => {
    const known = to.get(key)
    if (known === undefined) to.set(key, [phrase])
    else known.push(phrase)
  }
  for (const phrase of phrases) {
    const [first] = phrase.words
    if (first === undefined) continue
    if (phrase.words.some((part) => setsNoSpaces.test(part))) inside.push(phrase)
    else {
      add(byFirst, first, phrase)
      if (phrase.words.length === 1)
        for (const ending of endingsOf(phrase)) add(inflected, `${first}${ending}`, phrase)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirst, inflected, inside }
}

/**
 * Every phrase in the text, in order; where several begin at one word the longest, and none inside of another. The last
 * word may be inflected: a genitive, a plural, a German adjective made of a name.
 */
export function findPhrases<Kind extends Phrase>(
  words: readonly Word[],
  index: PhraseIndex<Kind>,
): readonly FoundPhrase<Kind>[] {
  const found: FoundPhrase<Kind>[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, index)
    const start = words[at]
    const end = words[at + (phrase?.words.length ?? 1) - 1]
    if (phrase !== null && start !== undefined && end !== undefined)
      found.push({ phrase, from: start.from, to: end.to })
    at += phrase?.words.length ?? 1
  }
  if (index.inside.length > 0)
    for (const { folded, from, to } of words)
      for (const phrase of index.inside)
        if (folded.includes(phrase.words.join(''))) found.push({ phrase, from, to })
  return found
}

/** What may stand between two words of one name: a space, a hyphen, an initial's full stop, a comma. */
const widestGap = 4

function phraseAt<Kind extends Phrase>(
  words: readonly Word[],
  at: number,
  { byFirst, inflected }: PhraseIndex<Kind>,
): Kind | null {
  const first = words[at]?.folded ?? ''
  const fits = (phrase: Kind) => standsAt(phrase, words, at)
  return byFirst.get(first)?.find(fits) ?? inflected.get(first)?.find(fits) ?? null
}

/** Okafors, Lopezes, Okaforsche: behind an apostrophe an ending is a word of its own and in nobody's way. */
const endings = ['s', 'es', 'sche', 'schem', 'schen', 'scher', 'sches']

/** A name that is a word as well has more forms as the word: only its s counts. */
const endingsOf = ({ onlyCapital }: Phrase): readonly string[] => (onlyCapital ? ['s'] : endings)

function standsAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  const { words: wanted, onlyCapital, endsName } = phrase
  const last = wanted.length - 1
  const isThere = wanted.every((part, step) => {
    const here = words[at + step]
    if (here === undefined || (onlyCapital && !here.isCapital)) return false
    const before = words[at + step - 1]
    if (step > 0 && before !== undefined && here.from - before.to > widestGap) return false
    return here.folded === part || (step === last && isInflected(here.folded, part, phrase))
  })
  // What carries a genitive is followed by a thing, not by the rest of a name.
  const isBare = words[at + last]?.folded === wanted[last]
  return isThere && !(endsName === true && isBare && isNameGoingOn(words, at + last))
}

const isInflected = (word: string, stem: string, phrase: Phrase): boolean =>
  word.startsWith(stem) && endingsOf(phrase).includes(word.slice(stem.length))

/** Whether a capital follows after a space or a hyphen alone. */
function isNameGoingOn(words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]]
  if (here === undefined || next === undefined) return false
  return next.isCapital && next.from - here.to === 1 && !/^\p{N}/u.test(next.folded)
}
