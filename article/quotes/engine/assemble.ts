// From linked readings to what the editor is told: offsets in the whole text, speakers, confidence, reasons.
import { confidenceOf } from './confidence.ts'
import type { FoundQuote, FoundSpeaker, Span } from './found-quote.ts'
import { itemAt } from './grammar/items.ts'
import type { Lexicon } from './grammar/lexicon.ts'
import type { Stretch } from './marks/marks.ts'
import type { NamedReading } from './people/names.ts'
import { reasonFor } from './reason.ts'
import { type Linked, linkParagraphs } from './speakers/link.ts'
import { speakerOf } from './speakers/speaker.ts'
import { viaIn } from './speakers/via.ts'

/** Every quotation of an article whose paragraphs were read, apart by one line feed each. */
export function assemble(
  readings: readonly NamedReading[],
  lexicon: Lexicon,
): readonly FoundQuote[] {
  const offsets: number[] = []
  let offset = 0
  for (const reading of readings) {
    offsets.push(offset)
    offset += reading.text.length + 1
  }
  const { linked: all } = linkParagraphs(readings)
  const linked = all.filter((one) => !isFaint(one, readings[one.paragraph], lexicon.language))
  const parts = new Map<number, number>()
  for (const { group } of linked) parts.set(group, (parts.get(group) ?? 0) + 1)
  const found: FoundQuote[] = []
  for (const one of linked) {
    const reading = readings[one.paragraph]
    const base = offsets[one.paragraph]
    if (reading === undefined || base === undefined) continue
    const group = (parts.get(one.group) ?? 0) > 1 ? one.group : null
    found.push(quoteOf(one, reading, base, group, { readings, offsets, lexicon }))
  }
  return found
}

/** A few words in marks that somebody hardly said: below this, more of them are terms and titles than speech. */
const faint = 0.3

function isFaint(one: Linked, reading: NamedReading | undefined, language: string): boolean {
  if (reading === undefined || one.report.kind !== 'partial' || one.speaker === null) return false
  return confidenceOf(one, reading, language) < faint
}

/** Where a closing mark was lost, where the words end is a guess, however sure the speaker. */
const endUnsure = 0.6

interface Whole {
  readonly readings: readonly NamedReading[]
  readonly offsets: readonly number[]
  readonly lexicon: Lexicon
}

function quoteOf(
  one: Linked,
  reading: NamedReading,
  base: number,
  group: number | null,
  { readings, offsets, lexicon }: Whole,
): FoundQuote {
  const { report } = one
  const { items, stretches } = reading
  const marks: Span[] = []
  const nested: FoundQuote[] = []
  let isWhole = true
  for (let at = report.from; at < report.to; at++) {
    const stretch = stretches[itemAt(items, at).stretch]
    if (stretch === undefined) continue
    marks.push({
      start: base + Math.max(stretch.start, report.start),
      end: base + Math.min(stretch.end, report.end),
    })
    isWhole &&= stretch.end > stretch.innerEnd || one.runsTo !== null
    for (const inner of stretch.nested) nested.push(nestedQuote(inner, base))
  }
  let end = base + report.end
  if (one.runsTo !== null)
    for (let next = one.paragraph + 1; next <= one.runsTo; next++) {
      const stretch = readings[next]?.stretches[0]
      const start = offsets[next]
      if (stretch === undefined || start === undefined) continue
      end = start + stretch.end
      marks.push({ start: start + stretch.start, end })
    }
  const speaker = one.speaker === null ? null : speakerOf(one.speaker, readings, offsets)
  const others = one.others.map((other) => speakerOf(other, readings, offsets))
  const sentence = reading.sentences[one.sentence]
  const sure = confidenceOf(one, reading, lexicon.language)
  return {
    start: base + report.start,
    end,
    kind: report.kind,
    marks,
    nested,
    group,
    cue: cueOf(one, reading, base),
    speaker,
    candidates: [speaker, ...others]
      .filter((each): each is FoundSpeaker => each !== null)
      .slice(0, 3),
    via: sentence === undefined ? null : viaIn(reading, sentence.sentence, report.speaker, lexicon),
    confidence: isWhole ? sure : Math.min(endUnsure, sure),
    reason: reasonFor(one, items, speaker?.text ?? null),
  }
}

const nestedQuote = (stretch: Stretch, base: number): FoundQuote => ({
  start: base + stretch.start,
  end: base + stretch.end,
  kind: 'direct',
  marks: [{ start: base + stretch.start, end: base + stretch.end }],
  nested: [],
  group: null,
  cue: null,
  speaker: null,
  candidates: [],
  via: null,
  confidence: 0,
  reason: 'Words within a quotation',
})

function cueOf({ report }: Linked, { items }: NamedReading, base: number): Span | null {
  const { cue } = report
  if (cue === null) return null
  const last = Math.max(cue.at, cue.to - 1)
  return { start: base + itemAt(items, cue.at).start, end: base + itemAt(items, last).end }
}
