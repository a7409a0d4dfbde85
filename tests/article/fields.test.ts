import { expect, test } from 'vitest'
import { createArticle } from '../../article/article.ts'
import { createByline } from '../../article/byline.ts'
import { fields } from '../../article/fields.ts'

const article = createArticle({
  id: '00000001-0000-4000-8000-000000000000',
  now: '2026-01-02T03:04:05Z',
})

test.each(fields)('$key is a text of every article', ({ key }) => {
  expect(article[key]).toBe('')
})

test('no field is listed twice', () => {
  expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
  expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length)
})

test('what is internal is the slugline and the note to the desk', () => {
  expect(fields.filter(({ printed }) => !printed).map(({ key }) => key)).toEqual([
    'slugline',
    'editorsNote',
  ])
})

test('a byline is a reporter until somebody says otherwise', () => {
  expect(createByline({ name: 'Ann Roe' })).toEqual({
    name: 'Ann Roe',
    role: 'reporter',
    outlet: '',
    place: '',
    bio: {},
  })
  expect(() => createByline(JSON.parse('{"role":"king"}'))).toThrow(/role/)
})
