// A speaker as the editor is told about it: the words that mention it, and the person or body behind them.
import type { FoundSpeaker, SpeakerEntity } from '../found-quote.ts'
import { isOf, itemAt } from '../grammar/items.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import { bodyNoun, preposition } from '../grammar/word-classes.ts'
import { nameRuns } from '../people/mention.ts'
import type { NamedReading } from '../people/names.ts'
import type { Placed } from '../people/resolve.ts'

/** `offsets` are where the paragraphs begin in the text. */
export function speakerOf(
  placed: Placed,
  readings: readonly NamedReading[],
  offsets: readonly number[],
): FoundSpeaker | null {
  const reading = readings[placed.paragraph]
  const base = offsets[placed.paragraph]
  if (reading === undefined || base === undefined) return null
  const { phrase } = placed.mention
  const text = textOf(reading, phrase)
  const described = describedText(placed, readings)
  return {
    start: base + itemAt(reading.items, phrase.from).start,
    end: base + itemAt(reading.items, phrase.to - 1).end,
    text,
    resolved: placed.person?.name ?? described,
    entity: entityOf(placed, readings, text, described),
  }
}

function textOf({ text, items }: NamedReading, { from, to }: Phrase): string {
  return text.slice(itemAt(items, from).start, itemAt(items, to - 1).end)
}

/** What a pronoun goes back to when that is a description: the official. */
function describedText({ described }: Placed, readings: readonly NamedReading[]): string | null {
  const reading = described === null ? undefined : readings[described.paragraph]
  return described === null || reading === undefined
    ? null
    : textOf(reading, described.mention.phrase)
}

const nobody: SpeakerEntity = {
  kind: 'anonymous',
  name: '',
  role: '',
  organisation: '',
  description: '',
}

function entityOf(
  placed: Placed,
  readings: readonly NamedReading[],
  text: string,
  described: string | null,
): SpeakerEntity {
  const { mention, person } = placed
  if (person !== null)
    return {
      kind: isBody(placed, readings) ? 'organisation' : 'person',
      name: person.name,
      role: person.kind === 'organisation' ? '' : roleOf(placed, readings) || person.role,
      organisation: person.organisation,
      description: '',
    }
  const source = placed.described ?? placed
  const reading = readings[source.paragraph]
  switch (source.mention.kind) {
    case 'author':
      return { ...nobody, kind: 'author' }
    case 'document':
      return { ...nobody, kind: 'document', name: described ?? text }
    case 'crowd':
      return { ...nobody, kind: 'crowd', description: described ?? text }
    case 'name':
      return { ...nobody, kind: 'person', name: text }
    case 'role':
    case 'thing':
    case 'unnamed':
    case 'pronoun':
    case 'relative': {
      if (reading === undefined) return { ...nobody, description: described ?? text }
      const head = reading.items.find(
        (item, at) => at >= source.mention.phrase.from && item.low === source.mention.head,
      )
      if (source.mention.kind === 'role' && head !== undefined && isOf(head, bodyNoun))
        return { ...nobody, kind: 'organisation', name: described ?? text }
      return {
        ...nobody,
        organisation: organisationIn(reading, source.mention.phrase),
        description: (described ?? text) + conditionBehind(reading, source.mention.phrase),
      }
    }
  }
  return mention.kind === 'pronoun' ? nobody : { ...nobody, description: text }
}

/** A name that ends like a body's, or one that nothing tells to be a person's and that stands behind "the". */
function isBody(
  { person, mention, paragraph }: Placed,
  readings: readonly NamedReading[],
): boolean {
  if (person === null || person.kind === 'person') return false
  if (person.kind === 'organisation') return true
  const reading = readings[paragraph]
  return reading !== undefined && itemAt(reading.items, mention.phrase.from).low === 'the'
}

/** The words before the name: campaign chairman John Doe. */
function roleOf({ mention, paragraph }: Placed, readings: readonly NamedReading[]): string {
  const reading = readings[paragraph]
  if (reading === undefined || mention.name === null || mention.head === '') return ''
  const { from } = mention.phrase
  if (mention.name.from <= from) return ''
  return textOf(reading, { from, to: mention.name.from }).replace(/^(?:the|a|an)\s/i, '')
}

/** a spokesman for X: the body named behind the preposition, or ''. */
function organisationIn(reading: NamedReading, { from, to }: Phrase): string {
  for (let at = from; at < to; at++) {
    if (!isOf(itemAt(reading.items, at), preposition)) continue
    const run = nameRuns(reading.items, at + 1, to)[0]
    return run === undefined ? '' : textOf(reading, run)
  }
  return ''
}

/** , who spoke on condition of anonymity: part of how an unnamed source is described. */
function conditionBehind(reading: NamedReading, { to }: Phrase): string {
  const { items, text } = reading
  for (let at = to; at < to + 16; at++) {
    const item = itemAt(items, at)
    if (item.kind === 'end' || item.kind === 'quote' || item.text === '.') return ''
    if (item.low === 'anonymity' || item.low === 'anonymously')
      return text.slice(itemAt(items, to - 1).end, item.end)
  }
  return ''
}
