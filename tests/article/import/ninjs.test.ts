// News in JSON: our own items come back as they were; those of versions 3, 2 and 1 give their fields and lose no word.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { parseArticle } from '../../../article/article.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from '../export/everything-in-one.ts'
import { rendered } from '../export/rendering.ts'
import { importBytes, imported, paragraphsOf, refusal } from './importing.ts'
import { printedAgain } from './printed-again.ts'

const readBack = async (given: Article) => imported(rendered(given, 'ninjs'), 'back.json')
const read = async (item: object, name = 'wire.json') => imported(JSON.stringify(item), name)

describe('an item of our own, imported again', () => {
  test.each(['en', 'ar'] as const)('is the article that it was made of: %s', async (language) => {
    const given = everythingInOne(language)
    const { article: back, guessed } = await readBack(given)
    expect(printedAgain(back)).toEqual(printedAgain(given))
    expect(guessed).toEqual([])
    expect([back.slugline, back.editorsNote]).toEqual(['', ''])
  })

  test('is the article that it was made of, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(article(printableTerms), async (given) => {
        const { article: back } = await readBack(given)
        expect(printedAgain(back)).toEqual(printedAgain(given))
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })

  test('keeps what another desk has changed in it', async () => {
    const item = JSON.parse(rendered(everythingInOne('en'), 'ninjs'))
    item.headlines[0].value = 'Pilots go back to the river'
    const { article: back } = await read(item)
    expect(back.headline).toBe('Pilots go back to the river')
    expect(back.bylines).toHaveLength(5)
  })
})

const version3 = {
  uri: 'http://wire.example.org/items/17',
  type: 'text',
  versionCreated: '2026-03-04T05:06:07+02:00',
  embargoedUntil: '2026-03-05T00:00:00Z',
  language: 'en-GB',
  edNote: 'Adds the second paragraph',
  slugline: 'lighthouse',
  by: 'Tom Okoro and Ann Lee',
  located: 'Northpoint, Northland',
  usageTerms: 'For subscribers',
  copyrightNotice: 'Copyright Coast Wire',
  headlines: [
    { role: 'kicker', value: 'Coast' },
    { role: 'main', value: 'Lighthouse gets its lamp back' },
  ],
  descriptions: [
    { role: 'summary', contentType: 'text/html', value: '<p>After a <b>long</b> winter.</p>' },
  ],
  bodies: [
    {
      role: 'main',
      contentType: 'text/plain',
      value: 'NORTHPOINT - The lamp is back.\n\nNobody saw it.',
    },
    {
      role: 'richtext',
      contentType: 'application/xhtml+xml',
      value: '<p>NORTHPOINT - The <em>lamp</em> is back.</p><p>Nobody saw it.</p>',
    },
  ],
  infoSources: [{ name: 'Coast Wire', uri: 'https://wire.example.org/' }],
  subjects: [
    { name: 'shipping', rel: 'about', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000065' },
  ],
  places: [{ name: 'Northland', rel: 'mentions' }],
  associations: [
    {
      name: 'The keeper retires',
      uri: 'https://wire.example.org/items/3',
      type: 'text',
      rel: 'previous',
    },
    {
      name: 'lamp',
      uri: 'https://wire.example.org/p/1',
      type: 'picture',
      headlines: [{ value: 'A lamp at noon' }],
    },
  ],
}

test('an item without any text, an event say, comes in by its title', async () => {
  const { article: back, leftOut } = await read({
    standard: { name: 'ninjs', version: '3.1' },
    type: 'event',
    title: 'The harbour opens again',
    places: [{ name: 'Northpoint' }],
  })
  expect(back.headline).toBe('The harbour opens again')
  expect(leftOut).toContain('Northpoint')
})

describe('an item of version 3', () => {
  test('gives its fields, its richest copy and its related articles', async () => {
    const { article: back, guessed, leftOut } = await read(version3)
    expect(back).toMatchObject({
      language: 'en-GB',
      kicker: 'Coast',
      headline: 'Lighthouse gets its lamp back',
      standfirst: 'After a long winter.',
      slugline: 'lighthouse',
      editorsNote: 'Adds the second paragraph',
      embargo: '2026-03-05T00:00:00.000Z',
      createdAt: '2026-03-04T03:06:07.000Z',
      credit: {
        outlet: 'Coast Wire',
        url: 'https://wire.example.org/',
        licence: 'For subscribers',
      },
      subjects: [{ code: 'medtop:20000065', name: 'shipping' }],
      related: [
        {
          title: 'The keeper retires',
          target: { kind: 'link', url: 'https://wire.example.org/items/3' },
          relation: 'previous',
        },
      ],
    })
    expect(back.bylines.map(({ name }) => name)).toEqual(['Tom Okoro', 'Ann Lee'])
    expect(guessed.filter(({ field }) => field === 'byline')).toHaveLength(2)
    expect(paragraphsOf({ article: back })).toEqual([
      'NORTHPOINT - The lamp is back.',
      'Nobody saw it.',
    ])
    expect(leftOut).toEqual(expect.arrayContaining(['Copyright Coast Wire', 'A lamp at noon']))
  })

  test('without HTML is read from its plain text', async () => {
    const {
      bodies: [plain],
      ...rest
    } = version3
    const result = await read({ ...rest, bodies: [plain] })
    expect(paragraphsOf(result)).toEqual(['NORTHPOINT - The lamp is back.', 'Nobody saw it.'])
  })
})

test('an item of version 2 is read as one of version 3', async () => {
  const { by: _, ...rest } = version3
  const { article: back } = await read({
    ...rest,
    standard: { name: 'ninjs', version: '2.0' },
    people: [
      { name: 'Ann Lee', rel: 'author' },
      { name: 'The keeper', rel: 'about' },
    ],
  })
  expect(back.bylines.map(({ name }) => name)).toEqual(['Ann Lee'])
  expect(back.headline).toBe('Lighthouse gets its lamp back')
})

const version1 = {
  guid: 'tag:coast.example,2026:17',
  type: 'text',
  version: '2',
  language: 'de',
  headline: 'Leuchtturm &amp; Lampe <i>wieder</i> vereint',
  slugline: 'leuchtturm',
  byline: 'Von Ann Lee',
  description_html: '<p>Nach einem langen Winter.</p>',
  body_html:
    '<p>Die Lampe ist <a href="https://example.org/">zurück</a>.</p><script>steal()</script><p onclick="x()">Niemand <a href="javascript:x()">sah</a> es.</p><!-- EMBED START --><blockquote><p>Endlich.</p></blockquote>',
  ednote: 'Eilt',
  firstcreated: '2026-03-04T05:06:07+0000',
  versioncreated: '2026-03-04T06:06:07+0000',
  located: 'Nordkap',
  source: 'Küstendienst',
  keywords: ['Meer', 'Licht'],
  subject: [{ code: '20000065', name: 'Schifffahrt', scheme: 'mediatopic' }],
  authors: [{ name: 'Ann Lee', role: 'photographer', biography: 'Ann Lee wohnt am <b>Meer</b>.' }],
  service: [{ name: 'Küste', code: 'k' }],
  extra: { kicker: 'Küste', sms: 'Lampe brennt' },
  associations: {
    featuremedia: {
      type: 'picture',
      headline: 'Die Lampe',
      description_text: 'Eine Lampe am Mittag',
      renditions: { original: { href: 'https://example.org/lampe.jpg', mimetype: 'image/jpeg' } },
    },
    more: { type: 'text', headline: 'Der Wärter geht', uri: 'https://example.org/warter' },
  },
}

describe('an item of version 1, as a newsroom system writes it', () => {
  test('gives its fields, whatever mark-up stands in them', async () => {
    const { article: back, leftOut } = await read(version1)
    expect(back).toMatchObject({
      language: 'de',
      kicker: 'Küste',
      headline: 'Leuchtturm & Lampe wieder vereint',
      standfirst: 'Nach einem langen Winter.',
      slugline: 'leuchtturm',
      editorsNote: 'Eilt',
      createdAt: '2026-03-04T05:06:07.000Z',
      updatedAt: '2026-03-04T06:06:07.000Z',
      dateline: { place: 'Nordkap', date: '', agency: '' },
      credit: { outlet: 'Küstendienst' },
      keywords: ['Meer', 'Licht'],
      subjects: [{ code: 'medtop:20000065', name: 'Schifffahrt' }],
      bylines: [{ name: 'Ann Lee', role: 'photographer', bio: { de: 'Ann Lee wohnt am Meer.' } }],
      related: [{ title: 'Der Wärter geht' }],
    })
    expect(leftOut).toEqual(expect.arrayContaining(['Lampe brennt', 'Eine Lampe am Mittag']))
  })

  test('brings in no script and no address that may not be printed', async () => {
    const { article: back } = await read(version1)
    expect(JSON.stringify(back)).not.toMatch(/steal|javascript|onclick/u)
    expect(back.body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'blockquote',
    ])
  })
})

describe('any item', () => {
  const words = fc
    .array(fc.constantFrom('lamp', 'sea', 'über', 'море', '港', '3', '“so”', '<b>x</b>', '&amp;'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.join(' '))
  const value: fc.Arbitrary<unknown> = fc.oneof(
    words,
    fc.array(fc.record({ role: words, name: words, value: words, rel: fc.constant('author') }), {
      maxLength: 2,
    }),
    fc.jsonValue(),
  )
  const names = Object.keys({
    ...version1,
    ...version3,
    people: 0,
    description_text: 0,
    body_text: 0,
  })

  test('is an article or a sentence, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value), async (item) => {
        const bytes = new TextEncoder().encode(JSON.stringify(item))
        const result = await importBytes(bytes, 'a.ninjs')
        if (result.kind === 'imported')
          expect(parseArticle(JSON.parse(JSON.stringify(result.article))).ok).toBe(true)
        else expect(result.problem).toMatch(/^[A-Z].*\.$/su)
      }),
      { numRuns: 300 },
    )
  })

  test('loses none of the words that people read', async () => {
    const text = [
      'headline',
      'byline',
      'body_html',
      'description_text',
      'ednote',
      'located',
      'copyrightnotice',
    ]
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...text), words), async (item) => {
        const result = await read(item, 'a.ninjs')
        const kept = new Set(wordsOfAll(result))
        const shown = Object.values(item)
          .join(' ')
          .replace(/<\/?b>|&amp;/gu, ' ')
        expect((shown.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !kept.has(word))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('that is cut off is refused in a sentence', async () => {
    const text = JSON.stringify(version3).slice(0, 500)
    expect(await refusal(new TextEncoder().encode(text), 'a.ninjs')).toMatch(/Nothing was imported/)
  })
})

const wordsOfAll = ({
  article: given,
  leftOut,
}: {
  article: Article
  leftOut: readonly string[]
}) => `${JSON.stringify(given)} ${leftOut.join(' ')}`.match(/[\p{L}\p{N}]+/gu) ?? []
