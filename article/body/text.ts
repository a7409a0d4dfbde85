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

export const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(Mark).optional(),
})
export type Text = z.infer<typeof Text>

export const HardBreak = z.strictObject({
  type: z.literal('hardBreak'),
  marks: z.array(Mark).optional(),
})
export type HardBreak = z.infer<typeof HardBreak>

export const Inline = z.discriminatedUnion('type', [Text, HardBreak])
export type Inline = z.infer<typeof Inline>
