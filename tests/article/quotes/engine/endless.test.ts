import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'

const endless = [
  'Ann said, ',
  'Ann said “we go” and ',
  'Ann said: “we go”, he said: ',
  'Ann wants “we go” and ',
  'saying, “the quay is long”, ',
  'Ann’s claim that “it sank” and ',
  'chants of “go home” and ',
  'Forty percent of voters say the poll says, ',
  '“ANN: we go there now” ',
]

for (const words of endless)
  test(`a sentence of nothing but “${words.trim()}” is read in seconds, not in minutes`, () => {
    const start = performance.now()
    attributeQuotes(words.repeat(4000), { language: 'en' })
    expect(performance.now() - start).toBeLessThan(8_000)
  }, 60_000)
