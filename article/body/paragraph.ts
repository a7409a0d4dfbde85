// A paragraph: a line of copy, possibly empty.
import { z } from 'zod'
import { Inline } from './text.ts'

export const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(Inline).optional(),
})
export type Paragraph = z.infer<typeof Paragraph>
