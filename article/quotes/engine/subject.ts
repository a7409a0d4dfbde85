// Whose verb it is: the subject of a reporting verb, looked for leftwards from its group. Ranges are item indices.
import { type Item, isOf, itemAt } from './items.ts'
import {
  isClauseVerb,
  isWord,
  type Phrase,
  phraseAfter,
  phraseBefore,
  startsPhrase,
  tailStart,
} from './noun-phrase.ts'
import {
  adverb,
  auxiliary,
  coordinator,
  determiner,
  objectPronoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
  title,
} from './word-classes.ts'

export interface Subject {
  readonly phrase: Phrase
  /** The verb shares its subject with an earlier one, or hangs on the clause as a participle. */
  readonly inherited: boolean
}

/** The subject of the verb group that begins at `group`, within a sentence that begins at `floor`; null if none shows. */
export function subjectOf(
  items: readonly Item[],
  group: number,
  floor: number,
  main: Phrase | null,
): Subject | null {
  if (itemAt(items, group).low === 'to') return inherit(main, group)
  const end = tailStart(items, group, floor)
  if (end <= floor) return null
  const before = itemAt(items, end - 1)
  if (before.kind === 'quote') return null
  if (before.kind === 'punctuation') {
    if (before.text === ',' || before.text === ')' || isDashItem(before) || before.text === ']') {
      const phrase = acrossAside(items, end - 1, floor)
      if (phrase !== null) return { phrase, inherited: false }
    }
    return inherit(main, group)
  }
  if (isOf(before, coordinator) && !before.capital) {
    const nearer = clauseSubject(items, end - 1, main?.to ?? floor)
    return nearer === null ? inherit(main, group) : { phrase: nearer, inherited: true }
  }
  const phrase = phraseBefore(items, group, floor)
  if (phrase === null) return inherit(main, group)
  return fromPhrase(items, phrase, floor, main, group)
}

const inherit = (main: Phrase | null, group: number): Subject | null =>
  main !== null && main.to <= group ? { phrase: main, inherited: true } : null

const adverbial = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'since',
  'though',
  'when',
  'while',
])

/** …, as Lee opposed the plan and called it “…”: whoever the clause before "and" is about, or null where it is the main one. */
function clauseSubject(items: readonly Item[], and: number, floor: number): Phrase | null {
  for (let at = and - 1; at > floor; at--) {
    const item = itemAt(items, at)
    if (item.kind === 'quote') continue
    if (item.kind !== 'word') return null
    if (!adverbial.has(item.low)) continue
    const phrase = phraseAfter(items, at + 1, and)
    return phrase !== null && isVerbAt(items, phrase.to, and) ? phrase : null
  }
  return null
}

const isDashItem = (item: Item): boolean =>
  item.kind === 'punctuation' && '—–―-'.includes(item.text.charAt(0))

function fromPhrase(
  items: readonly Item[],
  phrase: Phrase,
  floor: number,
  main: Phrase | null,
  group: number,
): Subject | null {
  const left = itemAt(items, phrase.from - 1)
  const first = itemAt(items, phrase.from)
  if (phrase.from <= floor || isOf(first, subjectPronoun)) return { phrase, inherited: false }
  // the senator who opposed the deal said: the words behind "who" have a verb of their own
  if (isOf(left, relative) && !left.capital && left.low !== 'that' && left.low !== 'which') {
    const outer = phraseBefore(items, phrase.from - 1, floor)
    if (outer !== null) return fromPhrase(items, outer, floor, main, group)
  }
  if (isClauseVerb(items, phrase.from - 1) || isOf(left, preposition)) {
    const wh = relativeBefore(items, phrase.from - 1, floor)
    if (wh >= 0) {
      const end = itemAt(items, wh - 1).text === ',' ? wh - 1 : wh
      const outer = phraseBefore(items, end, floor)
      if (outer !== null) return fromPhrase(items, outer, floor, main, group)
    }
    if (isClauseVerb(items, phrase.from - 1) && main !== null && main.to <= group)
      return { phrase: main, inherited: true }
    // … and in a statement credited her, Lee during a visit thanked …: words of place are not who
    const outside = phrase.from - 1
    const isPlace = isOf(left, preposition) && !isOf(left, subordinator) && outside > floor
    if (isPlace && isOf(itemAt(items, outside - 1), coordinator)) return inherit(main, group)
    if (isPlace && left.low === 'during') return subjectOf(items, outside, floor, main)
  }
  return { phrase, inherited: false }
}

/** A who, which or that shortly before, without a comma between. */
function relativeBefore(items: readonly Item[], from: number, floor: number): number {
  for (let at = from; at > floor && at > from - 10; at--) {
    const item = itemAt(items, at)
    if (item.kind !== 'word') return -1
    if (
      isOf(item, relative) &&
      !item.capital &&
      isWord(itemAt(items, at - 1)) &&
      !isClauseVerb(items, at - 1)
    )
      return at
    if (isOf(item, relative) && itemAt(items, at - 1).text === ',') return at
    if (isOf(item, subordinator | coordinator)) return -1
  }
  return -1
}

/** X, a lawyer from Y, said: the phrase before the aside that closes at `close`. */
function acrossAside(items: readonly Item[], close: number, floor: number): Phrase | null {
  const closing = itemAt(items, close)
  const opener = closing.text === ')' ? '(' : closing.text === ']' ? '[' : null
  const dash = isDashItem(closing)
  let nearest: Phrase | null = null
  for (let at = close - 1; at > floor && at > close - 70; at--) {
    const item = itemAt(items, at)
    if (item.kind !== 'punctuation') continue
    const opens =
      opener !== null ? item.text === opener : dash ? isDashItem(item) : item.text === ','
    if (!opens) continue
    const phrase = phraseBefore(items, at, floor)
    if (phrase === null || !canBeSubject(items, phrase, floor)) continue
    const left = itemAt(items, phrase.from - 1)
    if (left.kind === 'quote' || phrase.from === floor || opener !== null) return phrase
    nearest ??= outerName(items, phrase, floor) ?? phrase
    if (itemAt(items, phrase.from).capital && left.text !== ',') return nearest
  }
  return nearest ?? strayed(items, close, floor)
}

/** …, Lee, said “…”: a name between commas that part nothing else from its verb. */
function strayed(items: readonly Item[], close: number, floor: number): Phrase | null {
  const phrase = phraseBefore(items, close, floor)
  if (phrase === null || itemAt(items, phrase.from - 1).text !== ',') return null
  const isNamed = itemAt(items, phrase.from).capital && itemAt(items, phrase.to - 1).capital
  return isNamed && canBeSubject(items, phrase, floor) ? phrase : null
}

/** A phrase that is itself the aside to a name before it: Name, the chief of Z, which …, said. */
function outerName(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  if (itemAt(items, phrase.from - 1).text !== ',' || phrase.from - 1 <= floor) return null
  const first = itemAt(items, phrase.from)
  if (itemAt(items, phrase.to - 1).capital || (first.capital && !isOf(first, title))) return null
  const outer = phraseBefore(items, phrase.from - 1, floor)
  if (outer === null || !itemAt(items, outer.to - 1).capital) return null
  return canBeSubject(items, outer, floor) ? outer : null
}

function canBeSubject(items: readonly Item[], phrase: Phrase, floor: number): boolean {
  const first = itemAt(items, phrase.from)
  const left = itemAt(items, phrase.from - 1)
  if (isParticipial(items, phrase.from) || isDay(items, phrase)) return false
  if (phrase.from > floor) {
    if (isOf(left, preposition) && left.low !== 'as' && (left.capital || !isOf(left, subordinator)))
      return false
    if (isClauseVerb(items, phrase.from - 1)) return false
    if (isOf(itemAt(items, phrase.from - 2), relative)) return false
  }
  if (first.capital || isOf(first, determiner | possessive | subjectPronoun | pluralWord))
    return true
  for (let at = phrase.from; at < phrase.to; at++) if (itemAt(items, at).capital) return true
  return phrase.from === floor
}

/** Tuesday at the town hall: a day with a place is when, not who. */
const isDay = (items: readonly Item[], { from, to }: Phrase): boolean =>
  isOf(itemAt(items, from), time) &&
  itemAt(items, from).capital &&
  (to === from + 1 || isOf(itemAt(items, from + 1), preposition | time))

/** The subject of a whole sentence: its first phrase with a verb behind it, openings passed over; null if none shows. */
export function mainSubject(items: readonly Item[], from: number, to: number): Phrase | null {
  let at = pastDateline(items, from, to)
  const late = behindBeing(items, at, to)
  if (late !== null) return late
  for (let tries = 0; tries < 6 && at < to; tries++) {
    while (at < to && opens(items, at)) at++
    const phrase = isParticipial(items, at) ? null : phraseAfter(items, at, to)
    if (phrase !== null && !isDay(items, phrase) && hasVerb(items, phrase, to)) return phrase
    const past = pastAdjunct(items, at, to)
    if (past > at) {
      at = past
      continue
    }
    const comma = nextComma(items, at, to)
    if (comma < 0) return null
    at = comma + 1
  }
  return null
}

const opens = (items: readonly Item[], at: number): boolean => {
  const item = itemAt(items, at)
  if (item.kind === 'punctuation') return ',—–―-…:('.includes(item.text.charAt(0))
  return (
    isOf(item, coordinator) ||
    (isOf(item, adverb) && !isOf(item, determiner)) ||
    (item.low.length > 4 && item.low.endsWith('ly') && itemAt(items, at + 1).low.endsWith('ing'))
  )
}

/** Joining her there was Ann Reed, … · Among them were two nurses: the subject behind the verb, or null. */
function behindBeing(items: readonly Item[], from: number, to: number): Phrase | null {
  const first = itemAt(items, from)
  if (!isParticipial(items, from) && !isOf(first, preposition)) return null
  for (let at = from + 1; at < to && at < from + 12; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || isOf(item, relative)) return null
    if (item.low === 'was' || item.low === 'were')
      return isOf(itemAt(items, at - 1), subjectPronoun) || !itemAt(items, at + 1).capital
        ? null
        : phraseAfter(items, at + 1, to)
    if (isClauseVerb(items, at) && !isOf(item, auxiliary)) return null
  }
  return null
}

/** HAVEN, May 2 (AFP) — : where the sentence behind a dateline begins, or `from`. */
function pastDateline(items: readonly Item[], from: number, to: number): number {
  const first = itemAt(items, from).text
  if (first.length < 3 || first !== first.toUpperCase() || !itemAt(items, from).capital) return from
  for (let at = from + 1; at < to && at < from + 12; at++)
    if (isDashItem(itemAt(items, at))) return at + 1
  return from
}

/** on Tuesday night he: behind words of time that no comma closes, or where they began. */
function pastAdjunct(items: readonly Item[], from: number, to: number): number {
  if (!isOf(itemAt(items, from), preposition)) return from
  let at = from + 1
  let hasTime = false
  while (at < to && isOf(itemAt(items, at), time | determiner)) {
    hasTime ||= isOf(itemAt(items, at), time)
    at++
  }
  const item = itemAt(items, at)
  return hasTime && (isOf(item, subjectPronoun) || (item.capital && !isOf(item, time))) ? at : from
}

/** Speaking in Ohio, … · Alarmed by the unrest, … */
function isParticipial(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  if (item.kind !== 'word' || !/(?:ing|ed)$/.test(item.low) || item.low.length < 5) return false
  const next = itemAt(items, at + 1)
  return (
    !next.capital &&
    isOf(next, preposition | determiner | possessive | objectPronoun | subordinator | time | adverb)
  )
}

function nextComma(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (
      item.kind === 'quote' &&
      itemAt(items, at + 1).text !== ',' &&
      startsPhrase(items, at + 1) &&
      at + 1 < to
    )
      return at
    if (item.text === ',' || (item.kind === 'punctuation' && '—–―'.includes(item.text))) return at
  }
  return -1
}

function hasVerb(items: readonly Item[], phrase: Phrase, to: number): boolean {
  const at = phrase.to
  const next = itemAt(items, at)
  if (isOf(next, relative) || next.text === ',' || next.text === '(' || isDashItem(next)) {
    if (at + 1 >= to) return false
    // An aside: the verb stands behind it.
    const limit = Math.min(to, at + 70)
    for (let ahead = at + 1; ahead < limit; ahead++) {
      const closes = itemAt(items, ahead - 1).kind === 'punctuation' && ahead > at + 1
      if (isOf(next, relative) ? isVerbAt(items, ahead) : closes && isVerbAt(items, ahead))
        return true
    }
    return false
  }
  return isVerbAt(items, at, to)
}

function isVerbAt(items: readonly Item[], from: number, to = from + 6): boolean {
  let at = from
  while (at < to && isBetween(items, at)) at++
  const item = itemAt(items, at)
  if (at >= to) return false
  const behindName =
    at === from && itemAt(items, from - 1).capital && item.kind === 'word' && !item.capital
  if (behindName && !isOf(item, preposition | coordinator | subordinator)) return true
  return isClauseVerb(items, at) || isVerbish(item) || (isOf(item, auxiliary) && item.low !== 'to')
}

/** Words of time and manner between a subject and its verb. */
function isBetween(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at)
  if (isOf(item, adverb | time) || (item.low.length > 4 && item.low.endsWith('ly'))) return true
  return isOf(item, preposition) && isOf(itemAt(items, at + 1), time)
}

const isVerbish = (item: Item): boolean =>
  item.kind === 'word' &&
  !item.capital &&
  (item.low.endsWith('ed') ||
    (item.verb !== null && item.verb.form !== 'ing' && item.verb.form !== 'base'))
