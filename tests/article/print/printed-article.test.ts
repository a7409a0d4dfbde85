// What may be printed of an article: the terms of its sources decide.
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/body/body.ts'
import { type PrintedLink, printArticle } from '../../../article/print/printed-article.ts'
import type { PrintedAttribution } from '../../../article/print/printed-body.ts'
import { type Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource, type Source } from '../../../article/source.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const now = '2026-01-02T03:04:05Z'

const speaker = (given: Partial<Source> = {}) =>
  createSource({
    id: id(2),
    name: 'Ann Smith',
    role: 'mayor',
    organisation: 'Exampletown',
    ...given,
  })
const outlet = (given: Partial<Source> = {}) =>
  createSource({ id: id(3), kind: 'outlet', name: 'Example Wire', ...given })

const inline = (given: Partial<Attribution>, text = '“No.”'): Block => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text,
      marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId: id(2), ...given } }],
    },
  ],
})

const articleOf = (sources: Source[], ...content: Block[]): Article =>
  createArticle({ id: id(1), now, sources, body: { type: 'doc', content } })

function printed(article: Article, latest: readonly PrintedLink[] = []) {
  const printing = printArticle(article, { latest })
  if (printing.kind !== 'printed') throw new Error(printing.reasons.join('\n'))
  return printing.printed
}

function reasons(article: Article): readonly string[] {
  const printing = printArticle(article, { latest: [] })
  return printing.kind === 'refused' ? printing.reasons : []
}

function attributionOf(source: Source, given: Partial<Attribution> = {}, via = outlet()) {
  return printed(articleOf([source, via], inline(given))).quotes[0]?.attribution ?? null
}

test('a correction without words is not printed', () => {
  const article = createArticle({
    id: id(1),
    now,
    corrections: [
      { kind: 'correction', text: ' ', at: now },
      { kind: 'clarification', text: 'The ferry is blue.', at: now },
    ],
  })
  expect(printed(article).corrections.map(({ text }) => text)).toEqual(['The ferry is blue.'])
})

describe('the attribution of a quote', () => {
  test('on the record is name, role and organisation', () => {
    expect(attributionOf(speaker())).toEqual<PrintedAttribution>({
      speaker: { kind: 'named', name: 'Ann Smith', role: 'mayor', organisation: 'Exampletown' },
      nature: 'person',
      via: null,
    })
  })

  test('on background is the agreed description alone', () => {
    expect(
      attributionOf(speaker({ terms: 'on-background', description: 'a town official' })),
    ).toEqual({
      speaker: { kind: 'described', description: 'a town official' },
      nature: 'person',
      via: null,
    })
  })

  test('on background without a description is nothing', () => {
    expect(attributionOf(speaker({ terms: 'on-background' }))).toBeNull()
  })

  test('on deep background is nothing', () => {
    const source = speaker({ terms: 'deep-background', description: 'a town official' })
    expect(attributionOf(source, { kind: 'indirect', via: id(3) })).toBeNull()
  })

  test('follows the terms of the quote before those of the source', () => {
    expect(
      attributionOf(speaker({ description: 'an aide' }), { terms: 'on-background' })?.speaker,
    ).toEqual({
      kind: 'described',
      description: 'an aide',
    })
    expect(
      attributionOf(speaker({ terms: 'on-background' }), { terms: 'on-the-record' })?.speaker,
    ).toMatchObject({
      name: 'Ann Smith',
    })
  })

  test('on the record without a name is the description', () => {
    expect(attributionOf(speaker({ name: '', description: 'a passer-by' }))?.speaker).toEqual({
      kind: 'described',
      description: 'a passer-by',
    })
  })

  test('is nothing where nobody is attributed or the source is gone', () => {
    expect(attributionOf(speaker(), { sourceId: null })).toBeNull()
    expect(attributionOf(speaker(), { sourceId: id(9) })).toBeNull()
  })

  test('names the outlet it was said to, if that may be named', () => {
    expect(attributionOf(speaker(), { via: id(3) })?.via).toBe('Example Wire')
    expect(
      attributionOf(speaker(), { via: id(3) }, outlet({ terms: 'on-background' }))?.via,
    ).toBeNull()
  })

  test('is the same on block quotes and pull quotes', () => {
    const attrs = { ...noAttribution, sourceId: id(2) }
    const { body } = printed(
      articleOf(
        [speaker()],
        {
          type: 'blockquote',
          attrs,
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A' }] }],
        },
        { type: 'pullQuote', attrs, content: [{ type: 'text', text: 'B' }] },
      ),
    )
    for (const block of body)
      expect(block).toMatchObject({ attribution: { speaker: { name: 'Ann Smith' } } })
  })
})

describe('printing is refused', () => {
  test('for words off the record, whatever their kind', () => {
    const source = speaker({ terms: 'off-the-record' })
    for (const kind of ['direct', 'partial', 'indirect'] as const)
      expect(reasons(articleOf([source], inline({ kind })))).toEqual([
        expect.stringMatching(/^“No\.” was said off the record\. /),
      ])
  })

  test('for a quotation on deep background, not for its information', () => {
    const source = speaker({ terms: 'deep-background' })
    expect(reasons(articleOf([source], inline({ kind: 'direct' })))).toHaveLength(1)
    expect(reasons(articleOf([source], inline({ kind: 'partial' })))).toHaveLength(1)
    expect(reasons(articleOf([source], inline({ kind: 'indirect' })))).toEqual([])
  })

  test('for a block quote that says so itself, even without a source', () => {
    const block: Block = {
      type: 'blockquote',
      attrs: { ...noAttribution, terms: 'off-the-record' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Secret' }] }],
    }
    expect(reasons(articleOf([], block))).toHaveLength(1)
  })

  test('not for a source off the record whose words are not in the body', () => {
    expect(
      reasons(articleOf([speaker({ terms: 'off-the-record' })], { type: 'paragraph' })),
    ).toEqual([])
  })
})

describe('the printed article', () => {
  test('has its quotes without the outermost quotation marks', () => {
    const texts = ['“No.”', '„Nein“', '« Non »', '“A,” she said, “b.”', '“He said ‘no’ twice”']
    const content = texts.map((text) => inline({}, text))
    expect(printed(articleOf([speaker()], ...content)).quotes.map(({ text }) => text)).toEqual([
      'No.',
      'Nein',
      'Non',
      '“A,” she said, “b.”',
      'He said ‘no’ twice',
    ])
  })

  test('drops empty paragraphs and keeps empty items', () => {
    const { body } = printed(
      articleOf(
        [],
        { type: 'paragraph' },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ),
    )
    expect(body).toEqual([{ type: 'bulletList', items: [{ content: [] }] }])
  })

  test('drops a link that must not leave and keeps its words', () => {
    const href = `java${'script'}:alert(1)`
    const article: Article = {
      ...createArticle({ id: id(1), now }),
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'words',
                marks: [{ type: 'link', attrs: { href, title: null } }],
              },
            ],
          },
        ],
      },
    }
    expect(printed(article).body).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'words', marks: [] }] },
    ])
  })

  test('has control characters taken out and nothing else', () => {
    const text = 'a\u0000b\u0007c\u00a0d\u200be\ud800f\r\ng\th'
    const { body } = printed(
      articleOf([], { type: 'paragraph', content: [{ type: 'text', text }] }),
    )
    expect(body).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'abc\u00a0d\u200be\ufffdf\ng\th', marks: [] }],
      },
    ])
  })

  test('has the latest articles only where it asks for them', () => {
    const latest = [1, 2, 3].map((n) => ({
      title: `Article ${n}`,
      url: null,
      outlet: '',
      date: '',
      relation: null,
      reason: '',
    }))
    const article = createArticle({ id: id(1), now })
    expect(printed(article, latest).latest).toEqual([])
    const asking = { ...article, latest: { show: true, count: 2 } }
    expect(printed(asking, latest).latest).toEqual(latest.slice(0, 2))
  })

  test('has a related draft as its title alone', () => {
    const article = createArticle({
      id: id(1),
      now,
      related: [
        {
          id: id(4),
          title: 'Earlier',
          target: { kind: 'draft', id: id(5) },
          outlet: '',
          date: '',
          relation: 'previous',
          reason: '',
        },
      ],
    })
    expect(printed(article).related).toEqual([
      { title: 'Earlier', url: null, outlet: '', date: '', relation: 'previous', reason: '' },
    ])
  })
})
