// How a speaker is mentioned in the text: a pronoun, a name, a role, an unnamed source. Ranges are item indices within
// one paragraph.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import { isNickname, type Phrase } from '../grammar/noun-phrase.ts'
import {
  anonymousNoun,
  bodyNoun,
  clitic,
  crowdNoun,
  determiner,
  documentNoun,
  personNoun,
  pluralWord,
  possessive,
  preposition,
  relative,
  subjectPronoun,
  time,
  title,
} from '../grammar/word-classes.ts'

export type MentionKind =
  | 'pronoun'
  | 'relative'
  | 'author'
  | 'name'
  | 'role'
  | 'unnamed'
  | 'document'
  | 'crowd'
  | 'thing'

export interface Mention {
  readonly kind: MentionKind
  readonly phrase: Phrase
  /** The run of capitals that names somebody, or null. */
  readonly name: Phrase | null
  /** The noun a role or a description turns on, in lower case: senator, spokesman; '' when there is none. */
  readonly head: string
  readonly plural: boolean
  /** A group of people that "they" may mean. */
  readonly body: boolean
}

const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'du',
  'del',
  'ben',
  'della',
  'dos',
  'al-',
])

export const isNameWord = (item: Item): boolean =>
  item.kind === 'word' && item.capital && !isOf(item, clitic)

/** The runs of capitals between two indices, titles before a name left out. */
export function nameRuns(items: readonly Item[], from: number, to: number): readonly Phrase[] {
  const runs: Phrase[] = []
  let at = from
  while (at < to) {
    if (!isNameWord(itemAt(items, at))) {
      at++
      continue
    }
    const start = at
    at++
    while (at < to) {
      const item = itemAt(items, at)
      if (isNameWord(item) && isOf(item, time) && item.low.endsWith('day')) break
      if (isNameWord(item)) at++
      else if (particles.has(item.low) && isNameWord(itemAt(items, at + 1)) && at + 1 < to) at += 2
      else if (
        item.kind === 'quote' &&
        isNickname(item) &&
        isNameWord(itemAt(items, at + 1)) &&
        at + 1 < to
      )
        at += 2
      else if (item.text === ',' && ['jr', 'sr'].includes(itemAt(items, at + 1).low) && at + 1 < to)
        at += 2
      else break
    }
    let first = start
    for (let index = start; index < at - 1; index++)
      if (isOf(itemAt(items, index), title) && itemAt(items, index + 1).kind === 'word')
        first = index + 1
    const isBody = isOf(itemAt(items, at - 1), bodyNoun)
    while (
      first < at - 1 &&
      (isBody ? isOf(itemAt(items, first), determiner) : isHonorific(itemAt(items, first)))
    )
      first++
    runs.push({ from: first, to: at })
  }
  return runs
}

/** Mr., Sen., President: what stands before a name and is no part of it. */
const isHonorific = (item: Item): boolean =>
  isOf(item, title | determiner) ||
  (isOf(item, personNoun) && item.capital) ||
  isOf(item, preposition) ||
  adjectives.has(item.low)

/** Words in capitals that stand before names and name nobody. */
export const adjectives = new Set([
  'republican',
  'democratic',
  'former',
  'u.s',
  'us',
  'american',
  'british',
  'french',
  'german',
  'russian',
  'chinese',
  'iranian',
  'israeli',
  'muslim',
  'christian',
  'jewish',
  'mexican',
  'canadian',
  'european',
  'african',
  'asian',
  'latino',
  'hispanic',
  'ukrainian',
  'syrian',
  'turkish',
  'saudi',
  'japanese',
  'korean',
  'indian',
  'house',
  'senate',
  'white',
  'state',
  'gop',
  'but',
  'and',
  'yet',
  'when',
  'as',
  'if',
  'still',
  'foreign',
  'prime',
  'executive',
  'general',
  'attorney',
  'district',
  'vice',
])

/** the 27-year-old */
export const isAge = (word: string): boolean => word.endsWith('-year-old')

export function mentionOf(items: readonly Item[], phrase: Phrase): Mention {
  const { from, to } = phrase
  const first = itemAt(items, from)
  const plain = { phrase, name: null, head: '', plural: false, body: false }
  if (to - from === 1 || (to - from === 2 && first.low === 'they')) {
    if (first.low === 'i' || first.low === 'we' || first.low === 'my' || first.low === 'our')
      return { ...plain, kind: 'author' }
    if (
      isOf(first, subjectPronoun) ||
      ['his', 'her', 'their', 'its', 'him', 'them'].includes(first.low)
    )
      return {
        ...plain,
        kind: 'pronoun',
        plural: first.low === 'they' || first.low === 'their' || first.low === 'them',
      }
    if (isOf(first, relative)) return { ...plain, kind: 'relative' }
  }
  const stop = headEnd(items, from, to)
  const head = headOf(items, from, stop)
  const runs = nameRuns(items, from, stop)
  const name = runs.at(-1) ?? null
  const endsInName = name !== null && name.to >= stop
  const headItem = itemAt(items, head)
  const plural =
    isOf(headItem, pluralWord) || (headItem.low.endsWith('s') && isOf(headItem, personNoun))
  const word = headItem.low
  const isOffice =
    isOf(headItem, title | personNoun) &&
    name !== null &&
    name.to - name.from === 1 &&
    (isOf(first, determiner) || isOf(itemAt(items, name.from - 1), clitic | possessive))
  if (endsInName && !isOffice)
    return { ...plain, kind: 'name', name, head: roleBefore(items, from, name.from), plural: false }
  const indefinite = isIndefinite(items, from, to)
  if (isAge(word) && !indefinite) return { ...plain, kind: 'role', head: word, plural }
  if (isOf(headItem, crowdNoun) && !isOf(headItem, personNoun))
    return { ...plain, kind: 'crowd', head: word, plural }
  if (isOf(headItem, personNoun | anonymousNoun)) {
    const unnamed = indefinite && isOf(headItem, personNoun | anonymousNoun)
    return { ...plain, kind: unnamed ? 'unnamed' : 'role', head: word, plural }
  }
  if (isOf(headItem, documentNoun)) return { ...plain, kind: 'document', head: word, plural }
  if (isOf(headItem, bodyNoun)) return { ...plain, kind: 'role', head: word, body: true }
  if (isOf(headItem, title)) return { ...plain, kind: 'role', head: word, plural: false }
  if (
    /(?:er|or|ist|ian|eur)s?$/.test(word) &&
    word.length > 5 &&
    !headItem.capital &&
    !isThing(word)
  )
    return {
      ...plain,
      kind: indefinite ? 'unnamed' : 'role',
      head: word,
      plural: word.endsWith('s'),
    }
  const anyName = runs.find(
    (run) =>
      run.to - run.from > 1 ||
      !isOf(itemAt(items, run.from), possessive | determiner | subjectPronoun | preposition),
  )
  if (anyName !== undefined) return { ...plain, kind: 'name', name: anyName, head: '' }
  return { ...plain, kind: isOf(first, pluralWord) ? 'unnamed' : 'thing', head: word, plural }
}

/** Nouns that end as words for people do. */
const things = new Set(
  `answer letter matter offer number paper power order center summer winter weather error mirror rancor color honor favor labor terror
behavior chapter quarter water tower december corner border disaster encounter dinner figure factor flavor humor rumor sector
vector tenor clamor fervor vigor valor danger hunger anger finger shoulder cancer fever liver charter computer character
barrier carrier newsletter primer register transfer ladder layer folder shelter theater theatre trailer poster banner laser
meter mortar harbor armor horror motor tractor reactor elevator list twist checklist`.split(/\s+/),
)

const isThing = (word: string): boolean =>
  things.has(word) || (word.endsWith('s') && things.has(word.slice(0, -1)))

/** The end of the part before the first preposition. */
function headEnd(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const item = itemAt(items, at)
    if (
      isOf(item, preposition) &&
      !item.capital &&
      !(item.low === 'of' && isOf(itemAt(items, at - 1), determiner))
    )
      return at
  }
  return to
}

function headOf(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const item = itemAt(items, at)
    if (item.kind === 'word' && !isOf(item, clitic) && !isOf(item, time)) return at
  }
  return from
}

/** The last word before a name that tells a role: campaign chairman John Doe. */
function roleBefore(items: readonly Item[], from: number, nameFrom: number): string {
  for (let at = nameFrom - 1; at >= from; at--) {
    const item = itemAt(items, at)
    if (isOf(item, personNoun | title | bodyNoun)) return item.low
  }
  return ''
}

function isIndefinite(items: readonly Item[], from: number, to: number): boolean {
  const first = itemAt(items, from)
  const definite = ['the', 'this', 'that', 'these', 'those']
  if (definite.includes(first.low)) return false
  if (isOf(first, possessive)) return false
  for (let at = from; at < to; at++) if (isOf(itemAt(items, at), clitic)) return false
  return true
}
