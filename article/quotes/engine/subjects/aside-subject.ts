// Whoever the words between commas, dashes or brackets are about: X, a lawyer from Y, said. Ranges are item indices.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase, phraseBefore } from '../grammar/noun-phrase.ts'
import {
  bodyNoun,
  determiner,
  documentNoun,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
  title,
} from '../grammar/word-classes.ts'
import { isDashItem, isDay, isParticipial } from './main-subject.ts'

/** X, a lawyer from Y, said: the phrase before the aside that closes at `close`. */
export function acrossAside(items: readonly Item[], close: number, floor: number): Phrase | null {
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
    if (nearest !== null && phrase.from === floor && isSaidOf(items, phrase, nearest))
      return nearest
    if (left.kind === 'quote' || phrase.from === floor || opener !== null) return phrase
    nearest ??= outerName(items, phrase, floor) ?? phrase
    if (itemAt(items, phrase.from).capital && left.text !== ',') return nearest
  }
  return nearest ?? strayed(items, close, floor)
}

/** The boat, Ann Reed, a clerk, said, will sail: words about a thing, and a name between commas that speaks. */
function isSaidOf(items: readonly Item[], outer: Phrase, inner: Phrase): boolean {
  const last = itemAt(items, outer.to - 1)
  const isThing = !last.capital && !isOf(last, personNoun | bodyNoun | documentNoun | pluralWord)
  return (
    isThing &&
    !isOf(itemAt(items, outer.from), subjectPronoun) &&
    itemAt(items, inner.from).capital &&
    itemAt(items, inner.to - 1).capital
  )
}

/** …, Lee, said “…”: a name between commas that part nothing else from its verb. */
function strayed(items: readonly Item[], close: number, floor: number): Phrase | null {
  const phrase = phraseBefore(items, behindName(items, close, floor), floor)
  if (phrase === null || itemAt(items, phrase.from - 1).text !== ',') return null
  const isNamed = itemAt(items, phrase.from).capital && itemAt(items, phrase.to - 1).capital
  return isNamed && canBeSubject(items, phrase, floor) ? phrase : null
}

/** Ann Reed (R-Haven), said: where the bracket behind a name opens, or `close`. */
function behindName(items: readonly Item[], close: number, floor: number): number {
  if (itemAt(items, close - 1).text !== ')') return close
  for (let at = close - 2; at > floor && at > close - 10; at--)
    if (itemAt(items, at).text === '(') return at
  return close
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
  // Last week, … · Similarly, …
  if (isOf(itemAt(items, phrase.to), time)) return false
  if (phrase.to === phrase.from + 1 && first.low.endsWith('ly') && phrase.from === floor)
    return false
  if (phrase.from > floor) {
    // after winning the vote, …
    if (isOf(left, preposition) && !first.capital && first.low.endsWith('ing')) return false
    const isClause = isOf(left, subordinator) && !left.capital && first.capital
    if (isOf(left, preposition) && left.low !== 'as' && !isClause) return false
    if (isClauseVerb(items, phrase.from - 1)) return false
    if (isOf(itemAt(items, phrase.from - 2), relative)) return false
  }
  if (first.capital || isOf(first, determiner | possessive | subjectPronoun | pluralWord))
    return true
  for (let at = phrase.from; at < phrase.to; at++) if (itemAt(items, at).capital) return true
  return phrase.from === floor
}

/** X, a clerk of the harbour, said · X, who calls it “…,” said: whoever the words between commas are about, or null. */
export function asideSubject(
  items: readonly Item[],
  verb: number,
  main: Phrase | null,
): Phrase | null {
  const closing = itemAt(items, verb - 1)
  if (closing.text !== ',' && closing.ending !== ',') return null
  if (main === null || main.to >= verb - 2 || itemAt(items, main.to).text !== ',') return null
  const first = itemAt(items, main.to + 1)
  let isRelative = isOf(first, relative) || first.low.endsWith('ing')
  for (let at = main.to + 1; at < verb - 1; at++) {
    if (isOf(itemAt(items, at), relative)) isRelative = true
    const isBehindComma = itemAt(items, at - 1).text === ',' && at > main.to + 1
    if (isClauseVerb(items, at) && (isBehindComma || !isRelative)) return null
  }
  return main
}
