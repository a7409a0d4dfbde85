// Whose the first verb of a sentence is, where the sentence as a whole shows no subject. Ranges are item indices.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { groupAround } from '../grammar/verb-group.ts'
import { relative, subordinator } from '../grammar/word-classes.ts'
import { subjectOf } from './subject.ts'

/** Though the group is “confident,” …: whose the first verb is, where the sentence as a whole shows no subject. */
export function firstSubject(items: readonly Item[], { from, to }: Sentence): Phrase | null {
  let within: Phrase | null = null
  for (let at = from + 1; at < to; at++) {
    if (!isClauseVerb(items, at)) continue
    const phrase = subjectOf(items, groupAround(items, at, from).from, from, null)?.phrase
    if (phrase === undefined || isOf(itemAt(items, phrase.from), relative)) continue
    // Being a team player is …: what somebody does, and not who
    const left = itemAt(items, phrase.from - 1)
    if (left.low.endsWith('ing') || isClauseVerb(items, phrase.from - 1)) continue
    // In the hours after the port was closed, …
    if (phrase.from === from || !isOf(left, subordinator)) return phrase
    within ??= phrase
  }
  return within
}
