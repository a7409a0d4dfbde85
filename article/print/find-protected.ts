// Protected words looked for in a text: the same search for the copy while it is written and for the bytes of an export.
import { digitRuns } from './contact-words.ts'
import { findPhrases, type Word, wordsOf } from './find-phrases.ts'
import type { ProtectedNumber, ProtectedPhrase, Protection } from './protected-words.ts'

/** A text made ready to be searched. */
export interface SearchedText {
  readonly words: readonly Word[]
  readonly numbers: readonly string[]
}

export interface ProtectedHit {
  /** UTF-16 offsets; of the whole text for a telephone number. */
  readonly from: number
  readonly to: number
  readonly kind: ProtectedPhrase['kind']
  readonly label: string
  readonly key: string
  readonly answer: 'none' | 'acknowledge'
}

export const searched = (text: string): SearchedText => ({
  words: wordsOf(text),
  numbers: digitRuns(text),
})

export function findProtected(
  { words, numbers }: SearchedText,
  protection: Protection,
): readonly ProtectedHit[] {
  const found: ProtectedHit[] = []
  for (const { phrase, from, to } of findPhrases(words, protection.phrases))
    if (phrase.kind !== 'free') found.push(hitOf(phrase, from, to))
  for (const known of protection.numbers)
    if (numbers.some((digits) => digits.includes(known.digits)))
      found.push(numberHit(known, words.at(-1)?.to ?? 0))
  return found
}

const hitOf = (
  { kind, label, key, answer }: ProtectedPhrase,
  from: number,
  to: number,
): ProtectedHit => ({ from, to, kind, label, key, answer })

const numberHit = ({ label, key }: ProtectedNumber, to: number): ProtectedHit => ({
  from: 0,
  to,
  kind: 'contact',
  label,
  key,
  answer: 'none',
})
