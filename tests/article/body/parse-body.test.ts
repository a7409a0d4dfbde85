import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepestNesting, mostNodes, parseBody } from '../../../article/body/parse-body.ts'
import { markOrder } from '../../../article/body/text.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { body } from '../../arbitraries/body.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })
const link = (href: string) => ({ type: 'link', attrs: { href } })

const problemOf = (value: unknown): string => {
  const parsed = parseBody(value)
  return parsed.ok ? 'accepted' : parsed.problem
}
const parsedOf = (value: unknown): unknown => {
  const parsed = parseBody(value)
  return parsed.ok ? parsed.body : parsed.problem
}

describe('what is unknown is refused with its path', () => {
  test.each([
    ['a node', doc(paragraph(), { type: 'table' }), /^body\.content\.1\.type: /],
    ['a mark', doc(paragraph(text('a', { type: 'underline' }))), /^body.*\.marks\.0\.type: /],
    ['an attribute', doc({ type: 'heading', attrs: { level: 2, id: 'x' } }), /attrs.*"id"/],
    ['an attribute of a mark', doc(paragraph(text('a', { type: 'bold', attrs: {} }))), /"attrs"/],
    ['a key of a node', doc({ ...paragraph(), style: 'x' }), /^body\.content\.0: .*"style"/],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 } }), /attrs\.level: /],
    ['text straight in the document', doc(text('a')), /^body\.content\.0\.type: /],
    ['an image from an address', doc(image('https://example.org/a.png')), /attrs\.media: /],
    ['an image out of its folder', doc(image('../0123456789abcdef.png')), /attrs\.media: /],
    ['a link that runs', doc(paragraph(text('a', link('javascript:alert(1)')))), /attrs\.href: /],
    ['a document in a document', doc(doc(paragraph())), /^body\.content\.0\.type: /],
  ])('%s', (_, value, problem) => {
    expect(problemOf(value)).toMatch(problem)
  })
})

function image(media: string) {
  return { type: 'image', attrs: { media } }
}

test.each([[null], [undefined], [7], ['doc'], [[]], [{}], [{ type: 'doc' }], [doc()]])(
  '%j is no body',
  (value) => {
    expect(problemOf(value)).toMatch(/^body/)
  },
)

test('nothing foreign makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
      expect(problemOf(value)).toMatch(/^body/)
      expect(problemOf({ type: 'doc', content: value })).toMatch(/^body/)
      expect(problemOf(doc({ type: 'blockquote', attrs: value, content: [value] }))).toMatch(
        /^body/,
      )
    }),
  )
})

describe('what would freeze the window is refused', () => {
  test('more parts than the limit, and not one fewer', () => {
    const paragraphs = (count: number) => doc(...Array.from({ length: count }, () => paragraph()))
    expect(problemOf(paragraphs(mostNodes))).toContain(`more than ${mostNodes}`)
    expect(problemOf(paragraphs(mostNodes - 1))).toBe('accepted')
  })

  test('nesting below the limit, and not one level above it', () => {
    const nested = (levels: number) => {
      let inner: unknown = paragraph()
      for (let level = 1; level < levels; level++) inner = { type: 'blockquote', content: [inner] }
      return doc(inner)
    }
    expect(problemOf(nested(deepestNesting))).toBe('accepted')
    expect(problemOf(nested(deepestNesting + 1))).toContain('nested deeper')
    expect(problemOf(nested(20_000))).toContain('nested deeper')
  })
})

describe('keys of prototypes', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused and reaches no object',
    (key) => {
      const written = `{"type":"paragraph","${key}":{"polluted":true}}`
      expect(parseBody(JSON.parse(`{"type":"doc","content":[${written}]}`)).ok).toBe(false)
      const attrs = `{"type":"blockquote","attrs":{"${key}":{"polluted":true}},"content":[{"type":"paragraph"}]}`
      expect(parseBody(JSON.parse(`{"type":"doc","content":[${attrs}]}`)).ok).toBe(false)
      expect('polluted' in {}).toBe(false)
    },
  )
})

describe('harmless differences are put right', () => {
  test('empty runs of text and empty lists of marks go', () => {
    expect(parsedOf(doc(paragraph(text(''), text('a'), text(''))))).toEqual(
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }),
    )
    expect(parsedOf(doc(paragraph(text(''))))).toEqual(doc({ type: 'paragraph' }))
  })

  test('marks take their order, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(markOrder.filter((type) => type !== 'notAQuote')),
        (types) => {
          const marks = types.map((type) => markOf(type))
          const parsed = parseBody(doc(paragraph(text('a', ...marks))))
          const first = parsed.ok ? parsed.body.content[0] : null
          const run = first?.type === 'paragraph' ? first.content?.[0] : null
          expect((run?.marks ?? []).map(({ type }) => type)).toEqual(
            markOrder.filter((type) => types.some((one) => one === type)),
          )
        },
      ),
    )
  })

  test('the same mark twice is there once', () => {
    const once = { type: 'paragraph', content: [text('a', { type: 'bold' })] }
    expect(parsedOf(doc(paragraph(text('a', { type: 'bold' }, { type: 'bold' }))))).toEqual(
      doc(once),
    )
  })

  test('neighbouring runs with the same marks become one, others stay apart', () => {
    const runs = [text('a'), text('b'), text('c', { type: 'bold' }), text('d', { type: 'bold' })]
    expect(parsedOf(doc(paragraph(...runs)))).toEqual(
      doc(paragraph({ type: 'text', text: 'ab' }, text('cd', { type: 'bold' }))),
    )
    const code = { type: 'codeBlock', content: [text('a'), text('b')] }
    expect(parsedOf(doc(code))).toEqual(
      doc({
        type: 'codeBlock',
        attrs: { language: null },
        content: [{ type: 'text', text: 'ab' }],
      }),
    )
  })
})

const markOf = (type: (typeof markOrder)[number]): unknown =>
  type === 'link'
    ? link('https://example.org')
    : type === 'quotation'
      ? { type, attrs: {} }
      : { type }

describe('marks that the editor could not hold together are refused', () => {
  test.each([
    ['two links', [link('https://a.example'), link('https://b.example')]],
    ['a quote that is no quote', [{ type: 'quotation', attrs: {} }, { type: 'notAQuote' }]],
  ])('%s', (_, marks) => {
    expect(problemOf(doc(paragraph(text('a', ...marks))))).toMatch(/^body.*\.marks: /)
    expect(problemOf(doc(paragraph({ type: 'hardBreak', marks })))).toMatch(/^body.*\.marks: /)
  })

  test('but words may be the quote of two speakers', () => {
    const marks = (['direct', 'partial'] as const).map((kind) => ({
      type: 'quotation',
      attrs: { ...noAttribution, kind },
    }))
    expect(parsedOf(doc(paragraph(text('a', ...marks))))).toEqual(
      doc(paragraph(text('a', ...marks))),
    )
  })
})

test('attributes left out are filled with their defaults', () => {
  expect(parsedOf(doc({ type: 'blockquote', content: [paragraph(text('a'))] }))).toEqual(
    doc({
      type: 'blockquote',
      attrs: noAttribution,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
    }),
  )
})

test('what was parsed once is parsed again to the same', () => {
  fc.assert(
    fc.property(body(), (any) => {
      expect(parsedOf(any)).toEqual(any)
    }),
    { numRuns: 25 },
  )
})
