// A source that is not named, and that something is attributed to, lacks its description, the reason, or the editor who
// knows who it is.
import { openingWords } from '../quotes/opening-words.ts'
import { labelOf } from '../source.ts'
import { type OwedField, owedBy } from '../unnamed-source.ts'
import { type Check, finding } from './check.ts'

const asked: Readonly<Record<OwedField, string>> = {
  description: 'the agreed description',
  reason: 'the reason for not naming',
  editor: 'the editor who knows who it is',
}

export const unnamedSource: Check = {
  name: 'unnamed-source',
  ofArticle: ({ article, copy }) => {
    const used = new Set(copy.quotes.map(({ attribution }) => attribution.sourceId))
    return article.sources.flatMap((source) => {
      const owed = used.has(source.id) ? owedBy(source) : []
      if (owed.length === 0) return []
      return [
        finding({
          check: 'unnamed-source',
          about: `${source.id} ${owed.join(' ')}`,
          severity: 'to-acknowledge',
          message: `${openingWords(labelOf(source))} is not named in print. Add ${listed(owed.map((field) => asked[field]))}.`,
          place: { kind: 'source', id: source.id },
        }),
      ]
    })
  },
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
