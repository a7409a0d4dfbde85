// One draft in the desk list: what can be said of it without opening it.
import { z } from 'zod'
import type { Article } from '../../article/article.ts'
import { openQuotes } from '../../article/quotes/open-quotes.ts'
import { wordCount } from '../../article/word-count.ts'
import { idFromFolder } from './folder-name.ts'
import { labelOfPlace, type Place } from './rooms.ts'

export const DraftSummary = z.object({
  /** The article's id; for a file that tells none, a stable id made from the folder's name. */
  id: z.uuid(),
  /** Below the library: `drafts/<name>` or `spiked/<name>`. */
  folder: z.string(),
  slugline: z.string(),
  headline: z.string(),
  /** Names joined by commas. */
  byline: z.string(),
  state: z.enum(['draft', 'copy-edit', 'ready', 'spiked']),
  words: z.int(),
  openQuotes: z.int(),
  /** ISO 8601, UTC. For a file that tells none, when the file was changed. */
  updatedAt: z.string(),
  /** Why it cannot be opened as an article, or null. */
  problem: z.string().nullable(),
  /** Whether opening it lets nobody write: it is damaged, newer than this Galley, a copy, or spiked. */
  readOnly: z.boolean(),
})
export type DraftSummary = Readonly<z.infer<typeof DraftSummary>>

export function summaryOf(article: Article, place: Place): DraftSummary {
  const spiked = place.room === 'spiked'
  return {
    id: article.id,
    folder: labelOfPlace(place),
    slugline: article.slugline,
    headline: article.headline,
    byline: article.bylines
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .join(', '),
    state: spiked ? 'spiked' : article.state,
    words: wordCount(article.body),
    openQuotes: openQuotes(article.body).length,
    updatedAt: article.updatedAt,
    problem: null,
    readOnly: spiked,
  }
}

export function summaryOfProblem(place: Place, problem: string, modifiedAt: string): DraftSummary {
  const folder = labelOfPlace(place)
  return {
    id: idFromFolder(folder),
    folder,
    slugline: '',
    headline: '',
    byline: '',
    state: place.room === 'spiked' ? 'spiked' : 'draft',
    words: 0,
    openQuotes: 0,
    updatedAt: modifiedAt,
    problem,
    readOnly: true,
  }
}

/** Newest first; the folder decides between equals, so that the order is stable. */
export const newestFirst = (a: DraftSummary, b: DraftSummary): number =>
  a.updatedAt !== b.updatedAt ? (a.updatedAt < b.updatedAt ? 1 : -1) : a.folder < b.folder ? -1 : 1
