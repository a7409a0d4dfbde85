// Who a mention means, given what the article has said so far: pronouns, surnames, roles. Unnamed sources stay unnamed.
import { isOf, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { clitic } from '../grammar/word-classes.ts'
import { type Mention, mentionOf } from './mention.ts'
import { courtesyGender, type Gender, type NamedReading, pronounGenders } from './names.ts'
import type { People, Person } from './people.ts'
import { besideRole, genderOfHead, inRole } from './role.ts'

/** One mention in its place: where it stands and who it was found to mean. */
export interface Placed {
  readonly paragraph: number
  readonly mention: Mention
  readonly person: Person | null
  /** For unnamed sources and roles without a name: the mention that first described it. */
  readonly described: Placed | null
  readonly gender: Gender
}

/** What the article has said up to here. */
export interface Memory {
  readonly people: People
  /** Subjects of sentences, oldest first. */
  readonly subjects: Placed[]
  lastSpeaker: Placed | null
}

/** Whoever a phrase of a paragraph mentions. */
export function placePhrase(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  phrase: Phrase,
): Placed | null {
  const reading = readings[paragraph]
  return reading === undefined
    ? null
    : placeMention(memory, readings, paragraph, mentionOf(reading.items, phrase))
}

export function placeMention(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  mention: Mention,
): Placed {
  const reading = readings[paragraph]
  const none: Placed = { paragraph, mention, person: null, described: null, gender: null }
  if (reading === undefined) return none
  const { items } = reading
  switch (mention.kind) {
    case 'name': {
      const person =
        mention.name === null
          ? null
          : memory.people.find(
              tokensOf(reading, mention),
              paragraph * 10_000 + mention.phrase.to,
              courtesyGender(itemAt(items, mention.name.from - 1)),
            )
      return { ...none, person, gender: person?.gender ?? null }
    }
    case 'pronoun': {
      const low = itemAt(items, mention.phrase.from).low
      return { ...none, ...pronoun(memory, readings, paragraph, low, mention) }
    }
    case 'relative': {
      const end =
        itemAt(items, mention.phrase.from - 1).text === ','
          ? mention.phrase.from - 1
          : mention.phrase.from
      const before = phraseBefore(items, end, 0)
      if (before === null) return none
      const placed = placeMention(memory, readings, paragraph, mentionOf(items, before))
      return { ...none, person: placed.person, described: placed.described, gender: placed.gender }
    }
    case 'role': {
      // The friend who asked not to be named stays a friend.
      const beside = besideRole(memory, reading, paragraph, mention)
      const described =
        beside === null ? describedBefore(memory, readings, paragraph, mention) : null
      const person =
        described === null ? (beside ?? inRole(memory, readings, paragraph, mention)) : null
      const gender = (person ?? described)?.gender ?? genderOfHead(reading, mention)
      return { ...none, person, described, gender }
    }
    case 'thing':
    case 'unnamed': {
      const person = besideRole(memory, reading, paragraph, mention)
      return { ...none, person, gender: person?.gender ?? genderOfHead(reading, mention) }
    }
    default:
      return none
  }
}

const goesBack = new Set(['the', 'that', 'this', 'der', 'die', 'das', 'le', 'la', 'il', 'lo', 'el'])

/** The official: whoever was last described as one in more words than these. */
function describedBefore(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  { phrase, head, plural }: Mention,
): Placed | null {
  const isShort = (at: number, { from, to }: Mention['phrase']): boolean => {
    const reading = readings[at]
    return reading !== undefined && to - from <= 2 && goesBack.has(itemAt(reading.items, from).low)
  }
  if (plural || head === '' || !isShort(paragraph, phrase)) return null
  for (let index = memory.subjects.length - 1; index >= 0; index--) {
    const placed = memory.subjects[index]
    if (
      placed?.mention.kind === 'unnamed' &&
      placed.mention.head === head &&
      !placed.mention.plural &&
      !isShort(placed.paragraph, placed.mention.phrase)
    )
      return placed
  }
  return null
}

export function tokensOf({ items }: NamedReading, mention: Mention): readonly string[] {
  const { name } = mention
  if (name === null) return []
  const tokens: string[] = []
  for (let at = name.from; at < name.to; at++) {
    const item = itemAt(items, at)
    if (
      item.kind === 'word' &&
      !isOf(item, clitic) &&
      !['jr', 'sr', 'iii', 'ii'].includes(item.low)
    )
      tokens.push(item.low)
  }
  return tokens
}

/** A single human being, described rather than named. */
const isSomebody = ({ kind, body, plural }: Mention): boolean =>
  (kind === 'unnamed' || kind === 'role') && !body && !plural

/** no other mayor, every clerk: a description that a singular pronoun does not go back to. */
function isNobody(readings: readonly NamedReading[], { paragraph, mention }: Placed): boolean {
  if (mention.kind === 'name' || mention.kind === 'pronoun') return false
  const first = readings[paragraph]?.items[mention.phrase.from]
  return first !== undefined && ['no', 'any', 'every', 'each', 'neither'].includes(first.low)
}

/** The last person of that gender whom the paragraph names before the mention, or null. */
function namedHere(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  { phrase }: Mention,
  gender: Gender,
): Person | null {
  let last: Person | null = null
  for (const { at, tokens } of readings[paragraph]?.names ?? []) {
    if (at >= phrase.from) break
    const person = memory.people.find(tokens, paragraph * 10_000 + at + 1)
    if (person?.kind === 'person' && person.gender === gender) last = person
  }
  return last
}

function pronoun(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  low: string,
  mention: Mention,
): Pick<Placed, 'person' | 'described' | 'gender'> {
  const gender = pronounGenders[low] ?? null
  const fits = (placed: Placed): boolean => {
    if (gender !== null) {
      if (placed.gender !== null && placed.gender !== gender) return false
      if (
        placed.mention.plural ||
        placed.mention.kind === 'document' ||
        placed.mention.kind === 'thing' ||
        placed.mention.kind === 'crowd' ||
        placed.mention.body ||
        isNobody(readings, placed)
      )
        return false
      return placed.person === null
        ? isSomebody((placed.described ?? placed).mention)
        : placed.person.kind === 'person' ||
            (placed.person.kind === 'unknown' && placed.person.isFirm)
    }
    if (mention.plural)
      return placed.mention.plural || placed.mention.body || placed.person?.kind === 'organisation'
    return (
      placed.person?.kind === 'organisation' ||
      placed.mention.kind === 'document' ||
      (placed.mention.kind === 'role' && placed.person === null)
    )
  }
  const answer = (placed: Placed): Pick<Placed, 'person' | 'described' | 'gender'> => ({
    person: placed.person,
    described: placed.person === null ? (placed.described ?? placed) : null,
    gender: placed.gender ?? gender,
  })
  const { subjects } = memory
  let index = subjects.length - 1
  const isNear = (placed: Placed | undefined, reach: number): placed is Placed =>
    placed !== undefined && paragraph - placed.paragraph <= reach
  /** The next one to fit, newest first, not further back than so many paragraphs. */
  const nextToFit = (reach: number): Placed | null => {
    for (let placed = subjects[index]; isNear(placed, reach); placed = subjects[--index])
      if (fits(placed)) return placed
    return null
  }
  const own = nextToFit(0)
  if (own !== null) return answer(own)
  // Reed met Tom Hill, and he said: the one man named here, rather than one whom an earlier paragraph was about
  if (gender !== null && isNear(subjects[index], 2)) {
    const here = namedHere(memory, readings, paragraph, mention, gender)
    if (here !== null) return { person: here, described: null, gender }
  }
  const earlier = nextToFit(2)
  if (earlier !== null) return answer(earlier)
  if (memory.lastSpeaker !== null && fits(memory.lastSpeaker)) return answer(memory.lastSpeaker)
  const any = nextToFit(Number.POSITIVE_INFINITY)
  if (any !== null) return answer(any)
  const person =
    gender === null ? null : memory.people.latest(gender, paragraph * 10_000 + mention.phrase.from)
  return { person, described: null, gender }
}
