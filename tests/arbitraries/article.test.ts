// The law of the file: whatever the article, what is written is read back unchanged.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { article } from './article.ts'

test('any article comes back equal from its file', () => {
  fc.assert(
    fc.property(article(), (original) => {
      expect(parseDraft(serialiseDraft(original))).toEqual({
        kind: 'article',
        article: original,
        migratedFrom: null,
      })
    }),
    { numRuns: 40 },
  )
})

test('the text of a file is the same after a round trip', () => {
  fc.assert(
    fc.property(article(), (original) => {
      const text = serialiseDraft(original)
      const parsed = parseDraft(text)
      expect(parsed.kind === 'article' ? serialiseDraft(parsed.article) : '').toBe(text)
    }),
    { numRuns: 30 },
  )
})
