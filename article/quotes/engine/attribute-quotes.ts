// Finds every quotation of an article and who said it: the door to the engine.
import type { FoundQuote } from './found-quote.ts'
import { createQuoteReader } from './quote-reader.ts'

export interface AttributeOptions {
  /** BCP 47; guessed from the words when missing. */
  readonly language?: string
}

/**
 * Every quotation in reading order, attributed where the text allows it. Paragraphs are apart by line feeds; offsets are
 * UTF-16 units of `text`, which is never altered. Never throws; time grows with the length of the text and nothing else.
 */
export function attributeQuotes(
  text: string,
  options: AttributeOptions = {},
): readonly FoundQuote[] {
  return createQuoteReader(options).read(text.split('\n'))
}
