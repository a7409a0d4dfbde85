// Whether a quote stands in print as it was said: then its words are of the language it was said in. A translated quote
// is printed in the article's language, and its original stays with the desk.
import { foldLetters } from '../fold-letters.ts'
import { isLanguageTag } from '../language-tag.ts'
import type { Attribution } from '../quotes/quotation.ts'

/**
 * The language of `words`, printed of this quote, as a property to spread; empty where it is the article's. Words are
 * the original's when they stand in it, letter by letter; `language` is the article's, BCP 47.
 */
export function ownLanguage(
  { original }: Attribution,
  words: string,
  language: string,
): { readonly language?: string } {
  if (original === null || original.language === language) return {}
  if (!isLanguageTag(original.language)) return {}
  const printed = lettersAlone(words)
  const isOriginal = printed !== '' && lettersAlone(original.text).includes(printed)
  return isOriginal ? { language: original.language } : {}
}

const lettersAlone = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '')
