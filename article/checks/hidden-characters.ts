// Characters that nobody sees in words that are printed: they may turn a name around or hide what a link says.
import { hiddenCharactersIn, revealed } from '../hidden-characters.ts'
import { type Check, finding, type Place } from './check.ts'
import type { Fix } from './fix.ts'
import { printedTexts } from './printed-texts.ts'

export const hiddenCharacters: Check = {
  name: 'hidden-characters',
  ofBlock: ({ lines }) =>
    lines.flatMap(({ text, from }) => {
      const hidden = hiddenCharactersIn(text)
      const [first] = hidden
      if (first === undefined) return []
      const about = text.slice(Math.max(0, first.start - 12), first.end + 12)
      const edits = hidden.map(({ start, end }) => ({
        from: from + start,
        to: from + end,
        text: '',
      }))
      const place: Place = { kind: 'body', from: from + first.start, to: from + first.end }
      return [found(about, 'the body', first.name, place, { kind: 'replace-text', edits })]
    }),
  ofArticle: (checked) =>
    printedTexts(checked).flatMap(({ text, what, place }) => {
      const [first] = hiddenCharactersIn(text)
      return first === undefined ? [] : [found(text, what, first.name, place, fixOf(place, text))]
    }),
}

function fixOf(place: Place, text: string): Fix | null {
  if (place.kind !== 'field') return null
  const { field } = place
  return field === 'kicker' || field === 'headline' || field === 'standfirst'
    ? { kind: 'set-field', field, value: without(text) }
    : null
}

const without = (text: string): string =>
  hiddenCharactersIn(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )

const found = (about: string, what: string, name: string, place: Place, fix: Fix | null) =>
  finding({
    check: 'hidden-characters',
    about,
    severity: 'note',
    message: `“${revealed(about)}” in ${what} holds a character that nobody sees (${name}). Take it out, unless it is meant.`,
    place,
    fix,
  })
