// A paragraph opens with a quote of several sentences, and only then says who speaks.
import { openingWords } from '../quotes/opening-words.ts'
import type { QuoteInBody } from '../quotes/quotes-in.ts'
import { type Check, type Checked, finding } from './check.ts'
import type { PlacedLine } from './copy.ts'
import { sentencesOf } from './sentences.ts'

export const lateAttribution: Check = {
  name: 'late-attribution',
  ofArticle: (checked) => {
    const { lines } = checked.copy
    return lines.flatMap((placed, index) => {
      const { at, line } = placed
      const [first] = line.stretches
      if (line.kind !== 'paragraph' || line.isQuoted || first?.start !== 0 || !first.closed)
        return []
      const saysWho = /\p{L}/u.test(line.text.slice(first.end))
      if (!saysWho || isIntroduced(placed, lines[index - 1], checked)) return []
      const words = line.text.slice(1, first.end - 1)
      if (sentencesOf(words, checked.words.abbreviations).length < 2) return []
      return [
        finding({
          check: 'late-attribution',
          about: line.text.slice(0, first.end),
          severity: 'note',
          message: `${openingWords(line.text.slice(0, first.end))} runs over several sentences before its speaker is named. Name the speaker after the first sentence.`,
          place: { kind: 'body', from: at, to: at + first.end },
        }),
      ]
    })
  },
}

/** By a colon before it, or because the same source is still speaking. */
function isIntroduced(
  placed: PlacedLine,
  before: PlacedLine | undefined,
  { copy }: Checked,
): boolean {
  if (before === undefined) return false
  if (/:\s*$/u.test(before.line.text)) return true
  const speaker = sourceOf(firstIn(placed, copy.quotes))
  return speaker !== null && speaker === sourceOf(lastIn(before, copy.quotes))
}

const sourceOf = (quote: QuoteInBody | undefined): string | null =>
  quote?.attribution.sourceId ?? null

const isIn = ({ at, line }: PlacedLine, { from }: QuoteInBody): boolean =>
  at <= from && from < at + line.text.length

const firstIn = (placed: PlacedLine, quotes: readonly QuoteInBody[]) =>
  quotes.find((quote) => isIn(placed, quote))

const lastIn = (placed: PlacedLine, quotes: readonly QuoteInBody[]) =>
  quotes.filter((quote) => isIn(placed, quote)).at(-1)
