import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { itemsIn } from '../../../../article/quotes/engine/grammar/items.ts'
import { english } from '../../../../article/quotes/engine/grammar/lexicon.ts'
import { boundariesIn } from '../../../../article/quotes/engine/reports/boundary.ts'
import { only } from './said.ts'

const find = (text: string) => attributeQuotes(text, { language: 'en' })

test('a name for a thing is less surely anybody’s than a clause in the same place', () => {
  const title = only('The clerk describes the “Golden Quay” to guests.')
  const clause = only('The clerk describes the “hole in our common purse” to guests.')
  expect(title.confidence).toBeLessThan(clause.confidence)
})

test('what somebody might say is less sure than what somebody said', () => {
  const said = only('Mara Holt said the quay was “far too short for us”.')
  const might = find('Mara Holt could say the quay was “far too short for us”.')
  for (const { confidence } of might) expect(confidence).toBeLessThan(said.confidence)
})

const pieces = [
  'Mara Holt',
  'the clerk',
  'it',
  'who',
  'and',
  'could say',
  'puts',
  'said',
  'wants',
  'never called',
  'the row over',
  'claims',
  'that',
  '“Golden Quay”',
  '“short”',
  '“far too short for us”',
  ',',
  '.',
  'in a town',
  'as',
]

test('no few marked words are suggested for somebody who hardly said them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 24 }), (words) => {
      for (const { kind, speaker, confidence } of find(words.join(' ')))
        if (kind === 'partial' && speaker !== null) expect(confidence).toBeGreaterThanOrEqual(0.3)
    }),
    { numRuns: 400 },
  )
})

test('a place where words may end tells when it was said from what was said', () => {
  const featuresOf = (text: string) => {
    const items = itemsIn(text, [], english)
    const cue = {
      kind: 'verb',
      at: 0,
      from: 0,
      to: 0,
      entry: null,
      subject: null,
      inherited: false,
      negated: false,
      unreal: false,
      inverted: false,
    } as const
    return boundariesIn(items, 0, items.length, cue, 'bare').flatMap(({ features }) => features)
  }
  expect(featuresOf('the quay is short, on Monday at noon')).toContain('comma:when')
  expect(featuresOf('the quay is short, in every sense')).not.toContain('comma:when')
  expect(featuresOf('the quay is short, prompted boos')).toContain('comma:past')
})
