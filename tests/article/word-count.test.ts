import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../article/body/body.ts'
import { wordCount, wordsInText } from '../../article/word-count.ts'

describe('words are counted as a person counts them', () => {
  test.each([
    ['', 0],
    [' \n\t ', 0],
    ['The council met.', 3],
    ['It’s a well-known “minor” change', 5],
    ['He said — again — no', 4],
    ['yes—no', 2],
    ['… – * “ ”', 0],
    ['3,000 troops on 31.12.2020', 4],
    ['either/or', 1],
    ['U.S. forces', 2],
    ['大使館の職員', 6],
    ['東京、大阪。', 4],
    ['コーヒー two', 5],
    ['미국 대사관', 2],
    ['قال المسؤول', 2],
    ['Zoe\u0308 naïve', 2],
    ['a\u00a0b', 2],
    ['𝓗𝓮𝓵𝓵𝓸 🚀 world', 2],
  ])('%j has %i', (text, words) => {
    expect(wordsInText(text)).toBe(words)
  })
})

test('two texts with a space between have the words of both', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(wordsInText(`${a} ${b}`)).toBe(wordsInText(a) + wordsInText(b))
    }),
  )
})

test('a body is counted block by block, and a word in two styles is one word', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Cross head' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'over' },
          { type: 'text', text: 'whelming', marks: [{ type: 'italic' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'next' },
        ],
      },
      {
        type: 'image',
        attrs: { media: `${'a'.repeat(16)}.png`, alt: 'not counted', caption: '', credit: '' },
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
          },
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'two' }] }],
          },
        ],
      },
    ],
  }
  expect(wordCount(body)).toBe(6)
})
