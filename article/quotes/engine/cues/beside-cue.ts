// Verbs that no list holds, between marked words and whoever said them: “…,” Lee riffed. · “…!” beamed Lee.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import {
  auxiliary,
  bodyNoun,
  clitic,
  personNoun,
  preposition,
  smallWord,
  subjectPronoun,
  time,
} from '../grammar/word-classes.ts'
import type { Cue } from './cue.ts'

/** Stands for every verb that is read from its place alone. Its cue is believed only right beside a quotation. */
const unlisted: VerbEntry = {
  lemma: '',
  form: 'past',
  free: true,
  object: false,
  clause: false,
  addressing: false,
  doubtful: false,
  attitude: false,
  particle: null,
  split: [],
  verbSecond: false,
}

export const isUnlisted = (cue: Cue): boolean => cue.entry === unlisted

export function besideCue(items: readonly Item[], at: number, { from, to }: Sentence): Cue | null {
  const item = itemAt(items, at)
  if (item.capital || !/[^e]ed$|(?:an|un|ew)g?$/.test(item.low) || item.low.length < 4) return null
  if (isOf(item, auxiliary | preposition | time)) return null
  const shared = {
    kind: 'verb',
    at,
    from: at,
    to: at + 1,
    entry: unlisted,
    inherited: false,
    negated: false,
    unreal: false,
  } as const
  if (itemAt(items, at - 1).kind === 'quote') {
    const phrase = phraseAfter(items, at + 1, to)
    return phrase !== null && speaks(items, phrase.from, phrase.to)
      ? { ...shared, subject: phrase, inverted: true }
      : null
  }
  const next = itemAt(items, at + 1)
  if (next.kind === 'word' && !isOf(next, preposition | time)) return null
  const phrase = phraseBefore(items, at, from)
  if (phrase === null || itemAt(items, phrase.from - 1).kind !== 'quote') return null
  return speaks(items, phrase.from, phrase.to)
    ? { ...shared, subject: phrase, inverted: false }
    : null
}

const germanVerb: VerbEntry = { ...unlisted, clause: true, verbSecond: true }

/** „…“, erinnerte sich Weber: any word in small letters that stands where only the verb can. */
export function behindCue(items: readonly Item[], at: number, { to }: Sentence): Cue | null {
  const item = itemAt(items, at)
  const marked = itemAt(items, at - 2)
  const isClause = marked.kind === 'quote' && marked.end - marked.start > 20
  if (itemAt(items, at - 1).text !== ',' || !isClause) return null
  if (item.capital || !/[tn]e?$/.test(item.low) || item.classes !== smallWord) return null
  const next = itemAt(items, at + 1).text === 'sich' ? at + 2 : at + 1
  const phrase = phraseAfter(items, next, to)
  return phrase === null
    ? null
    : {
        kind: 'verb',
        at,
        from: at,
        to: next,
        entry: germanVerb,
        subject: phrase,
        inherited: false,
        negated: false,
        unreal: false,
        inverted: true,
      }
}

/** A name, a pronoun or somebody described. */
function speaks(items: readonly Item[], from: number, to: number): boolean {
  const last = itemAt(items, to - 1)
  if (to - from === 1 && isOf(last, subjectPronoun)) return last.low !== 'it'
  return (last.capital && !isOf(last, clitic | time)) || isOf(last, personNoun | bodyNoun)
}
