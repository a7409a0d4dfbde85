// Characters that no format can carry, and the white space of one-line fields.

const control = /(?![\t\n])\p{Cc}/gu
const loneSurrogate = /\p{Surrogate}/gu
// HTML forbids them.
const noncharacter = /\p{Noncharacter_Code_Point}/gu

/**
 * The text without control characters and noncharacters (tab and line feed stay), with half a surrogate pair as
 * U+FFFD and every line end as one line feed. Nothing that can be seen is taken out.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(noncharacter, '')
}

/** As `printable`, on one line: every stretch of white space that breaks a line becomes a space; edges are trimmed. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[^\S\u00a0\u202f]*[\n\u2028\u2029][^\S\u00a0\u202f]*|\t/gu, ' ')
    .trim()
}

/** As `printable`, every line trimmed and none of them empty. */
export function severalLines(text: string): string {
  return printable(text)
    .replace(/\s*[\n\u2028\u2029]\s*/gu, '\n')
    .trim()
}
