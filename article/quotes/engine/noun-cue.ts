// Nouns for what somebody said, behind the one who said it: X’s claim that …
import type { Cue } from './cue.ts'
import { type Item, isOf, itemAt } from './items.ts'
import { type Phrase, phraseBefore } from './noun-phrase.ts'
import { clitic, possessive, preposition } from './word-classes.ts'

/** X's claim that …, in a statement: “…” */
export function nounCue(items: readonly Item[], at: number, from: number): Cue | null {
  const before = itemAt(items, at - 1)
  // X's claim is that …
  const isStated = ['is', 'was'].includes(itemAt(items, at + 1).low)
  const behind = isStated ? at + 2 : at + 1
  const next = itemAt(items, behind)
  const opensWords = next.low === 'that' || next.text === ':' || next.kind === 'quote'
  if (!opensWords) return null
  let owner = at - 1
  while (
    owner > from &&
    owner > at - 5 &&
    !isOf(itemAt(items, owner), clitic | possessive) &&
    itemAt(items, owner).kind === 'word' &&
    !isOf(itemAt(items, owner), preposition)
  )
    owner--
  const holder = itemAt(items, owner)
  let subject: Phrase | null = null
  if (isOf(holder, clitic)) subject = phraseBefore(items, owner, from)
  else if (isOf(holder, possessive) && holder.low !== 'whose')
    subject = { from: owner, to: owner + 1 }
  if (subject === null) return null
  return {
    kind: 'noun',
    at,
    from: at,
    to: behind,
    entry: null,
    subject,
    inherited: false,
    negated: before.low === 'no',
    unreal: false,
    inverted: false,
  }
}
