// A related article has a title and leads nowhere.
import { type Check, finding } from './check.ts'

export const relatedNowhere: Check = {
  name: 'related-nowhere',
  ofArticle: ({ article }) =>
    article.related
      .filter(({ target }) => target.kind === 'none')
      .map(({ id, title }) =>
        finding({
          check: 'related-nowhere',
          about: `${id} ${title}`,
          severity: 'to-acknowledge',
          message: `The related article “${title || 'Untitled'}” leads nowhere. Give it a link or a draft of the library.`,
          place: { kind: 'related', id },
          fix: { kind: 'remove-related', id },
        }),
      ),
}
