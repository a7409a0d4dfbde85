// The judge judged: every planted change of a body must be seen, and what it may ignore must not be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline, Mark } from '../../../article/body/text.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { body } from '../../arbitraries/body.ts'
import { canonicalOfBody } from './canonical.ts'

const canonical = (content: readonly Block[]) =>
  canonicalOfBody({ type: 'doc', content: [...content] }, () => null)

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks })
const line = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const link = (href: string, title: string | null = null): Mark => ({
  type: 'link',
  attrs: { href, title },
})
const bold: Mark = { type: 'bold' }
const list = (...items: Block[]): Block => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
})
const numbered = (start: number, ...items: Block[]): Block => ({
  type: 'orderedList',
  attrs: { start },
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
})
const quote = (...content: Block[]): Block => ({
  type: 'blockquote',
  attrs: noAttribution,
  content,
})
const hardBreak: Inline = { type: 'hardBreak' }
const image = (media: string, alt: string): Block => ({
  type: 'image',
  attrs: { media, alt, caption: '', credit: '' },
})
const code = (words: string, language: string | null = null): Block => ({
  type: 'codeBlock',
  attrs: { language },
  content: [{ type: 'text', text: words }],
})

const different: readonly (readonly [string, readonly Block[], readonly Block[]])[] = [
  ['a letter', [line(text('mayor'))], [line(text('major'))]],
  ['a space', [line(text('a b'))], [line(text('a  b'))]],
  ['a no-break space', [line(text('a b'))], [line(text('a\u00a0b'))]],
  ['a space at the edge', [line(text('a'))], [line(text(' a'))]],
  ['a quotation mark', [line(text('“a”'))], [line(text('"a"'))]],
  ['a letter out of bold', [line(text('ab', bold))], [line(text('a', bold), text('b'))]],
  ['bold for italic', [line(text('a', bold))], [line(text('a', { type: 'italic' }))]],
  ['a strike lost', [line(text('a', { type: 'strike' }))], [line(text('a'))]],
  ['code lost', [line(text('a', { type: 'code' }))], [line(text('a'))]],
  ['a space in code', [line(text(' a', { type: 'code' }))], [line(text('a', { type: 'code' }))]],
  ['a link lost', [line(text('a', link('https://example.org')))], [line(text('a'))]],
  [
    'an address',
    [line(text('a', link('https://example.org/a')))],
    [line(text('a', link('https://example.org/b')))],
  ],
  [
    'a title',
    [line(text('a', link('https://example.org', 'b')))],
    [line(text('a', link('https://example.org')))],
  ],
  ['a break lost', [line(text('a'), hardBreak, text('b'))], [line(text('ab'))]],
  [
    'one break of two',
    [line(text('a'), hardBreak, hardBreak, text('b'))],
    [line(text('a'), hardBreak, text('b'))],
  ],
  ['a break for a line feed', [line(text('a'), hardBreak, text('b'))], [line(text('a\nb'))]],
  ['two paragraphs in one', [line(text('a')), line(text('b'))], [line(text('a b'))]],
  [
    'the order of paragraphs',
    [line(text('a')), line(text('b'))],
    [line(text('b')), line(text('a'))],
  ],
  [
    'a heading for a paragraph',
    [{ type: 'heading', attrs: { level: 2 }, content: [text('a')] }],
    [line(text('a'))],
  ],
  [
    'a level',
    [{ type: 'heading', attrs: { level: 2 }, content: [text('a')] }],
    [{ type: 'heading', attrs: { level: 3 }, content: [text('a')] }],
  ],
  ['bullets for numbers', [list(line(text('a')))], [numbered(1, line(text('a')))]],
  ['the first number', [numbered(1, line(text('a')))], [numbered(7, line(text('a')))]],
  ['an empty item', [list(line(text('a')), { type: 'paragraph' })], [list(line(text('a')))]],
  [
    'two lists in one',
    [list(line(text('a'))), list(line(text('b')))],
    [list(line(text('a')), line(text('b')))],
  ],
  ['depth', [list(list(line(text('a'))))], [list(line(text('a')))]],
  ['a quote lost', [quote(line(text('a')))], [line(text('a'))]],
  [
    'two quotes in one',
    [quote(line(text('a'))), quote(line(text('b')))],
    [quote(line(text('a')), line(text('b')))],
  ],
  ['a rule lost', [line(text('a')), { type: 'horizontalRule' }], [line(text('a'))]],
  ['a language', [code('a', 'js')], [code('a')]],
  ['a line of code', [code('a\n\nb')], [code('a\nb')]],
  ['indentation in code', [code('  a')], [code('a')]],
  ['a picture', [image('0123456789abcdef.png', '')], [image('0123456789abcdee.png', '')]],
  [
    'an alternative text',
    [image('0123456789abcdef.png', 'a')],
    [image('0123456789abcdef.png', 'b')],
  ],
]

const equal: typeof different = [
  ['bold on a lone space', [line(text('a'), text(' ', bold), text('b'))], [line(text('a b'))]],
  [
    'the order of marks',
    [line(text('a', bold, { type: 'italic' }))],
    [line(text('a', { type: 'italic' }, bold))],
  ],
  ['empty paragraphs', [line(text('a')), { type: 'paragraph' }], [line(text('a'))]],
  ['a break at the end', [line(text('a'), hardBreak)], [line(text('a'))]],
  ['where a run is cut', [line(text('a'), text('b'))], [line(text('ab'))]],
  [
    'how an address is encoded',
    [line(text('a', link('https://example.org/(a')))],
    [line(text('a', link('https://example.org/%28a')))],
  ],
]

describe('the canonical comparison', () => {
  test.each(different)('sees %s', (_, one, other) => {
    expect(canonical(one)).not.toEqual(canonical(other))
  })

  test.each(equal)('does not see %s', (_, one, other) => {
    expect(canonical(one)).toEqual(canonical(other))
  })

  test('sees any letter put into any text of any body', () => {
    fc.assert(
      fc.property(body(), fc.nat(), (content, nth) => {
        const changed = withLetter(content, nth)
        fc.pre(changed !== null)
        expect(canonical(changed?.content ?? [])).not.toEqual(canonical(content.content))
      }),
      { numRuns: 60 },
    )
  })
})

/** The body with one letter more in its nth text; null where there is no text. */
function withLetter(original: Body, nth: number): Body | null {
  const changed: Body = JSON.parse(JSON.stringify(original))
  const texts: { text: string }[] = []
  const visit = (node: object): void => {
    if ('text' in node && 'type' in node && node.type === 'text' && typeof node.text === 'string')
      texts.push(node as { text: string })
    if ('content' in node && Array.isArray(node.content)) node.content.forEach(visit)
  }
  visit(changed)
  const chosen = texts[nth % Math.max(texts.length, 1)]
  if (chosen === undefined) return null
  chosen.text = `${chosen.text}x`
  return changed
}
