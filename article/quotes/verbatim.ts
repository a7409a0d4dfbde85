// Whether the printed words of a quote are those on record, by the rules of the house.
import { type LanguageWords, wordsFor } from '../checks/words/words.ts'
import { foldLetters } from '../fold-letters.ts'
import { findQuotations } from './find-quotations.ts'
import { type DiffPart, wordDiff } from './word-diff.ts'

export type HouseStyle = 'strict' | 'tidy'

export interface Verdict {
  /** `same`: word for word; `allowed`: changed as the house allows; `changed`: not what was said. */
  readonly kind: 'same' | 'allowed' | 'changed'
  readonly parts: readonly (DiffPart & { readonly isAllowed: boolean })[]
}

/**
 * Only what stands in quotation marks is judged, or all of it where there are none. Both styles let print begin and end
 * where it likes, an ellipsis drop words, and square brackets add some. `tidy` also lets brackets replace, and articles,
 * auxiliaries, fillers and endings change; never a word that turns the sense. `language` is BCP 47.
 */
export function judgeVerbatim(
  printed: string,
  record: string,
  style: HouseStyle,
  language: string,
): Verdict {
  const spoken = spokenWords(printed)
  const hasInsertion = spoken.search(insertion) !== -1
  // What stands in brackets in place of recorded words reads like an ellipsis that says more.
  const parts = wordDiff(record, spoken.replace(insertion, style === 'tidy' ? ' … ' : ' '))
  const judged = parts.map((part, at) => ({
    ...part,
    isAllowed: isAllowed(part, at, parts, style, language),
  }))
  const isChanged = judged.some((part) => !part.isAllowed)
  const isSame = !hasInsertion && parts.every(({ kind }) => kind === 'kept' || kind === 'left-out')
  return { kind: isChanged ? 'changed' : isSame ? 'same' : 'allowed', parts: judged }
}

/** What a reader takes for spoken: the words in quotation marks, else all. */
function spokenWords(printed: string): string {
  const inside = printed.split('\n').flatMap((line) => {
    const found = findQuotations(line)
    return found.map(({ start, end, closed }) => line.slice(start + 1, closed ? end - 1 : end))
  })
  return inside.length === 0 ? printed : inside.join(' ')
}

const insertion = /\[(?!\s*(?:…|\.{3}|\. \. \.)\s*\])[^\][]*\]/gu

function isAllowed(
  part: DiffPart,
  at: number,
  parts: readonly DiffPart[],
  style: HouseStyle,
  language: string,
): boolean {
  if (part.kind === 'kept' || part.kind === 'left-out') return true
  if (part.kind === 'dropped' && part.atEllipsis) return true
  if (style === 'strict') return false
  const { grammar, negations } = foldedWords(language)
  const turns = (word: string) => negations.has(word) || word.endsWith("n't")
  if (part.words.some(turns)) return false
  const others = [parts[at - 1], parts[at + 1]].flatMap((other) =>
    other !== undefined && other.kind !== part.kind && other.kind !== 'kept' ? other.words : [],
  )
  return part.words.every(
    (word) => grammar.has(word) || others.some((other) => isSameStem(word, other)),
  )
}

interface FoldedWords {
  readonly grammar: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
}

const folded = new Map<LanguageWords, FoldedWords>()

function foldedWords(language: string): FoldedWords {
  const words = wordsFor(language)
  const known = folded.get(words) ?? {
    grammar: new Set(words.grammar.map(foldLetters)),
    negations: new Set(words.negations.map(foldLetters)),
  }
  folded.set(words, known)
  return known
}

/** Whether two words differ in their endings alone. */
function isSameStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared >= 3 && shared >= 0.6 * Math.max(a.length, b.length)
}
