import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { createQuoteReader } from '../../../../article/quotes/engine/quote-reader.ts'

const article = [
  'HAVEN, May 2 (AFP) — Mayor Rita Vance closed the old pier on Monday.',
  '“It is not safe,” Vance said. “We will not wait for somebody to drown.”',
  'A senior official, who asked not to be named, told AFP the pier was a “ruin”.',
  '‘‘Nobody told us,” said Tom Ford, who rents boats. He called the plan “a joke”.',
  '“We open again in May,” the mayor added, “or never.”',
]

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    "''",
    '—',
    ':',
    ',',
    '.',
    '?',
    ' ',
    '\u00a0',
    '🎉',
    '\ud83c',
  ],
  ...[
    'said',
    'Rita Vance',
    'he',
    'according to',
    'that',
    'the mayor',
    'who',
    'told',
    'and',
    'AFP',
    'saying',
    '6\'3"',
  ],
)
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('reading again after an edit', () => {
  test('finds what reading everything finds', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        text,
        (paragraphs, place, edit) => {
          const reader = createQuoteReader({ language: 'en' })
          reader.read(paragraphs)
          const edited = paragraphs.map((each, at) =>
            at === place % paragraphs.length ? edit : each,
          )
          expect(reader.read(edited)).toEqual(createQuoteReader({ language: 'en' }).read(edited))
        },
      ),
      { numRuns: 150 },
    )
  })
  test('follows a paragraph that moved', () => {
    const reader = createQuoteReader({ language: 'en' })
    reader.read(article)
    const moved = ['A line before.', ...article]
    expect(reader.read(moved)).toEqual(attributeQuotes(moved.join('\n'), { language: 'en' }))
  })
})

describe('any text', () => {
  test('gives spans within it, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (written) => {
        for (const { start, end, marks, confidence, speaker } of attributeQuotes(written)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(written.length)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const mark of marks) expect(mark.end).toBeLessThanOrEqual(written.length)
          if (speaker) expect(written.slice(speaker.start, speaker.end)).toBe(speaker.text)
        }
      }),
      { numRuns: 400 },
    )
  })
  test('may be cut anywhere, as while it is typed', () => {
    const whole = article.join('\n')
    const reader = createQuoteReader({ language: 'en' })
    for (let length = 0; length <= whole.length; length += 20)
      expect(() => reader.read(whole.slice(0, length).split('\n'))).not.toThrow()
  })
})

describe('time', () => {
  const timed = (written: string) => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const start = performance.now()
      attributeQuotes(written, { language: 'en' })
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  test('grows with the length of an article, not with its square', () => {
    const part = `${article.join('\n')}\n`
    timed(part.repeat(50))
    const small = timed(part.repeat(100))
    const large = timed(part.repeat(1_000))
    expect(large).toBeLessThan(small * 40 + 50)
  })
  for (const [what, part] of [
    ['opening marks', '“'],
    ['straight marks', '" '],
    ['single marks', "'a "],
    ['commas', 'Vance, '],
    ['cues', 'he said that '],
    ['names', 'Rita Vance '],
    ['participles', 'saying, '],
    ['relative clauses', 'who met Vance who '],
    ['short sentences', 'He said. '],
    ['quotations', '“Yes,” he said. '],
    ['dashes', '— '],
  ] as const)
    test(`is bounded for one paragraph of ${what}`, () => {
      expect(timed(part.repeat(20_000 / part.length))).toBeLessThan(400)
    })
})
