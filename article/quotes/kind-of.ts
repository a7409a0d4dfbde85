// Direct, partial or indirect: what the words themselves say. A person may change it.
import { findQuotations } from './find-quotations.ts'
import type { QuoteKind } from './quotation.ts'

/**
 * Words wholly inside quotation marks are direct when they stand as a sentence of their own (they begin with a capital
 * or carry their own full stop, comma, question or exclamation mark) and partial otherwise; words with marks around some
 * of them are partial; words without marks are indirect.
 */
export function kindOf(words: string): QuoteKind {
  const text = words.trim()
  const [first] = findQuotations(text)
  if (first === undefined) return 'indirect'
  const isWhole = first.start === 0 && /^\p{P}?$/u.test(text.slice(first.end))
  if (!isWhole) return 'partial'
  const inside = text.slice(1, first.closed ? first.end - 1 : first.end).trim()
  return /^[\p{Lu}\p{N}[…]/u.test(inside) || /[.,!?…]$/u.test(inside) ? 'direct' : 'partial'
}
