// Letters without case and accents, for comparing words that people spell in several ways.

/** Letters that do not come apart under NFKD. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}

const hasOthers = /[^\x20-\x7e]/u

/** Lower case, without accents, marks and characters that cannot be seen. */
export function foldLetters(text: string): string {
  if (!hasOthers.test(text)) return text.toLowerCase()
  // Before lower case: some letters are capitals only once they are decomposed.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[ßæœøłđðþıħŧ]/g, (letter) => whole[letter] ?? letter)
}
