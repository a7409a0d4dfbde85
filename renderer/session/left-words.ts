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
  return { ...present, headline: named(present.headline), body: bodyOfLines(words) }
}

const named = (headline: string): string => `${headline} (unsaved words)`.trim()

const bodyOfLines = (words: string): Body => ({
  type: 'doc',
  content: words.split('\n').map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  })),
})
