// Whether marked words that no cue claims are somebody's words, or a title, a term, a scare quote.
import { itemAt } from './items.ts'
import type { ParagraphReading } from './paragraph.ts'
import type { Report } from './report.ts'
import { inTitleCase } from './titles.ts'

/** `goesOn` says that somebody was quoted in the sentence before. */
export function isQuoted(reading: ParagraphReading, report: Report, goesOn: boolean): boolean {
  const { items, stretches, text } = reading
  let at = report.from
  while (at < report.to && itemAt(items, at).kind !== 'quote') at++
  const stretch = stretches[itemAt(items, at).stretch]
  if (stretch === undefined || stretch.single) return false
  const written = text.slice(stretch.innerStart, stretch.innerEnd)
  // A heading within marks.
  if (written.length > 8 && written === written.toUpperCase()) return false
  const words = wordCount(written)
  if (report.pattern === 'whole') return words >= 3 || goesOn
  return words >= 10 || (goesOn && words >= 4 && !inTitleCase(text, stretch))
}

function wordCount(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isBlank = text.charCodeAt(at) === 32
    if (!isBlank && !inWord) words++
    inWord = !isBlank
  }
  return words
}
