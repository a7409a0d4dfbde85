// A crosshead inside the body. Levels 2 to 4: the one level 1 is the headline, which is a field.
import { z } from 'zod'
import { Line } from './text.ts'

export const headingLevels = [2, 3, 4] as const

export const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: Line.optional(),
})
export type Heading = z.infer<typeof Heading>
