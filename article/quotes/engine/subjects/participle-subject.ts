// Whose participle it is: …, saying “…” · an ad calling it “…” · with Lee saying “…”.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { groupAround, isManner } from '../grammar/verb-group.ts'
import {
  adverb,
  auxiliary,
  coordinator,
  determiner,
  documentNoun,
  preposition,
  subjectPronoun,
  subordinator,
  time,
  utteranceNoun,
} from '../grammar/word-classes.ts'
import { clauseSubject, subjectOf } from './subject.ts'

/** Whoever calls, saying: the subject of a participle, or null. */
export function participleSubject(
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
    const shown = phrase === null ? null : shownIn(items, phrase)
    if (shown !== null) return { phrase: shown, inherited: true }
    if (main !== null && phrase !== null && isPublished(items, phrase, main))
      return { phrase: main, inherited: true }
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

const recordings = new Set(
  'video recording footage clip tape audio photo picture image scene'.split(' '),
)

const showing = new Set(
  'shows showed features featured caught captured depicts depicted recorded filmed hears heard shown recalls recalled remembers remembered overheard saw'.split(
    ' ',
  ),
)

/** a tweet from Lee saying “…”, the film shows Lee saying “…”: whoever is shown or has written, or null. */
function shownIn(items: readonly Item[], { from, to }: Phrase): Phrase | null {
  for (let at = to - 2; at > from; at--) {
    const { low } = itemAt(items, at)
    const noun = itemAt(items, at - 1)
    const isRecord = isOf(noun, documentNoun | utteranceNoun) || recordings.has(noun.low)
    if (['from', 'of', 'by'].includes(low) && isRecord && !noun.capital) return { from: at + 1, to }
    if (showing.has(low) && !isOf(noun, determiner)) return { from: at + 1, to }
  }
  return showing.has(itemAt(items, from - 1).low) ? { from, to } : null
}

const blaming = new Set(
  'criticize criticise attack slam blast mock praise thank fault condemn rebuke chide ridicule scold knock hail deride chastise lambaste assail rip denounce laud commend applaud castigate'.split(
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
