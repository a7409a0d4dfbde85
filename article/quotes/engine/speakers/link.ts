// The paragraphs of an article put together: quotations that run on, who speaks on without being named again, and who
// each mention means.
import { isOf, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseAfter } from '../grammar/noun-phrase.ts'
import {
  auxiliary,
  coordinator,
  determiner,
  preposition,
  subordinator,
} from '../grammar/word-classes.ts'
import { mentionOf, nameRuns } from '../people/mention.ts'
import type { NameSeen } from '../people/names.ts'
import { People } from '../people/people.ts'
import { type Memory, type Placed, placeMention } from '../people/resolve.ts'
import type { ParagraphReading, SentenceReading } from '../reports/paragraph.ts'
import type { Report } from '../reports/report.ts'
import { isQuoted } from './quoted.ts'
import { lastOf, speaks, unnamed } from './speaking-on.ts'

/** A report with its place in the article and its speaker. */
export interface Linked {
  readonly paragraph: number
  readonly sentence: number
  readonly report: Report
  readonly speaker: Placed | null
  /** Others who may have spoken, likeliest first. */
  readonly others: readonly Placed[]
  /** How the speaker was found. */
  readonly by: 'named' | 'continued' | 'reaction' | 'previous' | 'colon' | 'introduced' | 'none'
  readonly group: number
  /** The last paragraph a quotation runs on into, with the stretch that closes it. */
  readonly runsTo: number | null
}

export interface NamedReading extends ParagraphReading {
  readonly names: readonly NameSeen[]
}

/** `accepts` says which marked words that no cue claims are somebody's. */
export function linkParagraphs(
  readings: readonly NamedReading[],
  accepts: typeof isQuoted = isQuoted,
): {
  readonly linked: readonly Linked[]
  readonly people: People
} {
  const people = peopleOf(readings)
  const memory: Memory = { people, subjects: [], lastSpeaker: null }
  const linked: Linked[] = []
  let group = 0
  let previous = -1
  let runningFrom: number | null = null
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]
    if (reading === undefined || reading.blank) continue
    const runs: boolean =
      runningFrom !== null &&
      previous >= 0 &&
      opensWithMark(reading) &&
      reading.sentences[0]?.reports[0]?.pattern === 'whole'
    if (runs && runningFrom !== null) {
      const open = linked[runningFrom]
      if (open !== undefined) linked[runningFrom] = { ...open, runsTo: index }
    }
    let lastHere: Linked | null = null
    reading.sentences.forEach((sentence, at) => {
      const subject =
        sentence.subject === null ? null : put(memory, readings, index, sentence.subject)
      const parts = new Map<number, number>()
      for (const report of sentence.reports) {
        if (runs && at === 0 && report.from === 0 && isOnlyQuote(reading, report)) continue
        let found: Pick<Linked, 'speaker' | 'by'>
        let id = parts.get(report.part)
        if (report.pattern === 'sign' && report.kind !== 'direct' && report.speaker !== null) {
          // Breaking: …, Poll: …: only somebody the article knows can have said it
          const person = put(memory, readings, index, report.speaker)?.person ?? null
          if (person === null || !person.isFirm) continue
        }
        if (report.speaker !== null)
          found = {
            speaker: subjectOr(memory, readings, index, report.speaker, subject),
            by: 'named',
          }
        else
          found = unnamed({
            memory,
            readings,
            index,
            at,
            previous,
            linked,
            lastHere,
            subject,
            report,
          })
        const goesOn = lastHere !== null && lastHere.sentence >= at - 1
        if (
          report.cue === null &&
          report.speaker === null &&
          report.pattern !== 'running' &&
          !accepts(report, found, { reading, sentence: at, goesOn })
        )
          continue
        if (found.by === 'continued' && lastHere !== null) id = lastHere.group
        if (id === undefined) {
          id = group++
          parts.set(report.part, id)
        }
        lastHere = {
          paragraph: index,
          sentence: at,
          report,
          ...found,
          others: othersThan(found.speaker, memory, subject),
          group: id,
          runsTo: null,
        }
        linked.push(lastHere)
        if (report.kind !== 'indirect' && found.speaker !== null) memory.lastSpeaker = found.speaker
      }
      if (subject !== null) memory.subjects.push(...eachOf(memory, readings, subject))
      const asked = whoWasAsked(memory, readings, index, sentence)
      if (asked !== null) memory.subjects.push(asked)
      for (const report of sentence.reports)
        if (
          report.speaker !== null &&
          (report.cue?.kind === 'according' ||
            (report.cue?.kind === 'verb' && !report.cue.inherited)) &&
          lastHere !== null &&
          (subject === null ||
            report.cue.kind === 'according' ||
            report.speaker.from > subject.mention.phrase.from)
        ) {
          const said: Linked | undefined = lastOf(linked, (one) => one.report === report)
          if (said?.speaker && said.speaker.person !== subject?.person)
            memory.subjects.push(said.speaker)
        }
    })
    // “It is open. ¶ “We did it,” Reed said.
    if (runningFrom !== null && !runs && opensWithMark(reading))
      nameBehind(linked, runningFrom, index)
    runningFrom = reading.open
      ? runs && reading.stretches.length === 1
        ? runningFrom
        : linked.length - 1
      : null
    if (runningFrom !== null && runningFrom < 0) runningFrom = null
    previous = index
  }
  return { linked, people }
}

/** A quotation left open, and an attribution in the paragraph that goes on with it: whoever is named there said both. */
function nameBehind(linked: Linked[], open: number, index: number): void {
  const running = linked[open]
  let first = linked.length
  while (linked[first - 1]?.paragraph === index) first--
  const next = linked[first]
  if (running === undefined || running.by === 'named' || next?.by !== 'named') return
  // Whoever speaks on there, named again or by a pronoun, has been named here.
  const isOther =
    next.speaker?.mention.kind === 'name' && next.speaker.person !== running.speaker?.person
  if (running.by === 'continued' && !isOther) return
  if (next.sentence === 0 && next.report.from === 0)
    linked[open] = { ...running, speaker: next.speaker, by: 'named' }
}

/** Tom Hill and Mary Ford sail: “he” may be one of them, “they” both. */
function eachOf(
  memory: Memory,
  readings: readonly NamedReading[],
  subject: Placed,
): readonly Placed[] {
  const { paragraph, mention } = subject
  const items = readings[paragraph]?.items ?? []
  const { from, to } = mention.phrase
  if (mention.kind !== 'name' || !items.slice(from, to).some(({ low }) => low === 'and'))
    return [subject]
  const named = nameRuns(items, from, to)
    .map((run) => put(memory, readings, paragraph, run))
    .filter((placed) => placed?.person?.kind === 'person')
    .filter((placed) => placed !== null)
  return named.length < 2 ? [subject] : [...named, subject]
}

/** The reporter asked Lee whether …: the next to speak is the one who was asked. */
function whoWasAsked(
  memory: Memory,
  readings: readonly NamedReading[],
  index: number,
  { sentence, cues }: SentenceReading,
): Placed | null {
  const items = readings[index]?.items ?? []
  const cue = cues.find(({ entry, kind }) => entry?.lemma === 'ask' && kind === 'verb')
  if (cue === undefined) return null
  const phrase = phraseAfter(items, cue.to, sentence.to)
  const placed = phrase === null ? null : put(memory, readings, index, phrase)
  return placed?.mention.kind === 'name' && placed.person?.kind === 'person' ? placed : null
}

export function put(
  memory: Memory,
  readings: readonly NamedReading[],
  index: number,
  phrase: Phrase,
): Placed | null {
  const reading = readings[index]
  return reading === undefined
    ? null
    : placeMention(memory, readings, index, mentionOf(reading.items, phrase))
}

function subjectOr(
  memory: Memory,
  readings: readonly NamedReading[],
  index: number,
  phrase: Phrase,
  subject: Placed | null,
): Placed | null {
  if (
    subject !== null &&
    subject.paragraph === index &&
    subject.mention.phrase.from === phrase.from
  )
    return subject
  const reading = readings[index]
  if (reading === undefined) return null
  const mention = mentionOf(reading.items, phrase)
  // A pronoun in a sentence with a subject before it means that subject more often than not.
  if (
    (mention.kind === 'pronoun' || mention.kind === 'relative') &&
    subject !== null &&
    subject.mention.phrase.to <= phrase.from
  ) {
    memory.subjects.push(subject)
    const placed = placeMention(memory, readings, index, mention)
    memory.subjects.pop()
    return placed
  }
  return placeMention(memory, readings, index, mention)
}

/** The subject of the sentence, whoever spoke last, and the subjects before: each once, without the speaker. */
function othersThan(
  speaker: Placed | null,
  memory: Memory,
  subject: Placed | null,
): readonly Placed[] {
  const seen = new Set<unknown>([speaker?.person ?? speaker?.mention])
  const found: Placed[] = []
  const recent = memory.subjects.slice(-6).reverse()
  for (const placed of [subject, memory.lastSpeaker, ...recent]) {
    if (placed === null || !speaks(placed)) continue
    const key = placed.person ?? placed.described?.mention ?? placed.mention
    if (seen.has(key) || (placed.mention.kind === 'pronoun' && placed.person === null)) continue
    seen.add(key)
    found.push(placed)
    if (found.length === 2) break
  }
  return found
}

const opensWithMark = (reading: NamedReading): boolean => itemAt(reading.items, 0).kind === 'quote'

const isOnlyQuote = (reading: NamedReading, report: Report): boolean =>
  report.to - report.from === 1 && itemAt(reading.items, report.from).kind === 'quote'

const smallWords = preposition | subordinator | coordinator | determiner | auxiliary

/** Reed Opens Harbour After Long Row: a line whose capitals tell no names. */
function inCapitals({ items }: NamedReading): boolean {
  const words = items.filter(({ kind, text }) => kind === 'word' && text.length > 2)
  const small = words.filter((item) => !item.capital && !isOf(item, smallWords))
  return words.length > 2 && small.length * 6 <= words.length
}

function peopleOf(readings: readonly NamedReading[]): People {
  const people = new People()
  const headline = readings.findIndex((reading) => !reading.blank)
  const each = (visit: (name: NameSeen, order: number) => void) =>
    readings.forEach((reading, index) => {
      if (index === headline && readings.length > 3 && inCapitals(reading)) return
      for (const name of reading.names) visit(name, index * 10_000 + name.at)
    })
  each((name, order) => {
    if (name.tokens.length > 1) people.see(name, order)
  })
  each((name, order) => {
    if (name.tokens.length === 1 && !name.doubtful) people.see(name, order)
  })
  each((name, order) => {
    if (name.doubtful && people.find(name.tokens) !== null) people.see(name, order)
  })
  return people
}
