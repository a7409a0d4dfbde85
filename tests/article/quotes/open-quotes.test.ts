import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline, Mark } from '../../../article/body/text.ts'
import { openQuotes } from '../../../article/quotes/open-quotes.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { textOf } from '../../../article/quotes/quotes-in.ts'

const speaker = '00000001-0000-4000-8000-000000000000'
const said: Mark = { type: 'quotation', attrs: { ...noAttribution, sourceId: speaker } }
const unsaid: Mark = { type: 'quotation', attrs: noAttribution }
const dismissed: Mark = { type: 'notAQuote' }

/** Words, or words with marks. */
type Run = string | readonly [string, ...Mark[]]
const paragraph = (...runs: readonly Run[]): Block => ({
  type: 'paragraph',
  content: runs.map((run): Inline => {
    if (typeof run === 'string') return { type: 'text', text: run }
    const [text, ...marks] = run
    return { type: 'text', text, marks }
  }),
})
const bodyWith = (...blocks: Block[]): Body => ({ type: 'doc', content: blocks })
const openIn = (...blocks: Block[]) => openQuotes(bodyWith(...blocks)).map(({ text }) => text)

describe('a quote is open', () => {
  test('when words in quotation marks carry no mark', () => {
    expect(openIn(paragraph('He said “yes” and “no”.'))).toEqual(['“yes”', '“no”'])
  })

  test('when it is marked and nobody is named', () => {
    expect(openIn(paragraph(['“Yes,”', unsaid], ' he said.'))).toEqual(['“Yes,”'])
  })

  test('when part of its words is attributed and part is not', () => {
    expect(openIn(paragraph('“', ['One part', said], ' and the rest”'))).toEqual([
      '“One part and the rest”',
    ])
  })

  test('when only words quoted inside of it are attributed', () => {
    expect(openIn(paragraph('“They will ', ['‘avenge’', said], ' him,” he said'))).toEqual([
      '“They will ‘avenge’ him,”',
    ])
  })

  test('once, when it goes on through paragraphs', () => {
    expect(openIn(paragraph('“One goes on.'), paragraph('“Two ends.” And after.'))).toEqual([
      '“One goes on.\n“Two ends.”',
    ])
  })

  test('when a block quote or a pull quote names nobody, and its words are not asked about again', () => {
    const block: Block = {
      type: 'blockquote',
      attrs: noAttribution,
      content: [paragraph('“Block words”')],
    }
    const pull: Block = {
      type: 'pullQuote',
      attrs: noAttribution,
      content: [{ type: 'text', text: '“Pulled”' }],
    }
    expect(openIn(block, pull)).toEqual(['“Block words”', '“Pulled”'])
  })

  test('in a list as anywhere', () => {
    const list: Block = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('He said “yes”')] }],
    }
    expect(openIn(paragraph('Before'), list)).toEqual(['“yes”'])
  })
})

describe('a quote is not open', () => {
  test('when all its words are attributed, with or without their marks', () => {
    expect(openIn(paragraph(['“Yes,”', said], ' he said. “', ['No', said], '.”'))).toEqual([])
  })

  test('when it was dismissed', () => {
    expect(
      openIn(
        paragraph('a ', ['“minor”', dismissed], ' change; the film “', ['Heat', dismissed], '”'),
      ),
    ).toEqual([])
  })

  test('when its block is attributed', () => {
    const attrs = { ...noAttribution, sourceId: speaker }
    expect(openIn({ type: 'blockquote', attrs, content: [paragraph('He said “yes”')] })).toEqual([])
  })

  test('when it is code', () => {
    const code: Block = {
      type: 'codeBlock',
      attrs: { language: null },
      content: [{ type: 'text', text: 'say “hello”' }],
    }
    expect(openIn(code)).toEqual([])
  })
})

test('open quotes come in reading order, at the positions where their words stand', () => {
  const words = fc.constantFrom(
    'plain words',
    'He said “yes” twice',
    '“All of it”',
    'two “a b” and “c d”',
  )
  const block = fc.oneof(
    words.map((text): Block => paragraph(text)),
    words.map(
      (text): Block => ({
        type: 'orderedList',
        attrs: { start: 1 },
        content: [{ type: 'listItem', content: [paragraph(text), paragraph(text)] }],
      }),
    ),
    fc.constant<Block>({ type: 'horizontalRule' }),
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const body = bodyWith(...blocks)
      const open = openQuotes(body)
      const letters = lettersByPosition(body)
      for (const { from, to, text } of open) expect(letters.slice(from, to).join('')).toBe(text)
      expect(open.map(({ from }) => from)).toEqual(
        open.map(({ from }) => from).sort((a, b) => a - b),
      )
      expect(open).toHaveLength((textOf(body).match(/“/g) ?? []).length)
    }),
  )
})

/** One entry for each editor position: its letter, or nothing where a block opens or closes. */
function lettersByPosition(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('type' in node)) return []
  if ('text' in node && typeof node.text === 'string') return node.text.split('')
  if (node.type === 'horizontalRule') return ['']
  const inner =
    'content' in node && Array.isArray(node.content) ? node.content.flatMap(lettersByPosition) : []
  return node.type === 'doc' ? inner : ['', ...inner, '']
}
