// The marks that carry no attributes. No underline: Markdown cannot say it and print reads it as a link.
import { z } from 'zod'

export const Bold = z.strictObject({ type: z.literal('bold') })
export const Italic = z.strictObject({ type: z.literal('italic') })
export const Strike = z.strictObject({ type: z.literal('strike') })
export const Code = z.strictObject({ type: z.literal('code') })
