// What Galley remembers between starts. No article text, no names of sources.
import { z } from 'zod'

const Pane = z.strictObject({
  width: z.number().min(200).max(600),
  folded: z.boolean(),
})

// Without defaults in the schema: a change names some rows only, and zod would fill in the others, undoing them.
export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Null: Documents/Galley. */
  libraryFolder: z.string().max(4_096).nullable(),
  lastOpen: z.string().max(200).nullable(),
  desk: Pane,
  inspector: Pane,
  panel: z.enum(['article', 'quotes', 'sources', 'related', 'check']),
  /** Soft limits in characters. */
  limits: z.strictObject({
    kicker: z.int().min(1).max(10_000),
    headline: z.int().min(1).max(10_000),
    standfirst: z.int().min(1).max(10_000),
  }),
  /** The language of a new article, BCP 47. */
  language: z.string().min(2).max(35),
  smartQuotes: z.boolean(),
  /** What may be done to recorded words: `strict` only an ellipsis and brackets, `tidy` grammar too. */
  houseStyle: z.enum(['strict', 'tidy']),
  /** For which words a speaker is suggested. */
  suggestions: z.enum(['off', 'quotations', 'reported-too']),
  /** Who acknowledges, as it is recorded in the draft. */
  person: z.string().max(200),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = {
  theme: 'system',
  libraryFolder: null,
  lastOpen: null,
  desk: { width: 280, folded: false },
  inspector: { width: 340, folded: false },
  panel: 'article',
  limits: { kicker: 30, headline: 90, standfirst: 250 },
  language: 'en',
  smartQuotes: true,
  houseStyle: 'strict',
  suggestions: 'quotations',
  person: '',
}
