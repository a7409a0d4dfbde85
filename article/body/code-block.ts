// Preformatted text: plain characters, no marks.
import { z } from 'zod'

export const CodeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z
    .strictObject({ language: z.string().max(100).nullable().default(null) })
    .default({ language: null }),
  content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).optional(),
})
export type CodeBlock = z.infer<typeof CodeBlock>
