import { expect, test } from 'vitest'
import { Terms, termsRules } from '../../article/quotes/terms.ts'
import { createSource, isProtected, labelOf, Source } from '../../article/source.ts'

const id = '00000001-0000-4000-8000-000000000000'

test.each([
  [{ name: 'Jane Doe', description: 'an official', organisation: 'City' }, 'Jane Doe'],
  [{ description: 'an official', organisation: 'City' }, 'an official'],
  [{ organisation: 'City' }, 'City'],
  [{}, 'Unnamed source'],
])('the desk knows %j as %s', (given, label) => {
  expect(labelOf(createSource({ id, ...given }))).toBe(label)
})

test.each(Terms.options)('a name is protected on terms that do not allow it: %s', (terms) => {
  expect(isProtected(createSource({ id, terms }))).toBe(!termsRules[terms].allowsName)
})

test('whatever forbids more forbids all that the milder terms forbid', () => {
  const strictness = Terms.options.map((terms) => {
    const { allowsName, allowsDescription, allowsDirectQuote, allowsInformation } =
      termsRules[terms]
    return [allowsName, allowsDescription, allowsDirectQuote, allowsInformation].map(Number)
  })
  for (const [index, rules] of strictness.entries())
    for (const [rule, allowed] of rules.entries())
      expect(allowed).toBeLessThanOrEqual(strictness[index - 1]?.[rule] ?? 1)
})

test.each([
  ['an id that is none', { id: 'jane' }],
  ['unknown terms', { id, terms: 'secret' }],
  ['a field that does not exist', { id, phone: '1' }],
  ['a name without end', { id, name: 'a'.repeat(501) }],
])('a source with %s is refused', (_, given) => {
  expect(Source.safeParse(given).success).toBe(false)
})
