// Where the words that a cue reports end. Ranges are item indices.
import type { Cue } from '../cues/cue.ts'
import { hasQuote, type Item, isOf, itemAt } from '../grammar/items.ts'
import { coordinator, preposition, relative, subjectPronoun } from '../grammar/word-classes.ts'
import { boundariesIn, likeliestEnd } from './boundary.ts'
import { type Opening, openingAfter } from './opening.ts'

/** Where the words reported end: the sentence's own stop, a new cue, a semicolon, or where the writer takes over. */
export function contentEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  cue: Cue,
  cues: readonly Cue[],
  by: Opening['by'],
): number {
  const end = furthestEnd(items, start, limit, cue, cues)
  // The weights tell where English clauses end; where the verb may stand second, a comma says little.
  if (cue.entry?.verbSecond) return end
  return trimEnd(
    items,
    start,
    likeliestEnd(items, start, end, boundariesIn(items, start, end, cue, by)),
  )
}

/** The end by the rules alone. Behind the last item. */
export function furthestEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  let end = limit
  for (const other of cues) {
    if (other.at <= cue.at || other.from < start) continue
    const cut = opensSpeech(items, other, start, limit) ?? cutBefore(items, other, start, cue)
    if (cut !== null && cut < end && cut > start) end = cut
  }
  for (let at = start; at < end; at++) {
    const item = itemAt(items, at)
    if (item.text === ';') return at
  }
  return trimEnd(items, start, end)
}

export function trimEnd(items: readonly Item[], start: number, limit: number): number {
  let end = limit
  while (end > start + 1) {
    const item = itemAt(items, end - 1)
    if (
      item.kind === 'punctuation' &&
      '.,;:—–-?!'.includes(item.text.charAt(0)) &&
      item.text !== '?'
    )
      end--
    else break
  }
  return end
}

/**
 * … and she boomed, “…” · …, to which he replied: “…”: before a cue that words in marks follow, behind a colon or a comma,
 * or null.
 */
function opensSpeech(
  items: readonly Item[],
  other: Cue,
  start: number,
  limit: number,
): number | null {
  if ((other.kind !== 'verb' && other.kind !== 'participle') || !other.entry?.free) return null
  const by = openingAfter(items, other, limit)?.by
  if (by !== 'colon' && by !== 'comma') return null
  const subject = other.inherited || other.inverted ? null : other.subject
  if (subject !== null && isOf(itemAt(items, subject.from), relative)) return null
  let cut = subject === null ? other.from : Math.min(other.from, subject.from)
  while (cut > start + 1 && isOf(itemAt(items, cut - 1), coordinator | relative | preposition))
    cut--
  return cut > start + 1 ? cut : null
}

/** and said …, , adding …, according to …: words behind here have a cue of their own. */
function cutBefore(items: readonly Item[], other: Cue, start: number, cue: Cue): number | null {
  if (other.kind === 'according') {
    const before = itemAt(items, other.from - 1)
    return before.text === ',' ? other.from - 1 : other.from
  }
  // … because of Lee’s claim that “…”: the marks are Lee's
  if (other.kind === 'noun' && other.subject !== null && cue.kind !== 'noun') {
    const owned = other.subject.from
    return itemAt(items, other.to).low === 'that' && quoteSoon(items, other.to) ? owned : null
  }
  if (other.entry === null) return null
  const subjectFrom = other.subject === null ? other.from : Math.min(other.from, other.subject.from)
  const lead = other.inherited || other.inverted ? other.from : subjectFrom
  const before = itemAt(items, lead - 1)
  const second = itemAt(items, lead - 2)
  // …: “…,” X said: the words before the colon are the writer's or another's
  if (before.kind === 'quote' && second.text === ':' && !other.inherited) return lead - 2
  const strong = other.entry.free || other.entry.clause || quoteSoon(items, other.to)
  if (!strong) return null
  if (other.kind === 'participle') {
    if (isOf(before, coordinator) && cue.kind === 'participle')
      return second.text === ',' ? lead - 2 : lead - 1
    if (before.kind === 'quote') return lead
    return before.text === ',' ? lead - 1 : before.low === 'but' ? lead - 1 : null
  }
  if (other.inherited && other.entry.form === 'base' && cue.entry?.form !== 'base') return null
  if (other.inherited && isOf(before, coordinator)) return second.text === ',' ? lead - 2 : lead - 1
  if (!other.inherited && isOf(before, coordinator) && lead - 2 > start) {
    return second.text === ','
      ? lead - 2
      : second.kind === 'quote' || before.low === 'but'
        ? lead - 1
        : null
  }
  if (other.inherited) return null
  // what X asked when he called it “…”: the words in the marks are reported by the nearer verb
  if (narrowing.has(before.low) && lead - 1 > start && quoteSoon(items, other.to))
    return second.text === ',' ? lead - 2 : lead - 1
  if (second.text === ',' && contrasting.has(before.low)) return lead - 2
  // an interview in which he called it “…”
  if (
    isOf(before, relative) &&
    isOf(second, preposition) &&
    lead - 2 > start &&
    quoteSoon(items, other.to)
  )
    return lead - 2
  // …, whom he described as “…”
  if (second.text === ',' && isOf(before, relative) && quoteSoon(items, other.to)) return lead - 2
  // …, she said, …: the same speaker, named again in passing
  if (
    before.text === ',' &&
    itemAt(items, other.to).text === ',' &&
    isOf(itemAt(items, lead), subjectPronoun)
  )
    return null
  return before.text === ',' && (other.inverted || endsThere(items, other)) ? lead - 1 : null
}

const quoteSoon = (items: readonly Item[], from: number): boolean =>
  hasQuote(items, from, from + 10)

const narrowing = new Set(['when', 'while', 'whereas', 'after', 'before', 'because', 'where'])

const contrasting = new Set(['while', 'whereas', 'although', 'though', 'as'])

function endsThere(items: readonly Item[], cue: Cue): boolean {
  const after = itemAt(items, cue.to)
  return after.kind === 'end' || after.text === '.' || after.text === ','
}
