// A paragraph: a line of copy, possibly empty.
import { z } from 'zod'
import { Line } from './text.ts'

export const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: Line.optional(),
})
export type Paragraph = z.infer<typeof Paragraph>
