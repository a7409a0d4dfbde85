// Every cue of a sentence, from left to right.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { type Phrase, phraseAfter } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { adverb, coordinator, preposition, time, utteranceNoun } from '../grammar/word-classes.ts'
import { mainSubject } from '../subjects/main-subject.ts'
import { accountAt } from './account-cue.ts'
import { behindCue, besideCue } from './beside-cue.ts'
import { convictionAt } from './conviction-cue.ts'
import type { Cue } from './cue.ts'
import { nounCue } from './noun-cue.ts'
import { shoutAt } from './shout-cue.ts'
import { withSurvey } from './surveyed.ts'
import { verbCue } from './verb-cue.ts'

/** Every cue of a sentence from left to right. */
export function cuesIn(
  items: readonly Item[],
  sentence: Sentence,
  lexicon: Lexicon,
): readonly Cue[] {
  const { from, to } = sentence
  const found: Cue[] = []
  let main: Phrase | null | undefined
  const mainPhrase = (): Phrase | null => {
    if (main === undefined) main = mainSubject(items, from, to)
    return main
  }
  const heading = isHeading(items, sentence)
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word') continue
    const account = accountAt(items, at, sentence, lexicon)
    if (account !== null) {
      found.push(account)
      continue
    }
    const conviction =
      lexicon.language === 'en' ? convictionAt(items, at, sentence, mainPhrase) : null
    if (conviction !== null) {
      found.push(conviction)
      continue
    }
    const isVerb = !item.capital || at === from || item.low === 'tweeted'
    if (item.verb !== null && (isVerb || (heading && !item.verb.doubtful))) {
      const cue = named(
        items,
        heir(items, verbCue(items, at, sentence, mainPhrase), found),
        sentence,
      )
      if (cue !== null) {
        found.push(cue)
        continue
      }
    }
    if (item.verb === null && ['de', 'en'].includes(lexicon.language)) {
      const cue = (lexicon.language === 'de' ? behindCue : besideCue)(items, at, sentence)
      if (cue !== null) {
        found.push(cue)
        continue
      }
    }
    const shout = shoutAt(items, at, from)
    if (shout !== null) {
      found.push(shout)
      continue
    }
    if (isOf(item, utteranceNoun) && (!item.capital || at === from)) {
      const cue = nounCue(items, at, sentence, mainPhrase)
      if (cue !== null) found.push(cue)
    }
  }
  return withSurvey(items, found)
}

/** Reed Says Harbour Must Open Again: a line in which capitals tell no names. */
function isHeading(items: readonly Item[], { from, to }: Sentence): boolean {
  if (from !== 0 || to !== items.length) return false
  let capitals = 0
  let others = 0
  for (let at = 1; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || item.text.length < 4) continue
    if (item.capital) capitals++
    else others++
  }
  return capitals >= 3 && others * 5 < capitals
}

/** hieß es in dem Brief: the pronoun stands for nobody, what the words stand in for the source. */
function named(items: readonly Item[], cue: Cue | null, { from, to }: Sentence): Cue | null {
  if (cue?.subject == null || !cue.entry?.verbSecond) return cue
  if (itemAt(items, cue.subject.from).low !== 'it') return cue
  for (let at = cue.subject.to; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'quote' || item.text === ':' || item.text === ',') break
    const inside = isOf(item, preposition) ? phraseAfter(items, at + 1, to) : null
    if (inside !== null) return { ...cue, subject: inside }
  }
  const fronted = isOf(itemAt(items, from), preposition)
    ? phraseAfter(items, from + 1, cue.at)
    : null
  return { ...cue, subject: fronted, inverted: fronted === null && cue.inverted }
}

/** …, the source recalled, adding that: right behind a cue, a participle shares its subject. */
function heir(items: readonly Item[], cue: Cue | null, found: readonly Cue[]): Cue | null {
  if (cue === null || !cue.inherited) return cue
  const last = found.at(-1)
  if (last === undefined || last.kind !== 'verb' || last.subject === null || last.unreal) return cue
  if (cue.subject === null) return { ...cue, subject: last.subject }
  if (cue.kind !== 'participle') return cue
  const tail = last.inverted ? last.subject.to : last.to
  // Lee blamed Reed for saying so
  if (cue.subject.from >= tail) return cue
  for (let at = tail; at < cue.at; at++) {
    const item = itemAt(items, at)
    if (item.text !== ',' && !isOf(item, adverb | time | coordinator) && at > tail + 1) return cue
  }
  return { ...cue, subject: last.subject }
}
