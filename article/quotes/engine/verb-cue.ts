// Verbs that report: whether a form is one here, and whose verb it is.
import type { VerbEntry } from '../reporting-verbs/inflect.ts'
import type { Cue } from './cue.ts'
import { closingSubject, framedSubject, invertedSubject } from './inverted-subject.ts'
import { type Item, isOf, itemAt } from './items.ts'
import { isClauseVerb, type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Sentence } from './sentences.ts'
import { asideSubject, clauseSubject, subjectOf } from './subject.ts'
import { groupAround, isManner } from './verb-group.ts'
import {
  adverb,
  auxiliary,
  bodyNoun,
  clitic,
  coordinator,
  crowdNoun,
  determiner,
  documentNoun,
  otherVerb,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
  utteranceNoun,
} from './word-classes.ts'

export function verbCue(
  items: readonly Item[],
  at: number,
  sentence: Sentence,
  mainPhrase: () => Phrase | null,
): Cue | null {
  const { from, to } = sentence
  const entry = itemAt(items, at).verb
  if (entry === null) return null
  if (entry.particle !== null && !hasParticle(items, at)) return null
  if (entry.split.length > 0 && !endsSplit(items, at, to, entry.split)) return null
  const before = itemAt(items, at - 1)
  const isFirst = at === from
  // who asked not to be named
  if (entry.lemma === 'ask' && itemAt(items, at + 1).low === 'not' && itemAt(items, at + 3).low === 'be')
    return null
  // the so called “…”
  if (before.low === 'so' && entry.lemma === 'call') return null
  if (!isFirst && entry.form !== 'ing' && isNoun(items, at, entry)) return null
  const shared = {
    at,
    entry,
    to: verbEnd(items, at),
    negated: false,
    unreal: false,
    inverted: false,
  }
  if (entry.form === 'ing') {
    if (isOf(before, determiner | possessive | clitic) && !isFirst) return null
    if (
      isOf(before, preposition) &&
      ![
        'by',
        'in',
        'before',
        'after',
        'while',
        'when',
        'without',
        'for',
        'of',
        'from',
        'as',
        'about',
        'beyond',
        'despite',
        'since',
        'through',
        'into',
        'on',
      ].includes(before.low)
    )
      return null
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
  if (group.passive || isDubbed(items, at, entry)) {
    const agent = agentAfter(items, at, to)
    const quoted = itemAt(items, at + 1).low === 'as' && entry.lemma === 'quote'
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
  if (entry.form === 'participle' && group.from === at) return null
  if (entry.form === 'base' && group.from === at && !takesBase(items, at)) return null
  const subject = subjectOf(items, group.from, from, mainPhrase())
  if (subject !== null && isName(items, at, entry, subject.phrase)) return null
  const isLast = entry.verbSecond && before.kind === 'quote'
  if (subject === null && !isFirst && !isLast && entry.form === 'past' && !entry.free) return null
  // a row led Lee to say: moved to say it, he said it
  const isTo = itemAt(items, group.from).low === 'to'
  const isMeans = subject?.inherited === true && means.has(itemAt(items, subject.phrase.to).low)
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

/** Lee, dubbed “…” by Reed, left. */
function isDubbed(items: readonly Item[], at: number, entry: VerbEntry): boolean {
  if (entry.form !== 'past' || !entry.object || itemAt(items, at - 1).text !== ',') return false
  const next = itemAt(items, at + 1)
  const quote = isOf(next, determiner) || next.low === 'as' ? at + 2 : at + 1
  return itemAt(items, quote).kind === 'quote' && itemAt(items, quote + 1).low === 'by'
}

const naming = new Set(['call', 'label', 'dub', 'name', 'title', 'term', 'brand', 'nickname'])

/** set up a site called “…”: the words are its name, and it says nothing. */
function isName(items: readonly Item[], at: number, entry: VerbEntry, { from, to }: Phrase): boolean {
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
  const goesOn = isOf(after, relative | auxiliary) || isClauseVerb(items, behind.to)
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
  if (next.low === 'it' && entry?.particle && itemAt(items, at + 2).low === entry.particle) return at + 3
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
    if (item.kind === 'quote' || item.text === ':') return item.text === ':'
    const next = itemAt(items, index + 1)
    const isLast = next.kind !== 'word' && next.kind !== 'number'
    if (ends.includes(item.text) && (isLast || isOf(next, coordinator))) return true
  }
  return false
}

/** A base form needs a plural subject, a pronoun or an auxiliary before it. */
function takesBase(items: readonly Item[], at: number): boolean {
  let index = at - 1
  while (isOf(itemAt(items, index), adverb) && !itemAt(items, index).capital) index--
  const before = itemAt(items, index)
  if (isOf(before, subjectPronoun | pluralWord | relative | coordinator)) return true
  if (isOf(before, determiner) && hasQuoteBefore(items, at)) return true
  if (before.text === ',' || before.text === ')') return true
  return before.low.endsWith('s') || before.capital || isOf(before, personNoun)
}

function isNoun(items: readonly Item[], at: number, entry: VerbEntry): boolean {
  // his proposed ban, the state's stated aim
  if (entry.form === 'past' && isOf(itemAt(items, at - 1), possessive | clitic)) return true
  if (entry.form === 'past' && isAdjective(items, at)) return true
  if (!entry.doubtful)
    return (
      isOf(itemAt(items, at - 1), determiner) &&
      !hasQuoteBefore(items, at) &&
      entry.form !== 'past' &&
      itemAt(items, at - 1).low !== 'that' &&
      !isOf(itemAt(items, at - 1), pluralWord)
    )
  let index = at - 1
  while (isOf(itemAt(items, index), adverb) && !itemAt(items, index).capital) index--
  const before = itemAt(items, index)
  const next = itemAt(items, at + 1)
  if (isOf(before, subjectPronoun | relative | auxiliary)) return false
  if (isOf(before, determiner | possessive | clitic | preposition)) return true
  if (before.kind === 'number' || before.text === '$') return true
  if (next.low === 'of' || next.low === 'by') return entry.form !== 'past'
  if (isOf(before, coordinator) && entry.form !== 'past' && !before.capital)
    return !hasPresentBefore(items, at)
  // Ohio state officials: a base form goes with no single name
  if (entry.form === 'base' && before.capital && !before.low.endsWith('s')) return true
  if (before.capital || isOf(before, coordinator | pluralWord)) return false
  if (before.kind === 'punctuation' || before.kind === 'quote') return entry.form === 'base'
  if (entry.form === 'base') return !before.low.endsWith('s') || before.low.endsWith('ss')
  if (
    entry.form === 'third' &&
    (next.text === '.' || next.kind === 'end') &&
    hasQuoteBefore(items, at)
  )
    return false
  if (entry.form === 'third') return !isOf(before, personNoun | bodyNoun | documentNoun | crowdNoun)
  return false
}

/** the proposed ban, articles from noted scholars */
function isAdjective(items: readonly Item[], at: number): boolean {
  const before = itemAt(items, at - 1)
  if (['the', 'a', 'an'].includes(before.low)) return !hasQuoteBefore(items, at)
  return isOf(before, preposition) && !isOf(before, subordinator | adverb) && before.low !== 'to'
}

/** praises the plan and promises …: a verb in the present that one behind "and" may go with; a heading is none. */
function hasPresentBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 2; index >= 0 && index > at - 24; index--) {
    const item = itemAt(items, index)
    if (item.kind === 'quote' || isOf(item, auxiliary)) return true
    const form = item.verb?.form
    if (form === 'third' || form === 'base') return true
    if (isOf(item, otherVerb)) return true
  }
  return false
}

const hasQuoteBefore = (items: readonly Item[], at: number): boolean => {
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const item = itemAt(items, index)
    if (item.kind === 'quote') return true
    if (item.kind === 'punctuation' && '.;?!'.includes(item.text)) return false
  }
  return false
}

function participleSubject(
  items: readonly Item[],
  at: number,
  from: number,
  mainPhrase: () => Phrase | null,
) {
  let auxiliaryAt = at - 1
  while (isManner(itemAt(items, auxiliaryAt))) auxiliaryAt--
  const before = itemAt(items, at - 1)
  if (isOf(itemAt(items, auxiliaryAt), auxiliary) && itemAt(items, auxiliaryAt).kind === 'word') {
    const group = groupAround(items, at, from)
    return subjectOf(items, group.from, from, mainPhrase())
  }
  const main = mainPhrase()
  if (before.text === ',') {
    const nearer = clauseSubject(items, at - 1, main?.to ?? from)
    if (nearer !== null && isOf(itemAt(items, nearer.from), subjectPronoun))
      return { phrase: nearer, inherited: true }
  }
  const blamed = before.low === 'for' ? blamedBefore(items, at - 1, from) : null
  if (blamed !== null) return { phrase: blamed, inherited: true }
  const hangs = isOf(before, preposition | coordinator | adverb | subordinator)
  if (before.kind === 'word' && !hangs && at > from) {
    // an ad calling it “…”: the noun right before, unless a comma parts them
    const phrase = phraseBefore(items, at, from)
    const left = phrase === null ? null : itemAt(items, phrase.from - 1)
    const isOther =
      before.capital && main !== null && (phrase?.from ?? 0) >= main.to && !isOf(before, time)
    if (main !== null && phrase !== null && isPublished(items, phrase, main)) return { phrase: main, inherited: true }
    if (phrase !== null && (main === null || isOther || left?.low === 'with' || left?.low === 'as'))
      return { phrase: before.capital ? nameAtEnd(items, phrase) : phrase, inherited: true }
  }
  // Lee, the mayor of Haven, despite admitting that …
  if (main === null) {
    const isAside = isOf(before, preposition) && itemAt(items, at - 2).text === ','
    return isAside ? subjectOf(items, at - 1, from, null) : null
  }
  return { phrase: main.to === at ? nameAtEnd(items, main) : main, inherited: true }
}

/** took to the web to call it “…”, used her speech to say: what is a means to say it is said */
const means = new Set(['took', 'takes', 'used', 'uses', 'went', 'goes'])

const blaming = new Set(
  'criticize criticise attack slam blast mock praise thank fault condemn rebuke chide ridicule scold knock hit hail deride chastise lambaste assail rip denounce laud commend applaud castigate'.split(
    ' ',
  ),
)

/** Lee criticized Reed for calling it “…”: whoever is blamed or praised said it, or null. */
function blamedBefore(items: readonly Item[], preposition: number, floor: number): Phrase | null {
  const phrase = phraseBefore(items, preposition, floor)
  const verb = phrase === null ? null : itemAt(items, phrase.from - 1).verb
  const isActive = !isOf(itemAt(items, (phrase?.from ?? 0) - 2), auxiliary)
  return verb !== null && blaming.has(verb.lemma) && isActive ? phrase : null
}

/** Lee posted a message on the web reading “…”: whoever puts out a document says what it says. */
function isPublished(items: readonly Item[], phrase: Phrase, main: Phrase): boolean {
  if (phrase.from <= main.to || isOf(itemAt(items, main.to - 1), documentNoun)) return false
  const verb = itemAt(items, phrase.from - 1)
  if (!publishing.has(verb.low)) return false
  for (let at = phrase.from; at < phrase.to; at++) {
    if (isOf(itemAt(items, at), documentNoun | utteranceNoun)) return true
    if (isOf(itemAt(items, at), preposition)) return false
  }
  return false
}

const publishing = new Set([
  'posted',
  'released',
  'issued',
  'published',
  'sent',
  'wrote',
  'tweeted',
  'signed',
  'circulated',
  'posts',
  'releases',
  'issues',
  'publishes',
  'sends',
  'writes',
  'held',
  'waved',
  'carried',
])

/** a shot of Ann Lee (saying): Ann Lee */
function nameAtEnd(items: readonly Item[], { from, to }: Phrase): Phrase {
  let start = to
  while (start > from && itemAt(items, start - 1).capital) start--
  return { from: itemAt(items, start - 1).low === 'of' ? start : from, to }
}

function agentAfter(items: readonly Item[], at: number, to: number): Phrase | null {
  for (let index = at + 1; index < to && index < at + 14; index++) {
    const item = itemAt(items, index)
    if (item.low === 'by') return phraseAfter(items, index + 1, to)
    if (item.kind === 'punctuation' && item.text !== ',') return null
    if (isClauseVerb(items, index)) return null
  }
  return null
}
