// The people and bodies an article names, in the order it names them: surnames lead back to full names.
import type { Gender, NameSeen } from './names.ts'

export interface Person {
  name: string
  /** In lower case, without suffixes. */
  readonly tokens: readonly string[]
  kind: 'person' | 'organisation' | 'unknown'
  gender: Gender
  /** Seen at least once where the capital can only be a name's. */
  isFirm: boolean
  count: number
  /** Role nouns seen beside the name, in lower case. */
  readonly roles: Set<string>
  role: string
  organisation: string
  /** Other words beside the name, in lower case: the party, the place. */
  readonly beside: Set<string>
  /** Paragraph and item of every mention as one number, in no order. */
  readonly seen: number[]
  /** How often he and she follow the name. */
  readonly hints: { male: number; female: number }
  /** The latest mention before a place, or -1. */
  lastBefore(place: number): number
}

/** Everybody named in the article, from the names of its paragraphs. */
export class People {
  readonly all: Person[] = []
  private readonly byToken = new Map<string, Person[]>()
  private readonly byRole = new Map<string, Person[]>()

  /** Full names first, then single names that no full name claims. `order` grows through the article. */
  see(name: NameSeen, order: number): void {
    const known = this.find(name.tokens, order + 1, name.titleGender)
    if (known !== null) {
      note(known, name, order)
      return
    }
    const person: Person = {
      name: name.text,
      tokens: name.tokens,
      kind: name.isBody ? 'organisation' : name.isPerson ? 'person' : 'unknown',
      gender: name.gender,
      isFirm: name.isFirm,
      count: 0,
      roles: new Set(),
      role: '',
      organisation: '',
      beside: new Set(),
      seen: [],
      hints: { male: 0, female: 0 },
      lastBefore(place) {
        let latest = -1
        for (const at of this.seen) if (at < place && at > latest) latest = at
        return latest
      },
    }
    this.all.push(person)
    for (const token of new Set(name.tokens)) {
      const list = this.byToken.get(token)
      if (list === undefined) this.byToken.set(token, [person])
      else list.push(person)
    }
    note(person, name, order)
  }

  /** Everybody introduced in a role, in lower case. */
  inRole(word: string): readonly Person[] {
    if (this.byRole.size === 0)
      for (const person of this.all)
        for (const role of person.roles) {
          const list = this.byRole.get(role)
          if (list === undefined) this.byRole.set(role, [person])
          else list.push(person)
        }
    return this.byRole.get(word) ?? []
  }

  /** Whoever no title and no given name tells of is what the pronouns behind the name say, where most agree. */
  hear(): void {
    for (const person of this.all) {
      if (person.gender !== null || person.kind === 'organisation') continue
      const { male, female } = person.hints
      if (male > 2 * female) person.gender = 'male'
      if (female > 2 * male) person.gender = 'female'
      if (person.gender !== null && person.tokens.length > 1) person.kind = 'person'
    }
  }

  /** The woman or man last named before a place, or null. */
  latest(gender: Gender, before: number): Person | null {
    let best: Person | null = null
    let bestAt = -1
    for (const person of this.all) {
      if (person.gender !== gender || person.kind !== 'person') continue
      const at = person.lastBefore(before)
      if (at <= bestAt) continue
      best = person
      bestAt = at
    }
    return best
  }

  /** Everybody whose name ends in a word. */
  endingIn(word: string): readonly Person[] {
    return (this.byToken.get(word) ?? []).filter((person) => person.tokens.at(-1) === word)
  }

  /** Who a run of name words means, or null. */
  find(
    tokens: readonly string[],
    before = Number.POSITIVE_INFINITY,
    gender: Gender = null,
  ): Person | null {
    const last = tokens.at(-1)
    if (last === undefined) return null
    const candidates = (this.byToken.get(last) ?? []).filter(
      (person) =>
        fits(person, tokens) &&
        (gender === null || person.gender === null || person.gender === gender),
    )
    let best: Person | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const person of candidates) {
      const isLast = person.tokens.at(-1) === last
      const score =
        (isLast ? 100 : tokens.length === 1 && person.tokens[0] === last ? 40 : 0) +
        (person.tokens.length > 1 ? 50 : 0) +
        (person.seen.some((at) => at < before) ? 30 : 0) +
        (person === candidates[0] ? 8 : 0) +
        Math.min(person.count, 20)
      if (score > bestScore) {
        best = person
        bestScore = score
      }
    }
    return best
  }
}

/** Every token of the shorter name is in the longer one, and given names do not contradict each other. */
function fits(person: Person, tokens: readonly string[]): boolean {
  // Only the last word of a body's name, or the whole of it, stands for the body.
  if (tokens.length === 1)
    return person.kind !== 'organisation' || person.tokens.at(-1) === tokens[0]
  const mine = person.tokens
  if (mine.length === 1) return tokens.at(-1) === mine[0] && person.kind !== 'organisation'
  const a = tokens[0] ?? ''
  const b = mine[0] ?? ''
  if (tokens.at(-1) !== mine.at(-1)) return false
  return (
    a === b ||
    (a.charAt(0) === b.charAt(0) && (a.length <= 2 || b.length <= 2)) ||
    mine.includes(a) ||
    tokens.includes(b)
  )
}

function note(person: Person, name: NameSeen, order: number): void {
  person.count++
  person.seen.push(order)
  person.gender ??= name.gender
  person.isFirm ||= name.isFirm
  if (name.pronounGender !== null) person.hints[name.pronounGender]++
  if (person.kind === 'unknown' && name.isPerson) person.kind = 'person'
  for (const role of name.roles) person.roles.add(role)
  for (const word of name.beside) person.beside.add(word)
  if (person.role === '' && name.role !== '') person.role = name.role
  if (person.organisation === '' && name.organisation !== '')
    person.organisation = name.organisation
}
