// How sure a suggestion is: a logistic sum over how the words and their speaker were found. The weights were fitted to
// labelled articles by scripts/fit-quotes.mjs, so that of the suggestions at 0.9 nine in ten are right.
import { confidenceWeights } from './confidence-weights.ts'
import { type Item, itemAt } from './grammar/items.ts'
import { inTitleCase } from './grammar/titles.ts'
import type { ParagraphReading } from './reports/paragraph.ts'
import type { Linked } from './speakers/link.ts'

/** The features of one finding; each weighs once. */
export function confidenceFeatures(
  { report, by, speaker, others, sentence }: Linked,
  reading: ParagraphReading,
): readonly string[] {
  const features = ['always', `pattern:${report.pattern}`, `by:${by}`, `kind:${report.kind}`]
  if (speaker !== null) features.push(`mention:${speaker.mention.kind}`)
  if (speaker !== null && speaker.person === null) features.push('unresolved')
  if (others.length === 0) features.push('alone')
  const { cue } = report
  if (cue?.inherited) features.push('inherited')
  if (cue?.entry?.attitude) features.push('attitude')
  if (cue?.entry?.lemma === 'say') features.push('say')
  if (cue?.entry && !cue.entry.free) features.push('object')
  if (cue?.entry?.doubtful) features.push('doubtful')
  if (cue?.negated || cue?.unreal) features.push('unreal')
  const cues = reading.sentences[sentence]?.cues ?? []
  if (cues.length > 2) features.push('many cues')
  const length = report.end - report.start
  if (length < 25) features.push('short')
  else if (length > 200) features.push('long')
  if (report.kind === 'partial') features.push(...marksIn(report, reading))
  return features
}

/** What the marks of a partial quotation look like. */
function marksIn(
  { from, to, cue }: Linked['report'],
  { items, stretches, text }: ParagraphReading,
): readonly string[] {
  const features: string[] = []
  let at = from
  while (at < to && itemAt(items, at).kind !== 'quote') at++
  const stretch = stretches[itemAt(items, at).stretch]
  if (stretch === undefined) return features
  const words = wordsIn(text, stretch.innerStart, stretch.innerEnd)
  features.push(`words:${words > 6 ? 'many' : words > 3 ? 'some' : words}`)
  if (inTitleCase(text, stretch)) features.push('title case')
  if (stretch.single) features.push('single')
  if (cue !== null && at - cue.to > 12) features.push('far')
  if (cue !== null && at <= cue.to + 1 && at >= cue.to) features.push('next')
  if (countQuotes(items, at + 1, to) > 0) features.push('several')
  return features
}

const countQuotes = (items: readonly Item[], from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at++) if (itemAt(items, at).kind === 'quote') count++
  return count
}

function wordsIn(text: string, from: number, to: number): number {
  let words = 1
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 32) words++
  return words
}

/** The weights were fitted to English. By German articles this much less is known elsewhere, in the sum of the weights. */
const elsewhere = -0.6

export function confidenceOf(linked: Linked, reading: ParagraphReading, language: string): number {
  if (linked.speaker === null) return 0
  let sum = language === 'en' ? 0 : elsewhere
  for (const feature of confidenceFeatures(linked, reading)) sum += confidenceWeights[feature] ?? 0
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
