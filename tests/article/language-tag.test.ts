import { expect, test } from 'vitest'
import { isLanguageTag, languageName } from '../../article/language-tag.ts'

test.each(['en', 'pt-BR', 'zh-Hant', 'gsw', 'sl-rozaj'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each(['', 'e', 'english language', 'en_GB', 'en-', '-', 'x'.repeat(36)])(
  '“%s” is none',
  (text) => {
    expect(isLanguageTag(text)).toBe(false)
  },
)

test('a language is called by its English name, an unknown one by its tag', () => {
  expect(languageName('it')).toBe('Italian')
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese')
  expect(languageName('not a tag')).toBe('not a tag')
})
