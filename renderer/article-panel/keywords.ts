// Keywords as they are typed: parted by commas, each once, whatever its case.

const longest = 500
const most = 500

/** The list with the words of `text` at its end; the same list when nothing is new. */
export function withKeywords(keywords: readonly string[], text: string): readonly string[] {
  const after = [...keywords]
  for (const typed of text.split(/[,;\n]/u)) {
    const keyword = typed.trim().replace(/\s+/gu, ' ').slice(0, longest)
    const isKnown = after.some((known) => known.toLowerCase() === keyword.toLowerCase())
    if (keyword !== '' && !isKnown && after.length < most) after.push(keyword)
  }
  return after.length === keywords.length ? keywords : after
}
