// Two spaces where one will do.
import type { Article } from '../article.ts'
import { isWithin, type TextLine } from './block-facts.ts'
import { type Check, finding, type Place } from './check.ts'
import type { Fix, TextEdit } from './fix.ts'

export const doubleSpaces: Check = {
  name: 'double-spaces',
  ofBlock: ({ lines }) =>
    lines.flatMap((line) => {
      const edits = editsIn(line)
      const [first] = edits
      if (first === undefined) return []
      const at = first.from - line.from
      const about = line.text.slice(Math.max(0, at - 12), at + 14)
      const place: Place = { kind: 'body', from: first.from, to: first.to }
      return [found(edits.length, about, place, { kind: 'replace-text', edits })]
    }),
  ofArticle: ({ article }) =>
    (['kicker', 'headline', 'standfirst'] as const).flatMap((field) => {
      const value = spaced(article[field])
      if (value === article[field]) return []
      const count = article[field].match(several)?.length ?? 1
      const place: Place = { kind: 'field', field }
      return [found(count, article[field], place, { kind: 'set-field', field, value })]
    }),
}

const several = / {2,}/gu

const spaced = (text: Article['headline']): string => text.replace(several, ' ')

function editsIn({ text, code, from }: TextLine): readonly TextEdit[] {
  return [...text.matchAll(several)]
    .filter(({ index }) => !isWithin(code, index))
    .map(({ 0: spaces, index }) => ({
      from: from + index,
      to: from + index + spaces.length,
      text: ' ',
    }))
}

const found = (count: number, about: string, place: Place, fix: Fix) =>
  finding({
    check: 'double-spaces',
    about,
    severity: 'note',
    message: `There ${count === 1 ? 'is a double space' : `are ${count} double spaces`} here. Leave one of each.`,
    place,
    fix,
  })
