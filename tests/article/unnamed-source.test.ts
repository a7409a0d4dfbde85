import { expect, test } from 'vitest'
import { createSource } from '../../article/source.ts'
import { isUnnamed, owedBy } from '../../article/unnamed-source.ts'

const id = '00000000-0000-4000-8000-000000000001'

test('a named source on the record owes nothing', () => {
  const source = createSource({ id, name: 'Jane Roe' })
  expect(isUnnamed(source)).toBe(false)
  expect(owedBy(source)).toEqual([])
})

test('terms that forbid the name, or no name at all, make a source owe all three', () => {
  const all = ['description', 'reason', 'editor']
  expect(owedBy(createSource({ id, name: 'Jane Roe', terms: 'on-background' }))).toEqual(all)
  expect(owedBy(createSource({ id, name: ' ' }))).toEqual(all)
})

test('what is filled in is owed no more', () => {
  const source = createSource({ id, description: 'an aide', reason: '  ', editor: 'L. Poe' })
  expect(owedBy(source)).toEqual(['reason'])
})
