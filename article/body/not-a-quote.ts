// Words in quotation marks that nobody said: scare quotes, titles, terms. The mark keeps them dismissed for good.
import { z } from 'zod'

export const NotAQuote = z.strictObject({ type: z.literal('notAQuote') })
