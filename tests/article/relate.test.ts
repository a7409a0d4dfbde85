import { expect, test } from 'vitest'
import { refusalToRelate } from '../../article/relate.ts'
import { RelatedArticle } from '../../article/related.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const link = RelatedArticle.parse({
  id: id(1),
  title: 'Harbour reopens',
  target: { kind: 'link', url: 'https://example.org/harbour' },
})
const title = RelatedArticle.parse({ id: id(2), title: 'The long wait' })
const article = { id: id(9), headline: 'Ships return', related: [link, title] }

const item = (given: Partial<RelatedArticle>) =>
  RelatedArticle.parse({ id: id(5), title: '', ...given })

test('the article itself is refused, as a draft and under its own headline', () => {
  expect(refusalToRelate(article, item({ target: { kind: 'draft', id: article.id } }))).toBe(
    'itself',
  )
  expect(refusalToRelate(article, item({ title: ' Ships return ' }))).toBe('itself')
})

test('an article without a headline does not refuse an item without a title', () => {
  expect(refusalToRelate({ ...article, headline: '' }, item({}))).toBeNull()
})

test('what is in the list already is refused, whatever else is said of it', () => {
  expect(refusalToRelate(article, item({ target: link.target, title: 'Other words' }))).toBe(
    'twice',
  )
  expect(refusalToRelate(article, item({ title: title.title, outlet: 'Herald' }))).toBe('twice')
})

test('an item is not compared with itself, and a new one is welcome', () => {
  expect(refusalToRelate(article, { ...link, title: 'New title' })).toBeNull()
  expect(refusalToRelate(article, item({ title: 'The short wait' }))).toBeNull()
  expect(refusalToRelate(article, item({ target: { kind: 'draft', id: id(7) } }))).toBeNull()
})
