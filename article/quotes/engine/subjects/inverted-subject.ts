// Subjects that do not stand right before their verb: “…,” said Smith · In Berlin sagte Weber · Weber hat … gesagt.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import {
  isClauseVerb,
  type Phrase,
  phraseAfter,
  phraseBefore,
  startsPhrase,
} from '../grammar/noun-phrase.ts'
import {
  adverb,
  auxiliary,
  determiner,
  objectPronoun,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  time,
  utteranceNoun,
} from '../grammar/word-classes.ts'

/** “…,” said Smith: the verb right behind a quotation or a comma, and a phrase right behind the verb. */
export function invertedSubject(
  items: readonly Item[],
  at: number,
  entry: VerbEntry,
  from: number,
  to: number,
): Phrase | null {
  if ((!entry.free && !entry.verbSecond) || entry.form === 'base') return null
  let front = at
  while (entry.verbSecond && front > from && isOf(itemAt(items, front - 1), auxiliary)) front--
  const before = itemAt(items, front - 1)
  const second = itemAt(items, front - 2)
  if (entry.verbSecond && stoodBefore(items, front, from)) {
    const late = phraseAfter(items, at + 1, to)
    if (late !== null && !isOf(itemAt(items, late.from), time)) return late
  }
  const afterQuote = before.kind === 'quote' || (before.text === ',' && second.kind === 'quote')
  if (!entry.free && !afterQuote) return null
  // Continued Stone: at the start of a paragraph
  if (at === from) {
    const named = itemAt(items, at + 1).capital ? phraseAfter(items, at + 1, to) : null
    return named !== null && itemAt(items, named.to).text === ':' ? named : null
  }
  if (entry.lemma === 'put' || !(afterQuote || before.text === ',')) return null
  let next = at + 1
  while (isOf(itemAt(items, next), adverb) && !itemAt(items, next).capital) next++
  const phrase = phraseAfter(items, next, to)
  if (phrase === null) return null
  const first = itemAt(items, phrase.from)
  if (!afterQuote && (entry.addressing || isOf(first, subjectPronoun | time))) return null
  // Lee, a nurse, reported this week that …
  if (!afterQuote && isOf(itemAt(items, phrase.to - 1), time)) return null
  const after = itemAt(items, phrase.to)
  if (!afterQuote) {
    // Lee, a clerk from the harbour, tweeted a warning.
    const what = itemAt(items, phrase.to - 1)
    if (isOf(what, utteranceNoun) && (first.low === 'a' || first.low === 'an')) return null
    const closes =
      after.kind === 'end' ||
      phrase.to >= to ||
      '.,;'.includes(after.text || 'x') ||
      isOf(after, preposition | time | relative)
    if (!closes || isClauseVerb(items, phrase.to)) return null
    return entry.form === 'past' &&
      !first.capital &&
      !isOf(first, determiner | pluralWord | personNoun)
      ? null
      : phrase
  }
  // “…,” said her lawyer
  const isHers = isOf(first, possessive) && phrase.to > phrase.from + 1
  if (isOf(first, time) || (isOf(first, objectPronoun) && !isHers)) return null
  if (isClauseVerb(items, phrase.to) && (entry.addressing || isOf(first, subjectPronoun)))
    return null
  return phrase
}

/** Wie X am Montag berichtet, …: the verb closes its clause, and the subject opens it. */
export function closingSubject(items: readonly Item[], at: number, from: number): Phrase | null {
  const next = itemAt(items, at + 1)
  if (next.text !== ',' && next.kind !== 'end' && next.text !== '.') return null
  for (let index = at - 1; index >= from && index > at - 24; index--) {
    const item = itemAt(items, index)
    if (item.kind === 'quote') continue
    if (item.low === 'as') return phraseAfter(items, index + 1, at)
    if (item.text === ',' && itemAt(items, index + 1).low !== 'the') return null
  }
  return null
}

/** X hat in einer Rede erklärt: the subject stands beside an auxiliary further left. */
export function framedSubject(items: readonly Item[], at: number, from: number): Phrase | null {
  for (let index = at - 2; index >= from && index > at - 22; index--) {
    const item = itemAt(items, index)
    if (item.text === ',' || item.kind === 'quote') return null
    if (item.low !== 'has') continue
    if (index === from) return phraseAfter(items, index + 1, at)
    const before = phraseBefore(items, index, from)
    const leads =
      before !== null &&
      (before.from === from || itemAt(items, before.from - 1).kind === 'punctuation')
    return leads ? before : phraseAfter(items, index + 1, at)
  }
  return null
}

/** den Plan, dem Gericht: forms of an article that no subject has. */
const isOblique = ({ text, low }: Item): boolean =>
  (low === 'the' || low === 'a') && /^(?:den|dem|einen|einem)$/i.test(text)

/** In Berlin sagte …, Als Begründung sagte …, Deren Haltung nannte er …: what stands before the verb is no subject. */
function stoodBefore(items: readonly Item[], at: number, from: number): boolean {
  if (at <= from || at - from > 16 || itemAt(items, at - 1).kind !== 'word') return false
  const first = itemAt(items, from)
  const next = itemAt(items, at + 1)
  if (isOf(next, subjectPronoun) && !isOf(next, possessive) && next.low !== 'it') return true
  if (!first.capital) return false
  const phrase = phraseBefore(items, at, from)
  if (phrase !== null && isOblique(itemAt(items, phrase.from))) return true
  if (at === from + 1 && /(?:lich|weise|end)$/.test(first.low) && startsPhrase(items, at + 1))
    return true
  const fronted =
    isOf(first, preposition | adverb | time) || first.low === 'when' || oblique.has(first.low)
  if (fronted) return phrase === null || phrase.from > from || at - from < 8 || !isOf(first, time)
  return phrase === null
}

/** Words that begin a phrase which can be no subject: Passend zu …, Angesprochen auf … */
const oblique = new Set([
  'passend',
  'angesprochen',
  'gefragt',
  'bezogen',
  'entsprechend',
  'wörtlich',
])
