// Text and its marks, and the hard break: all that may stand inside a line of copy.
import { z } from 'zod'
import { Quotation } from '../quotes/quotation.ts'
import { Link } from './link.ts'
import { NotAQuote } from './not-a-quote.ts'
import { Bold, Code, Italic, Strike } from './plain-marks.ts'

export const Mark = z.discriminatedUnion('type', [
  Quotation,
  NotAQuote,
  Link,
  Bold,
  Italic,
  Strike,
  Code,
])
export type Mark = z.infer<typeof Mark>

/** The order in which marks stand in the file and wrap each other in the window, outermost first. */
export const markOrder: readonly Mark['type'][] = [
  'quotation',
  'notAQuote',
  'link',
  'bold',
  'italic',
  'strike',
  'code',
]

/** Of the same words: any number of quotations, one of every other mark, and not both a quote and none. */
function fitTogether(marks: readonly Mark[]): boolean {
  const types = marks.map(({ type }) => type)
  const single = types.filter((type) => type !== 'quotation')
  return (
    new Set(single).size === single.length &&
    !(types.includes('notAQuote') && types.includes('quotation'))
  )
}

/** The same mark twice says nothing more than once. */
function distinct(marks: Mark[]): Mark[] {
  if (marks.length < 2) return marks
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}

// The editor empties a document whose marks cannot stand together, so they are refused before.
const Marks = z
  .array(Mark)
  .overwrite(distinct)
  .refine(fitTogether, 'these marks cannot stand on the same words')

export const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: Marks.optional(),
})
export type Text = z.infer<typeof Text>

export const HardBreak = z.strictObject({
  type: z.literal('hardBreak'),
  marks: Marks.optional(),
})
export type HardBreak = z.infer<typeof HardBreak>

export const Inline = z.discriminatedUnion('type', [Text, HardBreak])
export type Inline = z.infer<typeof Inline>

/** The inside of a text block. Neighbouring runs with the same marks are one run, as the editor has them. */
export const Line = z.array(Inline).overwrite(joined)

function joined(line: readonly Inline[]): Inline[] {
  const runs: Inline[] = []
  for (const node of line) {
    const last = runs.at(-1)
    if (last?.type === 'text' && node.type === 'text' && isSameMarks(last.marks, node.marks))
      runs[runs.length - 1] = { ...last, text: last.text + node.text }
    else runs.push(node)
  }
  return runs
}

const isSameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []) =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
