// What Galley remembers between starts. No article text, no names of sources.
import { z } from 'zod'

const Pane = z.strictObject({
  width: z.number().min(200).max(600),
  folded: z.boolean(),
})

export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Null: Documents/Galley. */
  libraryFolder: z.string().max(4_096).nullable().default(null),
  lastOpen: z.string().max(200).nullable().default(null),
  desk: Pane.default({ width: 280, folded: false }),
  inspector: Pane.default({ width: 340, folded: false }),
  panel: z.enum(['article', 'quotes', 'sources', 'related']).default('article'),
  /** Soft limits in characters. */
  limits: z
    .strictObject({
      kicker: z.int().min(1).max(10_000),
      headline: z.int().min(1).max(10_000),
      standfirst: z.int().min(1).max(10_000),
    })
    .default({ kicker: 30, headline: 90, standfirst: 250 }),
  /** The language of a new article, BCP 47. */
  language: z.string().min(2).max(35).default('en'),
  smartQuotes: z.boolean().default(true),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = Preferences.parse({})
