// Who a role means: the senator, the Florida mayor, her deputy. Whoever was introduced so, whoever fits the words beside
// the role, whoever the last sentences were about.
import { isOf, itemAt } from '../grammar/items.ts'
import {
  clitic,
  determiner,
  femaleNoun,
  maleNoun,
  personNoun,
  possessive,
  relative,
  title,
} from '../grammar/word-classes.ts'
import { isAge, type Mention, nameRuns } from './mention.ts'
import type { Gender, NamedReading } from './names.ts'
import type { Person } from './people.ts'
import type { Memory } from './resolve.ts'

/** Her deputy, Tom Ford, said: the name that stands beside the role. */
export function besideRole(
  memory: Memory,
  { items }: NamedReading,
  paragraph: number,
  { phrase }: Mention,
): Person | null {
  if (itemAt(items, phrase.to).text !== ',') return null
  const run = nameRuns(items, phrase.to + 1, phrase.to + 8)[0]
  if (run === undefined || run.from > phrase.to + 3) return null
  const after = itemAt(items, run.to)
  const closes = after.kind === 'end' || [',', '.', '(', ';'].includes(after.text)
  if (!closes && after.low !== 'of' && !isOf(after, relative)) return null
  const tokens: string[] = []
  for (let at = run.from; at < run.to; at++) tokens.push(itemAt(items, at).low)
  // his wife, Ann, …: a given name alone stands beside a relation
  if (tokens.length < 2 && !isOf(itemAt(items, phrase.from), possessive)) return null
  return memory.people.find(tokens, paragraph * 10_000 + run.to)
}

/** What the noun itself tells: spokeswoman, congressman. */
export function genderOfHead(reading: NamedReading, mention: Mention): Gender {
  for (let at = mention.phrase.from; at < mention.phrase.to; at++) {
    const item = itemAt(reading.items, at)
    if (item.low !== mention.head) continue
    if (isOf(item, femaleNoun)) return 'female'
    if (isOf(item, maleNoun)) return 'male'
  }
  return null
}

const sameRole: Readonly<Record<string, readonly string[]>> = {
  congressman: ['representative', 'congressman'],
  congresswoman: ['representative', 'congresswoman'],
  lawmaker: ['representative', 'senator', 'congressman', 'congresswoman'],
  candidate: ['candidate', 'nominee', 'front-runner', 'hopeful'],
  nominee: ['nominee', 'candidate'],
  lawyer: ['lawyer', 'attorney'],
  attorney: ['attorney', 'lawyer'],
  spokesman: ['spokesman', 'spokesperson'],
  spokeswoman: ['spokeswoman', 'spokesperson'],
}

/** The senator: of those in question the one that most speaks for; null where nothing does. */
export function inRole(
  memory: Memory,
  readings: readonly NamedReading[],
  paragraph: number,
  mention: Mention,
): Person | null {
  const reading = readings[paragraph]
  if (reading === undefined || mention.head === '' || mention.plural) return null
  if (mention.body) return bodyIn(memory, paragraph, mention)
  const { items } = reading
  const { from } = mention.phrase
  const head = items.find((item, at) => at >= from && item.low === mention.head)
  if (head === undefined || !(isAge(head.low) || isOf(head, personNoun | title))) return null
  const wanted = sameRole[mention.head] ?? [mention.head]
  const beside = wordsBeside(reading, mention)
  const gender = genderOfHead(reading, mention)
  const mayGuess = itemAt(items, from).low === 'the' && !withheld.has(mention.head)
  // her lawyer: not any lawyer of the article
  const isOwned = isOf(itemAt(items, from), possessive)
  const scores = new Map<Person, number>()
  const consider = (person: Person | null, bonus: number): void => {
    if (person === null || scores.has(person) || !mayBe(person, gender, beside)) return
    const holds = wanted.some((word) => person.roles.has(word))
    if (!holds && !mayGuess) return
    let score = bonus + (holds ? 4 : 0) + Math.min(person.count, 12) / 6
    for (const word of beside) if (person.beside.has(word)) score += 4
    scores.set(person, score)
  }
  for (let index = memory.subjects.length - 1, rank = 0; index >= 0 && rank < 4; index--) {
    const placed = memory.subjects[index]
    if (placed === undefined || paragraph - placed.paragraph > 3) break
    if (placed.person === null || scores.has(placed.person)) continue
    consider(placed.person, Math.max(0, 3 - rank) + (placed.paragraph >= paragraph - 2 ? 1 : 0))
    rank++
  }
  consider(memory.lastSpeaker?.person ?? null, 2)
  const here = paragraph * 10_000 + from
  for (const word of wanted)
    for (const person of memory.people.inRole(word)) {
      const seen = person.lastBefore(here)
      const isNear = seen >= 0 && here - seen < 40_000
      if (isNear || !isOwned) consider(person, isNear ? 1 : -1)
    }
  let best: Person | null = null
  let bestScore = 3
  for (const [person, score] of scores) {
    if (score < bestScore || (score === bestScore && best !== null)) continue
    best = person
    bestScore = score
  }
  return best
}

/** The words of a role but its noun and small words: the Florida senator, the Republican nominee. */
function wordsBeside({ items }: NamedReading, { phrase, head }: Mention): readonly string[] {
  const words: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word' || item.low === head || isOf(item, determiner | possessive | clitic))
      continue
    words.push(item.low)
  }
  return words
}

const parties: Readonly<Record<string, string>> = {
  democratic: 'republican',
  republican: 'democratic',
}

function mayBe(person: Person, gender: Gender, beside: readonly string[]): boolean {
  if (person.kind === 'organisation' || (person.kind === 'unknown' && !person.isFirm)) return false
  if (gender !== null && person.gender !== null && person.gender !== gender) return false
  return !beside.some((word) => {
    const other = parties[word]
    return other !== undefined && person.beside.has(other) && !person.beside.has(word)
  })
}

/** the committee: the body last named whose name ends so */
function bodyIn(memory: Memory, paragraph: number, { phrase, head }: Mention): Person | null {
  const here = paragraph * 10_000 + phrase.from
  let best: Person | null = null
  let bestAt = -1
  for (const person of memory.people.endingIn(head)) {
    if (person.kind !== 'organisation' || person.tokens.length < 2) continue
    const at = person.lastBefore(here)
    if (at <= bestAt) continue
    best = person
    bestAt = at
  }
  return best
}

/** Roles that are as often held by somebody nobody names. */
const withheld = new Set([
  'official',
  'source',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'aide',
  'adviser',
  'advisor',
  'person',
  'judge',
  'reporter',
  'moderator',
  'host',
  'man',
  'woman',
  'officer',
  'witness',
  'writer',
  'author',
  'analyst',
  'expert',
  'member',
  'interviewer',
  'diplomat',
])
