// Inline runs of a block under construction: spaces as a browser shows them, equal neighbours as one run.
import type { Block } from '../body/body.ts'
import type { HardBreak, Inline, Mark, Text } from '../body/text.ts'

/** Marks in force while a tree is walked; never two of one kind. */
export type Marks = readonly Mark[]

export const withMark = (marks: Marks, mark: Mark): Marks =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]

/** Appends text and drops a space where the run before ends with one, or nothing stands before. */
export function pushCollapsed(runs: Inline[], text: string, marks: Marks): void {
  const collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ')
  const before = runs.at(-1)
  const isAfterSpace =
    before === undefined || before.type === 'hardBreak' || before.text.endsWith(' ')
  pushText(runs, isAfterSpace ? collapsed.replace(/^ /u, '') : collapsed, marks)
}

export function pushText(runs: Inline[], text: string, marks: Marks): void {
  if (text === '') return
  const before = runs.at(-1)
  if (before?.type === 'text' && sameMarks(before.marks ?? [], marks)) before.text += text
  else
    runs.push(
      marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] },
    )
}

export function pushBreak(runs: Inline[]): void {
  trimEnd(runs)
  runs.push({ type: 'hardBreak' })
}

/** Without spaces and breaks at both ends. */
export function trimmed(runs: Inline[]): Inline[] {
  while (runs[0]?.type === 'hardBreak') runs.shift()
  trimEnd(runs)
  while (runs.at(-1)?.type === 'hardBreak') {
    runs.pop()
    trimEnd(runs)
  }
  return runs
}

function trimEnd(runs: Inline[]): void {
  const last = runs.at(-1)
  if (last?.type !== 'text') return
  last.text = last.text.replace(/ +$/u, '')
  if (last.text === '') {
    runs.pop()
    trimEnd(runs)
  }
}

const sameMarks = (a: Marks, b: Marks): boolean =>
  a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b))

/** The letters of some runs; a break is a space. */
export const textOfRuns = (runs: readonly Inline[]): string =>
  runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('')

/** All runs below some blocks on one line, for a heading or a table cell that holds blocks. */
export function runsOfBlocks(blocks: readonly Block[]): Inline[] {
  const lines = blocks.map(lineOf)
  const runs: Inline[] = []
  for (const line of lines) {
    if (runs.length > 0 && line.length > 0) pushText(runs, ' ', [])
    runs.push(...line)
  }
  return runs
}

function lineOf(block: Block): readonly (Text | HardBreak)[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return block.content ?? []
    case 'codeBlock':
      return (block.content ?? []).map(({ text }) => ({
        type: 'text',
        text,
        marks: [{ type: 'code' }],
      }))
    case 'blockquote':
      return runsOfBlocks(block.content)
    case 'bulletList':
    case 'orderedList':
      return runsOfBlocks(block.content.flatMap((item) => item.content))
    case 'horizontalRule':
    case 'image':
      return []
  }
}
