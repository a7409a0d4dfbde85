// A rule between two parts of the copy.
import { z } from 'zod'

export const HorizontalRule = z.strictObject({ type: z.literal('horizontalRule') })
export type HorizontalRule = z.infer<typeof HorizontalRule>
