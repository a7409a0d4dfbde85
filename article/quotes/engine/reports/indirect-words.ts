// Reported words without marks, behind their cue: X said that …
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase, startsPhrase } from '../grammar/noun-phrase.ts'
import { relative, subordinator } from '../grammar/word-classes.ts'
import type { Opening } from './opening.ts'
import { add, hasFinite, type Reader } from './report.ts'

/** As Lee put it, …: the words reported are the main clause. */
export const isAsSaid = (items: readonly Item[], { subject, to }: Cue): boolean =>
  subject !== null && itemAt(items, subject.from - 1).low === 'as' && itemAt(items, to).text === ','

/** Adds what the cue reports; answers how far it reaches, or null where nothing is reported. */
export function indirect(reader: Reader, cue: Cue, opening: Opening, end: number): number | null {
  const { items } = reader
  const { entry } = cue
  if (entry === null) {
    if (cue.kind !== 'noun' || opening.by !== 'that') return null
  } else {
    if (!entry.clause || cue.kind === 'passive') return null
    if (cue.negated || cue.unreal) return null
  }
  if (cue.subject === null || end - opening.at < 2) return null
  if (isEmptySubject(itemAt(items, cue.subject.from), cue.subject)) return null
  if (opening.by === 'bare') {
    const first = itemAt(items, opening.at)
    if (entry?.verbSecond && isAttached(first) && !isReported(reader, opening.at, end)) return null
    const isSaid = entry?.lemma === 'say' && end - opening.at >= 3
    if (
      !isAsSaid(items, cue) &&
      !startsPhrase(items, opening.at) &&
      !isOf(first, subordinator) &&
      first.low !== 'there' &&
      !(isSaid && isClauseVerb(items, opening.at))
    )
      return null
    if (
      !isSaid &&
      !hasFinite(items, opening.at, end) &&
      entry?.lemma !== 'describe' &&
      entry?.lemma !== 'mention' &&
      entry?.lemma !== 'cite'
    )
      return null
  }
  if (
    opening.by === 'infinitive' &&
    entry !== null &&
    !['promise', 'vow', 'pledge', 'threaten', 'swear', 'urge', 'tell', 'ask', 'advise'].includes(
      entry.lemma,
    )
  )
    return null
  add(
    reader,
    { from: opening.at, to: end, cue, speaker: cue.subject, pattern: 'leading', part: cue.at },
    false,
  )
  return end
}

/** …, die seit Mai wartet · …, nachdem es geregnet hatte: clauses that hang on what stands before. */
const isAttached = (item: Item): boolean =>
  item.low === 'the' || isOf(item, relative | subordinator)

/** er sei, sie habe: the form that verbs have in reported speech. */
function isReported({ items, lexicon }: Reader, from: number, to: number): boolean {
  if (lexicon.reported.size === 0) return true
  for (let at = from; at < to; at++)
    if (lexicon.reported.has(itemAt(items, at).text.toLowerCase())) return true
  return false
}

const isEmptySubject = (item: Item, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && ['it', 'there', 'this', 'that'].includes(item.low)
