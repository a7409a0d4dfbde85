// Who said words that no cue goes with: whoever speaks on, the one the sentence before is about, a signature below.
import { itemAt } from '../grammar/items.ts'
import type { NamedReading } from '../people/names.ts'
import { type Memory, type Placed, placePhrase } from '../people/resolve.ts'
import type { Report } from '../reports/report.ts'
import type { Linked } from './link.ts'

export interface Place {
  readonly memory: Memory
  readonly readings: readonly NamedReading[]
  readonly index: number
  readonly at: number
  readonly previous: number
  readonly linked: readonly Linked[]
  readonly lastHere: Linked | null
  readonly subject: Placed | null
  readonly report: Report
}

/** So many characters are more than a term. */
const aClause = 40

/** It was “…” · We’re standing by the gate. “…” · You can hear it: what is talked about, the writer, the reader. */
const isAside = (reading: NamedReading | undefined, { mention }: Placed): boolean => {
  const { low } = itemAt(reading?.items ?? [], mention.phrase.from)
  return mention.kind !== 'name' && asides.has(low.split(/['’]/)[0] ?? low)
}

const asides = new Set(['it', 'i', 'we', 'you'])

/** Who said words that no cue goes with. */
export function unnamed(place: Place): Pick<Linked, 'speaker' | 'by'> {
  const { memory, readings, index, at, previous, linked, lastHere, subject, report } = place
  const reading = readings[index]
  const signed = report.pattern === 'whole' ? signature(place) : null
  if (signed !== null) return { speaker: signed, by: 'named' }
  // It was called “…”: by nobody the sentence names.
  if (report.pattern === 'passive') return { speaker: null, by: 'none' }
  if (report.pattern === 'running')
    return lastHere?.speaker
      ? { speaker: lastHere.speaker, by: 'continued' }
      : { speaker: null, by: 'none' }
  if (report.pattern === 'loose') {
    const before = lastHere?.speaker ? lastHere : null
    if (before?.sentence === at) return { speaker: behindCrowd(place, before), by: 'continued' }
    const opensWithMarks = itemAt(reading?.items ?? [], report.from).kind === 'quote'
    const isLong = report.end - report.start > aClause
    if (subject !== null && speaks(subject) && !isAside(reading, subject))
      return { speaker: subject, by: 'reaction' }
    if (
      before !== null &&
      (before.report.kind !== 'indirect' || !opensWithMarks || isLong) &&
      before.sentence >= at - (isLong ? 2 : 1)
    )
      return { speaker: before.speaker, by: 'continued' }
    const last = memory.lastSpeaker
    return isLong && last !== null && last.paragraph >= previous
      ? { speaker: last, by: 'previous' }
      : { speaker: null, by: 'none' }
  }
  const quotedHere = lastOf(
    linked,
    (one) =>
      one.paragraph === index &&
      one.sentence >= at - 1 &&
      one.report.kind !== 'indirect' &&
      one.speaker !== null,
  )
  if (quotedHere !== undefined)
    return { speaker: mentionedSince(place, quotedHere), by: 'continued' }
  if (
    lastHere !== null &&
    lastHere.report.kind !== 'indirect' &&
    lastHere.speaker !== null &&
    lastHere.sentence >= at - 1
  )
    return { speaker: lastHere.speaker, by: 'continued' }
  if (at > 0) {
    const before = reading?.sentences[at - 1]
    const cue = before?.reports.at(-1)
    if (cue?.speaker) {
      const said = lastOf(linked, (one) => one.report === cue)
      if (said?.speaker) return { speaker: said.speaker, by: 'continued' }
    }
    const placed = before?.subject ? memory.subjects.at(-1) : null
    if (placed && placed.paragraph === index && speaks(placed) && !isAside(reading, placed))
      return { speaker: placed, by: 'reaction' }
    const alone = onlyNamed(place)
    if (alone !== null) return { speaker: alone, by: 'reaction' }
    return memory.lastSpeaker === null
      ? { speaker: null, by: 'none' }
      : { speaker: memory.lastSpeaker, by: 'previous' }
  }
  const last = lastOf(linked, (one) => one.report.kind !== 'indirect' && one.paragraph === previous)
  const before = readings[previous]
  if (before === undefined) return { speaker: null, by: 'none' }
  if (before.text.trimEnd().endsWith(':')) {
    const sentence = before.sentences.at(-1)
    const phrase = sentence?.cues.at(-1)?.subject ?? sentence?.subject ?? null
    if (phrase !== null)
      return { speaker: placePhrase(memory, readings, previous, phrase), by: 'colon' }
  }
  const ending = memory.subjects.at(-1)
  if (last !== undefined) {
    const other = otherTurn(place, last)
    return { speaker: other ?? last.speaker, by: 'previous' }
  }
  if (ending && ending.paragraph === previous && speaks(ending) && !isAside(before, ending))
    return { speaker: ending, by: 'introduced' }
  return memory.lastSpeaker === null
    ? { speaker: null, by: 'none' }
    : { speaker: memory.lastSpeaker, by: 'previous' }
}

/** “Is it open?” Lee asked. ¶ “It is,” Reed said. ¶ “Since when?”: in question and answer two take turns; or null. */
function otherTurn({ linked, readings, index, report }: Place, last: Linked): Placed | null {
  const ends = (one: Linked['report'], paragraph: number): boolean =>
    (readings[paragraph]?.text ?? '')
      .slice(one.start, one.end)
      .replace(/[”"’]+$/, '')
      .endsWith('?')
  if (!ends(report, index) && !ends(last.report, last.paragraph)) return null
  const other = lastOf(
    linked,
    (one) =>
      one.paragraph < last.paragraph &&
      one.paragraph >= index - 6 &&
      one.report.kind === 'direct' &&
      one.speaker !== null &&
      one.speaker.person !== last.speaker?.person,
  )
  return other?.speaker ?? null
}

/** Reed’s answer? “…”: the one person whom the sentence before names, or null. */
function onlyNamed({ memory, readings, index, at }: Place): Placed | null {
  const reading = readings[index]
  const before = reading?.sentences[at - 1]?.sentence
  if (reading === undefined || before === undefined) return null
  const named = reading.names.filter((name) => name.at >= before.from && name.at < before.to)
  const [name] = named
  if (name === undefined || named.length > 1) return null
  const placed = placePhrase(memory, readings, index, {
    from: name.at,
    to: name.at + name.tokens.length,
  })
  return placed?.person?.kind === 'person' ? placed : null
}

/** Lee said “…” – the crowd chanted “…” – “and …”: whoever was interrupted speaks on. */
function behindCrowd({ linked, index, at }: Place, before: Linked): Placed | null {
  if (before.speaker?.mention.kind !== 'crowd') return before.speaker
  const interrupted = lastOf(
    linked,
    ({ paragraph, sentence, speaker }) =>
      paragraph === index &&
      sentence === at &&
      speaker !== null &&
      speaker.mention.kind !== 'crowd',
  )
  return interrupted?.speaker ?? before.speaker
}

/** “…,” Lee said, and she added that …. “…”: the last mention, in the sentence before, of whoever was quoted. */
function mentionedSince({ linked, index, at }: Place, { speaker }: Linked): Placed | null {
  if (speaker?.person == null) return speaker
  const last = lastOf(
    linked,
    (one) => one.paragraph === index && one.sentence === at - 1 && one.speaker !== null,
  )
  return last?.speaker?.person === speaker.person ? last.speaker : speaker
}

/** A paragraph behind the quotation with nothing but a dash and a name. */
function signature({ memory, readings, index }: Place): Placed | null {
  let next = index + 1
  while (readings[next]?.blank) next++
  const reading = readings[next]
  if (reading === undefined || reading.stretches.length > 0) return null
  // — Ann Reed, writing to a friend
  const comma = reading.items.findIndex(({ text }) => text === ',')
  const limit = comma < 0 ? reading.items.length : comma
  if (limit > 8) return null
  const first = itemAt(reading.items, 0)
  if (
    first.kind !== 'punctuation' ||
    !'—–―-'.includes(first.text) ||
    !itemAt(reading.items, 1).capital
  )
    return null
  const to = itemAt(reading.items, limit - 1).kind === 'punctuation' ? limit - 1 : limit
  return placePhrase(memory, readings, next, { from: 1, to })
}

export const speaks = (placed: Placed): boolean =>
  placed.person !== null ||
  ['role', 'unnamed', 'pronoun', 'author', 'document', 'crowd'].includes(placed.mention.kind)

export function lastOf(
  linked: readonly Linked[],
  fits: (one: Linked) => boolean,
): Linked | undefined {
  // Only the newest few can matter: what is looked for stands in this paragraph or the one before.
  for (let index = linked.length - 1; index >= 0 && index > linked.length - 40; index--) {
    const one = linked[index]
    if (one !== undefined && fits(one)) return one
  }
  return undefined
}
