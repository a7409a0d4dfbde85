// What HTML from elsewhere can make of our nodes and marks: whatever its attributes say, the draft can still be saved.
import { getSchema } from '@tiptap/core'
import { Fragment, type MarkType, type NodeType, Slice } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../article/body/parse-body.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'
import { aPage, paragraph } from './a-page.ts'

const schema = getSchema(grammarExtensions('draft'))
const media = '0123456789abcdef.png'

/** As much of an element as the rules read. */
const element = (attributes: Readonly<Record<string, string>>) => ({
  getAttribute: (name: string) =>
    Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null,
  hasAttribute: (name: string) => Object.hasOwn(attributes, name),
  textContent: '',
  style: {},
  firstElementChild: { classList: (attributes.class ?? '').split(' ') },
})

type ReadAttributes = (given: unknown) => Readonly<Record<string, unknown>> | null | false

/** The attributes that each rule of the type reads from the element; rules that refuse it are left out. */
function readBy(
  type: NodeType | MarkType | undefined,
  attributes: Readonly<Record<string, string>>,
) {
  return (type?.spec.parseDOM ?? []).flatMap((rule) => {
    if (!('getAttrs' in rule) || rule.getAttrs == null) return [rule.attrs ?? {}]
    // A rule for a style is given the style's value, one for a tag the element.
    const given = 'style' in rule ? (attributes.class ?? '') : element(attributes)
    const read = (rule.getAttrs as ReadAttributes)(given)
    return read === false ? [] : [read ?? {}]
  })
}

const saves = (block: unknown) => parseBody({ type: 'doc', content: [block] }).ok
const leaf = (name: string, attrs: object): unknown => {
  const type = schema.nodes[name]
  const node = type?.createAndFill({ ...attrs })?.toJSON() as { readonly type: string }
  if (name === 'listItem') return { type: 'bulletList', content: [node] }
  return name === 'hardBreak' ? { type: 'paragraph', content: [node] } : node
}

const names = [
  ...['data-attribution', 'data-quote', 'data-media', 'data-alt', 'data-caption', 'data-credit'],
  ...['media', 'alt', 'level', 'start', 'type', 'language', 'class', 'href', 'title', 'kind'],
  ...['sourceId', 'evidence', 'verified', 'terms'],
] as const
const value = fc.oneof(
  fc.constantFrom('7', '-1', 'true', 'null', '{}', '[]', '', '2024', 'javascript:alert(1)', media),
  fc.constantFrom('https://example.org', 'https://user:word@example.org', 'language-js'),
  fc.constantFrom('x'.repeat(3_000), `language-${'x'.repeat(300)}`, '{"sourceId":"x"}', '1e9'),
  fc.constant(JSON.stringify({ ...noAttribution, kind: 'partial' })),
  fc.string(),
)
const attributes = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12 })

describe('no attribute makes what cannot be saved', () => {
  test.each(Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text'))(
    'of a %s',
    (name) => {
      fc.assert(
        fc.property(attributes, (given) => {
          for (const attrs of readBy(schema.nodes[name], given))
            expect(saves(leaf(name, attrs))).toBe(true)
        }),
        { numRuns: 60 },
      )
    },
  )

  test.each(Object.keys(schema.marks))('of %s', (name) => {
    fc.assert(
      fc.property(attributes, (given) => {
        for (const attrs of readBy(schema.marks[name], given)) {
          const text = schema.text('a', [schema.mark(name, attrs)]).toJSON()
          expect(saves({ type: 'paragraph', content: [text] })).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('a picture is the file that our own attribute names, whatever others say', () => {
  expect(
    readBy(schema.nodes.image, { 'data-media': media, media: 'https://example.org/a.png' }),
  ).toEqual([expect.objectContaining({ media })])
  expect(readBy(schema.nodes.image, { media })).toEqual([])
  expect(readBy(schema.nodes.image, { 'data-media': '../../etc/passwd' })).toEqual([])
})

test('the words of a picture are cut to what an article takes', () => {
  const long = 'x'.repeat(3_000)
  const given = { 'data-media': media, 'data-alt': long, 'data-caption': long, 'data-credit': long }
  const [attrs = {}] = readBy(schema.nodes.image, given)
  expect(saves(leaf('image', attrs))).toBe(true)
  expect(Object.values(attrs).map((words) => String(words).length)).toEqual([
    media.length,
    2_000,
    2_000,
    500,
  ])
})

test('the title of a link is text, even when it is a year', () => {
  const href = 'https://example.org'
  expect(readBy(schema.marks.link, { href, title: '2024' })).toEqual([{ href, title: '2024' }])
  expect(readBy(schema.marks.link, { href: 'javascript:alert(1)' })).toEqual([])
})

test('an attribution comes with our own copy, and foreign HTML invents none', () => {
  const attribution = { ...noAttribution, kind: 'indirect', saidAt: '2026-01-02' }
  const [read] = readBy(schema.marks.quotation, { 'data-attribution': JSON.stringify(attribution) })
  expect(schema.mark('quotation', read).attrs).toEqual(attribution)
  for (const junk of ['', '{', '[]', '{"kind":"direct","speaker":"x"}', '{"sourceId":"Jane"}']) {
    const [foreign] = readBy(schema.marks.quotation, { 'data-attribution': junk })
    expect(schema.mark('quotation', foreign).attrs).toEqual(noAttribution)
  }
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['example.org', 'https://example.org'],
  ['ann@example.org', 'mailto:ann@example.org'],
  ['ftp://example.org/a', undefined],
  ['https://user:word@example.org', undefined],
  ['javascript:alert(1)', undefined],
])('an address pasted over words links them only when it may be printed: %s', (address, href) => {
  const editor = aPage(paragraph('words'))
  editor.commands.selectAll()
  const slice = new Slice(Fragment.from(editor.schema.text(address)), 0, 0)
  const plugin = editor.extensionManager.plugins.find(({ spec }) =>
    (spec.key as { readonly key: string } | undefined)?.key.startsWith('handlePasteLink'),
  )
  if (plugin?.props.handlePaste === undefined) throw new Error('nothing handles a pasted address')
  plugin.props.handlePaste.call(plugin, editor.view, {} as ClipboardEvent, slice)
  expect(editor.getAttributes('link').href).toBe(href)
})
