import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle, parseArticle } from '../../article/article.ts'

const id = '00000001-0000-4000-8000-000000000000'
const now = '2026-01-02T03:04:05Z'
const given = { id, createdAt: now, updatedAt: now }
const problemOf = (value: unknown): string => {
  const parsed = parseArticle(value)
  return parsed.ok ? 'accepted' : parsed.problem
}

test('a new article has nothing in it and can be read again', () => {
  const article = createArticle({ id, now })
  expect(article).toMatchObject({
    headline: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    sources: [],
    state: 'draft',
    publication: 'not-exported',
    embargo: null,
    createdAt: now,
    updatedAt: now,
  })
  expect(parseArticle(article)).toEqual({ ok: true, article })
})

test('fields left out have their defaults', () => {
  expect(parseArticle(given)).toEqual({ ok: true, article: createArticle({ id, now }) })
})

describe('an article is refused with the path of the problem', () => {
  test.each([
    ['no object', [], /^article: /],
    ['no id', { ...given, id: 'x' }, /^article\.id: /],
    ['a field of no article', { ...given, foo: 1 }, /^article: .*"foo"/],
    ['a state that lies in the folder', { ...given, state: 'spiked' }, /^article\.state: /],
    ['a body of null', { ...given, body: null }, /^body: /],
    ['a body of text', { ...given, body: 'words' }, /^body: /],
    [
      'a strange node',
      { ...given, body: { type: 'doc', content: [{ type: 'x' }] } },
      /^body\.content\.0/,
    ],
    [
      'a byline of a king',
      { ...given, bylines: [{ role: 'king' }] },
      /^article\.bylines\.0\.role: /,
    ],
    ['a source without id', { ...given, sources: [{}] }, /^article\.sources\.0\.id: /],
    [
      'an embargo without zone',
      { ...given, embargo: '2026-01-02T03:04:05' },
      /^article\.embargo: /,
    ],
    [
      'a credit that runs',
      { ...given, credit: { url: 'javascript:1' } },
      /^article\.credit\.url: /,
    ],
    ['no length at all', { ...given, lengthTarget: 0 }, /^article\.lengthTarget: /],
  ])('%s', (_, value, problem) => {
    expect(problemOf(value)).toMatch(problem)
  })
})

test('nothing foreign makes it throw, and no key of a prototype gets through', () => {
  const value = fc.anything({ withNullPrototype: true })
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(createArticle({ id, now }))), value, (key, junk) => {
      const parsed = parseArticle({ ...given, [key]: junk })
      if (parsed.ok) expect(parseArticle(parsed.article)).toEqual(parsed)
      else expect(parsed.problem).not.toBe('')
      expect(problemOf(junk)).toMatch(/^(?:article|body)/)
    }),
    { numRuns: 300 },
  )
  const polluted = JSON.parse(
    `{"id":"${id}","__proto__":{"polluted":true},"createdAt":"${now}","updatedAt":"${now}"}`,
  )
  expect(problemOf(polluted)).toMatch(/__proto__/)
  expect('polluted' in {}).toBe(false)
})
