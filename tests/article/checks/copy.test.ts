// Read block by block, the body is the same as read at once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, copyOf } from '../../../article/checks/copy.ts'
import { openQuotes } from '../../../article/quotes/open-quotes.ts'
import { quotesIn, sizeOf, textOf } from '../../../article/quotes/quotes-in.ts'
import { findHoles } from '../../../article/tk.ts'
import { body } from '../../arbitraries/body.ts'
import { articleOf, id, paragraph } from './an-article.ts'

const bodies = body({ sourceIds: [id(2), id(3)], terms: [] })

test('quotes and holes stand where the whole body has them', () => {
  fc.assert(
    fc.property(bodies, (given) => {
      const copy = copyOf(blocksOf(given))
      expect(copy.quotes).toEqual(quotesIn(given))
      expect(copy.holes).toEqual(findHoles(given))
      const last = copy.blocks.at(-1)
      expect((last?.at ?? 0) + (last?.facts.size ?? 0)).toBe(sizeOf(given))
    }),
    { numRuns: 100 },
  )
})

test('the lines hold every letter, in order', () => {
  fc.assert(
    fc.property(bodies, (given) => {
      const { lines } = copyOf(blocksOf(given))
      const letters = (text: string) => text.replaceAll('\n', '')
      expect(letters(lines.map(({ line }) => line.text).join(''))).toBe(letters(textOf(given)))
      for (const [index, { at, line }] of lines.entries())
        expect(at + line.text.length).toBeLessThanOrEqual(lines[index + 1]?.at ?? sizeOf(given))
    }),
    { numRuns: 100 },
  )
})

test('a quotation over several paragraphs is open once', () => {
  const { body: given } = articleOf(
    {},
    paragraph('“One.'),
    paragraph('“Two.”'),
    paragraph('“Three.”'),
  )
  const { open } = copyOf(blocksOf(given))
  expect(open).toEqual(openQuotes(given))
  expect(open.map(({ text }) => text)).toEqual(['“One.\n“Two.”', '“Three.”'])
})
