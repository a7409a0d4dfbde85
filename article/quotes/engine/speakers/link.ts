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
import type { NamedReading, NameSeen } from '../people/names.ts'
import { People } from '../people/people.ts'
import { type Memory, type Placed, placeMention, placePhrase } from '../people/resolve.ts'
import type { SentenceReading } from '../reports/paragraph.ts'
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

/** `accepts` says which marked words that no cue claims are somebody's. */
export function linkParagraphs(
  readings: readonly NamedReading[],
  accepts: typeof isQuoted = isQuoted,
): {
  readonly linked: readonly Linked[]
  readonly people: People
} {
  const walk = new Walk(readings, accepts)
  readings.forEach((reading, index) => {
    if (!reading.blank) walk.enter(reading, index)
  })
  return { linked: walk.linked, people: walk.memory.people }
}

/** A report as the walk meets it. */
interface Met {
  readonly report: Report
  readonly reading: NamedReading
  readonly index: number
  /** Which sentence of the paragraph. */
  readonly at: number
  /** Whoever that sentence is about. */
  readonly subject: Placed | null
}

/** One walk through an article, paragraph by paragraph. */
class Walk {
  readonly linked: Linked[] = []
  readonly memory: Memory
  private readonly readings: readonly NamedReading[]
  private readonly accepts: typeof isQuoted
  private groups = 0
  /** The last paragraph that is not blank, or -1. */
  private previous = -1
  /** Which of `linked` that paragraph left open. */
  private open: number | null = null
  /** What was linked last in the paragraph. */
  private lastHere: Linked | null = null

  constructor(readings: readonly NamedReading[], accepts: typeof isQuoted) {
    this.readings = readings
    this.accepts = accepts
    this.memory = { people: peopleOf(readings), subjects: [], lastSpeaker: null }
  }

  enter(reading: NamedReading, index: number): void {
    const runsOn = this.runsOn(reading, index)
    this.lastHere = null
    reading.sentences.forEach((sentence, at) => {
      const subject = sentence.subject === null ? null : this.place(index, sentence.subject)
      const parts = new Map<number, number>()
      for (const report of sentence.reports) {
        const isKnown = runsOn && at === 0 && report.from === 0 && isOnlyQuote(reading, report)
        if (!isKnown) this.link({ report, reading, index, at, subject }, parts)
      }
      this.remember(sentence, index, subject)
    })
    // “It is open. ¶ “We did it,” Reed said.
    if (this.open !== null && !runsOn && opensWithMark(reading))
      nameBehind(this.linked, this.open, index)
    const last = this.linked.length === 0 ? null : this.linked.length - 1
    if (!reading.open) this.open = null
    else if (!runsOn || reading.stretches.length > 1) this.open = last
    this.previous = index
  }

  /** Whether the paragraph begins by going on with the quotation that the one before left open. */
  private runsOn(reading: NamedReading, index: number): boolean {
    const open = this.open === null ? undefined : this.linked[this.open]
    const isWhole = reading.sentences[0]?.reports[0]?.pattern === 'whole'
    if (this.open === null || open === undefined || !isWhole || !opensWithMark(reading))
      return false
    this.linked[this.open] = { ...open, runsTo: index }
    return true
  }

  /** Adds a report with its speaker, if the words are somebody's. `parts` are the groups of its sentence. */
  private link(met: Met, parts: Map<number, number>): void {
    const { report, reading, index, at, subject } = met
    if (this.isHeading(met)) return
    const { lastHere, memory } = this
    const found = this.speakerOf(met)
    const goesOn = lastHere !== null && lastHere.sentence >= at - 1
    const isClaimed = report.cue !== null || report.speaker !== null || report.pattern === 'running'
    if (!isClaimed && !this.accepts(report, found, { reading, sentence: at, goesOn })) return
    const known =
      found.by === 'continued' && lastHere !== null ? lastHere.group : parts.get(report.part)
    const group = known ?? this.groups++
    if (known === undefined) parts.set(report.part, group)
    this.lastHere = {
      paragraph: index,
      sentence: at,
      report,
      ...found,
      others: othersThan(found.speaker, memory, subject),
      group,
      runsTo: null,
    }
    this.linked.push(this.lastHere)
    if (report.kind !== 'indirect' && found.speaker !== null) memory.lastSpeaker = found.speaker
  }

  /** Breaking: …, Poll: …: only somebody the article knows can have said it. */
  private isHeading({ report, index }: Met): boolean {
    if (report.pattern !== 'sign' || report.kind === 'direct' || report.speaker === null)
      return false
    return !this.place(index, report.speaker)?.person?.isFirm
  }

  private speakerOf({ report, index, at, subject }: Met): Pick<Linked, 'speaker' | 'by'> {
    const { memory, readings, previous, linked, lastHere } = this
    return report.speaker === null
      ? unnamed({ memory, readings, index, at, previous, linked, lastHere, subject, report })
      : { speaker: subjectOr(memory, readings, index, report.speaker, subject), by: 'named' }
  }

  /** Whoever a sentence was about, whom it asked and who spoke in it: later pronouns may mean them. */
  private remember(sentence: SentenceReading, index: number, subject: Placed | null): void {
    const { memory, readings, linked, lastHere } = this
    if (subject !== null) memory.subjects.push(...eachOf(memory, readings, subject))
    const asked = whoWasAsked(memory, readings, index, sentence)
    if (asked !== null) memory.subjects.push(asked)
    if (lastHere === null) return
    for (const report of sentence.reports) {
      if (!namesAnother(report, subject)) continue
      const said = lastOf(linked, (one) => one.report === report)
      if (said?.speaker && said.speaker.person !== subject?.person)
        memory.subjects.push(said.speaker)
    }
  }

  private place(index: number, phrase: Phrase): Placed | null {
    return placePhrase(this.memory, this.readings, index, phrase)
  }
}

/** Whether a report names its speaker itself, behind whoever the sentence is about. */
function namesAnother({ speaker, cue }: Report, subject: Placed | null): boolean {
  if (speaker === null || cue === null) return false
  if (cue.kind === 'according') return true
  if (cue.kind !== 'verb' || cue.inherited) return false
  return subject === null || speaker.from > subject.mention.phrase.from
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
    .map((run) => placePhrase(memory, readings, paragraph, run))
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
  const placed = phrase === null ? null : placePhrase(memory, readings, index, phrase)
  return placed?.mention.kind === 'name' && placed.person?.kind === 'person' ? placed : null
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
  people.hear()
  return people
}
