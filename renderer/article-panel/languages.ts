// The languages a newsroom is likely to need, by name. Any other has its code typed.
import { languageName } from '../../article/language-tag.ts'

const common = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'en-GB',
  'en-US',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
]

export interface LanguageRow {
  readonly value: string
  readonly label: string
}

/** The common ones and the ones given, in the order of their names. */
export function languageRows(given: readonly string[] = []): readonly LanguageRow[] {
  const tags = [...new Set([...common, ...given.filter((tag) => tag !== '')])]
  return tags
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}
