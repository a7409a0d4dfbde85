// Who wrote a ninjs item: components of ours with their biographies, `authors` as a newsroom system lists them, people by
// role, or a line of text.
import { type Byline, BylineRole, createByline } from '../byline.ts'
import { bylinesIn } from './bylines-in.ts'
import type { Guess } from './formats.ts'
import { type LooseRecord, recordsIn, stringIn } from './loose-json.ts'
import { associationsOf, bodyOf, firstOf, plainOf } from './ninjs-values.ts'
import { languageTag } from './page-head.ts'

export interface NinjsBylines {
  readonly bylines: readonly Byline[]
  readonly guessed: readonly Guess[]
}

const mostBylines = 200

/** `language` is the article's, for biographies that say none. */
export function ninjsBylines(item: LooseRecord, language: string): NinjsBylines {
  const told = [components(item), authors(item, language), people(item)].find(
    (list) => list.length > 0,
  )
  if (told !== undefined) return { bylines: told.slice(0, mostBylines), guessed: [] }
  const line = plainOf(firstOf(item, 'by', 'byline'))
  if (line === '') return { bylines: [], guessed: [] }
  const read = bylinesIn(line, false)
  const bylines =
    read === null
      ? [createByline({ name: line.slice(0, 500) })]
      : read.bylines.map(({ byline }) => byline)
  return {
    bylines: bylines.slice(0, mostBylines),
    guessed: bylines.slice(0, mostBylines).map(({ name, outlet }, index) => ({
      field: 'byline',
      value: [name, outlet].filter((part) => part !== '').join(', '),
      index,
      lines: index === 0 ? [line] : [],
      at: 'start',
    })),
  }
}

const roleOf = (words: string): BylineRole => BylineRole.safeParse(words).data ?? 'reporter'

function components(item: LooseRecord): readonly Byline[] {
  const parts = associationsOf(item).filter((part) => stringIn(part, 'type') === 'component')
  const biographies = parts.filter((part) => stringIn(part, 'rel') === 'biography')
  return parts
    .filter((part) => stringIn(part, 'rel') === 'byline')
    .map((part) => {
      const [person] = recordsIn(part, 'people')
      const [house] = recordsIn(part, 'organisations')
      const uri = stringIn(part, 'uri')
      const own = biographies.filter((one) => stringIn(one, 'uri').startsWith(`${uri}-biography-`))
      return createByline({
        name: stringIn(person ?? {}, 'name', 500),
        role: roleOf(stringIn(person ?? house ?? {}, 'rel')),
        outlet: stringIn(house ?? {}, 'name', 500),
        place: stringIn(part, 'located', 500),
        bio: Object.fromEntries(
          own.map((one) => [
            stringIn(one, 'language', 35),
            bodyOf(one, 'text/plain').slice(0, 20_000),
          ]),
        ),
      })
    })
}

function authors(item: LooseRecord, language: string): readonly Byline[] {
  return recordsIn(item, 'authors').flatMap((author) => {
    const name = plainOf(stringIn(author, 'name')).slice(0, 500)
    const biography = plainOf(stringIn(author, 'biography')).slice(0, 20_000)
    const tag = languageTag(stringIn(author, 'language')) ?? language
    if (name === '') return []
    const role = roleOf(stringIn(author, 'role'))
    return [createByline({ name, role, bio: biography === '' ? {} : { [tag]: biography } })]
  })
}

const credited = /^(?:author|creator|reporter|photographer|translator|curator|editor|contributor)$/u

function people(item: LooseRecord): readonly Byline[] {
  return [...recordsIn(item, 'people'), ...recordsIn(item, 'person')].flatMap((person) => {
    const rel = stringIn(person, 'rel')
    const name = plainOf(stringIn(person, 'name')).slice(0, 500)
    return name === '' || !credited.test(rel) ? [] : [createByline({ name, role: roleOf(rel) })]
  })
}
