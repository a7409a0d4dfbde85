// What the engine finds, as short rows that a test can be read by.
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'

export interface Said {
  readonly words: string
  readonly by: string | null
  readonly kind: string
}

/** Each finding with the name, or else the words, of its speaker. */
export const said = (text: string, language = 'en'): readonly Said[] =>
  attributeQuotes(text, { language }).map(({ start, end, kind, speaker }) => ({
    words: text.slice(start, end),
    by: speaker === null ? null : (speaker.resolved ?? speaker.text),
    kind,
  }))

/** Who speaks, in the order of the copy. */
export const speakers = (text: string, language?: string) =>
  said(text, language).map(({ by }) => by)

/** The one finding of a text that has no other. */
export function only(text: string, language = 'en') {
  const found = attributeQuotes(text, { language })
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} found in ${text}`)
  return first
}
