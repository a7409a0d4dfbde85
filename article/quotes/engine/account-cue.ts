// Cues that are no verbs: according to X, nach Angaben von X, X zufolge, so X.
import type { Cue } from './cue.ts'
import { type Item, isOf, itemAt } from './items.ts'
import type { Lexicon } from './lexicon.ts'
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Sentence } from './sentences.ts'
import { determiner, subjectPronoun } from './word-classes.ts'

/** according to X, laut X, nach Angaben von X, X zufolge, so X: the cue that begins here, or null. */
export function accountAt(
  items: readonly Item[],
  at: number,
  { from, to }: Sentence,
  lexicon: Lexicon,
): Cue | null {
  const item = itemAt(items, at)
  const next = itemAt(items, at + 1)
  if (item.low === 'according') {
    if (lexicon.language !== 'en') return accordingCue(items, at, at + 1, to)
    return next.low === 'to' ? accordingCue(items, at, at + 2, to) : null
  }
  if (
    lexicon.accounts.size > 0 &&
    item.low === 'after' &&
    lexicon.accounts.has(next.text.toLowerCase())
  ) {
    const then = itemAt(items, at + 2).low === 'of' ? at + 3 : at + 2
    return accordingCue(items, at, then, to)
  }
  const written = item.text.toLowerCase()
  if (written === lexicon.behind) {
    const subject = phraseBefore(items, at, from)
    return subject === null
      ? null
      : { ...accordingCue(items, at, at + 1, to), subject, inverted: false }
  }
  if (written === lexicon.thus) {
    const before = itemAt(items, at - 1)
    const cue =
      before.kind === 'quote' || before.text === ',' ? accordingCue(items, at, at + 1, to) : null
    return cue?.subject && names(items, cue.subject) ? cue : null
  }
  return null
}

/** so Weber, so sie, so letztere: rather than so lange. */
function names(items: readonly Item[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.capital || isOf(item, subjectPronoun | determiner)) return true
  }
  return false
}

function accordingCue(items: readonly Item[], at: number, behind: number, to: number): Cue {
  return {
    kind: 'according',
    at,
    from: at,
    to: behind,
    entry: null,
    subject: phraseAfter(items, behind, to),
    inherited: false,
    negated: false,
    unreal: false,
    inverted: true,
  }
}
