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
  'What did Ann say? “It is open now.” ',
  'He is confident that Ann is sure that ',
  'To Ann, in her view, as she sees it, ',
  'both all each herself ',
  '“It is open,” Ann said. “It goes on\n\n“and on,” Lee said.\n\n',
]

for (const words of endless)
  test(`a sentence of nothing but “${words.trim()}” is read in seconds, not in minutes`, () => {
    const start = performance.now()
    attributeQuotes(words.repeat(4000), { language: 'en' })
    expect(performance.now() - start).toBeLessThan(8_000)
  }, 60_000)
