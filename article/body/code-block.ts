// Preformatted text: plain characters, no marks, in one run.
import { z } from 'zod'

const CodeText = z.strictObject({ type: z.literal('text'), text: z.string().min(1) })

const joined = (runs: z.infer<typeof CodeText>[]): z.infer<typeof CodeText>[] =>
  runs.length < 2 ? runs : [{ type: 'text', text: runs.map(({ text }) => text).join('') }]

export const CodeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z
    .strictObject({ language: z.string().max(100).nullable().default(null) })
    .default({ language: null }),
  content: z.array(CodeText).overwrite(joined).optional(),
})
export type CodeBlock = z.infer<typeof CodeBlock>
