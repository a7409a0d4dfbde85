// Which words must not leave with an article: the names and contacts of sources that its terms protect.
import { keyFor } from '../answers.ts'
import type { Article } from '../article.ts'
import type { QuoteInBody } from '../quotes/quotes-in.ts'
import { termsRules } from '../quotes/terms.ts'
import { isProtected, labelOf, type Source } from '../source.ts'
import { effectiveTerms, sourcesById } from './attribution.ts'
import { contactPhrases, phoneNumbers } from './contact-words.ts'
import { foldedWords, indexOf, type Phrase, type PhraseIndex } from './find-phrases.ts'
import { nameForms } from './name-forms.ts'

/** Words that identify a protected source. */
export interface ProtectedPhrase extends Phrase {
  readonly kind: 'name' | 'surname' | 'given-name' | 'contact'
  readonly sourceId: string
  /** How the desk knows the source. */
  readonly label: string
  /** Under which an acknowledgement lifts it; the same in the copy and in every export. */
  readonly key: string
  /** Whether a person may say that it means somebody or something else. */
  readonly answer: 'none' | 'acknowledge'
}

/** The name of somebody who may be named: where it stands, it is nobody else's. */
interface FreePhrase extends Phrase {
  readonly kind: 'free'
}

export interface ProtectedNumber {
  /** The last eight digits, or all of a shorter number. */
  readonly digits: string
  readonly sourceId: string
  readonly label: string
  readonly key: string
}

export interface Protection {
  readonly phrases: PhraseIndex<ProtectedPhrase | FreePhrase>
  readonly numbers: readonly ProtectedNumber[]
}

type Named = Pick<Article, 'sources' | 'bylines'>

/** Null when the article has no source to protect. */
export function protectionOf(article: Named, quotes: readonly QuoteInBody[]): Protection | null {
  const uses = usesOf(article.sources, quotes)
  const hidden = new Set(article.sources.filter((source) => isHidden(source, uses)))
  if (hidden.size === 0) return null
  const printed = printedNames(article, hidden)
  const free = freeNames(printed)
  const known = new Set(free.map(({ words }) => words.join(' ')))
  const guarded = [...hidden].filter((source) => !isStandIn(source, uses, known))
  const shared = new Set(printed.flat())
  const names = guarded.flatMap((source) => namesOf(source, known, shared))
  const contacts = guarded.flatMap((source) =>
    contactPhrases(source.contact).map((phrase) => ({
      ...identified(source, 'contact', phrase.words),
      ...phrase,
    })),
  )
  const numbers = guarded.flatMap((source) =>
    phoneNumbers(source.contact).map((digits) => ({
      digits,
      sourceId: source.id,
      label: labelOf(source),
      key: keyFor('protected-name', `${source.id} ${digits}`),
    })),
  )
  // One source's given name may be another one's surname, which says more.
  const isGiven = ({ kind }: ProtectedPhrase) => kind === 'given-name'
  const given = names.filter(isGiven)
  const phrases = [...names.filter((one) => !isGiven(one)), ...contacts, ...free, ...given]
  return { phrases: indexOf<ProtectedPhrase | FreePhrase>(phrases), numbers }
}

interface Uses {
  /** By source: whether the terms of each of its quotes allow the name. */
  readonly allowed: ReadonlyMap<string, readonly boolean[]>
  readonly outlets: ReadonlySet<string | null>
}

function usesOf(all: readonly Source[], quotes: readonly QuoteInBody[]): Uses {
  const sources = sourcesById(all)
  const allowed = new Map<string, boolean[]>()
  for (const { attribution } of quotes) {
    if (attribution.sourceId === null) continue
    const { allowsName } = termsRules[effectiveTerms(attribution, sources)]
    const before = allowed.get(attribution.sourceId)
    if (before === undefined) allowed.set(attribution.sourceId, [allowsName])
    else before.push(allowsName)
  }
  return { allowed, outlets: new Set(quotes.map(({ attribution }) => attribution.via)) }
}

/**
 * Whether nothing allows the name: no quote of the source stands on terms that print it, and its own terms or those of
 * one of its quotes forbid it.
 */
function isHidden(source: Source, { allowed }: Uses): boolean {
  const theirs = allowed.get(source.id) ?? []
  return !theirs.includes(true) && (isProtected(source) || theirs.length > 0)
}

/** A source taken out of use whose name is a named source's: the two were merged. */
function isStandIn(source: Source, uses: Uses, known: ReadonlySet<string>): boolean {
  const isUsed = uses.allowed.has(source.id) || uses.outlets.has(source.id)
  return source.retired && !isUsed && known.has(foldedWords(source.name).join(' '))
}

/** The folded names of everyone who is printed: bylines, and the sources that nothing hides. */
const printedNames = (
  article: Named,
  hidden: ReadonlySet<Source>,
): readonly (readonly string[])[] =>
  [
    ...article.bylines.map(({ name }) => name),
    ...article.sources.filter((source) => !hidden.has(source)).map(({ name }) => name),
  ].map(foldedWords)

const freeNames = (printed: readonly (readonly string[])[]): readonly FreePhrase[] =>
  printed
    .filter((words) => words.length > 1)
    .map((words) => ({ kind: 'free', words, onlyCapital: false }))

/** `shared` are the words of the names that may be printed: a given name among them means that person. */
function namesOf(
  source: Source,
  known: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): readonly ProtectedPhrase[] {
  if (isAgreed(source)) return []
  const described = termsRules[source.terms].allowsDescription ? source.description : ''
  const agreed = new Set(foldedWords(described))
  return nameForms(source)
    .filter(
      ({ kind, words: [word = ''] }) =>
        kind !== 'given-name' || !(shared.has(word) || agreed.has(word)),
    )
    .map(({ isSure, ...form }) => ({
      ...identified(source, form.kind, form.words),
      ...form,
      answer: isSure && !known.has(form.words.join(' ')) ? 'none' : 'acknowledge',
    }))
}

const identified = (source: Source, kind: ProtectedPhrase['kind'], words: readonly string[]) => ({
  kind,
  words,
  sourceId: source.id,
  label: labelOf(source),
  key: keyFor('protected-name', `${source.id} ${words.join(' ')}`),
})

const articles = new Set(
  'a an the der die das ein eine einer le la les l un une il lo gli i uno una el los las'.split(
    ' ',
  ),
)

/** Whether the name is nothing but the description that the source agreed to. */
function isAgreed(source: Source): boolean {
  if (!termsRules[source.terms].allowsDescription) return false
  const bare = (text: string) =>
    foldedWords(text)
      .filter((word, at) => at > 0 || !articles.has(word))
      .join(' ')
  return bare(source.name) !== '' && bare(source.name) === bare(source.description)
}
