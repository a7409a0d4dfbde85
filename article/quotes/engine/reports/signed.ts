// Marked words with a name beside them in place of a cue: “…” — X · X: “…”. Labels (On the deal: “…”) name nobody.
import { type Item, isOf, isQuote, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import {
  adverb,
  auxiliary,
  clitic,
  coordinator,
  determiner,
  documentNoun,
  personNoun,
  possessive,
  preposition,
  time,
  title,
  utteranceNoun,
} from '../grammar/word-classes.ts'
import { firstSubject } from '../subjects/first-subject.ts'
import { trimEnd } from './content.ts'
import { add, claimed, hasFinite, type Reader } from './report.ts'

/** “…” — X at the end of a paragraph, X: “…” at its start. */
export function signed(reader: Reader): void {
  const { items, sentence } = reader
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isQuote(items, at) || claimed(reader, at)) continue
    if (isLabelled(items, at, sentence)) {
      const shared = { from: at, to: at + 1, cue: null, speaker: null, part: at }
      add(reader, { ...shared, pattern: 'whole' }, true)
      continue
    }
    const speaker =
      nameBefore(items, at - 1, sentence.from) ??
      nameBehind(items, at + 1, sentence.to) ??
      ownerBehind(items, at + 1, sentence.to) ??
      (itemAt(items, at - 1).text === ':' ? somebody(reader) : null)
    if (speaker !== null)
      add(reader, { from: at, to: at + 1, cue: null, speaker, pattern: 'sign', part: at }, true)
  }
}

/** On the deal: “…” · Now: “…” · Quote of the night: “…”: words at the start of a paragraph that tell what follows, not who said it. */
function isLabelled(items: readonly Item[], quote: number, { from }: Sentence): boolean {
  const colon = quote - 1
  if (from !== 0 || itemAt(items, colon).text !== ':' || colon < 1 || colon > 7) return false
  if (hasFinite(items, 1, colon)) return false
  let head = 0
  let isDate = true
  for (let at = 0; at < colon; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' && item.kind !== 'number' && item.text !== ',') return false
    if (head === at && !isOf(item, preposition) && item.kind === 'word') head = at + 1
    isDate &&= isOf(item, time) || item.kind !== 'word'
  }
  const first = itemAt(items, 0)
  if (['from', 'here', 'so'].includes(first.low)) return false
  if (isDate || isOf(first, preposition | adverb)) return true
  const noun = itemAt(items, head - 1)
  const isSaid = labels.has(noun.low) || isOf(noun, utteranceNoun)
  return isSaid && !isOf(noun, documentNoun) && !isOf(first, possessive)
}

const labels = new Set(['line', 'lines', 'moment', 'quote', 'takeaway', 'lede', 'verdict'])

/** Whoever the sentence is about, unless that is "it". */
function somebody({ items, main, sentence }: Reader): Phrase | null {
  const phrase = main ?? firstSubject(items, sentence)
  const first = phrase === null ? '' : itemAt(items, phrase.from).low
  return ['it', 'there', 'this', 'that'].includes(first) ? null : phrase
}

/** Ann Reed: Harbour ‘Must Open’ Again: a paragraph of one line that a name and a colon lead. */
export function headlined(reader: Reader): void {
  const { items, sentence, reports } = reader
  if (sentence.from !== 0 || sentence.to !== items.length) return
  let colon = 1
  while (colon < 6 && itemAt(items, colon).kind === 'word') colon++
  const { text } = itemAt(items, colon)
  const to = trimEnd(items, colon + 1, sentence.to)
  if (text !== ':' || to - colon < 3 || isOf(itemAt(items, 0), determiner | preposition)) return
  if (!itemAt(items, 0).capital || !itemAt(items, colon - 1).capital || hasFinite(items, 0, colon))
    return
  reports.splice(0)
  const speaker = { from: 0, to: colon }
  add(reader, { from: colon + 1, to, cue: null, speaker, pattern: 'sign', part: 0 }, true)
}

function nameBefore(items: readonly Item[], mark: number, floor: number): Phrase | null {
  if (itemAt(items, mark).text !== ':' || mark <= floor) return null
  const colon = beforeBracket(items, mark, floor)
  let from = colon
  while (from > floor && itemAt(items, from - 1).kind !== 'punctuation' && colon - from < 8) from--
  // And Reed: “…” · From Reed: “…” · Here is Reed on the harbour: “…”
  if (isOf(itemAt(items, from), coordinator) || itemAt(items, from).low === 'from') from++
  else if (itemAt(items, from).low === 'so' && isOf(itemAt(items, from + 1), auxiliary)) from += 2
  else if (itemAt(items, from).low === 'here' && itemAt(items, from + 1).low === 'is') from += 2
  // Reed, on fishing: “…” · Reed, mayor: “…” · Reed, 45: “…”
  const isAside = isOf(itemAt(items, from), preposition | personNoun | title)
  if (itemAt(items, from - 1).text === ',' && (isAside || itemAt(items, from).kind === 'number')) {
    const isName = from - 1 > floor && itemAt(items, floor).capital && from - floor < 6
    return isName && !hasFinite(items, floor, from) ? { from: floor, to: from - 1 } : null
  }
  if (!itemAt(items, from).capital) {
    from = colon
    while (
      from > floor &&
      (itemAt(items, from - 1).capital || isOf(itemAt(items, from - 1), clitic))
    )
      from--
    // Lee took to Harbour Chat: “…”
    if (colon - from < 2 || isOf(itemAt(items, from - 1), preposition)) return null
  }
  const first = itemAt(items, from)
  if (colon - from > 7 || from === colon) return null
  if (hasFinite(items, from, colon)) return null
  if (isOf(first, coordinator | adverb)) return null
  if (first.capital) return { from, to: colon }
  return null
}

/** Ann Reed (R-Haven): where the bracket before a colon opens, or the colon. */
function beforeBracket(items: readonly Item[], colon: number, floor: number): number {
  if (itemAt(items, colon - 1).text !== ')') return colon
  for (let at = colon - 2; at > floor && at > colon - 10; at--)
    if (itemAt(items, at).text === '(') return at
  return colon
}

function nameBehind(items: readonly Item[], dash: number, limit: number): Phrase | null {
  const mark = itemAt(items, dash).text
  // “…” (Ann Reed)
  if (mark === '(' && itemAt(items, limit - 1).text === ')' && limit - dash === 4)
    return { from: dash + 1, to: limit - 1 }
  if (mark === '' || !'—–―-'.includes(mark)) return null
  let to = dash + 1
  while (to < limit && itemAt(items, to).kind === 'word' && to - dash < 9) to++
  const isAll = to >= limit || '.,('.includes(itemAt(items, to).text || 'x')
  if (
    to === dash + 1 ||
    !isAll ||
    !itemAt(items, dash + 1).capital ||
    hasFinite(items, dash + 1, to)
  )
    return null
  return { from: dash + 1, to }
}

/** “No way,” was Lee’s answer · “No way” is how Lee put it: whose answer it was, or null. */
function ownerBehind(items: readonly Item[], being: number, limit: number): Phrase | null {
  // “Go!” came a shout from the crowd
  if (itemAt(items, being).low === 'came') {
    let from = being + 1
    while (from < limit && from < being + 6 && itemAt(items, from).low !== 'from') from++
    return itemAt(items, from).low === 'from'
      ? phraseAfter(items, from + 1, limit)
      : utteredBy(items, being + 1, limit)
  }
  if (!['is', 'was'].includes(itemAt(items, being).low)) return null
  if (itemAt(items, being + 1).low === 'how') {
    const phrase = phraseAfter(items, being + 2, limit)
    return phrase !== null && itemAt(items, phrase.to).verb !== null ? phrase : null
  }
  // “No way,” was all Lee would say
  if (itemAt(items, being + 1).low === 'all') {
    const phrase = phraseAfter(items, being + 2, limit)
    const after = itemAt(items, phrase?.to ?? limit)
    return after.verb !== null || isOf(after, auxiliary) ? phrase : null
  }
  return utteredBy(items, being + 1, limit)
}

/** Lee’s answer, her weary reply: whose words they are, or null. */
function utteredBy(items: readonly Item[], from: number, limit: number): Phrase | null {
  for (let at = from + 1; at < limit && at < from + 7; at++) {
    if (!isOf(itemAt(items, at), utteranceNoun)) continue
    const owner = at - 1
    if (isOf(itemAt(items, owner), possessive)) return { from: owner, to: owner + 1 }
    if (isOf(itemAt(items, owner), clitic)) return phraseBefore(items, owner, from)
  }
  return null
}
