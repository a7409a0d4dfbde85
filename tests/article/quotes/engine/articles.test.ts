// Whole articles of our own invention: how many of their quotations are found and given to whoever said them. What is asked
// here is a little less than what is reached, so that what mends one article may not break many.
import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { isSpeaker } from '../../../../scripts/quotes/labelled.mjs'
import { invented, type LabelledArticle } from './articles.ts'

function countIn({ text, quotes, others }: LabelledArticle) {
  const found = attributeQuotes(text, { language: 'en' }).filter(({ kind }) => kind !== 'indirect')
  const over = ({ start, end }: { start: number; end: number }) =>
    found.find((one) => one.start <= start + 1 && one.end >= end - 2)
  const held = quotes.map((quote) => ({ quote, one: over(quote) }))
  return {
    quotes: quotes.length,
    found: held.filter(({ one }) => one !== undefined).length,
    right: held.filter(({ quote, one }) => one && isSpeaker(quote.speaker, one.speaker)).length,
    spurious: others.filter((other) => over(other) !== undefined).length,
  }
}

const counts = invented().map(countIn)
const sum = (of: (count: (typeof counts)[number]) => number): number =>
  counts.reduce((total, count) => total + of(count), 0)
const all = sum(({ quotes }) => quotes)

test('quotations are found', () => {
  expect(sum(({ found }) => found) / all).toBeGreaterThan(0.95)
})

test('they are given to whoever said them', () => {
  expect(sum(({ right }) => right) / all).toBeGreaterThan(0.86)
})

test('titles, nicknames and words as words are nobody’s, nearly always', () => {
  expect(sum(({ spurious }) => spurious) / all).toBeLessThan(0.03)
})
