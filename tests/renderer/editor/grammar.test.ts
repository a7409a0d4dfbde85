// The editor's schema and parseBody are one grammar, checked in both directions, without a window.
import { getSchema } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingLevels } from '../../../article/body/heading.ts'
import { parseBody } from '../../../article/body/parse-body.ts'
import { markOrder } from '../../../article/body/text.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'
import { body } from '../../arbitraries/body.ts'

const schema = getSchema(grammarExtensions('draft'))
const speakers = [
  '00000001-0000-4000-8000-000000000000',
  '00000002-0000-4000-8000-000000000000',
] as const
const parsedOf = (value: unknown): unknown => {
  const parsed = parseBody(value)
  return parsed.ok ? parsed.body : parsed.problem
}
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const media = '0123456789abcdef.png'

/** The smallest node of each name that parseBody takes. */
const smallest: Readonly<Record<string, unknown>> = {
  doc: doc(paragraph()),
  paragraph: doc(paragraph()),
  heading: doc({ type: 'heading', attrs: { level: 2 } }),
  bulletList: doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] }),
  orderedList: doc({
    type: 'orderedList',
    content: [{ type: 'listItem', content: [paragraph()] }],
  }),
  listItem: doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] }),
  blockquote: doc({ type: 'blockquote', content: [paragraph()] }),
  pullQuote: doc({ type: 'pullQuote' }),
  codeBlock: doc({ type: 'codeBlock' }),
  image: doc({ type: 'image', attrs: { media } }),
  horizontalRule: doc({ type: 'horizontalRule' }),
  hardBreak: doc(paragraph({ type: 'hardBreak' })),
  text: doc(paragraph({ type: 'text', text: 'a' })),
}

test('any body loads into the editor and comes out equal', () => {
  fc.assert(
    fc.property(body({ sourceIds: speakers, terms: ['on-background'] }), (value) => {
      const node = schema.nodeFromJSON(value)
      node.check()
      expect(parsedOf(node.toJSON())).toEqual(value)
      expect(parsedOf(JSON.parse(JSON.stringify(node.toJSON())))).toEqual(value)
    }),
    { numRuns: 80 },
  )
})

describe('names', () => {
  test('the nodes are those that parseBody takes', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(smallest).sort())
    for (const [name, value] of Object.entries(smallest))
      expect(parseBody(value).ok, name).toBe(true)
  })

  test('the marks are those that parseBody takes, wrapping each other in its order', () => {
    expect(Object.keys(schema.marks)).toEqual(markOrder)
  })

  test('nothing is underlined, and no level is the headline’s or below a crosshead', () => {
    expect(schema.marks.underline).toBeUndefined()
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(parseBody(doc({ type: 'heading', attrs: { level } })).ok).toBe(
        (headingLevels as readonly number[]).includes(level),
      )
    const tags = (schema.nodes.heading?.spec.parseDOM ?? []).map(({ tag }) => tag)
    expect(tags).toEqual(headingLevels.map((level) => `h${level}`))
  })
})

describe('attributes', () => {
  const found = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((child) => found(child, name)).find(Boolean)
    if (typeof value !== 'object' || value === null) return undefined
    if ('type' in value && value.type === name) return 'attrs' in value ? value.attrs : {}
    return Object.values(value)
      .map((child) => found(child, name))
      .find(Boolean)
  }
  const defaultsOf = (attrs: NodeType['spec']['attrs']) =>
    Object.fromEntries(
      Object.entries(attrs ?? {}).map(([key, attribute]) => [key, attribute.default]),
    )

  test.each(Object.keys(smallest))('of a %s have the same names and defaults', (name) => {
    const defaults = defaultsOf(schema.nodes[name]?.spec.attrs)
    // A picture without a file is refused, so its default is never kept.
    const expected = name === 'image' ? { ...defaults, media } : defaults
    expect(found(parsedOf(smallest[name]), name)).toEqual(expected)
  })

  test.each(markOrder)('of %s have the same names and defaults', (name) => {
    const href = 'https://example.org'
    const given = name === 'link' ? { href } : name === 'quotation' ? {} : undefined
    const mark = given === undefined ? { type: name } : { type: name, attrs: given }
    const parsed = parsedOf(doc(paragraph({ type: 'text', text: 'a', marks: [mark] })))
    const defaults = defaultsOf(schema.marks[name]?.spec.attrs)
    expect(found(parsed, name)).toEqual(name === 'link' ? { ...defaults, href } : defaults)
  })

  test('of a quotation are those of any attribution', () => {
    for (const type of [schema.marks.quotation, schema.nodes.blockquote, schema.nodes.pullQuote])
      expect(defaultsOf(type?.spec.attrs)).toEqual(noAttribution)
  })
})

describe('what may stand where', () => {
  const blocks = Object.keys(smallest).filter((name) => schema.nodes[name]?.isInGroup('block'))

  test('a list item holds any block, from the first on', () => {
    expect(schema.nodes.listItem?.spec.content).toBe('block+')
    for (const name of blocks) {
      const inner = (smallest[name] as { readonly content: readonly unknown[] }).content
      const list = doc({ type: 'bulletList', content: [{ type: 'listItem', content: inner }] })
      expect(parseBody(list).ok, name).toBe(true)
      expect(() => schema.nodeFromJSON(parsedOf(list)).check()).not.toThrow()
    }
  })

  test('both refuse the same misplacements', () => {
    const text = { type: 'text', text: 'a' }
    const bold = { ...text, marks: [{ type: 'bold' }] }
    for (const wrong of [
      doc(),
      doc(text),
      doc({ type: 'listItem', content: [paragraph()] }),
      doc({ type: 'bulletList', content: [paragraph()] }),
      doc({ type: 'blockquote', content: [] }),
      doc({ type: 'pullQuote', content: [paragraph()] }),
      doc(paragraph(paragraph())),
      doc({ type: 'codeBlock', content: [bold] }),
      doc({ type: 'codeBlock', content: [{ type: 'hardBreak' }] }),
    ]) {
      expect(parseBody(wrong).ok, JSON.stringify(wrong)).toBe(false)
      expect(() => schema.nodeFromJSON(wrong).check(), JSON.stringify(wrong)).toThrow()
    }
  })

  test('marks exclude each other as in parseBody', () => {
    const given = (type: string, other = false) =>
      type === 'link'
        ? { type, attrs: { href: other ? 'https://b.example' : 'https://a.example', title: null } }
        : type === 'quotation'
          ? { type, attrs: { ...noAttribution, kind: other ? 'partial' : 'direct' } }
          : { type }
    for (const a of markOrder)
      for (const b of markOrder) {
        const marks = [given(a), given(b, true)]
        const set = marks.reduce(
          (before, mark) => schema.markFromJSON(mark).addToSet(before),
          schema.text('a').marks,
        )
        const together = parseBody(doc(paragraph({ type: 'text', text: 'a', marks }))).ok
        const isTwice = a === b && a !== 'quotation' && a !== 'link'
        expect(together, `${a} and ${b}`).toBe(isTwice || set.length === 2)
      }
  })

  test('words may be the quote of two speakers, code may carry a link', () => {
    const { quotation, code, link } = schema.marks
    expect(quotation?.excludes(quotation)).toBe(false)
    for (const name of markOrder)
      if (name !== 'code') expect(code?.excludes(schema.marks[name] ?? code)).toBe(false)
    expect(code !== undefined && link?.excludes(code)).toBe(false)
  })
})
