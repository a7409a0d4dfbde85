// Words that another outlet got are printed, and that outlet is not named by the end of the paragraph.
import { findPhrases, foldedWords, indexOf, type Phrase } from '../print/find-phrases.ts'
import { openingWords } from '../quotes/opening-words.ts'
import type { QuoteInBody } from '../quotes/quotes-in.ts'
import { termsRules } from '../quotes/terms.ts'
import type { Source } from '../source.ts'
import { type Check, finding } from './check.ts'
import type { Copy } from './copy.ts'
import { searchedLine } from './searched-line.ts'

export const secondHand: Check = {
  name: 'second-hand',
  ofArticle: ({ copy, sources }) =>
    firstUses(copy.quotes).flatMap(([via, { place, from, to, text }]) => {
      const outlet = sources.get(via)
      // The attribution of a block names it, and one that must not be named is not asked for.
      if (place !== 'inline' || outlet === undefined || !termsRules[outlet.terms].allowsName)
        return []
      if (isNamedBefore(outlet, to, copy)) return []
      return [
        finding({
          check: 'second-hand',
          about: `${via} ${text}`,
          severity: 'to-acknowledge',
          message: `${openingWords(text)} was told to ${outlet.name || 'another outlet'}, which is not named here. Name it once in this paragraph.`,
          place: { kind: 'body', from, to },
        }),
      ]
    }),
}

function firstUses(quotes: readonly QuoteInBody[]): readonly (readonly [string, QuoteInBody])[] {
  const uses = new Map<string, QuoteInBody>()
  for (const quote of quotes) {
    const { via } = quote.attribution
    if (via !== null && !uses.has(via)) uses.set(via, quote)
  }
  return [...uses]
}

/** In the copy up to the end of the paragraph that holds `position`. */
function isNamedBefore(outlet: Source, position: number, copy: Copy): boolean {
  const names = indexOf(namesOf(outlet.name))
  return copy.lines.some(
    ({ at, line }) => at <= position && findPhrases(searchedLine(line).words, names).length > 0,
  )
}

const general = new Set(
  'the a an news agency newspaper daily radio television tv magazine la le les il lo el los der die das agence agenzia agencia zeitung'.split(
    ' ',
  ),
)

/** The whole name, without its general words, and its initials: `Agence France-Presse`, `France-Presse`, `AFP`. */
function namesOf(name: string): readonly Phrase[] {
  const words = foldedWords(name)
  const own = words.filter((word) => !general.has(word))
  const written = name.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []
  const initials = (list: readonly string[]) => list.map((word) => [...word][0] ?? '').join('')
  const short = [...written.map((word) => word.toLowerCase()), initials(words), initials(own)]
  return [
    { words, onlyCapital: false },
    { words: own, onlyCapital: false },
    ...short
      .filter((word) => word.length > 1)
      .map((word) => ({ words: [word], onlyCapital: true })),
  ].filter((phrase) => phrase.words.length > 0)
}
