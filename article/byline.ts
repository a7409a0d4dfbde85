// One printed credit of a person. The order of bylines is the order of print.
import { z } from 'zod'

export const BylineRole = z.enum([
  'reporter',
  'photographer',
  'translator',
  'curator',
  'editor',
  'contributor',
])
export type BylineRole = z.infer<typeof BylineRole>

export const Byline = z.strictObject({
  name: z.string().max(500).default(''),
  role: BylineRole.default('reporter'),
  outlet: z.string().max(500).default(''),
  /** Where the reporter wrote from: `Jane Doe in Beirut`. */
  place: z.string().max(500).default(''),
  /** Biography by language (BCP 47). */
  bio: z.record(z.string().max(35), z.string().max(20_000)).default({}),
})
export type Byline = z.infer<typeof Byline>

export const createByline = (given: Partial<Byline>): Byline => Byline.parse(given)
