// Markdown that no desk writes: stretches on which the parser takes time that grows with the square of their length.

/** Squares of the delimiters of each paragraph and of the lists and quotes in all: about two seconds of parsing. */
const most = 40_000_000
const deepest = 60
/** What one list or quote after another costs, against one delimiter after another. */
const costOfContainer = 12
/** What one line after another of a paragraph costs. */
const costOfLine = 0.3

/** Whether a file is better read as plain text: thousands of open delimiters or of lines in one paragraph, or absurd nesting. */
export function isCostlyMarkdown(text: string): boolean {
  let cost = 0
  let delimiters = 0
  let lines = 0
  let containers = 0
  let isInside = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      cost += costOfParagraph(delimiters, lines)
      delimiters = 0
      lines = 0
      isInside = false
      continue
    }
    lines++
    delimiters += line.match(/[*_~[\]<`]/gu)?.length ?? 0
    const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/u.exec(line)?.[0] ?? ''
    const isNested = (opening.match(/[>*+.)-]/gu)?.length ?? 0) > deepest
    const isFarIn =
      /^\s*(?:[-*+]|\d{1,9}[.)])\s/u.test(line) &&
      line.length - line.trimStart().length > 4 * deepest
    if (opening.trim() !== '' && !isInside) containers++
    isInside = opening.trim() !== ''
    const costOfContainers = costOfContainer * containers * containers
    const sofar = cost + costOfContainers + costOfParagraph(delimiters, lines)
    if (isNested || isFarIn || sofar > most) return true
  }
  return cost + costOfParagraph(delimiters, lines) > most
}

const costOfParagraph = (delimiters: number, lines: number): number =>
  delimiters ** 2 + costOfLine * lines ** 2
