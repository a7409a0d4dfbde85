// There is no headline, or no body.
import { isBlank } from './block-facts.ts'
import { type Check, finding } from './check.ts'

export const nothingToPrint: Check = {
  name: 'nothing-to-print',
  ofArticle: ({ article, copy }) => {
    const missing = (field: 'headline' | 'body', message: string) =>
      finding({
        check: 'nothing-to-print',
        about: field,
        severity: 'blocks',
        message,
        place: { kind: 'field', field },
      })
    return [
      ...(article.headline.trim() === ''
        ? [missing('headline', 'There is no headline. Write one.')]
        : []),
      ...(copy.blocks.every(({ facts }) => isBlank(facts))
        ? [missing('body', 'There is nothing in the body. Write the article first.')]
        : []),
    ]
  },
}
