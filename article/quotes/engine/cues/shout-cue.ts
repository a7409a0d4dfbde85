// What a crowd calls out, as a noun: the crowd broke into chants of “…”. Where no crowd is named, nobody is.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { crowdNoun, possessive } from '../grammar/word-classes.ts'
import type { Cue } from './cue.ts'

const shouts = new Set([
  'chant',
  'chants',
  'cry',
  'cries',
  'shout',
  'shouts',
  'yells',
  'screams',
  'calls',
])

/** Lee roused the crowd to chants of “…”: the cue that begins at the noun, or null. */
export function shoutAt(items: readonly Item[], at: number, from: number): Cue | null {
  if (!shouts.has(itemAt(items, at).low) || itemAt(items, at + 1).low !== 'of') return null
  if (itemAt(items, at + 2).kind !== 'quote') return null
  // their chants of “…”
  const isTheirs = isOf(itemAt(items, at - 1), possessive)
  let crowd = isTheirs ? from : at - 1
  while (crowd > from && !isOf(itemAt(items, crowd), crowdNoun)) crowd--
  const isCrowd = isOf(itemAt(items, crowd), crowdNoun)
  const theirs = isTheirs ? { from: at - 1, to: at } : null
  return {
    kind: isCrowd || isTheirs ? 'noun' : 'passive',
    at,
    from: at,
    to: at + 2,
    entry: null,
    subject: theirs ?? (isCrowd ? phraseBefore(items, crowd + 1, from) : null),
    inherited: false,
    negated: false,
    unreal: false,
    inverted: false,
  }
}
