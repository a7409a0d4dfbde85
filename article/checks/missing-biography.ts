// A named byline has no biography in the language of the article.
import { languageName } from '../language-tag.ts'
import { type Check, finding } from './check.ts'

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

export const missingBiography: Check = {
  name: 'missing-biography',
  ofArticle: ({ article: { bylines, language } }) =>
    bylines.flatMap(({ name, bio }, index) => {
      const written = Object.keys(bio).filter((key) => bio[key]?.trim() !== '')
      if (name.trim() === '' || written.some((key) => primary(key) === primary(language))) return []
      const lacks =
        written.length === 0 ? 'no biography' : `no biography in ${languageName(language)}`
      return [
        finding({
          check: 'missing-biography',
          about: name,
          severity: 'note',
          message: `The byline “${name}” has ${lacks}. Add one, or dismiss this.`,
          place: { kind: 'byline', index },
        }),
      ]
    }),
}
