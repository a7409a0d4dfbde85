// Cues that are adjectives: X is confident that the port “will stay.”
import { hasQuote, type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { groupAround } from '../grammar/verb-group.ts'
import { auxiliary, determiner, possessive, subjectPronoun } from '../grammar/word-classes.ts'
import { subjectOf } from '../subjects/subject.ts'
import type { Cue } from './cue.ts'

const convictions = new Set(
  'confident certain sure optimistic pessimistic hopeful convinced adamant worried concerned afraid glad proud sorry pleased disappointed skeptical sceptical clear aware'.split(
    ' ',
  ),
)

const linking = new Set([
  'remains',
  'remained',
  'seems',
  'seemed',
  'sounded',
  'appeared',
  'feels',
  'felt',
])

/** X is worried that “…”: the cue at an adjective, where marks follow in its sentence; or null. */
export function convictionAt(
  items: readonly Item[],
  at: number,
  { from, to }: Sentence,
  mainPhrase: () => Phrase | null,
): Cue | null {
  if (!convictions.has(itemAt(items, at).low)) return null
  const group = groupAround(items, at, from)
  const isLinked = group.from < at && isOf(itemAt(items, at - 1), auxiliary)
  const link = isLinked ? group.from : linking.has(itemAt(items, at - 1).low) ? at - 1 : -1
  const next = itemAt(items, at + 1)
  if (link < 0 || next.kind !== 'word' || !hasQuote(items, at, to)) return null
  const subject = subjectOf(items, link, from, mainPhrase())
  if (subject === null || next.low === 'to' || (next.low !== 'that' && !startsClause(next)))
    return null
  return {
    kind: 'noun',
    at,
    from: link,
    to: at + 1,
    entry: null,
    subject: subject.phrase,
    inherited: false,
    negated: group.negated,
    unreal: group.unreal,
    inverted: false,
  }
}

const startsClause = (item: Item): boolean =>
  item.capital || isOf(item, determiner | possessive | subjectPronoun)
