// How sure a suggestion is: a logistic sum over how the words and their speaker were found. The weights were fitted to
// labelled articles by scripts/fit-quotes.mjs, so that of the suggestions at 0.9 nine in ten are right.
import { confidenceWeights } from './confidence-weights.ts'
import type { Linked } from './link.ts'

/** The features of one finding; each weighs once. */
export function confidenceFeatures({ report, by, speaker, others }: Linked): readonly string[] {
  const features = ['always', `pattern:${report.pattern}`, `by:${by}`, `kind:${report.kind}`]
  if (speaker !== null) features.push(`mention:${speaker.mention.kind}`)
  if (speaker !== null && speaker.person === null) features.push('unresolved')
  if (others.length === 0) features.push('alone')
  if (report.cue?.inherited) features.push('inherited')
  if (report.cue?.entry?.attitude) features.push('attitude')
  if (report.cue?.entry?.lemma === 'say') features.push('say')
  const length = report.end - report.start
  if (length < 25) features.push('short')
  else if (length > 200) features.push('long')
  return features
}

/** The weights were fitted to English. By German articles this much less is known elsewhere, in the sum of the weights. */
const elsewhere = -0.6

export function confidenceOf(linked: Linked, language: string): number {
  if (linked.speaker === null) return 0
  let sum = language === 'en' ? 0 : elsewhere
  for (const feature of confidenceFeatures(linked)) sum += confidenceWeights[feature] ?? 0
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
