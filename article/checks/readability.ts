// A sentence of our own is too long to be read with ease. What sources said stays as it was said.
import { wordsInText } from '../word-count.ts'
import type { Span, TextLine } from './block-facts.ts'
import { type Check, finding } from './check.ts'
import { sentencesOf } from './sentences.ts'
import { wordsFor } from './words/words.ts'

export const readability: Check = {
  name: 'readability',
  ofBlock: ({ lines }, language) => {
    const { longestSentence, abbreviations } = wordsFor(language)
    return lines
      .filter((line) => line.kind === 'paragraph' && !line.isQuoted)
      .flatMap((line) =>
        sentencesOf(line.text, abbreviations).flatMap(({ from, to }) => {
          const words = wordsInText(ownWords(line, { from, to }))
          if (words <= longestSentence) return []
          const text = line.text.slice(from, to)
          return [
            finding({
              check: 'readability',
              about: text,
              severity: 'note',
              message: `This sentence has ${words} words; up to ${longestSentence} are easy to read. Make two of it.`,
              place: { kind: 'body', from: line.from + from, to: line.from + to },
            }),
          ]
        }),
      )
  },
}

/** The sentence without what is quoted in it. */
function ownWords({ text, said }: TextLine, { from, to }: Span): string {
  let own = ''
  let at = from
  for (const span of said) {
    if (span.to <= from || span.from >= to) continue
    own += text.slice(at, Math.max(at, span.from))
    at = Math.max(at, Math.min(span.to, to))
  }
  return own + text.slice(at, to)
}
