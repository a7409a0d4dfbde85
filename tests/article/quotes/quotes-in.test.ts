// The positions of the model are the editor's: compared with ProseMirror itself, on any body.
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline } from '../../../article/body/text.ts'
import { type Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import { quotesIn, sizeOf, textOf } from '../../../article/quotes/quotes-in.ts'
import { findHoles } from '../../../article/tk.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'
import { factsOf } from '../../../renderer/session/body-facts.ts'
import { body } from '../../arbitraries/body.ts'

const schema = getSchema(grammarExtensions('draft'))
const editorDoc = (value: Body): Node => schema.nodeFromJSON(value)
const lettersOnly = (text: string) => text.replaceAll('\n', '')

const speakers = [
  '00000001-0000-4000-8000-000000000000',
  '00000002-0000-4000-8000-000000000000',
] as const
const by = (speaker: 0 | 1, rest: Partial<Attribution> = {}): Attribution => ({
  ...noAttribution,
  sourceId: speakers[speaker],
  ...rest,
})
const said = (text: string, ...attributions: Attribution[]): Inline => ({
  type: 'text',
  text,
  marks: attributions.map((attrs) => ({ type: 'quotation', attrs })),
})
const plain = (text: string): Inline => ({ type: 'text', text })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const doc = (...content: Block[]): Body => ({ type: 'doc', content })
const wordsIn = (value: Body) => quotesIn(value).map(({ place, text }) => [place, text])

test('between its positions the editor has the words of the quote', () => {
  const any = body({ sourceIds: speakers, terms: [] })
  fc.assert(
    fc.property(any, (value) => {
      const editor = editorDoc(value)
      expect(sizeOf(value)).toBe(editor.content.size)
      for (const { place, from, to, text } of quotesIn(value)) {
        const between = editor.textBetween(from, to, '\n', (leaf) =>
          leaf.type.name === 'hardBreak' ? '\n' : '',
        )
        if (place === 'inline') expect(between).toBe(text)
        else {
          expect(lettersOnly(between)).toBe(lettersOnly(text))
          expect(editor.nodeAt(from)?.nodeSize).toBe(to - from)
          expect(editor.nodeAt(from)?.type.name).toBe(
            place === 'block' ? 'blockquote' : 'pullQuote',
          )
        }
      }
    }),
    { numRuns: 80 },
  )
})

test('every quotation mark of the editor is in one of the quotes', () => {
  fc.assert(
    fc.property(body({ sourceIds: speakers, terms: [] }), (value) => {
      const quotes = quotesIn(value)
      editorDoc(value).descendants((node, at) => {
        for (const mark of node.marks)
          if (mark.type.name === 'quotation')
            expect(
              quotes.filter(
                (quote) =>
                  quote.place === 'inline' &&
                  quote.from <= at &&
                  at + node.nodeSize <= quote.to &&
                  JSON.stringify(quote.attribution) === JSON.stringify(mark.attrs),
              ),
            ).toHaveLength(1)
      })
    }),
    { numRuns: 80 },
  )
})

test('the window, which reads block by block, lists the same quotes', () => {
  fc.assert(
    fc.property(body({ sourceIds: speakers, terms: [] }), (value) => {
      const facts = factsOf(editorDoc(value))
      expect(facts.quotes).toEqual(quotesIn(value))
      expect(facts.holes).toEqual(findHoles(value))
    }),
    { numRuns: 80 },
  )
})

describe('reading order', () => {
  test('an outer quote comes before the one inside of it', () => {
    const value = doc(
      paragraph(
        said('“They will ', by(0)),
        said('‘avenge’', by(0), by(1)),
        said(' him,”', by(0)),
        plain(' he said.'),
      ),
    )
    expect(wordsIn(value)).toEqual([
      ['inline', '“They will ‘avenge’ him,”'],
      ['inline', '‘avenge’'],
    ])
  })

  test('a block quote comes before what is quoted in it', () => {
    const value = doc({
      type: 'blockquote',
      attrs: by(0),
      content: [paragraph(plain('One '), said('two', by(1))), paragraph(plain('three'))],
    })
    expect(wordsIn(value)).toEqual([
      ['block', 'One two\nthree'],
      ['inline', 'two'],
    ])
  })
})

describe('one quote or two', () => {
  test('bold words inside do not split it', () => {
    const bold: Inline = {
      type: 'text',
      text: 'b',
      marks: [{ type: 'quotation', attrs: by(0) }, { type: 'bold' }],
    }
    expect(wordsIn(doc(paragraph(said('a', by(0)), bold, said('c', by(0)))))).toEqual([
      ['inline', 'abc'],
    ])
  })

  test('words between two spans of a speaker split it', () => {
    const value = doc(paragraph(said('“A,”', by(0)), plain(' she said, '), said('“b.”', by(0))))
    expect(wordsIn(value)).toHaveLength(2)
  })

  test('neighbours with different attributions are two', () => {
    const value = doc(paragraph(said('“A”', by(0)), said('“b”', by(0, { kind: 'partial' }))))
    expect(wordsIn(value)).toHaveLength(2)
  })

  const over = (first: string, second: string, between: Block[] = [], speaker: 0 | 1 = 0) =>
    wordsIn(doc(paragraph(said(first, by(0))), ...between, paragraph(said(second, by(speaker)))))

  test('a quotation reopened in the next paragraph is one', () => {
    expect(over('“One goes on.', '“Two ends.”')).toEqual([['inline', '“One goes on.\n“Two ends.”']])
    expect(over('«Uno sigue.', '»Dos acaba.»')).toHaveLength(1)
  })

  test.each([
    ['closed before', over('“One.”', '“Two.”')],
    ['not reopened', over('“One.', 'Two.”')],
    ['apart', over('“One.', '“Two.”', [paragraph(plain('x'))])],
    ['of another speaker', over('“One.', '“Two.”', [], 1)],
  ])('two when %s', (_, words) => {
    expect(words).toHaveLength(2)
  })
})

test('the letters of a body have a line for each paragraph', () => {
  const value = doc(paragraph(plain('a'), { type: 'hardBreak' }, plain('b')), {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(plain('c'))] }],
  })
  expect(textOf(value)).toBe('a\nb\nc')
})
