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
  // in the words of X
  if (item.low === 'in' && lexicon.language === 'en' && itemAt(items, at + 3).low === 'of') {
    const isWords = next.low === 'the' && itemAt(items, at + 2).low === 'words'
    return isWords ? accordingCue(items, at, at + 4, to) : null
  }
  if (lexicon.accounts.size > 0 && item.low === 'after') {
    const noun = accountNoun(items, at + 1, lexicon)
    if (noun > 0) return accountOf(items, at, noun, to)
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

/** nach Angaben, nach offiziellen Angaben, nach einer Mitteilung: where the noun stands, or -1. */
function accountNoun(items: readonly Item[], from: number, { accounts }: Lexicon): number {
  for (let at = from; at < from + 4; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word') return -1
    const written = item.text.toLowerCase()
    for (const noun of accounts) if (written.endsWith(noun)) return at
    if (item.capital) return -1
  }
  return -1
}

/** Whose account it is: Angaben der Polizei, Angaben von Weber; the account itself where nobody is named. */
function accountOf(items: readonly Item[], at: number, noun: number, to: number): Cue {
  const next = itemAt(items, noun + 1)
  const behind = next.low === 'of' ? noun + 2 : noun + 1
  const isOwned = next.low === 'of' || next.capital || genitives.has(next.text.toLowerCase())
  const owner = isOwned ? accordingCue(items, at, behind, to) : null
  return owner?.subject
    ? owner
    : { ...accordingCue(items, at, at + 1, to), subject: { from: at + 1, to: noun + 1 } }
}

const genitives = new Set([
  'der',
  'des',
  'einer',
  'eines',
  'mehrerer',
  'einiger',
  'seiner',
  'ihrer',
  'dieser',
])

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
