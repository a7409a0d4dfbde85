// What a check is and what it finds. A check reads; it never changes the article: its fix is a description that the
// window applies.
import { keyFor } from '../answers.ts'
import type { Article } from '../article.ts'
import type { SourcesById } from '../print/attribution.ts'
import type { BlockFacts } from './block-facts.ts'
import type { Copy } from './copy.ts'
import type { Fix } from './fix.ts'
import type { LanguageWords } from './words/words.ts'

/** `blocks` refuses the export, `to-acknowledge` asks once before it, a `note` only says so. */
export type Severity = 'blocks' | 'to-acknowledge' | 'note'

/**
 * What closes a finding besides putting it right. `none`: nothing does. `acknowledge`: a reason, recorded in
 * article.acknowledgements; a finding that blocks may be answered so where only a person can tell (a surname that is
 * also a word). `override-embargo`: a reason, recorded in article.embargoOverride. `dismiss`: its key in
 * article.dismissed.
 */
export type Answer = 'none' | 'acknowledge' | 'override-embargo' | 'dismiss'

export type PlaceField =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'bylines'
  | 'dateline'
  | 'credit'
  | 'subjects'
  | 'keywords'
  | 'corrections'
  | 'embargo'
  | 'body'

export type Place =
  /** Editor positions, as in QuoteInBody. */
  | { readonly kind: 'body'; readonly from: number; readonly to: number }
  | { readonly kind: 'field'; readonly field: PlaceField }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'related'; readonly id: string }
  | { readonly kind: 'byline'; readonly index: number }
  | { readonly kind: 'article' }

export interface Finding {
  /** The name of the check, which is its file's. */
  readonly check: string
  /**
   * The same for the same words wherever they move, at most 200 characters. Findings that mean the same share a key:
   * one answer answers all of them.
   */
  readonly key: string
  readonly severity: Severity
  readonly answer: Answer
  /** What is the matter and what to do. For the desk, not for print: it may hold a protected name. */
  readonly message: string
  readonly place: Place
  readonly fix: Fix | null
}

export interface CheckContext {
  /** ISO 8601 with zone. */
  readonly now: string
  /** Soft limits in UTF-16 units; a field left out has the limit of its row in fields.ts. */
  readonly limits: Readonly<Partial<Record<'kicker' | 'headline' | 'standfirst', number>>>
  /** What may be done to recorded words: `strict` only an ellipsis and square brackets, `tidy` grammar too. */
  readonly houseStyle: 'strict' | 'tidy'
  /** Where other drafts are; left out where there is no library to ask. */
  readonly library?: {
    readonly stateOf: (draftId: string) => 'here' | 'spiked' | 'gone' | 'unknown'
  }
}

/** All that a check of the whole article may look at. The body is read through `copy` alone. */
export interface Checked {
  readonly article: Omit<Article, 'body'>
  readonly copy: Copy
  readonly context: CheckContext
  readonly sources: SourcesById
  readonly words: LanguageWords
}

export interface Check {
  /** As its file is named. */
  readonly name: string
  /**
   * Reads one top-level block, with places counted from the block's own start. What it finds is remembered with the
   * block, so it must depend on nothing but its arguments. `language` is BCP 47.
   */
  readonly ofBlock?: (block: BlockFacts, language: string) => readonly Finding[]
  readonly ofArticle?: (checked: Checked) => readonly Finding[]
}

type Given = Pick<Finding, 'check' | 'severity' | 'message' | 'place'> & {
  /** What the finding is about, in words that move with the copy. */
  readonly about: string
  readonly answer?: Answer
  readonly fix?: Fix | null
}

const usualAnswers: Readonly<Record<Severity, Answer>> = {
  blocks: 'none',
  'to-acknowledge': 'acknowledge',
  note: 'dismiss',
}

export function finding({ about, answer, fix, ...given }: Given): Finding {
  return {
    ...given,
    key: keyFor(given.check, about),
    answer: answer ?? usualAnswers[given.severity],
    fix: fix ?? null,
  }
}
