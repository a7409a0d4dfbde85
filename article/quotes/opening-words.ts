// How a sentence to the desk names a stretch of copy: by its first words.

const longestOpening = 60

/** The first 60 characters on one line, in quotation marks of our own. */
export function openingWords(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[“„«"‘]|[”“»"’]$/gu, '')
  const letters = [...words]
  const shown =
    letters.length <= longestOpening ? words : `${letters.slice(0, longestOpening).join('')}…`
  return `“${shown}”`
}
