// What refuses an export: each check where it must speak and where it must not.
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import type { Block } from '../../../article/body/body.ts'
import { acknowledge, gate } from '../../../article/checks/gate.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import {
  articleOf,
  context,
  findingsOf,
  id,
  now,
  paragraph,
  pointsTo,
  related,
  said,
  source,
  unnamed,
} from './an-article.ts'

const later = '2026-03-01T10:30:00+01:00'
const picture = (given: { alt?: string; caption?: string }): Block => ({
  type: 'image',
  attrs: { media: '0123456789abcdef.png', alt: 'A boat', caption: '', credit: '', ...given },
})

describe('off-the-record', () => {
  const secret = articleOf({ sources: [source({ terms: 'off-the-record' })] })

  test('finds words in any form', () => {
    const [finding] = findingsOf('off-the-record', secret)
    expect(finding).toMatchObject({ severity: 'blocks', answer: 'none', fix: null })
    expect(finding?.message).toMatch(/^“It sails,” was said off the record\./)
    const indirect = articleOf(
      { sources: [source({ terms: 'off-the-record' })] },
      paragraph(said('It will sail', { kind: 'indirect' })),
    )
    expect(findingsOf('off-the-record', indirect)).toHaveLength(1)
  })

  test('follows the terms of the quote, and is silent about a source that says nothing', () => {
    const freed = paragraph(said('“It sails,”', { terms: 'on-the-record' }))
    expect(
      findingsOf(
        'off-the-record',
        articleOf({ sources: [source({ terms: 'off-the-record' })] }, freed),
      ),
    ).toEqual([])
    const silent = articleOf(
      { sources: [source({ terms: 'off-the-record' })] },
      paragraph('It sails.'),
    )
    expect(findingsOf('off-the-record', silent)).toEqual([])
  })
})

test('deep-background finds quoted words, and offers to make them indirect', () => {
  const sources = [source({ terms: 'deep-background' })]
  const quoted = articleOf({ sources }, paragraph('He said: ', said('“Never,”')))
  expect(findingsOf('deep-background', quoted)).toMatchObject([
    { severity: 'blocks', fix: { kind: 'make-indirect', from: 10, to: 18 } },
  ])
  const indirect = articleOf({ sources }, paragraph(said('It never will.', { kind: 'indirect' })))
  expect(findingsOf('deep-background', indirect)).toEqual([])
})

describe('embargo', () => {
  const held = articleOf({ embargo: later })

  test('blocks until its time, whatever the zone', () => {
    expect(findingsOf('embargo', held)).toMatchObject([
      { severity: 'blocks', answer: 'override-embargo' },
    ])
    expect(findingsOf('embargo', held)[0]?.message).toContain('2026-03-01 09:30 UTC')
    expect(findingsOf('embargo', held, { now: '2026-03-01T09:30:00Z' })).toEqual([])
    expect(findingsOf('embargo', articleOf())).toEqual([])
  })

  test('is lifted by an override that has a reason and means this embargo', () => {
    const override = { embargo: later, by: 'Ed', at: now, why: 'Released early' }
    expect(findingsOf('embargo', { ...held, embargoOverride: override })).toEqual([])
    for (const void_ of [{ why: '  ' }, { embargo: '2026-03-01T12:00:00Z' }])
      expect(
        findingsOf('embargo', { ...held, embargoOverride: { ...override, ...void_ } }),
      ).toHaveLength(1)
  })
})

describe('holes', () => {
  const whole = articleOf({}, paragraph('It costs 12.'))
  const spoilt: readonly (readonly [string, Partial<Article>, Block])[] = [
    ['the body', {}, paragraph('It costs TK.')],
    ['the headline', { headline: 'Ferry TK' }, paragraph('x')],
    [
      'a byline',
      { bylines: [{ ...(whole.bylines[0] as never as Article['bylines'][0]), place: 'TK' }] },
      paragraph('x'),
    ],
    ['a related article', { related: [related({ reason: 'TKK' })] }, paragraph('x')],
    ['the words of a picture', {}, picture({ caption: 'TK crowd' })],
    [
      'the corrections',
      { corrections: [{ kind: 'correction', text: 'TK', at: now }] },
      paragraph('x'),
    ],
  ]
  test.each(spoilt)('finds a TK in %s', (where, given, block) => {
    const [finding] = findingsOf('holes', articleOf(given, block))
    expect(finding).toMatchObject({ severity: 'blocks' })
    expect(finding?.message).toContain(where)
  })

  test('leaves words, and fields that are not printed, alone', () => {
    expect(findingsOf('holes', whole)).toEqual([])
    expect(
      findingsOf('holes', articleOf({ slugline: 'TK', editorsNote: 'TK' }, paragraph('ATK, tk'))),
    ).toEqual([])
  })
})

describe('protected-name', () => {
  const withText = (words: string, given: Partial<Article> = {}) =>
    articleOf(
      { sources: [source(), unnamed()], ...given },
      paragraph(said('“It sails,”', { sourceId: id(3) }), ' said a port official.'),
      paragraph(words),
    )
  const words = (given: Article) =>
    findingsOf('protected-name', given).map((finding) => pointsTo(finding, given))

  test.each([
    ['Lena Okafor was there.', 'Lena Okafor'],
    ['LENA  OKÁFOR', 'LENA  OKÁFOR'],
    ['Okafor, Lena', 'Okafor, Lena'],
    ['So Okafor’s boat', 'Okafor'],
    ['die Okafors', 'Okafors'],
    ['the Okafores', 'Okafores'],
    ['das Okaforsche Boot', 'Okaforsche'],
    ['im Lena-Okaforschen Boot', 'Lena-Okaforschen'],
    ['see @lenaokafor', 'lenaokafor'],
    ['Ok\u00adafor', 'Ok\u00adafor'],
  ])('is found in %j', (text, found) => {
    expect(words(withText(text))).toEqual([found])
  })

  test('is not found inside of other words', () => {
    expect(words(withText('Okaforia and Helena'))).toEqual([])
  })

  test.each<[string, Partial<Article>]>([
    ['the headline', { headline: 'Okafor speaks' }],
    [
      'a byline',
      { bylines: [{ name: 'Lena Okafor', role: 'reporter', outlet: '', place: '', bio: {} }] },
    ],
    ['the keywords', { keywords: ['okafor'] }],
    [
      'a related article',
      { related: [related({ target: { kind: 'link', url: 'https://example.org/lena-okafor' } })] },
    ],
    ['the attribution of a quote', { sources: [source({ role: 'aide to Okafor' }), unnamed()] }],
  ])('is found in %s', (where, given) => {
    const both = withText('x', given)
    both.body.content.push(paragraph(said('“Yes,”')))
    const [finding] = findingsOf('protected-name', both)
    expect(finding?.message).toContain(where)
  })

  test('is found in the words of a picture and the address of a link', () => {
    const href = 'https://example.org/okafor'
    const linked: Block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href, title: null } }] },
      ],
    }
    const given = withText('x')
    given.body.content.push(picture({ alt: 'Okafor on deck' }), linked)
    expect(findingsOf('protected-name', given)).toHaveLength(2)
  })

  test('is found where marks part it', () => {
    const given = withText('x')
    given.body.content.push({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Oka', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'for' },
      ],
    })
    expect(words(given)).toEqual(['Okafor'])
  })

  test('whole can only be taken out; a surname alone may be acknowledged as somebody else’s', () => {
    const answerIn = (text: string) => findingsOf('protected-name', withText(text))[0]?.answer
    expect(answerIn('Lena Okafor')).toBe('none')
    expect(answerIn('Okafor')).toBe('acknowledge')
  })

  test('is asked for, and holds nothing up for long, where a given name stands alone', () => {
    const given = withText('Then Lena spoke.', { kicker: 'Lena' })
    const asked = { severity: 'to-acknowledge', answer: 'acknowledge' }
    expect(findingsOf('protected-name', given)).toMatchObject([asked, asked])
    const [finding] = findingsOf('protected-name', given)
    expect(finding?.message).toContain('the given name of Lena Okafor')
    const answered = acknowledge(given, finding === undefined ? [] : [finding], {
      by: 'Ed',
      at: now,
      why: 'Another Lena',
    })
    expect(gate(answered, context).toAcknowledge).toEqual([])
  })

  test('in a word of its own that looks like an ending is nobody’s', () => {
    const may = { sources: [source(), unnamed({ name: 'Theo Stein' })] }
    expect(words(withText('des Steines', may))).toEqual([])
    expect(words(withText('Steins Boot', may))).toEqual(['Steins'])
  })

  test('has one key for a surname in every place', () => {
    const keys = findingsOf('protected-name', withText('Okafor. Okafor.', { kicker: 'Okafor' }))
    expect(keys).toHaveLength(3)
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1)
  })

  test('finds a contact: an address, a telephone number in any grouping', () => {
    const contact = 'Signal: blue.heron77, lena@port.example, +39 333 123 4567'
    const sources = [source(), unnamed({ contact })]
    for (const text of ['blue.heron77', 'write to lena@port.example', 'call (0)333-1234567'])
      expect(findingsOf('protected-name', withText(text, { sources })), text).toHaveLength(1)
    expect(findingsOf('protected-name', withText('call 333 7654321', { sources }))).toEqual([])
  })

  test('is not asked for where the source is named', () => {
    expect(findingsOf('protected-name', articleOf({}, paragraph('Ines Falk came.')))).toEqual([])
  })
})

describe('nothing-to-print', () => {
  test('asks for a headline and a body', () => {
    const empty = articleOf({ headline: ' ' }, { type: 'paragraph' }, { type: 'horizontalRule' })
    expect(findingsOf('nothing-to-print', empty).map(({ place }) => place)).toEqual([
      { kind: 'field', field: 'headline' },
      { kind: 'field', field: 'body' },
    ])
  })

  test('is content with a picture or a block quote', () => {
    expect(findingsOf('nothing-to-print', articleOf({}, picture({})))).toEqual([])
    const quote: Block = { type: 'blockquote', attrs: noAttribution, content: [paragraph('Yes')] }
    expect(findingsOf('nothing-to-print', articleOf({}, quote))).toEqual([])
  })
})
