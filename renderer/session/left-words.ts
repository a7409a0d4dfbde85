// Words that could not be put back where they were typed, as an article of their own.
import type { Article } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import type { LeftJournal } from '../../electron/ipc/contract.ts'
import { replay } from '../editor/replay.ts'

/** As the article stood then, where that is known; else the words alone, under the present article's headline. */
export function articleOfLeft({ base, entries, words }: LeftJournal, present: Article): Article {
  const [first] = entries
  // Main has parsed a whole article before it hands it on.
  const start = first?.kind === 'whole' ? (first.article as Article) : base
  if (start !== null) {
    const { article, done } = replay(start, entries)
    if (done > 0) return { ...article, headline: named(article.headline) }
  }
  let changed = present
  // Main has parsed each field by the article's own schema.
  for (const entry of entries)
    if (entry.kind === 'fields') changed = { ...changed, ...(entry.fields as Partial<Article>) }
  return { ...changed, headline: named(changed.headline), body: bodyOfLines(words) }
}

const named = (headline: string): string => `${headline} (unsaved words)`.trim()

const bodyOfLines = (words: string): Body => ({
  type: 'doc',
  content: words.split('\n').map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  })),
})

/** When they were kept, for people. `at` is ISO 8601, UTC. */
export const shownTime = (at: string): string =>
  new Date(at).toLocaleString('en', {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hour12: false },
  })
