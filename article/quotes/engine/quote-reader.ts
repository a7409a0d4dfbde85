// Reads an article again and again while it is written: only paragraphs that changed are read, the rest is put together
// anew, since a name in one paragraph may tell who speaks in another.
import { assemble } from './assemble.ts'
import type { FoundQuote } from './found-quote.ts'
import { languageOf, lexiconFor } from './grammar/language.ts'
import { type MarkStyle, styleOf } from './marks/mark-style.ts'
import { type NamedReading, namesIn } from './people/names.ts'
import { readParagraph } from './reports/paragraph.ts'

export interface QuoteReader {
  /**
   * The quotations of the article whose paragraphs these are, in reading order. Offsets are UTF-16 units in the
   * paragraphs joined by one line feed each. A paragraph must not hold a line feed.
   */
  read(paragraphs: readonly string[]): readonly FoundQuote[]
}

/** `language` is a BCP 47 tag; without one it is guessed once, from the first text that is long enough to tell. */
export function createQuoteReader(options: { readonly language?: string } = {}): QuoteReader {
  let known = new Map<string, NamedReading>()
  let key = ''
  return {
    read(paragraphs) {
      const language = options.language ?? languageOf(paragraphs)
      const lexicon = lexiconFor(language)
      const style = styleOf(paragraphs, lexicon.language)
      const nextKey = keyOf(style, lexicon.language)
      const before = nextKey === key ? known : new Map<string, NamedReading>()
      const after = new Map<string, NamedReading>()
      const readings = paragraphs.map((text) => {
        const reading = before.get(text) ?? after.get(text) ?? readNamed(text, style, lexicon)
        after.set(text, reading)
        return reading
      })
      known = after
      key = nextKey
      return assemble(readings, lexicon)
    },
  }
}

const keyOf = (style: MarkStyle, language: string): string =>
  `${language} ${style.single} ${style.german}`

/** One paragraph with the names in it. */
export function readNamed(
  text: string,
  style: MarkStyle,
  lexicon: ReturnType<typeof lexiconFor>,
): NamedReading {
  const reading = readParagraph(text, style, lexicon)
  return { ...reading, names: namesIn(text, reading.items, lexicon) }
}
