// Plain text → its lines of copy: which lines belong together, which were only broken to fit a width.

export interface Unit {
  readonly text: string
  /** Stands directly below the one before it, in a text that sets its paragraphs apart by empty lines. */
  readonly isTight: boolean
  /** Stands on the very next line. */
  readonly follows: boolean
}

/** A line of plain text that is an item of a list. */
export const itemMarker = /^(?:[-*•‣–·]\s+|(\d{1,4})[.)]\s+)(?=\S)/u

/** Wrapped lines are joined with a space (without one in scripts that have none); no word is touched. */
export function unitsOf(text: string): readonly Unit[] {
  const blocks = blocksOf(text)
  const width = wrapWidth(blocks)
  if (blocks.length > 1)
    return blocks.flatMap((lines) =>
      (width === null ? lines : joined(lines, width, false)).map((line, i) => ({
        text: line,
        isTight: i > 0,
        follows: i > 0,
      })),
    )
  const lines = blocks[0] ?? []
  return (width === null ? lines : joined(lines, width, true)).map((line, i) => ({
    text: line,
    isTight: false,
    follows: i > 0,
  }))
}

function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = []
  let open: string[] = []
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') open.push(trimmed)
    else if (open.length > 0) {
      blocks.push(open)
      open = []
    }
  }
  if (open.length > 0) blocks.push(open)
  return blocks
}

const narrowest = 45
const widest = 100

/** The column at which the text was broken, or null when its lines are its author's. */
function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  let inner = 0
  let full = 0
  let width = 0
  for (const lines of blocks)
    for (const [i, line] of lines.entries()) {
      if (line.length > widest) return null
      if (i === lines.length - 1 || itemMarker.test(lines[i + 1] ?? '')) continue
      inner++
      width = Math.max(width, line.length)
      if (line.length >= narrowest) full++
    }
  return inner >= 3 && full / inner >= 0.75 ? width : null
}

/** `atShort`: there are no empty lines, so a line that ends early ends its paragraph. */
function joined(lines: readonly string[], width: number, atShort: boolean): readonly string[] {
  const whole: string[] = []
  let isOpen = false
  for (const line of lines) {
    const last = whole.length - 1
    const before = whole[last]
    if (!isOpen || before === undefined || itemMarker.test(line)) whole.push(line)
    else whole[last] = `${before}${noSpaceBetween(before, line) ? '' : ' '}${line}`
    isOpen = !(atShort ? line.length < width * 0.75 : line.length < width * 0.5)
  }
  return whole
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」]/u

const noSpaceBetween = (before: string, after: string): boolean =>
  ideograph.test(before.slice(-1)) && ideograph.test(after.slice(0, 1))
