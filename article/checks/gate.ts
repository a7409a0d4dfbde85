// The gate before an export: what refuses it, and what must be acknowledged first. And how an answer is recorded.
import {
  longestName,
  longestReason,
  mostAcknowledgements,
  mostDismissed,
  mostKeys,
} from '../answers.ts'
import type { Article } from '../article.ts'
import type { CheckContext, Finding } from './check.ts'
import { checkArticle } from './checks.ts'
import type { CopyBlock } from './copy.ts'

export interface Gate {
  readonly blocks: readonly Finding[]
  /** What nobody has acknowledged yet. */
  readonly toAcknowledge: readonly Finding[]
}

/** Each list in reading order; notes hold nothing up. */
export function gate(article: Article, context: CheckContext, blocks?: readonly CopyBlock[]): Gate {
  const open = checkArticle(article, context, blocks)
  return {
    blocks: open.filter(({ severity }) => severity === 'blocks'),
    toAcknowledge: open.filter(({ severity }) => severity === 'to-acknowledge'),
  }
}

interface Reason {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Blank is no reason: the article stays as it is. */
  readonly why: string
}

/** Records that these findings were let through. Findings that nobody can acknowledge are passed over. */
export function acknowledge<Given extends Pick<Article, 'acknowledgements'>>(
  article: Given,
  findings: readonly Finding[],
  reason: Reason,
): Given {
  const answerable = findings.filter(({ answer }) => answer === 'acknowledge')
  const keys = [...new Set(answerable.map(({ key }) => key))].slice(0, mostKeys)
  const given = recorded(reason)
  if (keys.length === 0 || given === null) return article
  const all = [...article.acknowledgements, { ...given, keys }]
  return { ...article, acknowledgements: all.slice(-mostAcknowledgements) }
}

/** Cut to what an article holds; null when there is no reason. */
function recorded({ by, at, why }: Reason): Reason | null {
  const reason = why.trim().slice(0, longestReason)
  return reason === '' ? null : { by: by.trim().slice(0, longestName), at, why: reason }
}

/** Lifts the embargo that is set now; one set later holds again. */
export function overrideEmbargo<Given extends Pick<Article, 'embargo' | 'embargoOverride'>>(
  article: Given,
  reason: Reason,
): Given {
  const given = recorded(reason)
  if (article.embargo === null || given === null) return article
  return { ...article, embargoOverride: { embargo: article.embargo, ...given } }
}

/** Never shows the finding again, wherever its words stand. One that holds up an export cannot be dismissed. */
export function dismiss<Given extends Pick<Article, 'dismissed'>>(
  article: Given,
  { key, answer }: Finding,
): Given {
  if (answer !== 'dismiss' || article.dismissed.includes(key)) return article
  return { ...article, dismissed: [...article.dismissed, key].slice(-mostDismissed) }
}

/** Takes a dismissal back. */
export function bringBack<Given extends Pick<Article, 'dismissed'>>(
  article: Given,
  { key }: Finding,
): Given {
  return { ...article, dismissed: article.dismissed.filter((known) => known !== key) }
}
