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
  const join = width === null ? null : joiner(text)
  if (blocks.length > 1)
    return blocks.flatMap((lines) =>
      (join === null || width === null ? lines : joined(lines, width, false, join)).map(
        (line, i) => ({
          text: line,
          isTight: i > 0,
          follows: i > 0,
        }),
      ),
    )
  const lines = blocks[0] ?? []
  return (join === null || width === null ? lines : joined(lines, width, true, join)).map(
    (line, i) => ({
      text: line,
      isTight: false,
      follows: i > 0,
    }),
  )
}

/** Parted by empty lines, and by indents where those begin the paragraphs. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = []
  const lines = text.split('\n')
  const isParted = indentsParagraphs(lines)
  let open: string[] = []
  for (const line of lines) {
    const trimmed = line.trim()
    const isEnd = trimmed === '' || (isParted && isIndented(line))
    if (isEnd && open.length > 0) {
      blocks.push(open)
      open = []
    }
    if (trimmed !== '') open.push(trimmed)
  }
  if (open.length > 0) blocks.push(open)
  return blocks
}

const isIndented = (line: string): boolean =>
  /^(?: {2,12}|\t|\u3000)[^\s]/u.test(line) && !itemMarker.test(line.trim())

/**
 * First lines stand in, all alike, and the lines below them do not. An indented line below another must have ended early,
 * or both are a quotation set apart.
 */
function indentsParagraphs(lines: readonly string[]): boolean {
  const width = lines.reduce((most, line) => Math.max(most, Math.min(line.length, widest)), 0)
  const indents = new Set<number>()
  let firsts = 0
  let flush = 0
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (!isIndented(line)) {
      flush++
      continue
    }
    indents.add(line.length - line.trimStart().length)
    if (!isIndented(lines[i + 1] ?? '')) firsts++
    else if (line.length > width * 0.85) return false
  }
  return indents.size === 1 && firsts >= 2 && flush >= firsts
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
      // An address alone on its line could not be broken.
      if (line.length > widest && /\s/u.test(line)) return null
      if (i === lines.length - 1 || itemMarker.test(lines[i + 1] ?? '')) continue
      inner++
      width = Math.max(width, line.length)
      if (line.length >= narrowest) full++
    }
  return inner >= 3 && full / inner >= 0.75 ? width : null
}

/** `atShort`: there are no empty lines, so a line that ends early ends its paragraph. */
function joined(
  lines: readonly string[],
  width: number,
  atShort: boolean,
  join: Join,
): readonly string[] {
  const whole: string[][] = []
  const items = lines.filter((line) => itemMarker.test(line)).length
  let before = ''
  let isOpen = false
  for (const line of lines) {
    const open = whole.at(-1)
    // A lone dash or number behind a full line is the sentence's own: it was only broken there.
    const isItem = itemMarker.test(line) && (items > 1 || /[:：]$/u.test(before))
    if (!isOpen || open === undefined || isItem) whole.push([line])
    else {
      const joint = join(before, line)
      if (joint === null) open.push((open.pop() ?? '').slice(0, -1), line)
      else open.push(joint, line)
    }
    before = line
    isOpen = !(atShort ? line.length < width * 0.75 : line.length < width * 0.5)
  }
  return whole.map((parts) => parts.join(''))
}

/** What stands between two lines; null where the last sign of the first goes as well. */
type Join = (before: string, after: string) => string | null

/** A word broken by a hyphen is made whole only where the text has it whole, or with its hyphen, somewhere else. */
function joiner(text: string): Join {
  let known: ReadonlySet<string> | null = null
  return (before, after) => {
    if (before.endsWith('\u00ad')) return null
    const start = /[\p{L}\p{M}]+-$/u.exec(before.slice(-60))?.[0]
    const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after.slice(0, 60))?.[0]
    if (start !== undefined && end !== undefined) {
      known ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
      if (known.has(`${start.slice(0, -1)}${end}`.toLowerCase())) return null
      if (known.has(`${start}${end}`.toLowerCase())) return ''
    }
    return noSpaceBetween(before, after) ? '' : ' '
  }
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」]/u

const noSpaceBetween = (before: string, after: string): boolean =>
  ideograph.test(before.slice(-1)) && ideograph.test(after.slice(0, 1))
