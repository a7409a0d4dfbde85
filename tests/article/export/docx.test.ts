// Word files, read back by others: every visible word, styles by name, links, lists, pictures, comments, properties.

import { strFromU8, unzipSync } from 'fflate'
import { DOMParser, parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block, Body } from '../../../article/body/body.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { remarkSentences } from '../../../article/export/remarks.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'

const now = '2026-03-01T09:00:00.000Z'
const media = `${'ab'.repeat(16)}.png`
/** 1,200 by 800, as far as its head says. */
const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000004b0000003200802000000', 'hex')
const speaker = createSource({
  id: '0000000a-0000-4000-8000-000000000000',
  name: 'Lena Ortiz',
  role: 'harbour master',
})
const said = { ...noAttribution, sourceId: speaker.id }

const line = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const code = (text: string): Block => ({
  type: 'codeBlock',
  attrs: { language: null },
  content: [{ type: 'text', text }],
})
const item = (...content: Block[]) => ({ type: 'listItem' as const, content })

const anArticle = (content: Body['content'], given: Partial<Article> = {}): Article =>
  createArticle({
    id: '0000000b-0000-4000-8000-000000000000',
    now,
    kicker: 'Shipping',
    headline: 'Harbour closed',
    standfirst: 'Nothing moves until Friday.',
    bylines: [{ name: 'Ines Marlow', role: 'reporter', outlet: 'The Post', place: '', bio: {} }],
    dateline: { place: 'WESTHAVEN', date: 'March 1', agency: '' },
    sources: [speaker],
    body: { type: 'doc', content },
    ...given,
  })

async function wordFile(article: Article, options = {}): Promise<Uint8Array> {
  const made = await exportArticle(article, {
    ...{ format: 'docx', options, now, acknowledged: true },
    readMedia: async () => picture,
  })
  if (made.kind !== 'exported' || typeof made.content === 'string')
    throw new Error(JSON.stringify(made))
  return made.content
}

const styleMap = [
  "r[style-name='Dateline'] => strong",
  ...['Kicker', 'Headline', 'Standfirst', 'Byline', 'Body', 'Quote', 'Pull quote', 'Attribution'],
  ...['Code', 'caption', 'Credit', 'Biography', 'Correction'],
].map((name) =>
  name.startsWith('r[')
    ? name
    : `p[style-name='${name}'] => p.${name.toLowerCase().replace(' ', '-')}:fresh`,
)

async function readBack(file: Uint8Array) {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap },
  )
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  return { document, messages, html: value }
}

const xmlOf = (file: Uint8Array, part: string) =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array())

test('head and body stand in styles of their own names', async () => {
  const { document, messages } = await readBack(
    await wordFile(
      anArticle([
        line('The harbour was closed.'),
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'What next' }] },
        { type: 'blockquote', attrs: said, content: [line('“Nothing moves.”')] },
        { type: 'pullQuote', attrs: said, content: [{ type: 'text', text: '“Nothing.”' }] },
        {
          type: 'codeBlock',
          attrs: { language: null },
          content: [{ type: 'text', text: 'a = 1\n  b' }],
        },
      ]),
    ),
  )
  expect(messages).toEqual([])
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
  expect(texts('.kicker')).toEqual(['Shipping'])
  expect(texts('.headline')).toEqual(['Harbour closed'])
  expect(texts('.standfirst')).toEqual(['Nothing moves until Friday.'])
  expect(texts('.byline')).toEqual(['Ines Marlow, The Post'])
  expect(texts('.body')).toEqual(['WESTHAVEN, March 1 — The harbour was closed.'])
  expect(texts('h3')).toEqual(['What next'])
  expect(texts('.quote')).toEqual(['“Nothing moves.”'])
  expect(texts('.pull-quote')).toEqual(['“Nothing.”'])
  expect(texts('.attribution')).toEqual(Array(2).fill('— Lena Ortiz, harbour master'))
  expect(document.querySelector('.code')?.innerHTML).toBe('a = 1<br>  b')
})

test('marks and links come back', async () => {
  const marks = (...types: ('bold' | 'italic' | 'strike')[]) => types.map((type) => ({ type }))
  const href = 'https://example.org/plan?a=1&b=2'
  const { html } = await readBack(
    await wordFile(
      anArticle(
        [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'bold', marks: marks('bold') },
              { type: 'text', text: ' both', marks: marks('bold', 'italic') },
              { type: 'text', text: ' gone', marks: marks('strike') },
              { type: 'hardBreak' },
              {
                type: 'text',
                text: 'plan',
                marks: [{ type: 'link', attrs: { href, title: null } }],
              },
            ],
          },
        ],
        { dateline: { place: '', date: '', agency: '' } },
      ),
    ),
  )
  expect(html).toContain(
    '<strong>bold<em> both</em></strong><s> gone</s><br /><a href="https://example.org/plan?a=1&amp;b=2">plan</a>',
  )
})

test('lists nest, and begin where they begin', async () => {
  const file = await wordFile(
    anArticle([
      line('First.'),
      {
        type: 'bulletList',
        content: [
          item(line('a')),
          item(line('b'), {
            type: 'orderedList',
            attrs: { start: 7 },
            content: [item(line('seven'), line('more of it')), item(line('eight'))],
          }),
        ],
      },
    ]),
  )
  const { document } = await readBack(file)
  const list = document.querySelector('body > ul')
  expect([...(list?.children ?? [])].map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'a',
    'b',
  ])
  expect(list?.querySelector('ol > li')?.firstChild?.textContent).toBe('seven')
  const numbering = new DOMParser().parseFromString(xmlOf(file, 'word/numbering.xml'), 'text/xml')
  const starts = [...numbering.querySelectorAll('w\\:lvl[w\\:ilvl="1"] > w\\:start')]
  expect(starts.map((start) => start.getAttribute('w:val'))).toContain('7')
})

test('a picture is there in its own proportions, with alternative text, caption and credit', async () => {
  const file = await wordFile(
    anArticle([
      line('First.'),
      {
        type: 'image',
        attrs: { media, alt: 'Boats & quay', caption: 'The quay', credit: 'Jo Rey' },
      },
    ]),
  )
  const { document } = await readBack(file)
  expect(document.querySelector('img')?.getAttribute('alt')).toBe('Boats & quay')
  expect(document.querySelector('.caption')?.textContent).toBe('The quay')
  expect(document.querySelector('.credit')?.textContent).toBe('Jo Rey')
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xmlOf(file, 'word/document.xml')) ?? []
  expect(Number(cx) / Number(cy)).toBeCloseTo(1.5, 1)
  expect(Number(cx) / 914_400).toBeLessThan(6.4)
})

test('properties are the article’s, and right-to-left paragraphs are set so', async () => {
  const file = await wordFile(
    anArticle([line('أغلق الميناء'), code('if (a < b) {')], {
      language: 'ar',
      headline: 'الميناء',
      bylines: [{ name: 'Noor', role: 'reporter', outlet: '', place: '', bio: {} }],
    }),
  )
  const core = new DOMParser().parseFromString(xmlOf(file, 'docProps/core.xml'), 'text/xml')
  const property = (name: string) => core.querySelector(name)?.textContent
  expect(property('dc\\:title')).toBe('الميناء')
  expect(property('dc\\:creator')).toBe('Noor')
  expect(property('dc\\:language')).toBe('ar')
  expect(property('dcterms\\:modified')).toBe('2026-03-01T09:00:00Z')
  const document = xmlOf(file, 'word/document.xml')
  expect(document.match(/<w:bidi\/>/g)?.length).toBeGreaterThan(3)
  expect(document).toContain('<w:rtl/>')
  const paragraphOfCode = document.split('<w:p>').find((one) => one.includes('if (a'))
  expect(paragraphOfCode).not.toMatch(/<w:bidi\/>|<w:rtl\/>/)
  expect(xmlOf(file, 'word/styles.xml')).toContain('w:val="ar"')
})

test('the height of a line grows with its letters in every program', async () => {
  const styles = xmlOf(await wordFile(anArticle([line('Nothing.')])), 'word/styles.xml')
  const spacings = styles.match(/<w:spacing [^>]*w:line="\d+"[^>]*>/g) ?? []
  expect(spacings.length).toBeGreaterThan(10)
  for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"')
})

test('the same article gives the same bytes', async () => {
  const link = { type: 'link' as const, attrs: { href: 'https://example.org', title: null } }
  const article = anArticle([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'one', marks: [link] },
        { type: 'text', text: ' two' },
      ],
    },
    { type: 'image', attrs: { media, alt: 'x', caption: '', credit: '' } },
    { type: 'orderedList', attrs: { start: 3 }, content: [item(line('three'))] },
  ])
  const [first, second] = [await wordFile(article), await wordFile(article)]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  const early = await wordFile({
    ...article,
    createdAt: '1901-01-01T00:00:00Z',
    updatedAt: '1901-01-01T00:00:00Z',
  })
  expect(early.length).toBeGreaterThan(1_000)
})

describe('open checks as comments', () => {
  const open = anArticle([
    line('Nothing.'),
    line('“It was never safe,” someone said.'),
    { type: 'image', attrs: { media, alt: '', caption: '', credit: '' } },
  ])

  test('stand at their paragraphs, and only when asked for', async () => {
    const file = await wordFile(open, { comments: true })
    const comments = new DOMParser().parseFromString(xmlOf(file, 'word/comments.xml'), 'text/xml')
    const texts = [...comments.querySelectorAll('w\\:comment')].map(
      (comment) => comment.textContent,
    )
    expect(texts).toContain('Nobody is named yet for words quoted here.')
    expect(texts).toContain('This picture has no alternative text yet.')
    expect(xmlOf(file, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/>(?:(?!<\/w:p>).)*never safe/,
    )
    expect(xmlOf(await wordFile(open), 'word/comments.xml')).not.toContain('Nobody is named')
  })

  test('say nothing of any article', async () => {
    const hidden = createSource({
      id: '0000000c-0000-4000-8000-000000000000',
      name: 'Xavier Quill',
      terms: 'on-background',
      description: '',
      contact: 'xq@example.org',
    })
    const article = { ...open, sources: [hidden] }
    article.body.content.push({
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: '“Later.”',
          marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId: hidden.id } }],
        },
      ],
    })
    const file = await wordFile(article, { comments: true })
    const comments = new DOMParser().parseFromString(xmlOf(file, 'word/comments.xml'), 'text/xml')
    for (const comment of comments.querySelectorAll('w\\:comment'))
      expect(remarkSentences).toContain(comment.textContent)
    for (const part of Object.values(unzipSync(file)))
      expect(strFromU8(part)).not.toMatch(/quill|xq@/i)
  })
})

test('a protected name that slipped into the words stops the file', async () => {
  const hidden = createSource({
    id: '0000000c-0000-4000-8000-000000000000',
    name: 'Xavier Quillfeather',
    terms: 'on-background',
    description: 'an official',
    reason: 'fear',
    editor: 'Jo',
  })
  const article = anArticle(
    [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: '“Later.”',
            marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId: hidden.id } }],
          },
        ],
      },
      {
        type: 'image',
        attrs: { media, alt: 'Xavier Quillfeather at the quay', caption: '', credit: '' },
      },
    ],
    { sources: [hidden] },
  )
  const made = await exportArticle(article, {
    format: 'docx',
    now,
    acknowledged: true,
    readMedia: async () => picture,
  })
  expect(made.kind).toBe('refused')
})
