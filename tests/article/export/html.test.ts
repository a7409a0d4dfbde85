// HTML read back by an HTML5 parser: structure, languages, addresses, metadata, and every letter of the body.
import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import { html } from '../../../article/export/html.ts'
import { wordsFor } from '../../../article/export/words.ts'
import { type PrintedArticle, printArticle } from '../../../article/print/printed-article.ts'
import type { PrintedBlock } from '../../../article/print/printed-body.ts'
import { noAttribution as attribution } from '../../../article/quotes/quotation.ts'
import { createSource as source } from '../../../article/source.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from './everything-in-one.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const newArticle = (given: Partial<Article>) => createArticle({ id: id(1), now, ...given })

function htmlOf(given: Article, format: 'html' | 'html-fragment' = 'html'): string {
  return rendered(given, format)
}

const isElement = (node: Nodes): node is Element => node.type === 'element'

const treeOf = (given: Article) => fromHtml(htmlOf(given))

function elements(node: Nodes): readonly Element[] {
  const inner = 'children' in node ? node.children.flatMap(elements) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

const named = (node: Nodes, tagName: string) =>
  elements(node).filter((element) => element.tagName === tagName)

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const withClass = (node: Nodes, name: string) =>
  elements(node).filter(({ properties }) => [properties.className].flat().includes(name))

function jsonLdOf(node: Nodes): Record<string, unknown> {
  const [script] = named(node, 'script')
  return JSON.parse(script === undefined ? '{}' : textOf(script))
}

/** Everything that a reader sees of the body, without white space. */
function wordsOf(block: PrintedBlock): string {
  const line = (content: readonly { readonly type: string; readonly text?: string }[]) =>
    content.map(({ text }) => text ?? '').join('')
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(block.content)
    case 'pullQuote':
      return line(block.content)
    case 'blockquote':
      return block.content.map(wordsOf).join('')
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap(({ content }) => content.map(wordsOf)).join('')
    case 'codeBlock':
      return block.text
    case 'image':
      return block.caption + block.credit
    case 'horizontalRule':
      return ''
  }
}

const seen = (text: string) => text.replace(/\s/gu, '')

function printedOf(given: Article): PrintedArticle {
  const printing = printArticle(given, { latest: [] })
  if (printing.kind !== 'printed') throw new Error(JSON.stringify(printing))
  return printing.printed
}

describe('an HTML page of any article', () => {
  test('has one h1, a language, one NewsArticle, and no address but http, https, mailto', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const tree = treeOf(given)
        expect(named(tree, 'h1')).toHaveLength(1)
        expect(named(tree, 'html')[0]?.properties).toMatchObject({ lang: given.language })
        expect(named(tree, 'script')).toHaveLength(1)
        expect(jsonLdOf(tree)['@type']).toBe('NewsArticle')
        for (const { properties } of elements(tree)) {
          if (properties.href !== undefined)
            expect(properties.href).toMatch(/^(?:(?:https?|mailto):|#author-\d+$)/i)
          if (properties.src !== undefined)
            expect(properties.src).toMatch(/^media\/[0-9a-f]+\.\w+$/)
          for (const name of Object.keys(properties)) expect(name).not.toMatch(/^on/i)
        }
        for (const tag of ['q', 'cite', 'iframe', 'form', 'b', 'i'])
          expect(named(tree, tag)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('keeps every letter of the headline and the body', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const tree = treeOf({ ...given, dateline: { place: '', date: '', agency: '' } })
        const printed = printedOf(given)
        expect(textOf(named(tree, 'h1')[0] ?? tree)).toBe(printed.headline || untitled(given))
        const [content] = withClass(tree, 'e-content')
        const body = JSON.parse(JSON.stringify(content ?? tree), (_, value) =>
          value?.tagName === 'figcaption' && !hasImageClass(value)
            ? { type: 'text', value: '' }
            : value,
        )
        expect(seen(textOf(body))).toBe(seen(printed.body.map(wordsOf).join('')))
      }),
      { numRuns: 40 },
    )
  })

  test('is the same every time', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const copy: Article = JSON.parse(JSON.stringify(given))
        for (const format of ['markdown', 'html', 'html-fragment'])
          expect(rendered(copy, format)).toBe(rendered(given, format))
      }),
      { numRuns: 20 },
    )
  })
})

const untitled = ({ language }: Article) => wordsFor(language).untitled

/** Captions of pictures are words of the body, attributions under quotes are not. */
const hasImageClass = (caption: Element) =>
  caption.children.some(
    (child) =>
      child.type === 'element' && ['caption', 'credit'].includes(`${child.properties.className}`),
  )

describe('an HTML page', () => {
  test('marks a biography with its own language and direction', () => {
    const tree = treeOf(
      newArticle({
        language: 'en',
        bylines: [
          {
            name: 'Lina Rossi',
            role: 'reporter',
            outlet: 'Example News',
            place: '',
            bio: { it: 'Lina Rossi vive a Torino.', ar: 'صحفية' },
          },
        ],
      }),
    )
    expect(
      withClass(tree, 'bio').map(({ properties }) => [properties.lang, properties.dir]),
    ).toEqual([
      ['ar', 'rtl'],
      ['it', 'ltr'],
    ])
  })

  test('runs from right to left in Hebrew', () => {
    const tree = treeOf(newArticle({ language: 'he', headline: 'שלום' }))
    expect(named(tree, 'html')[0]?.properties).toMatchObject({ lang: 'he', dir: 'rtl' })
  })

  test('marks words that stand as they were said with their language and direction', () => {
    const tree = treeOf(everythingInOne('en'))
    const foreign = [...named(tree, 'span'), ...named(tree, 'blockquote')]
      .filter(({ properties }) => properties.lang !== undefined)
      .map((element) => [textOf(element).trim(), element.properties.lang, element.properties.dir])
    expect(foreign).toEqual([
      ['“Siamo stanchi”', 'it', 'ltr'],
      ['הנהר לא ישן.', 'he', 'rtl'],
    ])
  })

  test('keeps code running from left to right in an article that does not', () => {
    const dirs = (language: 'en' | 'ar') =>
      named(treeOf(everythingInOne(language)), 'pre').map(({ properties }) => properties.dir)
    expect([dirs('en'), dirs('ar')]).toEqual([[undefined], ['ltr']])
  })

  test('leads from an author to the biography, and says so', () => {
    const tree = treeOf(everythingInOne('en'))
    const authors = named(tree, 'a').filter(({ properties }) => `${properties.rel}` === 'author')
    expect(authors.map(textOf)).toEqual(['Ida Brandt'])
    const ids = elements(tree).map(({ properties }) => `#${properties.id}`)
    expect(ids).toContain(authors[0]?.properties.href)
  })

  test('names the language of a linked article where it is known', () => {
    const latest = { title: 'Der Fluss', outlet: '', date: '', relation: null, reason: '' }
    const given = newArticle({ latest: { show: true, count: 5 } })
    const printing = printArticle(given, {
      latest: [
        { ...latest, url: 'https://example.org/fluss', language: 'de' },
        { ...latest, url: null, language: 'de' },
        { ...latest, url: 'https://example.org/unknown' },
      ],
    })
    if (printing.kind !== 'printed') throw new Error(printing.reasons.join())
    const items = named(fromHtml(html.render(printing.printed, {})), 'li')
    expect(
      items.map(({ children: [title] }) => title?.type === 'element' && title.properties),
    ).toMatchObject([{ hrefLang: 'de' }, { lang: 'de' }, { href: 'https://example.org/unknown' }])
  })

  test('keeps the attribution outside of the words of a block quote', () => {
    const tree = treeOf(
      newArticle({
        sources: [source({ id: id(2), name: 'Ann Smith', role: 'mayor' })],
        body: {
          type: 'doc',
          content: [
            {
              type: 'blockquote',
              attrs: { ...attribution, sourceId: id(2) },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Never.' }] }],
            },
          ],
        },
      }),
    )
    const [figure] = named(tree, 'figure')
    expect(figure?.children.filter(isElement).map(({ tagName }) => tagName)).toEqual([
      'blockquote',
      'figcaption',
    ])
    expect(textOf(named(tree, 'figcaption')[0] ?? tree)).toBe('— Ann Smith, mayor')
    expect(textOf(named(tree, 'blockquote')[0] ?? tree).trim()).toBe('Never.')
  })

  test('cannot be left by an end tag in the metadata', () => {
    const headline = '</script><script>alert(1)</script>'
    const tree = treeOf(newArticle({ headline }))
    expect(named(tree, 'script')).toHaveLength(1)
    expect(jsonLdOf(tree).headline).toBe(headline)
  })

  test('gives the name of an unnamed source as the agreed description', () => {
    const tree = treeOf(
      newArticle({
        sources: [
          source({
            id: id(2),
            name: 'Secret Name',
            description: 'a clerk',
            terms: 'on-background',
          }),
        ],
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                {
                  type: 'text',
                  text: '“No,”',
                  marks: [{ type: 'quotation', attrs: { ...attribution, sourceId: id(2) } }],
                },
              ],
            },
          ],
        },
      }),
    )
    expect(jsonLdOf(tree).hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'No,',
        inLanguage: 'en',
        position: '0-5',
        creator: { '@type': 'Person', description: 'a clerk' },
      },
    ])
  })

  test('skips no heading level and keeps the one that was chosen', () => {
    const heading = (level: 2 | 3 | 4) => ({ type: 'heading' as const, attrs: { level } })
    const content = [heading(4), heading(2), heading(4), heading(4), heading(3)]
    const tree = treeOf(newArticle({ body: { type: 'doc', content } }))
    const [body] = withClass(tree, 'e-content')
    expect(
      body?.children
        .filter(isElement)
        .map(({ tagName, properties }) => [tagName, properties.dataLevel]),
    ).toEqual([
      ['h2', '4'],
      ['h2', undefined],
      ['h3', '4'],
      ['h4', undefined],
      ['h3', undefined],
    ])
  })

  test('links a licence that is known by its name', () => {
    const tree = treeOf(
      newArticle({
        credit: { outlet: 'Example', url: 'https://example.org/', licence: 'CC BY-SA 4.0' },
      }),
    )
    const licence = named(tree, 'a').find(({ properties }) => `${properties.rel}` === 'license')
    expect(licence?.properties.href).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
  })
})

describe('an HTML fragment', () => {
  test('is the article alone, without style, script or page', () => {
    const text = htmlOf(newArticle({ headline: 'A headline' }), 'html-fragment')
    const tree = fromHtml(text, { fragment: true })
    expect(tree.children.filter(isElement).map(({ tagName }) => tagName)).toEqual(['article'])
    for (const tag of ['style', 'script', 'meta', 'title']) expect(named(tree, tag)).toEqual([])
  })
})
