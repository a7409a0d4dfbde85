// What of a contact would give a source away: addresses, accounts, telephone numbers.
import { foldedWords, type Phrase } from './find-phrases.ts'

interface ContactPhrase extends Phrase {
  readonly answer: 'none' | 'acknowledge'
}

const shortest = 5

/** Each line or listed part of a contact; what has neither a digit nor an @ may be said of others too. */
export function contactPhrases(contact: string): readonly ContactPhrase[] {
  const parts = contact
    .split(/[\n,;|]+/u)
    .flatMap((part) => [
      part,
      part.replace(/^[^:]*:(?!\/)/u, ''),
      ...part.split(/\s+/u).filter(isAddress),
    ])
  const known = new Map<string, ContactPhrase>()
  for (const part of parts) {
    const words = foldedWords(part)
    const key = words.join(' ')
    if (key.length < shortest || known.has(key) || isOnlyDigits(key)) continue
    known.set(key, {
      words,
      onlyCapital: false,
      answer: /@|\d/u.test(part) ? 'none' : 'acknowledge',
    })
  }
  return [...known.values()]
}

const isAddress = (part: string): boolean => /@|\p{L}[.\d]\p{L}|\p{L}\d|\d\p{L}/u.test(part)
const isOnlyDigits = (key: string): boolean => !/\p{L}/u.test(key)

const number = /\+?\d(?:[\s().\-/\u2010-\u2015]{0,3}\d){5,}/gu

/** The last eight digits of each telephone number, so that one with and one without prefix are the same. */
export const phoneNumbers = (text: string): readonly string[] =>
  digitRuns(text).map((digits) => digits.slice(-8))

/** The digits of everything in a text that could be a telephone number: six digits at least. */
export function digitRuns(text: string): readonly string[] {
  return (text.match(number) ?? []).map((written) => written.replace(/\D/gu, ''))
}
