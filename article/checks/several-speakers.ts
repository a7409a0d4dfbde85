// Two sources speak in one paragraph.
import { openingWords } from '../quotes/opening-words.ts'
import type { QuoteInBody } from '../quotes/quotes-in.ts'
import type { TextLine } from './block-facts.ts'
import { type Check, finding } from './check.ts'

export const severalSpeakers: Check = {
  name: 'several-speakers',
  ofBlock: ({ lines, quotes }) =>
    lines.flatMap((line) => {
      if (line.isQuoted) return []
      const spoken = outermost(quotes.filter((quote) => isSpokenIn(line, quote)))
      const [first] = spoken
      const other = spoken.find(
        ({ attribution }) => attribution.sourceId !== first?.attribution.sourceId,
      )
      if (other === undefined) return []
      const { from, to, text } = other
      return [
        finding({
          check: 'several-speakers',
          about: text,
          severity: 'note',
          message: `With ${openingWords(text)} a second source speaks in this paragraph. Start a new paragraph for each speaker.`,
          place: { kind: 'body', from, to },
        }),
      ]
    }),
}

const isSpokenIn = (line: TextLine, { place, from, to, attribution }: QuoteInBody): boolean =>
  place === 'inline' &&
  attribution.sourceId !== null &&
  attribution.kind !== 'indirect' &&
  line.from <= from &&
  to <= line.from + line.text.length

/** Words that a speaker repeats of another are that speaker's. */
function outermost(quotes: readonly QuoteInBody[]): readonly QuoteInBody[] {
  const found: QuoteInBody[] = []
  for (const quote of quotes) {
    const last = found.at(-1)
    if (last === undefined || quote.from >= last.to) found.push(quote)
  }
  return found
}
