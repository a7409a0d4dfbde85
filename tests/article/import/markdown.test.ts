import { describe, expect, it } from 'vitest'
import type { Block } from '../../../article/body/body.ts'
import { imported, paragraphsOf, wordsLost } from './importing.ts'

const markdown = (...lines: readonly string[]) => imported(lines.join('\n'), 'ferry.md')
const blocksOf = async (...lines: readonly string[]): Promise<readonly Block[]> =>
  (await markdown(...lines)).article.body.content
const runsOf = async (line: string) => {
  const block = (await blocksOf(line))[0]
  return block?.type === 'paragraph' ? block.content : undefined
}

describe('front matter', () => {
  it('of our own export fills the fields', async () => {
    const { article } = await markdown(
      '---',
      'title: "Il traghetto parte"',
      'description: "Una mattina al porto."',
      'lang: "it"',
      'slug: "il-traghetto-parte"',
      'authors: ["Ines Falk", "Tom Okoro"]',
      'date: 2026-05-01T10:00:00+02:00',
      'lastmod: 2026-05-02T10:00:00Z',
      'tags: ["mare", "porto"]',
      'news:',
      '  kicker: "MARE"',
      '  headline: "Il traghetto parte"',
      '  dateline: "GENOVA, 3 maggio (ANSA)"',
      '  bylines: [{ name: "Ines Falk", role: "reporter", outlet: "Il Faro", place: "Genova" }, { name: "Tom Okoro", role: "curator" }]',
      '  bios: { "en": [{ name: "Tom Okoro", text: "Tom Okoro writes." }], "no": [{ name: "Tom Okoro", text: "Tom Okoro skriver." }] }',
      '  credit: { outlet: "Il Faro", url: "https://example.org/x", licence: "CC BY 4.0" }',
      '  related: [{ title: "La marea", url: "https://example.org/t", outlet: "Il Faro", date: "2026-05-01", relation: "follow-up", reason: "perché" }]',
      '  latest: [{ title: "Una scuola" }]',
      '  corrections: [{ kind: "correction", at: 2026-05-04T08:00:00Z, text: "Era lunedì." }]',
      '---',
      '',
      '**GENOVA, 3 maggio (ANSA) —** Il traghetto è partito.',
      '',
      '## Articoli correlati',
      '',
      '- [La marea](https://example.org/t) (Il Faro, 2026-05-01: perché)',
      '',
      '## Ultimi articoli',
      '',
      '- Una scuola',
      '',
      '## Correzioni',
      '',
      '- **Correzione (2026-05-04):** Era lunedì.',
    )
    expect(article).toMatchObject({
      language: 'it',
      kicker: 'MARE',
      headline: 'Il traghetto parte',
      standfirst: 'Una mattina al porto.',
      slugline: '',
      createdAt: '2026-05-01T08:00:00.000Z',
      updatedAt: '2026-05-02T10:00:00.000Z',
      keywords: ['mare', 'porto'],
      dateline: { place: 'GENOVA', date: '3 maggio', agency: 'ANSA' },
      credit: { outlet: 'Il Faro', url: 'https://example.org/x', licence: 'CC BY 4.0' },
      latest: { show: true, count: 1 },
      corrections: [{ kind: 'correction', text: 'Era lunedì.' }],
    })
    expect(article.bylines).toMatchObject([
      { name: 'Ines Falk', outlet: 'Il Faro', place: 'Genova' },
      {
        name: 'Tom Okoro',
        role: 'curator',
        bio: { en: 'Tom Okoro writes.', no: 'Tom Okoro skriver.' },
      },
    ])
    expect(article.related).toMatchObject([
      { title: 'La marea', relation: 'follow-up', reason: 'perché' },
    ])
    expect(paragraphsOf({ article })).toEqual(['Il traghetto è partito.'])
  })

  it('of Hugo and Jekyll fills what it can and leaves the rest out', async () => {
    const { article, leftOut } = await markdown(
      '---',
      'title: Ferry leaves early',
      'author: By Ines Falk and Tom Okoro',
      'date: 2026-05-03 10:00:00 +0200',
      'tags: [sea, ferry news]',
      'summary: A morning at the port.',
      'layout: post',
      '---',
      'The ferry left.',
    )
    expect(article).toMatchObject({
      headline: 'Ferry leaves early',
      standfirst: 'A morning at the port.',
      createdAt: '2026-05-03T08:00:00.000Z',
      keywords: ['sea', 'ferry news'],
      bylines: [{ name: 'Ines Falk' }, { name: 'Tom Okoro' }],
    })
    expect(leftOut).toEqual(['layout: post'])
  })

  it('that is none stays in the text', async () => {
    const result = await markdown('---', 'just: [words', '---', '', 'The ferry left.')
    expect(paragraphsOf(result).join(' ')).toContain('just: [words')
  })

  it('that refers to itself costs nothing', async () => {
    const result = await markdown(
      '---',
      'a: &a',
      '  b: *a',
      'title: Ferry',
      '---',
      'The ferry left.',
    )
    expect(paragraphsOf(result).join(' ')).toContain('The ferry left.')
  })
})

describe('the body of a Markdown file', () => {
  it('gives up its first h1 for the headline', async () => {
    const { article } = await markdown('# Ferry *leaves*', '', 'The ferry left.')
    expect(article.headline).toBe('Ferry leaves')
    expect(article.body.content).toHaveLength(1)
  })

  it('keeps an h1 that differs from the title, as a crosshead', async () => {
    const { article } = await markdown(
      '---',
      'title: Ferry',
      '---',
      '# Another',
      '',
      'The ferry left.',
    )
    expect(article.headline).toBe('Ferry')
    expect(article.body.content[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } })
  })

  it('has headings from 2 to 4', async () => {
    const blocks = await blocksOf('## a', '### b', '#### c', '##### d', '###### e')
    expect(blocks.map((block) => block.type === 'heading' && block.attrs.level)).toEqual([
      2, 3, 4, 4, 4,
    ])
  })

  it('keeps marks, nested ones as well', async () => {
    expect(await runsOf('a **b *c*** ~~d~~ `e`')).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'd', marks: [{ type: 'strike' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'e', marks: [{ type: 'code' }] },
    ])
  })

  it('keeps links that may be printed and only the words of others', async () => {
    const marks = [{ type: 'link', attrs: { href: 'https://example.org/', title: 'T' } }]
    expect(await runsOf('[a](https://example.org/ "T")')).toEqual([
      { type: 'text', text: 'a', marks },
    ])
    expect(await runsOf('[a](javascript:alert)')).toEqual([{ type: 'text', text: 'a' }])
    expect(await runsOf('[a][r]\n\n[r]: https://example.org/ "T"')).toEqual([
      { type: 'text', text: 'a', marks },
    ])
  })

  it('makes of a picture its text, linked to its address', async () => {
    expect(await runsOf('![Pier](https://example.org/p.png)')).toMatchObject([
      { text: 'Pier', marks: [{ type: 'link' }] },
    ])
    expect(await runsOf('![Pier](media/p.png)')).toEqual([{ type: 'text', text: 'Pier' }])
  })

  it('makes of tables, footnotes, tasks and HTML what can be read', async () => {
    const result = await markdown(
      '| a | b |',
      '|---|---|',
      '| c | **d** |',
      '',
      '- [ ] open',
      '- [x] done',
      '',
      'e[^1]',
      '',
      '<div>f<script>g()</script></div>',
      '',
      '[^1]: h',
    )
    expect(paragraphsOf(result)).toEqual(['a | b', 'c | d', '☐ open\n☑ done', 'e[1]', 'f', '[1] h'])
  })

  it('keeps the speaker of a block quote in it and invents no source', async () => {
    const { article } = await markdown('> Words said.', '>', '> — Ann Lee, mayor')
    expect(article.body.content).toMatchObject([
      { type: 'blockquote', attrs: { sourceId: null }, content: [{}, {}] },
    ])
    expect(article.sources).toEqual([])
  })

  it('keeps lists, code, rules and breaks', async () => {
    const blocks = await blocksOf(
      '3. a',
      '4. b',
      '',
      '```js',
      'let c',
      '```',
      '',
      '***',
      '',
      'd\\',
      'e',
    )
    expect(blocks.map(({ type }) => type)).toEqual([
      'orderedList',
      'codeBlock',
      'horizontalRule',
      'paragraph',
    ])
    expect(blocks[0]).toMatchObject({ attrs: { start: 3 } })
    expect(blocks[1]).toMatchObject({ attrs: { language: 'js' }, content: [{ text: 'let c' }] })
  })

  it.each([
    ['block quotes', `${'>'.repeat(5_000)} deep`],
    ['lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(2 * i)}- deep`).join('\n')],
    ['open emphasis', '*deep_ '.repeat(5_000)],
    ['open links', '[deep]('.repeat(5_000)],
  ])('survives absurd mark-up: %s', async (_, text) => {
    expect(wordsLost(text, await markdown(text))).toEqual([])
  })
})
