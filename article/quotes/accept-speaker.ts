// A suggested speaker becomes a source of the article: the same person is one source under surname, role and full name;
// what the text says of a role fills what is empty; somebody without a name comes with a description.
import { createSource, type Source } from '../source.ts'
import type { FoundSpeaker } from './engine/found-quote.ts'
import { bareWords } from './rank-sources.ts'

export interface Accepted {
  readonly sources: readonly Source[]
  readonly sourceId: string
}

/** `newId` gives a UUID and is called only when a source has to be made. Sources that fit are never made twice. */
export function acceptSpeaker(
  sources: readonly Source[],
  speaker: FoundSpeaker,
  newId: () => string,
): Accepted {
  const known = sourceFitting(sources, speaker)
  if (known !== null) {
    const filled = filledIn(known, speaker)
    return {
      sourceId: known.id,
      sources:
        filled === known
          ? sources
          : sources.map((source) => (source.id === known.id ? filled : source)),
    }
  }
  const made = sourceFrom(speaker, newId())
  return { sources: [...sources, made], sourceId: made.id }
}

/** The outlet that a quote was said to, as a source of its own. */
export function acceptOutlet(
  sources: readonly Source[],
  name: string,
  newId: () => string,
): Accepted {
  const known = sources.find((source) => folded(source.name) === folded(name))
  if (known !== undefined) return { sources, sourceId: known.id }
  const made = createSource({ id: newId(), kind: 'outlet', name })
  return { sources: [...sources, made], sourceId: made.id }
}

/** The source that a speaker already is; null when none fits or more than one does. */
export function sourceFitting(sources: readonly Source[], speaker: FoundSpeaker): Source | null {
  const { name, description } = speaker.entity
  if (name === '') {
    const wanted = folded(description || speaker.text)
    return (
      sources.find((source) => source.name === '' && folded(source.description) === wanted) ?? null
    )
  }
  const same = sources.find((source) => folded(source.name) === folded(name))
  if (same !== undefined) return same
  const words = bareWords(name)
  const fitting = sources.filter((source) => {
    const theirs = bareWords(source.name)
    const [fewer, more] = theirs.length < words.length ? [theirs, words] : [words, theirs]
    return (
      fewer.length > 0 && fewer.at(-1) === more.at(-1) && fewer.every((word) => more.includes(word))
    )
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function sourceFrom({ entity, text }: FoundSpeaker, id: string): Source {
  if (entity.kind === 'anonymous' || entity.name === '')
    return createSource({
      id,
      terms: entity.kind === 'anonymous' ? 'on-background' : 'on-the-record',
      description: cut(entity.description || text),
      organisation: cut(entity.organisation),
    })
  return createSource({
    id,
    kind: kinds[entity.kind] ?? 'person',
    name: cut(entity.name),
    role: cut(entity.role),
    organisation: cut(entity.organisation),
  })
}

const kinds: Readonly<Record<string, Source['kind']>> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
}

/** The longer name, and a role or organisation where there was none: nothing a person wrote is replaced. */
function filledIn(source: Source, { entity }: FoundSpeaker): Source {
  const name =
    entity.name.length > source.name.length && source.name !== '' ? cut(entity.name) : source.name
  const role = source.role || cut(entity.role)
  const organisation = source.organisation || cut(entity.organisation)
  const isSame =
    name === source.name &&
    role === source.role &&
    organisation === source.organisation &&
    !source.retired
  return isSame ? source : { ...source, name, role, organisation, retired: false }
}

const longest = 500
const cut = (text: string): string => text.slice(0, longest)

const folded = (text: string): string => bareWords(text).join(' ')
