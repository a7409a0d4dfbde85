// The same words are attributed to two different sources.
import { foldedWords } from '../print/find-phrases.ts'
import { openingWords } from '../quotes/opening-words.ts'
import { labelOf } from '../source.ts'
import { type Check, finding } from './check.ts'

/** Fewer words than these two people may well have said alike. */
const fewestWords = 4

export const sameWordsTwice: Check = {
  name: 'same-words-twice',
  ofArticle: ({ copy, sources }) => {
    const first = new Map<string, string>()
    return copy.quotes.flatMap(({ from, to, text, attribution: { sourceId } }) => {
      const source = sourceId === null ? undefined : sources.get(sourceId)
      if (source === undefined) return []
      const words = wordsOfQuote(text)
      if (words.length < fewestWords) return []
      const key = words.join(' ')
      const before = first.get(key)
      if (before === undefined) first.set(key, source.id)
      const other = before === undefined ? undefined : sources.get(before)
      if (other === undefined || other.id === source.id) return []
      return [
        finding({
          check: 'same-words-twice',
          about: `${other.id} ${source.id} ${key}`,
          severity: 'to-acknowledge',
          message: `${openingWords(text)} is attributed to “${labelOf(source)}”, and before that to “${labelOf(other)}”. Say who said it.`,
          place: { kind: 'body', from, to },
        }),
      ]
    })
  },
}

/** Remembered by text: the words of a quote are asked for at every look. */
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 2_000

function wordsOfQuote(text: string): readonly string[] {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const words = foldedWords(text)
  remembered.set(text, words)
  return words
}
