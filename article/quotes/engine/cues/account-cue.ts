// Cues that are no verbs: according to X, nach Angaben von X, X zufolge, so X.
import { hasQuote, type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { clitic, determiner, possessive, subjectPronoun } from '../grammar/word-classes.ts'
import type { Cue } from './cue.ts'

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
  if (lexicon.language === 'en') {
    const view = viewAt(items, at, from, to)
    if (view !== null) return view
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

const views = new Set(
  'words view opinion telling account eyes mind reading estimation judgment judgement phrase description version assessment'.split(
    ' ',
  ),
)

/** in the words of X, in X's view, as X sees it, per X, to X: whose words or view it is, or null. */
function viewAt(items: readonly Item[], at: number, from: number, to: number): Cue | null {
  const before = itemAt(items, at - 1)
  const opens = at === from || before.kind !== 'word'
  switch (itemAt(items, at).low) {
    case 'in':
      return wordsOf(items, at, to) ?? (opens ? viewOf(items, at, to) : null)
    case 'as':
      return opens ? seenBy(items, at, to) : null
    case 'per':
      return before.text === ',' || before.kind === 'quote' ? perWhom(items, at, to) : null
    case 'to':
      return at === from ? (toldBy(items, at, 'hear', to) ?? toWhom(items, at, to)) : null
    case 'the':
      return at === from ? toldBy(items, at, 'way', to) : null
    case 'if':
      return askedOf(items, at, to)
    default:
      return null
  }
}

/** in the words of X */
const wordsOf = (items: readonly Item[], at: number, to: number): Cue | null =>
  itemAt(items, at + 2).low === 'words' && itemAt(items, at + 3).low === 'of'
    ? accordingCue(items, at, at + 4, to)
    : null

/** in X's view, in her considered opinion */
function viewOf(items: readonly Item[], at: number, to: number): Cue | null {
  for (let noun = at + 2; noun < to && noun < at + 9; noun++) {
    const owner = itemAt(items, noun - 1)
    if (itemAt(items, noun).kind !== 'word') return null
    if (!views.has(itemAt(items, noun).low)) continue
    if (isOf(owner, possessive))
      return { ...accordingCue(items, at, noun + 1, to), subject: { from: noun - 1, to: noun } }
    const subject = isOf(owner, clitic) ? phraseBefore(items, noun - 1, at + 1) : null
    return subject === null ? null : { ...accordingCue(items, at, noun + 1, to), subject }
  }
  return null
}

/** as X sees it, as X tells it */
function seenBy(items: readonly Item[], at: number, to: number): Cue | null {
  const subject = phraseAfter(items, at + 1, to)
  return subject === null ? null : viewOfIt(items, at, subject, to)
}

/** To hear X tell it, … · The way X tells it, … */
function toldBy(items: readonly Item[], at: number, opener: string, to: number): Cue | null {
  if (itemAt(items, at + 1).low !== opener) return null
  const subject = phraseAfter(items, at + 2, to)
  return subject === null ? null : viewOfIt(items, at, subject, to)
}

/** X sees it, X tells it */
function viewOfIt(items: readonly Item[], at: number, subject: Phrase, to: number): Cue | null {
  const isView = ['sees', 'saw', 'see', 'tells', 'tell'].includes(itemAt(items, subject.to).low)
  if (!isView || itemAt(items, subject.to + 1).low !== 'it') return null
  return { ...accordingCue(items, at, subject.to + 2, to), subject }
}

/** If you ask X, … */
const askedOf = (items: readonly Item[], at: number, to: number): Cue | null =>
  itemAt(items, at + 1).low === 'you' && itemAt(items, at + 2).low === 'ask'
    ? accordingCue(items, at, at + 3, to)
    : null

/** …, per the agency */
function perWhom(items: readonly Item[], at: number, to: number): Cue | null {
  const next = itemAt(items, at + 1)
  return next.capital || next.low === 'the' ? accordingCue(items, at, at + 1, to) : null
}

/** To X, the boat is “…”: where no verb of the sentence reports. */
function toWhom(items: readonly Item[], at: number, to: number): Cue | null {
  if (!itemAt(items, at + 1).capital || !hasQuote(items, at + 1, to)) return null
  const cue = accordingCue(items, at, at + 1, to)
  const isAlone = items.slice(at + 1, to).every(({ verb }) => verb === null || !verb.free)
  return isAlone && itemAt(items, cue.subject?.to ?? at).text === ',' ? cue : null
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
