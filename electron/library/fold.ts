// Letters without case and accents, for search and for folder names.

const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

export const foldLetters = (text: string): string =>
  text
    // Before lower case: some letters are capitals only once they are decomposed.
    .normalize('NFKD')
    .toLowerCase()
    // The marks of Latin, Greek and Cyrillic first: a range is quick to find, a property is not.
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => foldedLetters[letter] ?? letter)
