// Words that stand behind their cue: X said that … · X said: “…” · X called it “…”.
import { isUnlisted } from '../cues/beside-cue.ts'
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { lastCode } from '../grammar/sentences.ts'
import {
  negation,
  personNoun,
  preposition,
  relative,
  subordinator,
  title,
} from '../grammar/word-classes.ts'
import { isUpper } from '../marks/characters.ts'
import type { Stretch } from '../marks/marks.ts'
import { contentEnd, furthestEnd } from './content.ts'
import { indirect, isAsSaid } from './indirect-words.ts'
import { type Opening, openingAfter } from './opening.ts'
import { isOfOpening } from './opening-clause.ts'
import { add, firstQuote, hasFinite, type Pattern, type Reader } from './report.ts'

/** Words behind the cue: X said that …, X called it “…”. Answers how far it reaches, or null. */
export function forwards(reader: Reader, cue: Cue): number | null {
  const { items, sentence, stretches } = reader
  if (isUnlisted(cue)) return null
  if (cue.kind === 'according') {
    if (cue.subject === null) return null
    let at = cue.subject.to
    if (reader.lexicon.language === 'de') at = cue.inverted ? at - 1 : cue.at
    else at = behindAside(items, commaFrom(items, at, sentence.to), sentence.to)
    const opens = cue.inverted ? cue.from : cue.subject.from
    const isLate =
      opens > sentence.from + 3 &&
      (reader.lexicon.language !== 'de' || at - sentence.from > sentence.to - at)
    if (at >= sentence.to - 1 || isLate) return null
    const to =
      reader.lexicon.language === 'de'
        ? furthestEnd(items, at + 1, sentence.to, cue, reader.cues)
        : contentEnd(items, at + 1, sentence.to, cue, reader.cues, 'bare')
    if (to <= at + 1) return null
    add(
      reader,
      { from: at + 1, to, cue, speaker: cue.subject, pattern: 'according', part: cue.at },
      false,
    )
    return to
  }
  // A cue in the opening of a sentence reports nothing beyond it: While X says …, Y is …
  const { main } = reader
  const limit =
    main !== null &&
    !cue.entry?.verbSecond &&
    cue.at < main.from &&
    main.from > sentence.from + 1 &&
    !isAsSaid(items, cue)
      ? main.from
      : sentence.to
  const from = cue.inverted && cue.subject ? { ...cue, to: cue.subject.to } : cue
  const opening = openingAfter(items, from, limit)
  if (opening === null) return null
  // The crowd cheered when Lee said “…”: that is when, not what
  const isWhen = ['when', 'where'].includes(itemAt(items, opening.at).low)
  if (isWhen && cue.entry !== null && !cue.entry.clause) return null
  const end = contentEnd(items, opening.at, limit, cue, reader.cues, opening.by)
  const quote = firstQuote(reader, opening.at, end)
  if (quote < 0) return indirect(reader, cue, opening, end)
  // It was called “…,” Lee said: whoever is named at the end said all of it
  if (cue.kind === 'passive' && cue.subject === null) {
    if (saidBehind(reader, cue)) return null
    // He was challenged over his statement that “…”
    const isOwned = reader.cues.some(
      (other) =>
        other.kind === 'noun' && other.subject !== null && other.at > cue.at && other.to <= quote,
    )
    if (isOwned) return null
  }
  if (cue.negated) return opening.by === 'quote' ? end : null
  if (opening.by === 'colon' && isDashedName(items, quote - 1, cue.to)) return null
  if (opening.at === quote && ledNearer(reader, cue, quote)) return null
  if (opening.by !== 'quote' && namedBehind(reader, cue, quote, opening)) return null
  if (isHypothetical(items, quote, sentence.from)) return end
  // the crowd broke into chants of “…”
  if (cue.entry === null && itemAt(items, cue.to - 1).low === 'of') {
    const pattern: Pattern = cue.kind === 'passive' ? 'passive' : 'noun'
    const shout = { from: quote, to: quote + 1, cue, speaker: cue.subject, pattern, part: cue.at }
    add(reader, shout, true)
    return quote + 1
  }
  const entry = cue.entry
  // It put him “through the mill,” according to his lawyers
  const isTold = itemAt(items, quote + 1).low === 'according'
  if (isTold && entry?.object && !entry.clause && cue.kind !== 'passive') return null
  const objectOnly = entry !== null && !entry.free
  if (
    entry !== null &&
    !entry.clause &&
    opening.by === 'bare' &&
    reader.cues.some(
      (other) =>
        other.at > cue.at &&
        other.from >= opening.at &&
        other.to <= quote &&
        other.kind !== 'noun' &&
        other.entry !== null &&
        (other.entry.free || other.entry.clause || other.entry.object),
    )
  )
    return null
  if (entry?.attitude && !isLong(reader, quote)) return null
  if (entry !== null && cue.unreal && !['quote', 'colon', 'comma'].includes(opening.by)) return null
  if (objectOnly || cue.kind === 'passive') {
    if (quote - opening.at > 18) return null
    if (entry?.verbSecond) return markedOnly(reader, cue, opening.at, end)
    add(
      reader,
      {
        from: opening.at,
        to: end,
        cue,
        speaker: cue.subject,
        pattern: cue.kind === 'passive' ? 'passive' : 'object',
        part: cue.at,
      },
      false,
    )
    return end
  }
  const pattern: Pattern =
    cue.kind === 'participle' ? 'participle' : cue.kind === 'noun' ? 'noun' : 'leading'
  const shared = { cue, speaker: cue.subject, pattern, part: cue.at }
  // her call for “…”
  const isPart = cue.kind === 'noun' && isOf(itemAt(items, quote - 1), preposition)
  if (quote === opening.at && !isPart) {
    const stretch = stretches[itemAt(items, quote).stretch]
    const isWhole = stretch !== undefined && isSentence(reader, stretch, opening.by)
    if (isWhole && !runsOn(reader, stretch, quote + 1, end)) {
      add(reader, { ...shared, from: quote, to: quote + 1 }, true)
      return quote + 1
    }
  }
  add(
    reader,
    { ...shared, from: opening.at, to: end },
    opening.by !== 'that' && opening.by !== 'wh' && !isPart,
  )
  return end
}

const commaFrom = (items: readonly Item[], from: number, limit: number): number => {
  let at = from
  while (at < limit && itemAt(items, at).text !== ',') at++
  return at
}

/** According to Lee, a clerk of the harbour, …: the comma behind the words that describe Lee, or the first. */
function behindAside(items: readonly Item[], comma: number, limit: number): number {
  const next = commaFrom(items, comma + 1, limit)
  const first = itemAt(items, comma + 1)
  if (next >= limit - 1 || next - comma > 24 || first.kind === 'quote') return comma
  if (isOf(first, relative)) return next
  if (isOf(first, preposition | subordinator) || hasFinite(items, comma + 1, next)) return comma
  const segment = items.slice(comma + 1, next)
  const isAge = first.kind === 'number' && next === comma + 2
  const isWho = segment.some((item) => !item.capital && isOf(item, personNoun | title))
  return isAge || isWho ? next : comma
}

/** Pollsters agree – Mara Holt: “…”: the name between the dash and the colon speaks. */
function isDashedName(items: readonly Item[], colon: number, floor: number): boolean {
  let at = colon - 1
  while (at > floor && itemAt(items, at).capital) at--
  return at < colon - 1 && at >= floor && '—–―-'.includes(itemAt(items, at).text || 'x')
}

/** Weber nannte den Plan „…“ und …: the stretches alone, for the rest is the writer's. */
function markedOnly(reader: Reader, cue: Cue, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (firstQuote(reader, at, at + 1) >= 0)
      add(
        reader,
        { from: at, to: at + 1, cue, speaker: cue.subject, pattern: 'object', part: cue.at },
        true,
      )
  return to
}

/** They never have occasion to say “…”: words nobody said. */
function isHypothetical(items: readonly Item[], quote: number, floor: number): boolean {
  const mark = itemAt(items, quote - 1)
  const verb = mark.kind === 'punctuation' ? quote - 2 : quote - 1
  if (itemAt(items, verb).verb?.form !== 'base' || itemAt(items, verb - 1).low !== 'to')
    return false
  for (let at = verb - 2; at > floor && at > verb - 7; at--)
    if (isOf(itemAt(items, at), negation)) return true
  return false
}

/** Three words or more. */
function isLong({ items, stretches, text }: Reader, index: number): boolean {
  const stretch = stretches[itemAt(items, index).stretch]
  if (stretch === undefined) return false
  const first = text.indexOf(' ', stretch.innerStart)
  const second = first < 0 ? -1 : text.indexOf(' ', first + 1)
  return second > 0 && second < stretch.innerEnd
}

/** The film ends with Lee saying, “…”: of two cues that lead into the same words the nearer one counts. */
const ledNearer = ({ items, cues, sentence }: Reader, cue: Cue, quote: number): boolean =>
  cues.some(
    (other) =>
      other.at > cue.at &&
      other.to <= quote &&
      (other.kind === 'verb' || other.kind === 'participle') &&
      other.entry?.free === true &&
      openingAfter(items, other, sentence.to)?.at === quote,
  )

/** They want “…,” X said: a speaker named right behind the marks speaks for the whole sentence. */
function namedBehind(reader: Reader, cue: Cue, quote: number, opening: Opening): boolean {
  const { items, stretches, text } = reader
  const isApart = opening.by === 'colon' || opening.by === 'comma'
  return reader.cues.some((other) => {
    if (other.at <= cue.at || other.kind !== 'verb' || other.inherited || other.subject === null)
      return false
    if (!other.entry?.free || isOfOpening(reader, other, quote)) return false
    const lead = other.inverted ? other.from : other.subject.from
    const stretch = stretches[itemAt(items, lead - 1).stretch]
    return (
      (isApart ? lead - 1 === quote : lead - 1 >= quote) &&
      // X said, “…,” the Post reported: the words stay X's, the Post is where they were printed
      !(isApart && (other.entry.lemma === 'report' || itemAt(items, other.to).text === ':')) &&
      stretch !== undefined &&
      ',?!'.includes(String.fromCharCode(lastCode(text, stretch)))
    )
  })
}

/** …, Lee said. · …,” Lee said. */
const saidBehind = ({ items, cues, sentence }: Reader, cue: Cue): boolean =>
  cues.some((other) => {
    if (other.at <= cue.at || other.kind !== 'verb' || other.inherited || other.subject === null)
      return false
    const before = itemAt(items, (other.inverted ? other.from : other.subject.from) - 1)
    const behind = other.inverted ? other.subject.to : other.to
    return (
      (before.text === ',' || before.kind === 'quote') &&
      (behind >= sentence.to - 1 || isOf(itemAt(items, behind), preposition))
    )
  })

/** Words that begin with a capital and carry their own stop. */
function isSentence({ text }: Reader, stretch: Stretch, by: Opening['by']): boolean {
  const first = text.charAt(stretch.innerStart)
  if (by === 'colon' || by === 'comma') return isUpper(first)
  return (
    by === 'quote' &&
    isUpper(first) &&
    ',.!?…—-'.includes(String.fromCharCode(lastCode(text, stretch)))
  )
}

/** X said, “they are ready” for the storm: marks that no stop closes, and the writer's words finish the sentence. */
function runsOn({ items, text }: Reader, stretch: Stretch, behind: number, end: number): boolean {
  if (',.!?…—-'.includes(String.fromCharCode(lastCode(text, stretch)))) return false
  const next = itemAt(items, behind)
  return behind < end && next.kind === 'word' && !next.capital
}
