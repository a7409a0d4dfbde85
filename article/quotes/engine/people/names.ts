// The names in one paragraph, and what stands beside them: title, role, body, gender.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import {
  adverb,
  auxiliary,
  bodyNoun,
  clitic,
  coordinator,
  determiner,
  femaleNoun,
  maleNoun,
  otherVerb,
  personNoun,
  place,
  pluralWord,
  preposition,
  subjectPronoun,
  subordinator,
  time,
  title,
} from '../grammar/word-classes.ts'
import type { ParagraphReading } from '../reports/paragraph.ts'
import { adjectives, isNameWord, nameRuns } from './mention.ts'

export type Gender = 'female' | 'male' | null

/** A name as it stands in one paragraph. */
export interface NameSeen {
  readonly tokens: readonly string[]
  readonly text: string
  readonly at: number
  readonly gender: Gender
  /** What the first he or she behind it tells, before anybody else is named: a hint. */
  readonly pronounGender: Gender
  /** What a title before the name tells: Ms., Mr. */
  readonly titleGender: Gender
  readonly roles: readonly string[]
  /** The other words of its role and party, in lower case. */
  readonly beside: readonly string[]
  readonly role: string
  readonly organisation: string
  readonly isBody: boolean
  readonly isPerson: boolean
  /** It may name somebody: more than one word, or one with a capital that neither its place nor its meaning explains. */
  readonly isFirm: boolean
  /** One word at the start of a sentence, where capitals tell nothing, and no verb behind it. */
  readonly doubtful: boolean
}

export interface NamedReading extends ParagraphReading {
  /** From left to right. */
  readonly names: readonly NameSeen[]
}

/** Capitals at the start of a sentence that are no part of the name behind them. */
const notNames =
  determiner | preposition | subjectPronoun | subordinator | coordinator | adverb | auxiliary

/** According to Lee · Enter Lee · Neither is Lee */
const openers = new Set([
  'according',
  'enter',
  'neither',
  'either',
  'nothing',
  'everything',
  'here',
  'there',
])

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const spelled: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  lt: 'lieutenant',
}

/** What places are called by: Madison County, Florence Street. */
const onMaps = new Set(
  'county street road lane avenue boulevard drive highway river lake creek bay beach island islands valley mountain mountains hills falls park square bridge airport station'.split(
    ' ',
  ),
)

/** The names in a paragraph, with what stands beside them. */
export function namesIn(
  text: string,
  items: readonly Item[],
  lexicon: Lexicon,
): readonly NameSeen[] {
  const seen: NameSeen[] = []
  const runs = nameRuns(items, 0, items.length)
  runs.forEach((run, index) => {
    const name = readName(text, items, run, lexicon)
    if (name === null) return
    const limit = runs[index + 1]?.from ?? items.length
    seen.push({ ...name, pronounGender: genderBehind(items, run.to, limit) })
  })
  return seen
}

/** So many items behind a name a pronoun hardly goes back to it. */
const within = 60

function genderBehind(items: readonly Item[], from: number, limit: number): Gender {
  for (let at = from; at < limit && at < from + within; at++) {
    const gender = pronounGenders[itemAt(items, at).low]
    if (gender !== undefined) return gender
  }
  return null
}

/** What a pronoun in the singular tells; every other word is missing. */
export const pronounGenders: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
}

function readName(
  text: string,
  items: readonly Item[],
  given: Phrase,
  lexicon: Lexicon,
): Omit<NameSeen, 'pronounGender'> | null {
  let { from } = given
  const { to } = given
  // A word that only begins the sentence is no part of a name.
  while (from < to && (openers.has(itemAt(items, from).low) || isOf(itemAt(items, from), notNames)))
    from++
  if (from >= to) return null
  const tokens: string[] = []
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'word' && !suffixes.has(item.low)) tokens.push(item.low)
  }
  const first = tokens[0]
  if (first === undefined) return null
  const before = itemAt(items, from - 1)
  const last = itemAt(items, to - 1)
  if (tokens.length === 1 && isOf(itemAt(items, from), time | place | title)) return null
  const roles: string[] = []
  let gender: Gender = lexicon.female.has(first)
    ? 'female'
    : tokens.length > 1 && lexicon.male.has(first)
      ? 'male'
      : null
  let hasTitle = false
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || isOf(item, clitic | preposition | determiner)) break
    if (!isOf(item, title | personNoun) && !isNameWord(item) && item.kind !== 'word') break
    if (isOf(item, title | personNoun)) {
      roles.push(spelled[item.low] ?? item.low)
      hasTitle = true
      if (isOf(item, femaleNoun)) gender = 'female'
      else if (isOf(item, maleNoun) && item.low !== 'chairman') gender ??= 'male'
    }
  }
  const titleGender = courtesyGender(itemAt(items, from - 1))
  gender = titleGender ?? gender
  const aside = asideAfter(items, to)
  for (let at = aside.from; at < aside.to; at++) {
    const item = itemAt(items, at)
    if (isOf(item, title | personNoun)) {
      roles.push(spelled[item.low] ?? item.low)
      hasTitle = true
      if (isOf(item, femaleNoun)) gender ??= 'female'
      else if (isOf(item, maleNoun)) gender ??= 'male'
    }
  }
  const beside = wordsBeside(items, from, to, aside)
  const isPlace =
    tokens.length > 1 && isOf(last, place) && !lexicon.female.has(first) && !lexicon.male.has(first)
  const isBody =
    isPlace ||
    (tokens.length > 1 && onMaps.has(last.low)) ||
    isOf(last, bodyNoun) ||
    lexicon.outlets.has(tokens.join(' ')) ||
    lexicon.outletEndings.has(last.low) ||
    (tokens.length === 1 && last.text === last.text.toUpperCase() && last.text.length > 1)
  return {
    tokens,
    text: nameText(text, items, from, to),
    at: from,
    gender: isBody ? null : gender,
    titleGender,
    roles,
    beside,
    role:
      aside.from < aside.to
        ? text.slice(itemAt(items, aside.from).start, itemAt(items, aside.to - 1).end)
        : before.kind === 'word' && hasTitle
          ? roleText(text, items, from)
          : '',
    organisation:
      aside.organisation === null
        ? ''
        : text.slice(
            itemAt(items, aside.organisation.from).start,
            itemAt(items, aside.organisation.to - 1).end,
          ),
    isBody,
    doubtful: tokens.length === 1 && !hasTitle && isInitial(items, from) && !isVerbNext(items, to),
    isPerson: !isBody && (hasTitle || gender !== null),
    isFirm:
      tokens.length > 1 ||
      ((!isInitial(items, from) || (isVerbNext(items, to) && !first.endsWith('s'))) &&
        !adjectives.has(first) &&
        !isOf(itemAt(items, from), personNoun | pluralWord | bodyNoun)),
  }
}

const sides: Readonly<Record<string, string>> = {
  r: 'republican',
  d: 'democratic',
  i: 'independent',
  democrat: 'democratic',
}

/** Florida Republican Ann Reed (R-Fla.), a former banker: the words around a name, parties under one word each. */
function wordsBeside(
  items: readonly Item[],
  from: number,
  to: number,
  aside: Phrase,
): readonly string[] {
  const words: string[] = []
  for (let at = from - 1; at >= 0 && at > from - 8; at--) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || isOf(item, clitic | preposition | determiner | auxiliary)) break
    words.push(item.low)
  }
  for (let at = aside.from; at < aside.to; at++) words.push(itemAt(items, at).low)
  if (itemAt(items, to).text === '(') {
    const [side = '', state = ''] = itemAt(items, to + 1).low.split('-')
    words.push(side, state)
  }
  return words.map((word) => sides[word] ?? word)
}

const courtesies: Readonly<Record<string, Gender>> = {
  mr: 'male',
  sir: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
}

/** What Mr. or Ms. tells; null for every other word. */
export const courtesyGender = (item: Item): Gender => courtesies[item.low] ?? null

function isInitial(items: readonly Item[], from: number): boolean {
  const before = itemAt(items, from - 1)
  // “…, we left.” Shown the picture, Lee said
  if (before.kind === 'quote') return '.!?'.includes(before.ending ?? ' ')
  return before.kind !== 'word' && before.kind !== 'number' && before.text !== ','
}

const isVerbNext = (items: readonly Item[], at: number): boolean => {
  const item = itemAt(items, at)
  return item.verb !== null || isOf(item, otherVerb | auxiliary | clitic)
}

const nameText = (text: string, items: readonly Item[], from: number, to: number): string => {
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'word') parts.push(item.text)
  }
  return parts.length === 0
    ? text.slice(itemAt(items, from).start, itemAt(items, to - 1).end)
    : parts.join(' ')
}

function roleText(text: string, items: readonly Item[], nameFrom: number): string {
  let from = nameFrom
  while (from > 0) {
    const item = itemAt(items, from - 1)
    if (
      item.kind !== 'word' ||
      isOf(item, clitic | preposition | determiner | subordinator | subjectPronoun)
    )
      break
    if (item.verb !== null && !isOf(item, title | personNoun) && !item.capital) break
    if (nameFrom - from >= 4) break
    from--
  }
  if (from >= nameFrom) return ''
  return text.slice(itemAt(items, from).start, itemAt(items, nameFrom - 1).end)
}

interface Aside extends Phrase {
  readonly organisation: Phrase | null
}

/** The words between the comma behind a name and the next one: , a spokesman for the party, */
function asideAfter(items: readonly Item[], to: number): Aside {
  const none = { from: to, to, organisation: null }
  if (itemAt(items, to).text !== ',') return none
  const first = itemAt(items, to + 1)
  if (first.kind !== 'word' || isOf(first, subjectPronoun | subordinator)) return none
  let end = to + 1
  let hasRole = false
  let organisation: Phrase | null = null
  while (end < items.length && end < to + 22) {
    const item = itemAt(items, end)
    if (item.kind === 'punctuation' || item.kind === 'quote') break
    if (isOf(item, personNoun | title)) hasRole = true
    if (isOf(item, preposition) && hasRole && organisation === null) {
      const run = nameRuns(items, end + 1, Math.min(items.length, end + 10))[0]
      if (run !== undefined && run.from <= end + 2) organisation = run
    }
    end++
  }
  if (!hasRole || isOf(first, preposition)) return none
  return { from: to + 1, to: end, organisation }
}
