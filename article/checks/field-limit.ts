// A field is longer than its soft limit.
import { fields } from '../fields.ts'
import { type Check, finding } from './check.ts'

export const fieldLimit: Check = {
  name: 'field-limit',
  ofArticle: ({ article, context }) =>
    fields.flatMap(({ key, label, limit }) => {
      if (limit === null) return []
      const most = context.limits[key] ?? limit
      const { length } = article[key]
      if (length <= most) return []
      return [
        finding({
          check: 'field-limit',
          about: `${key} ${article[key]}`,
          severity: 'to-acknowledge',
          message: `${label}: ${length} characters, ${length - most} more than the limit of ${most}. Shorten it.`,
          place: { kind: 'field', field: key },
        }),
      ]
    }),
}
