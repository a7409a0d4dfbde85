// Nobody signs the article, and it is not credited to anyone.
import { type Check, finding } from './check.ts'

export const bylineMissing: Check = {
  name: 'byline-missing',
  ofArticle: ({ article }) => {
    const isSigned = article.bylines.some(({ name, outlet }) => `${name}${outlet}`.trim() !== '')
    if (isSigned || article.credit.outlet.trim() !== '') return []
    return [
      finding({
        check: 'byline-missing',
        about: 'byline',
        severity: 'note',
        message:
          'There is no byline. Say who wrote the article, or credit the outlet it comes from.',
        place: { kind: 'field', field: 'bylines' },
      }),
    ]
  },
}
