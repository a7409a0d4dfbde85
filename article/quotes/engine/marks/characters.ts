// What kind of character stands at an offset, without regular expressions: text is read once, letter by letter.

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters of any script, without asking Unicode about the common ones. Surrogates (emoji) are no letters here. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7
  if (code < 0x2c00) return false
  return !(code >= 0x3000 && code <= 0x3004) && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xfe00
}

export const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code)

/** Space of any width; NaN, as charCodeAt gives outside of the text, is space too. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff ||
  Number.isNaN(code)

export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return character !== character.toLowerCase()
}

export const isDash = (code: number): boolean =>
  code === 45 || code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2015

/** . ! ? … */
export const endsSentence = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026
