// Whose the first verb of a sentence is, where the sentence as a whole shows no subject. Ranges are item indices.
import { type Item, isOf, itemAt } from './items.ts'
import { isClauseVerb, type Phrase } from './noun-phrase.ts'
import type { Sentence } from './sentences.ts'
import { subjectOf } from './subject.ts'
import { groupAround } from './verb-group.ts'
import { relative } from './word-classes.ts'

/** Though the group is “confident,” …: whose the first verb is, where the sentence as a whole shows no subject. */
export function firstSubject(items: readonly Item[], { from, to }: Sentence): Phrase | null {
  for (let at = from + 1; at < to; at++) {
    if (!isClauseVerb(items, at)) continue
    const subject = subjectOf(items, groupAround(items, at, from).from, from, null)
    if (subject !== null && !isOf(itemAt(items, subject.phrase.from), relative))
      return subject.phrase
  }
  return null
}
