// Quotation marks and apostrophes as a typewriter sets them. Feet and inches are left alone.
import { marksFor, opensBehind } from '../quotes/quotation-marks.ts'
import { isWithin, type TextLine } from './block-facts.ts'
import { type Check, finding, type Place } from './check.ts'
import type { Fix, TextEdit } from './fix.ts'

export const straightQuotes: Check = {
  name: 'straight-quotes',
  ofBlock: ({ lines }, language) =>
    lines.flatMap((line) => {
      const edits = editsIn(line, language)
      const [first] = edits
      if (first === undefined) return []
      const at = first.from - line.from
      const about = line.text.slice(Math.max(0, at - 12), at + 14)
      const place: Place = { kind: 'body', from: first.from, to: first.to }
      return [found(about, place, { kind: 'replace-text', edits })]
    }),
  ofArticle: ({ article }) =>
    (['kicker', 'headline', 'standfirst'] as const).flatMap((field) => {
      const text = article[field]
      const marks = straightMarks(text, article.language)
      if (marks.length === 0) return []
      const place: Place = { kind: 'field', field }
      return [found(text, place, { kind: 'set-field', field, value: replaced(text, marks) })]
    }),
}

interface StraightMark {
  readonly at: number
  readonly mark: string
}

const measure = /\d['"]$/u

/** Each straight mark with the one that the language sets in its place. */
function straightMarks(text: string, language: string): readonly StraightMark[] {
  const { double, single } = marksFor(language)
  let isOpen = false
  return [...text.matchAll(/["']/gu)].flatMap(({ 0: typed, index: at }) => {
    const before = text.slice(Math.max(0, at - 2), at)
    const opens =
      opensBehind(before.slice(-1), marksFor(language)) && /^\S/u.test(text.slice(at + 1))
    if (typed === '"') {
      if (!opens && !isOpen && measure.test(before.slice(-1) + typed)) return []
      isOpen = opens
      return [{ at, mark: opens ? double[0] : double[1] }]
    }
    const isInside = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
    if (!isInside && !opens && measure.test(before.slice(-1) + typed)) return []
    // The ’90s, and every mark behind a letter: the raised comma, whatever the language's single marks are.
    const isApostrophe =
      isInside || /\p{L}/u.test(text[at - 1] ?? '') || /^\d\ds/u.test(text.slice(at + 1))
    return [{ at, mark: isApostrophe ? '’' : opens ? single[0] : single[1] }]
  })
}

const editsIn = ({ text, code, from }: TextLine, language: string): readonly TextEdit[] =>
  straightMarks(text, language)
    .filter(({ at }) => !isWithin(code, at))
    .map(({ at, mark }) => ({ from: from + at, to: from + at + 1, text: mark }))

function replaced(text: string, marks: readonly StraightMark[]): string {
  const byPlace = new Map(marks.map(({ at, mark }) => [at, mark]))
  return [...Array(text.length).keys()].map((at) => byPlace.get(at) ?? text[at]).join('')
}

const found = (about: string, place: Place, fix: Fix) =>
  finding({
    check: 'straight-quotes',
    about,
    severity: 'note',
    message: 'There are straight quotation marks here. Set the typographic ones.',
    place,
    fix,
  })
