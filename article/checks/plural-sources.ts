// The copy says “sources”, and there are not two of them (NEWSROOM: “Sources” in the plural needs two).
import { isUnnamed } from '../unnamed-source.ts'
import { isWithin, type TextLine } from './block-facts.ts'
import { type Check, finding } from './check.ts'

export const pluralSources: Check = {
  name: 'plural-sources',
  ofArticle: ({ article, copy, words }) => {
    const { pluralSources: pattern } = words
    if (pattern === null) return []
    const used = new Set(copy.quotes.map(({ attribution }) => attribution.sourceId))
    const unnamed = article.sources.filter((source) => used.has(source.id) && isUnnamed(source))
    if (unnamed.length > 1) return []
    const held = unnamed.length === 1 ? 'has one' : 'has none'
    return copy.lines.flatMap(({ at, line }) =>
      pluralsIn(line, pattern).map(({ index, found }) =>
        finding({
          check: 'plural-sources',
          about: line.text.slice(index, index + 80),
          severity: 'to-acknowledge',
          message: `“${found.replace(/\s+/gu, ' ')}” needs two unnamed sources, and the article ${held}. Write it in the singular, or attribute words to a second source.`,
          place: { kind: 'body', from: at + index, to: at + index + found.length },
        }),
      ),
    )
  },
}

interface Plural {
  readonly index: number
  readonly found: string
}

const remembered = new WeakMap<
  TextLine,
  { readonly pattern: RegExp; readonly plurals: readonly Plural[] }
>()

/** In our own words: a source may speak of sources. */
function pluralsIn(line: TextLine, pattern: RegExp): readonly Plural[] {
  const known = remembered.get(line)
  if (known?.pattern === pattern) return known.plurals
  const isOurs = !line.isQuoted && line.kind !== 'codeBlock'
  const plurals = (isOurs ? [...line.text.matchAll(pattern)] : [])
    .map(({ index, 0: found }) => ({ index, found }))
    .filter(({ index }) => !isWithin(line.said, index))
  remembered.set(line, { pattern, plurals })
  return plurals
}
