import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameArticle, RelatedArticle } from '../../article/related.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const item = (last: number, given: object) =>
  RelatedArticle.parse({ id: id(last), title: 'A title', ...given })
const link = (url: string) => ({ target: { kind: 'link', url } })
const draft = (last: number) => ({ target: { kind: 'draft', id: id(last) } })

const items = [
  item(1, {}),
  item(2, { title: 'Another' }),
  item(3, link('https://example.org/a')),
  item(4, link('https://example.org/b')),
  item(5, draft(8)),
  item(6, draft(9)),
]

test('the same target or the same bare title is the same article, whatever else is said of it', () => {
  expect(isSameArticle(item(1, {}), item(2, { reason: 'because' }))).toBe(true)
  const address = link('https://example.org/a')
  expect(isSameArticle(item(1, address), item(2, { ...address, title: 'Else' }))).toBe(true)
  expect(isSameArticle(item(1, draft(8)), item(2, { ...draft(8), title: 'Else' }))).toBe(true)
})

test('no two of different targets are the same, in either order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.constantFrom(...items), (a, b) => {
      expect(isSameArticle(a, b)).toBe(a.id === b.id)
      expect(isSameArticle(b, a)).toBe(isSameArticle(a, b))
    }),
  )
})

test.each([
  ['an address that runs', link('javascript:alert(1)')],
  ['a draft without an id', { target: { kind: 'draft', id: '' } }],
  ['a target of no known kind', { target: { kind: 'page' } }],
])('%s is refused', (_, given) => {
  expect(RelatedArticle.safeParse({ id: id(1), title: 'A title', ...given }).success).toBe(false)
})
