// What was wrong or misleading in a published article, and when it was put right. Printed.
import { z } from 'zod'

export const Correction = z.strictObject({
  kind: z.enum(['correction', 'clarification']).default('correction'),
  text: z.string().max(20_000),
  /** ISO 8601 date and time with zone. */
  at: z.iso.datetime({ offset: true }),
})
export type Correction = z.infer<typeof Correction>
