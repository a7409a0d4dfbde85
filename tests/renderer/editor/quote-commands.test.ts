import type { Editor } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '../../../article/body/body.ts'
import { parseBody } from '../../../article/body/parse-body.ts'
import type { Mark } from '../../../article/body/text.ts'
import { openQuotes } from '../../../article/quotes/open-quotes.ts'
import { type Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import { quotesIn } from '../../../article/quotes/quotes-in.ts'
import {
  attribute,
  currentTarget,
  dismiss,
  nextOpenQuote,
  type QuoteTarget,
  quoteAt,
  quoteAtSelection,
  unattribute,
} from '../../../renderer/editor/quote-commands.ts'
import { aPage, marked, pageOf, paragraph } from './a-page.ts'

const jane = '00000001-0000-4000-8000-000000000000'
const john = '00000002-0000-4000-8000-000000000000'
const by = (sourceId: string | null, rest: Partial<Attribution> = {}): Attribution => ({
  ...noAttribution,
  sourceId,
  ...rest,
})
const said = (attribution: Attribution): Mark => ({ type: 'quotation', attrs: attribution })

const bodyOf = (editor: Editor): Body => {
  const parsed = parseBody(pageOf(editor))
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.body
}
const quotesOf = (editor: Editor) =>
  quotesIn(bodyOf(editor)).map(({ text, attribution }) => [text, attribution.sourceId])
const openOf = (editor: Editor) => openQuotes(bodyOf(editor)).map(({ text }) => text)
const targetAt = (editor: Editor, position: number): QuoteTarget => {
  const target = quoteAt(editor, position)
  if (target === null) throw new Error('no quote there')
  return target
}
const select = (editor: Editor, words: string) => {
  const from = editor.state.doc.textContent.indexOf(words) + 1
  editor.commands.setTextSelection({ from, to: from + words.length })
}

const line = () => aPage(paragraph('He said “They could come back,” and left.'))

describe('finding the quote', () => {
  test('around the caret, its marks included, and none elsewhere', () => {
    const editor = line()
    expect(targetAt(editor, 12)).toMatchObject({
      place: 'inline',
      text: '“They could come back,”',
      attribution: null,
    })
    expect(quoteAt(editor, 3)).toBeNull()
    editor.commands.setTextSelection(12)
    expect(quoteAtSelection(editor)).toEqual(targetAt(editor, 12))
  })

  test('the selected words, without the spaces around them', () => {
    const editor = line()
    select(editor, ' and left')
    expect(quoteAtSelection(editor)).toMatchObject({ text: 'and left', attribution: null })
    select(editor, ' ')
    expect(quoteAtSelection(editor)).toBeNull()
  })

  test('the innermost of two', () => {
    const inner = said(by(john))
    const outer = said(by(jane))
    const editor = aPage(
      paragraph(marked('“They ', outer), marked('‘b’', outer, inner), marked(' c”', outer)),
    )
    expect(targetAt(editor, 8).attribution?.sourceId).toBe(john)
    expect(targetAt(editor, 3).attribution?.sourceId).toBe(jane)
  })

  test('as the page has it now, when a list is older than the text', () => {
    const editor = line()
    attribute(editor, targetAt(editor, 12), { sourceId: jane })
    const listed = targetAt(editor, 12)
    editor.view.dispatch(editor.state.tr.insertText('Today: ', 1))
    expect(currentTarget(editor, listed)?.from).toBe(listed.from + 7)
    expect(currentTarget(editor, { ...listed, text: 'other words' })).toBeNull()
  })
})

describe('attributing', () => {
  test('gives the words their source and the kind that they show', () => {
    const editor = line()
    expect(openOf(editor)).toEqual(['“They could come back,”'])
    attribute(editor, targetAt(editor, 12), { sourceId: jane })
    expect(quotesOf(editor)).toEqual([['“They could come back,”', jane]])
    expect(targetAt(editor, 12).attribution?.kind).toBe('direct')
    expect(openOf(editor)).toEqual([])
  })

  test('again changes what is given and keeps the rest', () => {
    const editor = line()
    attribute(editor, targetAt(editor, 12), { sourceId: jane, medium: 'phone' })
    attribute(editor, targetAt(editor, 12), { sourceId: john })
    expect(quotesOf(editor)).toEqual([['“They could come back,”', john]])
    expect(targetAt(editor, 12).attribution?.medium).toBe('phone')
  })

  test('an inner quote leaves the outer one alone', () => {
    const outer = said(by(jane))
    const editor = aPage(paragraph(marked('“They ‘b’ c”', outer)))
    select(editor, '‘b’')
    const target = quoteAtSelection(editor)
    if (target === null) throw new Error('nothing selected')
    attribute(editor, target, { sourceId: john })
    expect(quotesOf(editor)).toEqual([
      ['“They ‘b’ c”', jane],
      ['‘b’', john],
    ])
  })

  test('words that were dismissed make them a quote after all', () => {
    const editor = aPage(paragraph('a ', marked('“minor”', { type: 'notAQuote' }), ' change'))
    select(editor, '“minor”')
    const target = quoteAtSelection(editor)
    if (target === null) throw new Error('nothing selected')
    attribute(editor, target, { sourceId: jane })
    expect(quotesOf(editor)).toEqual([['“minor”', jane]])
  })

  test('a quotation of several paragraphs is attributed in all of them', () => {
    const editor = aPage(paragraph('“One goes on.'), paragraph('“Two ends.”'))
    attribute(editor, targetAt(editor, 3), { sourceId: jane })
    expect(quotesOf(editor)).toEqual([['“One goes on.\n“Two ends.”', jane]])
    expect(openOf(editor)).toEqual([])
  })

  test('bold and links of the words stay', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://example.org', title: null } }
    const editor = aPage(paragraph('“A ', marked('b', { type: 'bold' }), marked('c', link), '”'))
    attribute(editor, targetAt(editor, 3), { sourceId: jane })
    expect(editor.state.doc.rangeHasMark(4, 5, bold(editor))).toBe(true)
    expect(quotesOf(editor)).toEqual([['“A bc”', jane]])
    unattribute(editor, targetAt(editor, 3))
    expect(quotesOf(editor)).toEqual([])
    expect(editor.state.doc.rangeHasMark(4, 5, bold(editor))).toBe(true)
  })

  const bold = (editor: Editor) => {
    const type = editor.schema.marks.bold
    if (type === undefined) throw new Error('no bold')
    return type
  }

  test('writes nothing that is no attribution', () => {
    const editor = line()
    const before = pageOf(editor)
    const target = targetAt(editor, 12)
    expect(() => attribute(editor, target, { sourceId: 'Jane' })).toThrow(/sourceId/)
    expect(pageOf(editor)).toEqual(before)
  })
})

describe('blocks', () => {
  const blocks: readonly Block[] = [
    { type: 'blockquote', attrs: noAttribution, content: [paragraph('Words')] },
    { type: 'pullQuote', attrs: noAttribution, content: [{ type: 'text', text: 'Words' }] },
  ]

  test.each(blocks)('a $type is attributed, and the attribution taken away', (block) => {
    const editor = aPage(paragraph('Before'), block)
    const before = pageOf(editor)
    attribute(editor, targetAt(editor, 11), { sourceId: jane })
    expect(quotesOf(editor)).toEqual([['Words', jane]])
    unattribute(editor, targetAt(editor, 11))
    expect(pageOf(editor)).toEqual(before)
  })

  test.each(blocks)('a $type that is dismissed is a plain paragraph', (block) => {
    const editor = aPage(paragraph('Before'), block)
    dismiss(editor, targetAt(editor, 11))
    expect(bodyOf(editor).content).toEqual([paragraph('Before'), paragraph('Words')])
  })

  test('every paragraph of a block quote that is dismissed becomes plain', () => {
    const content = [paragraph('One'), paragraph('Two')]
    const editor = aPage({ type: 'blockquote', attrs: noAttribution, content })
    dismiss(editor, targetAt(editor, 3))
    expect(bodyOf(editor).content).toEqual(content)
  })
})

describe('taking back', () => {
  test('the attribution makes the words open again', () => {
    const editor = line()
    const before = pageOf(editor)
    attribute(editor, targetAt(editor, 12), { sourceId: jane })
    unattribute(editor, targetAt(editor, 12))
    expect(pageOf(editor)).toEqual(before)
    expect(openOf(editor)).toHaveLength(1)
  })

  test.each([
    [
      'attributing',
      (editor: Editor) => attribute(editor, targetAt(editor, 12), { sourceId: jane }),
    ],
    ['dismissing', (editor: Editor) => dismiss(editor, targetAt(editor, 12))],
  ])('%s is one step of undo', (_, act) => {
    const editor = line()
    const before = pageOf(editor)
    act(editor)
    expect(pageOf(editor)).not.toEqual(before)
    editor.commands.undo()
    expect(pageOf(editor)).toEqual(before)
  })
})

test('a quote that is dismissed is no quote any more, and not asked about again', () => {
  const editor = line()
  attribute(editor, targetAt(editor, 12), { sourceId: jane })
  dismiss(editor, targetAt(editor, 12))
  expect(quotesOf(editor)).toEqual([])
  expect(openOf(editor)).toEqual([])
})

test('the next open quote comes after the caret, then from the top', () => {
  const editor = aPage(paragraph('He said “One,” and “Two.”'))
  const next = () => nextOpenQuote(editor)?.from
  editor.commands.setTextSelection(1)
  expect(next()).toBe(9)
  editor.commands.setTextSelection(16)
  expect(next()).toBe(20)
  editor.commands.setTextSelection(25)
  expect(next()).toBe(9)
  expect(nextOpenQuote(aPage(paragraph('Nothing')))).toBeNull()
})
