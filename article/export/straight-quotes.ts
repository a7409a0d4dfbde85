// Typographic marks as the characters that every wire and keyboard has.
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
}

/** French marks lose the no-break space inside of them as well. */
export const straightened = (text: string): string =>
  text
    .replace(/([«‹])[\u00a0\u202f]/gu, '$1')
    .replace(/[\u00a0\u202f]([»›])/gu, '$1')
    .replace(/[“”„‟«»‘’‚‛‹›]/gu, (mark) => plain[mark] ?? mark)
