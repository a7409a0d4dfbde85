// The printed words against the recorded ones, by the rules of either house.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeVerbatim } from '../../../article/quotes/verbatim.ts'
import { wordDiff } from '../../../article/quotes/word-diff.ts'
import { hostileText, plainWords } from '../../arbitraries/text.ts'

const verdict = (printed: string, record: string, language = 'en') =>
  (['strict', 'tidy'] as const)
    .map((style) => judgeVerbatim(printed, record, style, language).kind)
    .join(' ')

describe('a printed quote', () => {
  test.each([
    ['“We sail at ten,”', 'We sail at ten.', 'same same'],
    ['“we SAIL at ten”', 'Well, we sail at ten, I think.', 'same same'],
    ['“We sail,” she said, “at ten.”', 'We sail at ten.', 'same same'],
    ['a “well-known” boat', 'It is a well known boat', 'same same'],
    ['“Don’t sail”', "Don't sail", 'same same'],
    ['We sail at ten', 'We sail at ten', 'same same'],
    ['“We … sail at ten”', 'We will always sail at ten', 'allowed allowed'],
    ['“We [...] sail . . . at ten”', 'We will always sail, yes, at ten', 'allowed allowed'],
    ['“We [islanders] sail at ten”', 'We sail at ten', 'allowed allowed'],
    ['“The [islanders] sail at ten”', 'The folks here sail at ten', 'changed allowed'],
    ['“We are sailing at ten”', 'We, um, sailing at the ten', 'changed allowed'],
    ['“We sailed at ten”', 'We sails at ten', 'changed allowed'],
    ['“We sail at nine”', 'We sail at ten', 'changed changed'],
    ['“We will sail”', 'We will not sail', 'changed changed'],
    ['“We can sail”', 'We cannot sail', 'changed changed'],
    ['“We do sail”', 'We don’t sail', 'changed changed'],
    ['“Ten at sail we”', 'We sail at ten', 'changed changed'],
    ['“Something else”', '', 'changed changed'],
  ])('%s of %s is %s', (printed, record, expected) => {
    expect(verdict(printed, record)).toBe(expected)
  })

  test('is judged by the words of its language', () => {
    expect(verdict('„Das Schiff fährt“', 'Also das Schiff, äh, das fährt', 'de')).toBe(
      'changed allowed',
    )
    expect(verdict('„Das Schiff fährt“', 'Das Schiff fährt nicht mehr', 'de')).toBe('same same')
    expect(verdict('„Es fährt heute“', 'Es fährt nicht heute', 'de')).toBe('changed changed')
  })

  test('shows what became of each word', () => {
    const { parts } = judgeVerbatim(
      '“We sail at nine”',
      'Look, we sail at ten sharp',
      'strict',
      'en',
    )
    expect(parts.map(({ kind, text, isAllowed }) => [kind, text, isAllowed])).toEqual([
      ['left-out', 'Look,', true],
      ['kept', 'We sail at', true],
      ['added', 'nine', false],
      ['left-out', 'ten sharp', true],
    ])
  })
})

const words = (parts: ReturnType<typeof wordDiff>, ...kinds: string[]) =>
  parts.filter(({ kind }) => kinds.includes(kind)).flatMap((part) => part.words)

describe('a word diff', () => {
  const text = fc.oneof(plainWords(), hostileText())

  test('holds every word of both sides once, in order', () => {
    fc.assert(
      fc.property(text, text, (record, printed) => {
        const parts = wordDiff(record, printed)
        const alone = (value: string) => words(wordDiff(value, ''), 'left-out')
        expect(words(parts, 'kept', 'dropped', 'left-out')).toEqual(alone(record))
        expect(words(parts, 'kept', 'added')).toEqual(alone(printed))
      }),
      { numRuns: 200 },
    )
  })

  test('of the same words, and of any run of them, is no change', () => {
    fc.assert(
      fc.property(plainWords(), plainWords(), plainWords(), (before, same, after) => {
        const record = `${before} ${same} ${after}`
        for (const style of ['strict', 'tidy'] as const) {
          expect(judgeVerbatim(record, record, style, 'en').kind).toBe('same')
          expect(judgeVerbatim(same, record, style, 'en').kind).toBe('same')
        }
      }),
    )
  })

  test('of very long texts gives up on single words, not on time', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, n) => `${word}${n}`).join(' ')
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['dropped', 'added'])
  })
})
