// A related draft was spiked, or is not in the library any more.
import { type Check, finding } from './check.ts'

export const relatedMissing: Check = {
  name: 'related-missing',
  ofArticle: ({ article, context }) =>
    article.related.flatMap(({ id, title, target }) => {
      if (target.kind !== 'draft') return []
      const state = context.library?.stateOf(target.id) ?? 'unknown'
      if (state !== 'spiked' && state !== 'gone') return []
      const what = state === 'spiked' ? 'was spiked' : 'is not in the library any more'
      return [
        finding({
          check: 'related-missing',
          about: `${target.id} ${state}`,
          severity: 'to-acknowledge',
          message: `The related article “${title || 'Untitled'}” ${what}. Take it out, or relate another one.`,
          place: { kind: 'related', id },
          fix: { kind: 'remove-related', id },
        }),
      ]
    }),
}
