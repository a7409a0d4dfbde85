// Words that stand before their cue: “…,” X said · …, X said. · …, according to X.
import { isUnlisted } from '../cues/beside-cue.ts'
import type { Cue } from '../cues/cue.ts'
import { hasQuote, type Item, isOf, isQuote, itemAt } from '../grammar/items.ts'
import { startsPhrase } from '../grammar/noun-phrase.ts'
import { lastCode } from '../grammar/sentences.ts'
import { isTitle } from '../grammar/titles.ts'
import {
  adverb,
  auxiliary,
  coordinator,
  preposition,
  relative,
  subordinator,
  time,
} from '../grammar/word-classes.ts'
import { contentEnd, trimEnd } from './content.ts'
import { openingAfter } from './opening.ts'
import { isOfOpening } from './opening-clause.ts'
import { add, hasFinite, type Reader } from './report.ts'

/** Words before the cue: “…,” X said · …, X said. · …, according to X. Answers how far it reaches, or null. */
export function backwards(reader: Reader, cue: Cue, reach: number): number | null {
  const { items, sentence, stretches, text } = reader
  if (cue.kind !== 'verb' && cue.kind !== 'according') return null
  if (cue.subject === null || (cue.inherited && cue.kind === 'verb')) return null
  if (isOf(itemAt(items, cue.subject.from), relative)) return null
  const leading = itemAt(items, cue.subject.from - 1)
  // As X says, …, a-t-il dit
  const hasLead = leading.low === 'as' || (cue.entry?.verbSecond && isOf(leading, auxiliary))
  const asBefore = !cue.inverted && hasLead ? 1 : 0
  const lead = cue.inverted ? leadOf(items, cue) : cue.subject.from - asBefore
  if (lead <= sentence.from || lead <= reach) return null
  const before = itemAt(items, lead - 1)
  const tail = cue.inverted ? cue.subject.to : cue.to
  const comma =
    before.text === ',' || before.text === '—' || before.text === '–' || before.text === '-'
  const quoteAt = isQuote(items, lead - 1)
    ? lead - 1
    : comma && isQuote(items, lead - 2)
      ? lead - 2
      : -1
  if (quoteAt >= 0 && quoteAt < reach) return null
  if (quoteAt > sentence.from && isOfOpening(reader, cue, quoteAt)) return null
  if (quoteAt >= 0 && cue.kind === 'verb') {
    const stretch = stretches[itemAt(items, quoteAt).stretch]
    if (stretch === undefined || !cue.entry?.free) return null
    const last = String.fromCharCode(lastCode(text, stretch))
    const parts = comma || ',?!…—-–.'.includes(last)
    // In der „Post“ schreibt Weber: the comma that parts words from their verb is missing
    if (!parts && reader.lexicon.language === 'de') return null
    if (!parts && (isUnlisted(cue) || !closesAfter(items, tail, sentence.to))) return null
    if (!cue.inverted && opensComplement(items, tail)) return null
    if (
      !cue.inverted &&
      quoteAt > sentence.from &&
      !cue.entry.addressing &&
      (startsPhrase(items, tail) || itemAt(items, tail).low === 'if') &&
      tail < sentence.to &&
      !isOf(itemAt(items, tail), time)
    )
      return null
  } else if (cue.kind === 'verb') {
    if (!comma || (!cue.entry?.clause && !cue.entry?.free)) return null
    if (!closesAfter(items, tail, sentence.to)) return null
    if (cue.unreal) return null
  }
  const atQuote =
    quoteAt > sentence.from &&
    (itemAt(items, quoteAt - 1).text === ':' ||
      (itemAt(items, quoteAt - 1).text === ',' &&
        (startsAdjunct(items, clauseStart(items, Math.max(sentence.from, reach), lead)) ||
          isLedInto(reader, cue, quoteAt))))
  const split = quoteAt < 0 ? resumesAt(items, cue, tail, sentence.to) : -1
  const from = atQuote ? quoteAt : clauseStart(items, Math.max(sentence.from, reach), lead)
  const to = trimEnd(items, from, lead)
  if (to <= from || (quoteAt < 0 && split < 0 && to - from < 2)) return null
  if (
    cue.kind === 'according' &&
    quoteAt < 0 &&
    split < 0 &&
    !isClause(items, from, to) &&
    !hasQuote(items, from, to)
  )
    return null
  if (
    cue.kind === 'verb' &&
    quoteAt < 0 &&
    split < 0 &&
    !hasQuote(items, from, to) &&
    (!isClause(items, from, to) || isAdjunct(items, from, to))
  )
    return null
  const pattern = cue.kind === 'according' ? 'according' : quoteAt >= 0 ? 'adjacent' : 'trailing'
  const part = cue.at
  add(
    reader,
    { from, to, cue, speaker: cue.subject, pattern, part },
    cue.kind === 'verb' && quoteAt >= 0,
  )
  return split < 0 ? continued(reader, cue, tail, part) : resumed(reader, cue, split, part)
}

/** The harbour, she said, needs a crane: where a clause goes on behind its attribution, or -1. */
function resumesAt(items: readonly Item[], cue: Cue, tail: number, limit: number): number {
  if (cue.kind === 'verb' && (!cue.entry?.clause || cue.entry.verbSecond)) return -1
  const next = itemAt(items, tail + 1)
  if (itemAt(items, tail).text !== ',' || tail + 2 >= limit || next.kind !== 'word') return -1
  return next.verb?.form === 'ing' || isOf(next, relative) ? -1 : tail + 1
}

function resumed(reader: Reader, cue: Cue, from: number, part: number): number {
  const { items, sentence, cues } = reader
  const to = contentEnd(items, from, sentence.to, cue, cues, 'bare')
  if (to > from)
    add(reader, { from, to, cue, speaker: cue.subject, pattern: 'interrupted', part }, false)
  return Math.max(from, to)
}

/** “A,” X said, “b.”: the words behind go on. */
function continued(reader: Reader, cue: Cue, tail: number, part: number): number {
  const { items, sentence } = reader
  for (let at = tail; at < sentence.to && at < tail + 40; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'quote' && !isTitle(reader.text, items, reader.stretches, at)) {
      const before = itemAt(items, at - 1)
      const ends = before.kind === 'punctuation'
      if (!ends && at > tail) return tail
      const to = trimEnd(items, at, contentEnd(items, at, sentence.to, cue, reader.cues, 'quote'))
      add(reader, { from: at, to, cue, speaker: cue.subject, pattern: 'interrupted', part }, true)
      return to
    }
    if (reader.cues.some((other) => other.at === at && other !== cue && other.kind !== 'noun'))
      return tail
  }
  return tail
}

/** ha detto Rossi: where an inverted group begins. */
function leadOf(items: readonly Item[], cue: Cue): number {
  let lead = cue.from
  while (cue.entry?.verbSecond && isOf(itemAt(items, lead - 1), auxiliary)) lead--
  return lead
}

/** Lee weighed in, telling the Post, “…,” he said: an earlier cue has led into the very same words. */
const isLedInto = ({ items, cues, sentence }: Reader, cue: Cue, quoteAt: number): boolean =>
  cues.some(
    (other) =>
      other.at < cue.at &&
      other.to < quoteAt &&
      quoteAt - other.to < 40 &&
      openingAfter(items, other, sentence.to)?.at === quoteAt,
  )

/** Lee said that …, rather than: Lee said that night. */
const opensComplement = (items: readonly Item[], at: number): boolean => {
  const next = itemAt(items, at + 1)
  return (
    itemAt(items, at).low === 'that' && next.kind === 'word' && !(isOf(next, time) && !next.capital)
  )
}

function closesAfter(items: readonly Item[], at: number, limit: number): boolean {
  if (at >= limit) return true
  const item = itemAt(items, at)
  if (item.kind === 'punctuation') return item.text !== ':'
  if (isOf(item, preposition) && item.low !== 'like') return true
  return isOf(item, time | adverb) && !startsPhrase(items, at + 1)
}

function clauseStart(items: readonly Item[], from: number, limit: number): number {
  let at = from
  while (at < limit - 1) {
    const item = itemAt(items, at)
    if (item.kind === 'punctuation' && ',;—–-…'.includes(item.text.charAt(0))) at++
    else if (at === from && isOf(item, coordinator) && !isQuote(items, at)) at++
    else break
  }
  return at
}

/** Six words or more say something, even where no verb is known. */
const isClause = (items: readonly Item[], from: number, to: number): boolean =>
  to - from > 6 || hasFinite(items, from, to)

/** In a statement on Monday: no clause of its own stands behind a comma. */
function isAdjunct(items: readonly Item[], from: number, to: number): boolean {
  if (!startsAdjunct(items, from)) return false
  for (let at = from + 1; at < to - 2; at++)
    if (itemAt(items, at).text === ',') return !hasFinite(items, at + 1, to)
  return true
}

function startsAdjunct(items: readonly Item[], from: number): boolean {
  const item = itemAt(items, from)
  return (
    isOf(item, preposition | subordinator) ||
    item.low.endsWith('ing') ||
    item.low === 'asked' ||
    item.low === 'speaking'
  )
}
