// What the bytes of an export say once its escapes are undone: the ways in which a reader, a browser or a feed may come
// upon words that do not stand there letter by letter.

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}

/** The text itself, the text without escapes, and that without marks inside of words. */
export function readingsOf(text: string): readonly string[] {
  const plain = unescaped(text)
  return [...new Set([text, plain, withoutInlineMarks(plain)])]
}

const mostRounds = 3

/** Until nothing changes, since one escape may hide another. */
function unescaped(text: string): string {
  let plain = text
  for (let round = 0; round < mostRounds; round++) {
    const next = unescapedOnce(plain)
    if (next === plain) break
    plain = next
  }
  return plain
}

const unescapedOnce = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/giu, (_, digits: string) =>
      character(Number.parseInt(digits, 16)),
    )
    .replace(/&#(\d{1,7});?/gu, (_, digits: string) => character(Number(digits)))
    .replace(/&([a-z]{2,4});/giu, (whole, name: string) => references[name.toLowerCase()] ?? whole)
    .replace(/\\u([0-9a-f]{4})/giu, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    .replace(/\\x([0-9a-f]{2})/giu, (_, digits: string) => character(Number.parseInt(digits, 16)))
    .replace(/(?:%[0-9a-f]{2})+/giu, fromPercent)
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '

function fromPercent(encoded: string): string {
  const bytes = encoded
    .split('%')
    .slice(1)
    .map((digits) => Number.parseInt(digits, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/** Mark-up that can stand within a word: inline elements, emphasis, the brackets and address of a link. */
const withoutInlineMarks = (text: string): string =>
  text
    .replace(
      /<\/?(?:a|b|bdi|cite|code|del|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/giu,
      '',
    )
    .replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/gu, '')
    .replace(/[*_~`[\]]+/gu, '')
