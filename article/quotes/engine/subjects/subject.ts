// Whose verb it is: the subject of a reporting verb, looked for leftwards from its group. Ranges are item indices.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import {
  isClauseVerb,
  isNickname,
  isWord,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from '../grammar/noun-phrase.ts'
import { tailStart } from '../grammar/time-words.ts'
import {
  auxiliary,
  bodyNoun,
  coordinator,
  determiner,
  documentNoun,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
} from '../grammar/word-classes.ts'
import { acrossAside, asideSubject } from './aside-subject.ts'
import { isDashItem, isVerbAt } from './main-subject.ts'

export interface Subject {
  readonly phrase: Phrase
  /** The verb shares its subject with an earlier one, or hangs on the clause as a participle. */
  readonly inherited: boolean
}

/** The subject of the verb group that begins at `group`, within a sentence that begins at `floor`; null if none shows. */
export function subjectOf(
  items: readonly Item[],
  group: number,
  floor: number,
  main: Phrase | null,
): Subject | null {
  if (itemAt(items, group).low === 'to') return movedBy(items, group, floor) ?? inherit(main, group)
  const end = tailStart(items, group, floor)
  if (end <= floor) return null
  const before = itemAt(items, end - 1)
  if (before.kind === 'quote') {
    const phrase = asideSubject(items, end, main) ?? titled(items, end, floor)
    return phrase === null ? null : { phrase, inherited: false }
  }
  if (before.kind === 'punctuation') {
    if (before.text === ',' || before.text === ')' || isDashItem(before) || before.text === ']') {
      const phrase = acrossAside(items, end - 1, floor)
      if (phrase !== null) return { phrase, inherited: false }
    }
    return inherit(main, group)
  }
  if (isOf(before, coordinator) && !before.capital) {
    const nearer = clauseSubject(items, end - 1, main?.to ?? floor)
    return nearer === null ? inherit(main, group) : { phrase: nearer, inherited: true }
  }
  const phrase = phraseBefore(items, group, floor)
  const who = isClauseVerb(items, end - 1) ? relativeBefore(items, end - 1, floor) : -1
  const outer = who > 0 ? phraseBefore(items, who, floor) : null
  if (outer !== null) return fromPhrase(items, outer, floor, main, group)
  if (phrase === null) return inherit(main, group)
  if (isCarried(items, phrase, floor) && main !== null && main.to < phrase.from - 1)
    return { phrase: main, inherited: true }
  return fromPhrase(items, phrase, floor, main, group)
}

/** the weekly “Harbour”, der „Spiegel“: a phrase that ends with the title of what speaks, or null. */
function titled(items: readonly Item[], end: number, floor: number): Phrase | null {
  const left = itemAt(items, end - 2)
  if (end - 2 < floor || !isNickname(itemAt(items, end - 1)) || left.kind !== 'word') return null
  if (isOf(left, determiner)) return { from: end - 2, to: end }
  if (!isOf(left, bodyNoun | documentNoun)) return null
  const phrase = phraseBefore(items, end - 1, floor)
  return phrase === null ? null : { from: phrase.from, to: end }
}

/** Lee held up a sign that read “…”: whoever shows the words says them. */
function isCarried(items: readonly Item[], { from, to }: Phrase, floor: number): boolean {
  if (to !== from + 1 || !['that', 'which'].includes(itemAt(items, from).low)) return false
  if (isOf(itemAt(items, from - 1), documentNoun)) return true
  const held = phraseBefore(items, from, floor)
  for (let at = held?.from ?? from; at < from; at++) {
    if (isOf(itemAt(items, at), documentNoun)) return true
    if (isOf(itemAt(items, at), preposition)) return false
  }
  return false
}

const moving = new Set([
  'prompted',
  'forced',
  'led',
  'moved',
  'asked',
  'compelled',
  'pushed',
  'driven',
  'heard',
  'caused',
  'prompting',
  'forcing',
  'leading',
  'moving',
  'causing',
  'prompts',
  'forces',
  'leads',
  'said',
  'reported',
  'alleged',
  'believed',
  'rumored',
])

const causing = new Set(['made', 'makes', 'make', 'let', 'lets', 'heard', 'hear', 'saw', 'watched'])

/** Lee was prompted to say · a row prompted Lee to say: whoever is moved to speak, or null. */
function movedBy(items: readonly Item[], to: number, floor: number): Subject | null {
  if (moving.has(itemAt(items, to - 1).low)) {
    const being = itemAt(items, to - 2)
    if (!isOf(being, auxiliary)) return null
    const phrase = phraseBefore(items, to - 2, floor)
    return phrase === null ? null : { phrase, inherited: false }
  }
  const phrase = phraseBefore(items, to, floor)
  if (phrase === null || !moving.has(itemAt(items, phrase.from - 1).low)) return null
  return isOf(itemAt(items, phrase.from - 2), auxiliary) ? null : { phrase, inherited: false }
}

const inherit = (main: Phrase | null, group: number): Subject | null =>
  main !== null && main.to <= group ? { phrase: main, inherited: true } : null

const adverbial = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'since',
  'though',
  'when',
  'where',
  'while',
])

/** …, as Lee opposed the plan and called it “…”: whoever the clause before "and" is about, or null where it is the main one. */
export function clauseSubject(items: readonly Item[], and: number, floor: number): Phrase | null {
  for (let at = and - 1; at > floor; at--) {
    const item = itemAt(items, at)
    if (item.kind === 'quote') continue
    if (item.kind !== 'word') return null
    if (!adverbial.has(item.low)) continue
    const phrase = phraseAfter(items, at + 1, and)
    return phrase !== null && isVerbAt(items, phrase.to, and) ? phrase : null
  }
  return null
}

function fromPhrase(
  items: readonly Item[],
  phrase: Phrase,
  floor: number,
  main: Phrase | null,
  group: number,
): Subject | null {
  const left = itemAt(items, phrase.from - 1)
  const first = itemAt(items, phrase.from)
  if (phrase.from <= floor || isOf(first, subjectPronoun)) return { phrase, inherited: false }
  // the senator who opposed the deal said: the words behind "who" have a verb of their own
  if (isOf(left, relative) && !left.capital && left.low !== 'that' && left.low !== 'which') {
    const outer = phraseBefore(items, phrase.from - 1, floor)
    if (outer !== null) return fromPhrase(items, outer, floor, main, group)
  }
  if (isOf(left, preposition) && !isOf(left, subordinator)) {
    const joined = lastJoined(items, phrase)
    if (joined !== null) return { phrase: joined, inherited: false }
  }
  // The row made Lee say: whoever is made to say it
  if (causing.has(left.low) && itemAt(items, group).verb?.form === 'base')
    return { phrase, inherited: false }
  if (isClauseVerb(items, phrase.from - 1) || isOf(left, preposition)) {
    const wh = relativeBefore(items, phrase.from - 1, floor)
    if (wh >= 0) {
      const end = itemAt(items, wh - 1).text === ',' ? wh - 1 : wh
      const outer = phraseBefore(items, end, floor)
      if (outer !== null) return fromPhrase(items, outer, floor, main, group)
    }
    if (isClauseVerb(items, phrase.from - 1) && main !== null && main.to <= group)
      return { phrase: main, inherited: true }
    // a letter obtained by the Post says: the letter
    const participle = itemAt(items, phrase.from - 2)
    if (left.low === 'by' && /(?:ed|en|wn)$/.test(participle.low) && !participle.capital) {
      const outer = phraseBefore(items, phrase.from - 2, floor)
      if (outer !== null && !isOf(itemAt(items, outer.to - 1), auxiliary))
        return fromPhrase(items, outer, floor, main, group)
    }
    // … and in a statement credited her, Lee during a visit thanked …: words of place are not who
    const outside = phrase.from - 1
    const isPlace = isOf(left, preposition) && !isOf(left, subordinator) && outside > floor
    if (isPlace && isOf(itemAt(items, outside - 1), coordinator)) return inherit(main, group)
    if (isPlace && left.low === 'during') return subjectOf(items, outside, floor, main)
  }
  return { phrase, inherited: false }
}

/** … for a photo and Lee said: what stands behind the preposition cannot speak, so the name behind "and" does; or null. */
function lastJoined(items: readonly Item[], { from, to }: Phrase): Phrase | null {
  for (let at = to - 2; at > from; at--) {
    const item = itemAt(items, at)
    if (!isOf(item, coordinator) || item.capital) continue
    const next = itemAt(items, at + 1)
    const isNamed = next.capital && !itemAt(items, at - 1).capital
    return isNamed || isOf(next, subjectPronoun) ? { from: at + 1, to } : null
  }
  return null
}

/** A who, which or that shortly before, without a comma between. */
function relativeBefore(items: readonly Item[], from: number, floor: number): number {
  for (let at = from; at > floor && at > from - 10; at--) {
    const item = itemAt(items, at)
    if (item.kind !== 'word') return -1
    if (
      isOf(item, relative) &&
      !item.capital &&
      isWord(itemAt(items, at - 1)) &&
      !isClauseVerb(items, at - 1)
    )
      return at
    if (isOf(item, relative) && itemAt(items, at - 1).text === ',') return at
    if (isOf(item, subordinator | coordinator) && !isOf(item, preposition)) return -1
  }
  return -1
}
