// Verbs that report: whether a form is one here, and whose verb it is.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isClauseVerb, type Phrase, phraseAfter } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { carriedFrom, groupAround, type VerbGroup } from '../grammar/verb-group.ts'
import { isNoun, takesBase } from '../grammar/verb-or-noun.ts'
import {
  auxiliary,
  clitic,
  coordinator,
  determiner,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
} from '../grammar/word-classes.ts'
import { asideSubject } from '../subjects/aside-subject.ts'
import { closingSubject, framedSubject, invertedSubject } from '../subjects/inverted-subject.ts'
import { participleSubject } from '../subjects/participle-subject.ts'
import { type Subject, subjectOf } from '../subjects/subject.ts'
import type { Cue } from './cue.ts'

type Shared = Pick<Cue, 'at' | 'to' | 'negated' | 'unreal' | 'inverted'> & {
  readonly entry: VerbEntry
}

export function verbCue(
  items: readonly Item[],
  at: number,
  sentence: Sentence,
  mainPhrase: () => Phrase | null,
): Cue | null {
  const { from, to } = sentence
  const listed = itemAt(items, at).verb
  if (listed === null) return null
  const entry = isShouted(items, at, listed) ? { ...listed, free: true } : listed
  if (saysNothing(items, at, entry, sentence)) return null
  const shared: Shared = {
    at,
    entry,
    to: verbEnd(items, at),
    negated: false,
    unreal: false,
    inverted: false,
  }
  if (entry.form === 'ing')
    return (
      carriedCue(items, at, from, mainPhrase, shared) ??
      participleCue(items, at, from, mainPhrase, shared)
    )
  const framed = entry.verbSecond
    ? (closingSubject(items, at, from) ?? framedSubject(items, at, from))
    : null
  if (framed !== null)
    return { ...shared, kind: 'verb', from: at, subject: framed, inherited: false }
  const inverted = invertedSubject(items, at, entry, from, to)
  if (inverted !== null && !isBegun(items, at, inverted, mainPhrase))
    return {
      ...shared,
      kind: 'verb',
      from: at,
      subject: inverted,
      inherited: false,
      inverted: true,
    }
  const group = groupAround(items, at, from)
  if (group.passive || isDubbed(items, at, entry))
    return passiveCue(items, group, sentence, mainPhrase, shared)
  if (entry.form === 'participle' && group.from === at) return null
  if (entry.form === 'base' && group.from === at && !takesBase(items, at)) return null
  const subject =
    besideMarks(items, group.from, entry, sentence) ??
    subjectOf(items, group.from, from, mainPhrase())
  if (subject !== null && isName(items, at, entry, subject.phrase)) return null
  const isLast = entry.verbSecond && itemAt(items, at - 1).kind === 'quote'
  if (subject === null && at !== from && !isLast && entry.form === 'past' && !entry.free)
    return null
  // a row led Lee to say: moved to say it, he said it
  const isTo = itemAt(items, group.from).low === 'to'
  const behind = subject === null ? [] : items.slice(subject.phrase.to, group.from)
  const isMeans = subject?.inherited === true && behind.some(({ low }) => means.has(low))
  const isMoved = isTo && (subject?.inherited === false || isMeans)
  return {
    ...shared,
    kind: 'verb',
    from: group.from,
    subject: subject?.phrase ?? null,
    inherited: subject?.inherited ?? true,
    negated: group.negated,
    unreal: group.unreal && !isMoved,
  }
}

const callingTo = new Set([
  'to',
  'out',
  'after',
  'across',
  'from',
  'back',
  'down',
  'up',
  'over',
  'into',
])

/** “…!” Lee called to the sailors · “…!” called Lee: rather than called it “…” */
function isShouted(items: readonly Item[], at: number, { lemma, form }: VerbEntry): boolean {
  if (lemma !== 'call' || (form !== 'past' && form !== 'third')) return false
  const next = itemAt(items, at + 1)
  return (
    itemAt(items, at - 1).kind === 'quote' ||
    callingTo.has(next.low) ||
    next.text === '.' ||
    next.text === ','
  )
}

/** “…,” one sailor who was there said: whoever is named right behind the marks, with no comma and no other saying before the verb. */
function besideMarks(
  items: readonly Item[],
  group: number,
  entry: VerbEntry,
  { from }: Sentence,
): Subject | null {
  if (!entry.free || entry.doubtful || entry.verbSecond) return null
  if (itemAt(items, group).low === 'to') return null
  let at = group - 1
  while (at > from && at > group - 12 && itemAt(items, at).kind === 'word') {
    const isOther = itemAt(items, at).verb?.free && !isOf(itemAt(items, at - 1), relative)
    if (isOther) return null
    at--
  }
  const marks = itemAt(items, at)
  if (marks.kind !== 'quote' || !',?!'.includes(marks.ending ?? '.')) return null
  const phrase = phraseAfter(items, at + 1, group)
  return phrase === null || phrase.to === group ? null : { phrase, inherited: false }
}

/** The form is another word's here, or a verb that reports nothing: asked not to be named, the so called “…”. */
function saysNothing(
  items: readonly Item[],
  at: number,
  entry: VerbEntry,
  { from, to }: Sentence,
): boolean {
  if (entry.particle !== null && !hasParticle(items, at)) return true
  if (entry.split.length > 0 && !endsSplit(items, at, to, entry.split)) return true
  const before = itemAt(items, at - 1)
  const isFirst = at === from
  // asked not to be named, a voter named Ann Reed
  if (entry.lemma === 'name' && entry.form === 'past') {
    const isWho = itemAt(items, at + 1).capital && isOf(before, personNoun | pluralWord)
    if (isWho || (before.low === 'be' && itemAt(items, at - 2).low === 'to')) return true
  }
  // Comments by Lee that …
  const next = itemAt(items, at + 1).low
  if (isFirst && entry.doubtful && ['by', 'from', 'of', 'about'].includes(next)) return true
  // is said to have called it “…”
  if (next === 'to' && itemAt(items, at + 2).low === 'have' && isOf(before, auxiliary)) return true
  // who asked not to be named
  if (
    entry.lemma === 'ask' &&
    itemAt(items, at + 1).low === 'not' &&
    itemAt(items, at + 3).low === 'be'
  )
    return true
  // the so called “…”
  if (before.low === 'so' && entry.lemma === 'call') return true
  return !isFirst && entry.form !== 'ing' && isNoun(items, at, entry)
}

/** Prepositions that a reporting participle may stand behind: by saying, despite admitting. */
const beforeParticiple = new Set(
  'by in before after while when without for of from as about beyond despite since through into on'.split(
    ' ',
  ),
)

/** Lee was saying, Lee kept saying, Lee can be heard saying. */
function carriedCue(
  items: readonly Item[],
  at: number,
  from: number,
  mainPhrase: () => Phrase | null,
  shared: Shared,
): Cue | null {
  const begins = carriedFrom(items, at, from)
  const subject = begins < 0 ? null : subjectOf(items, begins, from, mainPhrase())
  return subject === null
    ? null
    : {
        ...shared,
        kind: 'verb',
        from: begins,
        subject: subject.phrase,
        inherited: subject.inherited,
      }
}

function participleCue(
  items: readonly Item[],
  at: number,
  from: number,
  mainPhrase: () => Phrase | null,
  shared: Shared,
): Cue | null {
  const before = itemAt(items, at - 1)
  if (isOf(before, determiner | possessive | clitic) && at > from) return null
  if (isOf(before, preposition) && !beforeParticiple.has(before.low)) return null
  const subject = participleSubject(items, at, from, mainPhrase)
  return {
    ...shared,
    kind: 'participle',
    from: at,
    subject: subject?.phrase ?? null,
    inherited: true,
    negated: ['without', 'not', 'from'].includes(before.low),
  }
}

function passiveCue(
  items: readonly Item[],
  group: VerbGroup,
  { from, to }: Sentence,
  mainPhrase: () => Phrase | null,
  shared: Shared,
): Cue | null {
  const { at, entry } = shared
  // They are worried about …: nobody worried them
  if (entry.lemma === 'worry') return null
  const agent = agentAfter(items, at, to)
  const isAs = itemAt(items, at + 1).low === 'as'
  const quoted = isAs && ['quote', 'report', 'cite'].includes(entry.lemma)
  const subject =
    agent ?? (quoted ? (subjectOf(items, group.from, from, mainPhrase())?.phrase ?? null) : null)
  return {
    ...shared,
    kind: 'passive',
    from: group.from,
    subject,
    inherited: false,
    negated: group.negated,
    unreal: group.unreal,
  }
}

/** Lee, dubbed “…” by Reed, left. */
function isDubbed(items: readonly Item[], at: number, entry: VerbEntry): boolean {
  if (entry.form !== 'past' || !entry.object || itemAt(items, at - 1).text !== ',') return false
  const next = itemAt(items, at + 1)
  const quote = isOf(next, determiner) || next.low === 'as' ? at + 2 : at + 1
  return itemAt(items, quote).kind === 'quote' && itemAt(items, quote + 1).low === 'by'
}

const naming = new Set(['call', 'label', 'dub', 'name', 'title', 'term', 'brand', 'nickname'])

/** set up a site called “…”: the words are its name, and it says nothing. */
function isName(
  items: readonly Item[],
  at: number,
  entry: VerbEntry,
  { from, to }: Phrase,
): boolean {
  if (entry.form !== 'past' || !naming.has(entry.lemma) || to !== at) return false
  const next = itemAt(items, at + 1)
  const quote = isOf(next, determiner) ? itemAt(items, at + 2) : next
  if (quote.kind !== 'quote') return false
  const head = itemAt(items, to - 1)
  if (head.capital || isOf(head, personNoun | subjectPronoun | relative)) return false
  const left = itemAt(items, from - 1)
  return (
    (isOf(left, preposition) && !isOf(left, subordinator)) ||
    left.verb?.form === 'ing' ||
    isClauseVerb(items, from - 1)
  )
}

/** X, a clerk, said the pilot who …: the verb goes on with the clause that X began, and what stands behind it is said. */
function isBegun(
  items: readonly Item[],
  at: number,
  behind: Phrase,
  mainPhrase: () => Phrase | null,
): boolean {
  const after = itemAt(items, behind.to)
  const isAside = after.text === ',' && isOf(itemAt(items, behind.to + 1), relative)
  const goesOn = isAside || isOf(after, relative | auxiliary) || isClauseVerb(items, behind.to)
  if (!goesOn && !itemAt(items, at).verb?.addressing) return false
  return asideSubject(items, at, mainPhrase()) !== null
}

/** pointed out, pointed to “…”, made clear, made it clear */
function hasParticle(items: readonly Item[], at: number): boolean {
  const { verb } = itemAt(items, at)
  const next = itemAt(items, at + 1)
  if (next.low === verb?.particle) return true
  if (next.low === 'it') return itemAt(items, at + 2).low === verb?.particle
  if (verb?.lemma !== 'point' || next.low !== 'to') return false
  return itemAt(items, at + 2).kind === 'quote' || itemAt(items, at + 3).kind === 'quote'
}

/** pointed out, fired back, put it, called for, referred to … as */
function verbEnd(items: readonly Item[], at: number): number {
  const next = itemAt(items, at + 1)
  const entry = itemAt(items, at).verb
  if (next.low === entry?.particle) return at + 2
  // made it clear
  if (next.low === 'it' && entry?.particle && itemAt(items, at + 2).low === entry.particle)
    return at + 3
  if (entry?.lemma === 'point' && next.low === 'to') return at + 2
  if (entry?.lemma === 'put' && next.low === 'it') return at + 2
  // referred to it as “…”
  if (entry?.lemma === 'refer' && next.low === 'to') return at + 2
  return entry?.lemma === 'call' && (next.low === 'for' || next.low === 'on') ? at + 2 : at + 1
}

/** teilte die Werft am Montag mit: the word that the verb parts with, before the next mark. */
function endsSplit(
  items: readonly Item[],
  at: number,
  to: number,
  ends: readonly string[],
): boolean {
  for (let index = at + 1; index < to && index < at + 40; index++) {
    const item = itemAt(items, index)
    // kündigte „ein neues Boot“ an
    if (item.kind === 'quote') continue
    if (item.text === ':') return true
    const next = itemAt(items, index + 1)
    const isLast = next.kind !== 'word' && next.kind !== 'number'
    if (ends.includes(item.text) && (isLast || isOf(next, coordinator))) return true
  }
  return false
}

/** took to the web to call it “…”, used her speech to say: what is a means to say it is said */
const means = new Set(['took', 'takes', 'used', 'uses', 'went', 'goes'])

function agentAfter(items: readonly Item[], at: number, to: number): Phrase | null {
  for (let index = at + 1; index < to && index < at + 14; index++) {
    const item = itemAt(items, index)
    if (item.low === 'by') return phraseAfter(items, index + 1, to)
    if (item.kind === 'punctuation' && item.text !== ',') return null
    if (isClauseVerb(items, index)) return null
  }
  return null
}
