// Nouns for what somebody said, behind the one who said it: X’s claim that …
import { type Item, isOf, isQuote, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { clitic, possessive, preposition, time } from '../grammar/word-classes.ts'
import { isDashItem } from '../subjects/main-subject.ts'
import type { Cue } from './cue.ts'

/** X's claim that …, a claim by X that …, X made the claim that …, in a statement: “…” */
export function nounCue(
  items: readonly Item[],
  at: number,
  { from, to }: Sentence,
  mainPhrase: () => Phrase | null,
): Cue | null {
  const agent = agentBehind(items, at, to)
  // X's claim is that …
  const isStated = ['is', 'was', 'were'].includes(itemAt(items, at + 1).low)
  const behind = agent?.to ?? (isStated ? at + 2 : pastWhen(items, at + 1))
  const led = isStated || agent !== null ? -1 : ledInto(items, at + 1)
  const next = itemAt(items, led < 0 ? behind : led)
  // Lee’s tweet — “…” — was read by all
  const isBetween =
    isDashItem(next) && isQuote(items, behind + 1) && isDashItem(itemAt(items, behind + 2))
  const opensWords = next.low === 'that' || next.text === ':' || next.kind === 'quote' || isBetween
  if (!opensWords) return null
  const subject = agent ?? ownerBefore(items, at, from) ?? makerBefore(items, at, from, mainPhrase)
  if (subject === null) return null
  return {
    kind: 'noun',
    at,
    from: at,
    to: led >= 0 ? led : isBetween ? behind + 1 : behind,
    entry: null,
    subject,
    inherited: false,
    negated: itemAt(items, at - 1).low === 'no',
    unreal: false,
    inverted: false,
  }
}

/** X's claim, his claim: whose it is, or null. */
function ownerBefore(items: readonly Item[], at: number, from: number): Phrase | null {
  let owner = at - 1
  while (
    owner > from &&
    owner > at - 5 &&
    !isOf(itemAt(items, owner), clitic | possessive) &&
    itemAt(items, owner).kind === 'word' &&
    itemAt(items, owner).verb?.form !== 'past' &&
    !isOf(itemAt(items, owner), preposition)
  )
    owner--
  const holder = itemAt(items, owner)
  if (isOf(holder, clitic)) return nearest(items, phraseBefore(items, owner, from))
  return isOf(holder, possessive) && holder.low !== 'whose' ? { from: owner, to: owner + 1 } : null
}

/** a warning from X that …, the claim by X that …: whose it is, or null. */
function agentBehind(items: readonly Item[], at: number, to: number): Phrase | null {
  if (!['by', 'from'].includes(itemAt(items, at + 1).low)) return null
  const phrase = phraseAfter(items, at + 2, to)
  const after = itemAt(items, phrase?.to ?? to)
  return phrase !== null && (after.low === 'that' || after.text === ':') ? phrase : null
}

const making = new Set(
  'made makes making gave gives giving offered offers offering issued issues issuing repeated repeating repeats delivered voiced voices voicing expressed expresses expressing raised raises raising has had with stood stands standing'.split(
    ' ',
  ),
)

/** X made the claim that …, X closed with a promise that …: whoever the sentence is about, or null. */
function makerBefore(
  items: readonly Item[],
  at: number,
  from: number,
  mainPhrase: () => Phrase | null,
): Phrase | null {
  if (itemAt(items, at + 1).low !== 'that') return null
  let verb = at - 1
  while (
    verb > from &&
    verb > at - 5 &&
    itemAt(items, verb).kind === 'word' &&
    !making.has(itemAt(items, verb).low)
  )
    verb--
  if (!making.has(itemAt(items, verb).low)) return null
  // stood by the claim that …
  const article = itemAt(items, verb + 1).low === 'by' ? verb + 2 : verb + 1
  const isBare = verb === at - 1
  if (!isBare && !['a', 'an', 'the'].includes(itemAt(items, article).low)) return null
  const main = mainPhrase()
  return main !== null && main.to <= verb ? main : null
}

/** X's call for “…”, X's description of the boat as “…”: where the marks open, or -1. */
function ledInto(items: readonly Item[], from: number): number {
  const { low } = itemAt(items, from)
  if (!['for', 'of', 'to', 'about'].includes(low)) return -1
  if (isQuote(items, from + 1)) return from + 1
  if (low !== 'of') return -1
  for (let at = from + 2; at < from + 10; at++) {
    if (itemAt(items, at).kind !== 'word') return -1
    if (itemAt(items, at).low === 'as' && isQuote(items, at + 1)) return at + 1
  }
  return -1
}

/** his statement on Wednesday that, her claim during the debate that: behind the words that tell when, if "that" follows them. */
function pastWhen(items: readonly Item[], from: number): number {
  if (!isOf(itemAt(items, from), preposition | time)) return from
  for (let at = from + 1; at < from + 5; at++) {
    const item = itemAt(items, at)
    if (item.low === 'that') return at
    if (item.kind !== 'word' && item.kind !== 'number') return from
  }
  return from
}

/** the row over Lee’s claim: a name behind a preposition owns what follows by itself; the mayor of Haven does as a whole. */
function nearest(items: readonly Item[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || !itemAt(items, phrase.to - 1).capital) return phrase
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    const item = itemAt(items, at)
    const parts = (isOf(item, preposition) && item.low !== 'of') || item.low.endsWith('ing')
    if (parts && !item.capital && itemAt(items, at + 1).capital)
      return { from: at + 1, to: phrase.to }
  }
  return phrase
}
