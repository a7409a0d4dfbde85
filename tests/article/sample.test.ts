import { expect, test } from 'vitest'
import { parseArticle } from '../../article/article.ts'
import { gate } from '../../article/checks/gate.ts'
import { openQuotes } from '../../article/quotes/open-quotes.ts'
import { quotesIn } from '../../article/quotes/quotes-in.ts'
import { createSampleArticle } from '../../article/sample.ts'

function sample() {
  let next = 0
  const newId = () => `0000000${++next}-0000-4000-8000-000000000000`
  return createSampleArticle({ id: newId(), now: '2026-01-02T03:04:05Z', newId })
}

test('the sample is an article', () => {
  expect(parseArticle(JSON.parse(JSON.stringify(sample())))).toEqual({
    ok: true,
    article: sample(),
  })
})

test('it shows what there is to try: attributed quotes of both sources and open ones', () => {
  const { body, sources } = sample()
  expect(quotesIn(body).map(({ attribution }) => attribution.sourceId)).toEqual(
    sources.map(({ id }) => id),
  )
  expect(openQuotes(body).map(({ text }) => text)).toEqual([
    '“We counted them twice,”',
    '“Four hundred a week, and most of them are going to work.”',
    '“owl”',
  ])
})

test('nothing in it blocks its export, so that a first export shows how it reads', () => {
  const context = { now: '2026-01-02T03:04:05Z', limits: {}, houseStyle: 'strict' } as const
  expect(gate(sample(), context).blocks).toEqual([])
})
