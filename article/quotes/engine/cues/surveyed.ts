// Shares of people say nothing by themselves: forty percent of voters say …, according to a poll. The poll tells it.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import { documentNoun } from '../grammar/word-classes.ts'
import type { Cue } from './cue.ts'

/** The cues of a sentence, with the poll that the sentence names as the subject of whatever shares of people say. */
export function withSurvey(items: readonly Item[], cues: readonly Cue[]): readonly Cue[] {
  if (!cues.some(({ subject }) => isShare(items, subject))) return cues
  const poll = cues.find(
    ({ kind, subject }) =>
      (kind === 'according' || kind === 'verb') &&
      !isShare(items, subject) &&
      hasDocument(items, subject),
  )
  if (poll === undefined) return cues
  return cues.map((cue) =>
    isShare(items, cue.subject) && !cue.inverted ? { ...cue, subject: poll.subject } : cue,
  )
}

const shares = new Set(['percent', '%', 'majority', 'majorities', 'half', 'third', 'quarter'])

function isShare(items: readonly Item[], phrase: Phrase | null): boolean {
  for (let at = phrase?.from ?? 0; at < (phrase?.to ?? 0); at++)
    if (shares.has(itemAt(items, at).low)) return true
  return false
}

function hasDocument(items: readonly Item[], phrase: Phrase | null): boolean {
  for (let at = phrase?.from ?? 0; at < (phrase?.to ?? 0); at++)
    if (isOf(itemAt(items, at), documentNoun)) return true
  return false
}
