// Words in quotation marks, found in plain text: marks only, no judgement of who spoke. UTF-16 offsets throughout.

export interface MarkedStretch {
  /** Offset of the opening mark. */
  readonly start: number
  /** Offset behind the closing mark, or the end of the text where the quotation goes on in the next paragraph. */
  readonly end: number
  /** False when the paragraph ends before the quotation does. */
  readonly closed: boolean
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  // Danish and Swedish: these close in most languages, so they open only where a word begins.
  '»': '«',
  '›': '‹',
  '”': '”',
}

/** Marks that open only where no word stands before them: elsewhere they close, or are inches. */
const opensAtWordOnly = new Set(['"', '‘', '‚', '»', '›', '”'])

/** Alone on a line they are an apostrophe, inches, or the end of what another line began. */
const goesOnNowhere = new Set(['‘', '"', '›', '”'])

const wordCharacter = /[\p{L}\p{N}]/u
const isWord = (character: string | undefined) =>
  character !== undefined && wordCharacter.test(character)

/** The outermost quotations of one paragraph, in order. Apostrophes, feet and inches are left alone. */
export function findQuotations(paragraph: string): readonly MarkedStretch[] {
  const found: MarkedStretch[] = []
  // What does not close from here closes from nowhere behind: asked once, or a hostile line costs its square.
  const neverClose = new Set<string>()
  let at = 0
  while (at < paragraph.length) {
    const closing = opensAt(paragraph, at)
    if (closing === null) {
      at++
      continue
    }
    const end = neverClose.has(closing) ? null : closesAt(paragraph, at + 1, closing)
    if (end === null) {
      neverClose.add(closing)
      // A single mark that never closes is an apostrophe ('tis); a double one goes on in the next paragraph.
      if (goesOnNowhere.has(paragraph[at] ?? '')) {
        at++
        continue
      }
      if (/\S/u.test(paragraph.slice(at + 1)))
        found.push({ start: at, end: paragraph.length, closed: false })
      break
    }
    if (end > at + 2) found.push({ start: at, end, closed: true })
    at = end
  }
  return found
}

function opensAt(text: string, at: number): string | null {
  const character = text[at]
  if (character === undefined) return null
  const closing = pairs[character]
  if (closing === undefined) return null
  const next = text[at + 1]
  if (next === undefined || /\s/u.test(next)) return character === '«' ? closing : null
  const before = text[at - 1]
  const opensAfter = before === undefined || /[\s([{—–\-/:“‘„«]/u.test(before)
  if (opensAtWordOnly.has(character) && !opensAfter) return null
  return closing
}

function closesAt(text: string, from: number, closing: string): number | null {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === undefined || !closing.includes(character)) continue
    if (character === '’' && isWord(text[at + 1])) continue
    if (character === '"' && isWord(text[at + 1])) continue
    return at + 1
  }
  return null
}
