// The last line of defence: the bytes of an export are searched for the names and contacts of the sources that must not
// be named, whatever let them in. Apart from print/, which has no place for them.
import type { Article } from '../article.ts'
import type { Finding } from '../checks/check.ts'
import { protectedSentence } from '../checks/protected-name.ts'
import { findProtected, type ProtectedHit, searched } from '../print/find-protected.ts'
import { protectionOf } from '../print/protected-words.ts'
import { quotesIn } from '../quotes/quotes-in.ts'
import { readingsOf } from './readings.ts'

export interface Rendered {
  /** As people know the format. */
  readonly label: string
  /** Everything that leaves: the text, the name of the file. */
  readonly parts: readonly string[]
  /** What the format writes for any article: its own words are nobody's name. */
  readonly frame: () => string
}

/**
 * One finding for each name, surname or contact found; none when nothing leaks or a person has acknowledged it. Given
 * names are many people's: the check asks about them in the copy, and bytes are not refused for them.
 */
export function findLeaks(article: Article, { label, parts, frame }: Rendered): readonly Finding[] {
  const protection = protectionOf(article, quotesIn(article.body))
  if (protection === null) return []
  const hits = new Map<string, { readonly hit: ProtectedHit; readonly words: string }>()
  for (const text of parts.flatMap(readingsOf))
    for (const hit of findProtected(searched(text), protection))
      if (hit.kind !== 'given-name' && !hits.has(hit.key))
        hits.set(hit.key, { hit, words: wordsOfHit(hit, text) })
  if (hits.size === 0) return []
  const acknowledged = new Set(
    article.acknowledgements.flatMap(({ why, keys }) => (why.trim() === '' ? [] : keys)),
  )
  const own = new Set(findProtected(searched(frame()), protection).map(({ key }) => key))
  return [...hits.values()]
    .filter(({ hit }) => !own.has(hit.key))
    .filter(({ hit }) => hit.answer === 'none' || !acknowledged.has(hit.key))
    .map(({ hit, words }) => ({
      check: 'leak',
      key: hit.key,
      severity: 'blocks',
      answer: hit.answer,
      message: protectedSentence(hit, words, `would leave with the ${label} export`),
      place: { kind: 'article' },
      fix: null,
    }))
}

/** A telephone number is found in the whole text: what was found says its label. */
const wordsOfHit = ({ from, to, kind }: ProtectedHit, text: string): string =>
  kind === 'contact' && to - from > 200 ? 'A telephone number' : text.slice(from, to)
