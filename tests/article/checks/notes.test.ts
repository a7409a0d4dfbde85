// What is only said: each note where it must be made and where it must not.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../article/body/body.ts'
import { createByline } from '../../../article/byline.ts'
import type { Finding } from '../../../article/checks/check.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import {
  articleOf,
  findingsOf,
  id,
  paragraph,
  pointsTo,
  related,
  said,
  source,
} from './an-article.ts'

const isNote = { severity: 'note', answer: 'dismiss' }
const two = [source(), source({ id: id(4), name: 'Ola Brandt' })]

/** A line of the body after the fix of its finding. */
function mended(words: string, finding: Finding | undefined): string {
  if (finding?.fix?.kind !== 'replace-text') return 'no fix'
  return [...finding.fix.edits]
    .reverse()
    .reduce(
      (text, { from, to, text: by }) => text.slice(0, from - 1) + by + text.slice(to - 1),
      words,
    )
}

describe('duplicate-related', () => {
  test.each([
    ['the same address', { target: { kind: 'link', url: 'https://example.org/pier/#top' } }],
    ['the same title', { title: 'the pier  in Winter', target: { kind: 'none' } }],
    ['the article itself', { title: 'x', target: { kind: 'draft', id: id(1) } }],
    ['its own headline', { title: 'Ferry sails on', target: { kind: 'none' } }],
  ] as const)('finds %s', (_, given) => {
    const second = related({ title: 'Another', ...given, id: id(41) })
    expect(
      findingsOf('duplicate-related', articleOf({ related: [related(), second] })),
    ).toMatchObject([{ ...isNote, fix: { kind: 'remove-related', id: id(41) } }])
  })

  test('lets two articles be two', () => {
    const other = related({
      id: id(41),
      title: 'The quay',
      target: { kind: 'link', url: 'https://example.org/quay' },
    })
    expect(findingsOf('duplicate-related', articleOf({ related: [related(), other] }))).toEqual([])
  })
})

describe('several-speakers', () => {
  test('finds the second one in a paragraph', () => {
    const given = articleOf(
      { sources: two },
      paragraph(
        said('“Yes,”'),
        ' said one. ',
        said('“No,”', { sourceId: id(4) }),
        ' said another.',
      ),
    )
    const found = findingsOf('several-speakers', given)
    expect(found).toMatchObject([isNote])
    expect(found.map((finding) => pointsTo(finding, given))).toEqual(['“No,”'])
  })

  test('lets one speaker repeat another, go on, or be told of in our words', () => {
    const nested: Block = {
      type: 'paragraph',
      content: [
        said('“She said '),
        {
          type: 'text',
          text: '‘no’',
          marks: [
            { type: 'quotation', attrs: { ...noAttribution, sourceId: id(2) } },
            { type: 'quotation', attrs: { ...noAttribution, sourceId: id(4) } },
          ],
        },
        said(' twice.”'),
      ],
    }
    const told = paragraph(said('“A,”'), said('It did.', { sourceId: id(4), kind: 'indirect' }))
    for (const block of [nested, told, paragraph(said('“A,”'), ' he said. ', said('“B.”'))])
      expect(findingsOf('several-speakers', articleOf({ sources: two }, block))).toEqual([])
  })
})

describe('late-attribution', () => {
  const long = '“It sails. It has sailed for years,”'

  test('finds a speaker named only after several sentences', () => {
    const given = articleOf({}, paragraph(said(long), ' said Ines Falk.'))
    expect(
      findingsOf('late-attribution', given).map((finding) => pointsTo(finding, given)),
    ).toEqual([long])
  })

  test('lets a speaker go on, be announced, or come after the first sentence', () => {
    for (const blocks of [
      [paragraph(said('“Yes,”'), ' she said.'), paragraph(said(long), ' she added.')],
      [paragraph('Ines Falk put it like this:'), paragraph(said(long), ' And so it went.')],
      [paragraph(said('“It sails,”'), ' said Falk. ', said('“It has for years.”'))],
      [paragraph(said('“Dr. Brandt sails at 9 a.m. on Mondays,”'), ' said Ines Falk.')],
    ])
      expect(findingsOf('late-attribution', articleOf({}, ...blocks))).toEqual([])
  })
})

test('byline-missing asks for a byline or a credit', () => {
  expect(findingsOf('byline-missing', articleOf({ bylines: [] }))).toMatchObject([isNote])
  const credited = articleOf({ bylines: [], credit: { outlet: 'Wire', url: '', licence: '' } })
  expect(findingsOf('byline-missing', credited)).toEqual([])
  expect(findingsOf('byline-missing', articleOf())).toEqual([])
})

test('missing-biography asks for one in the language of the article', () => {
  const bylines = [
    createByline({ name: 'Tom Reyes', bio: { 'en-GB': 'Boats.' } }),
    createByline({ name: 'Ola Brandt', bio: { de: 'Boote.' } }),
    createByline({ name: 'Kim Sato', bio: { en: ' ' } }),
    createByline({ outlet: 'Wire' }),
  ]
  expect(findingsOf('missing-biography', articleOf({ bylines }))).toMatchObject([
    { ...isNote, place: { index: 1 }, message: expect.stringContaining('in English') },
    { place: { index: 2 } },
  ])
})

test('missing-alt-text asks for one', () => {
  const picture = (alt: string): Block => ({
    type: 'image',
    attrs: { media: '0123456789abcdef.png', alt, caption: 'A boat', credit: '' },
  })
  const given = articleOf({}, picture('A ferry'), picture(' '))
  expect(findingsOf('missing-alt-text', given)).toMatchObject([
    { ...isNote, place: { kind: 'body', from: 1, to: 2 } },
  ])
})

describe('judgement-verbs', () => {
  test.each([
    ['en', ' she claimed.', 'claimed'],
    ['de', ' behauptete sie.', 'behauptete'],
    ['fr', ' prétend-elle.', 'prétend'],
    ['it', ' ammette.', 'ammette'],
    ['es', ' admitió.', 'admitió'],
  ])('are found beside a quote in %s', (language, words, verb) => {
    const given = articleOf({ language }, paragraph(said('“It sails,”'), words))
    expect(findingsOf('judgement-verbs', given).map((finding) => pointsTo(finding, given))).toEqual(
      [verb],
    )
  })

  test('are found before “that”, and not in quoted words or as plain ones', () => {
    const found = (words: string) => findingsOf('judgement-verbs', articleOf({}, paragraph(words)))
    expect(found('She insisted that it sails.')).toHaveLength(1)
    expect(found('Insurance claims rose.')).toEqual([])
    expect(
      findingsOf('judgement-verbs', articleOf({}, paragraph(said('“He claimed that,”')))),
    ).toEqual([])
    expect(findingsOf('judgement-verbs', articleOf())).toEqual([])
  })
})

describe('readability', () => {
  const words = (count: number) =>
    ['Words', ...Array.from({ length: count - 1 }, () => 'word')].join(' ')

  test('finds a sentence of our own that is too long', () => {
    const given = articleOf({}, paragraph(`Short. ${words(41)}. Short.`))
    const found = findingsOf('readability', given)
    expect(found).toMatchObject([isNote])
    expect(found[0]?.message).toContain('41 words')
  })

  test('lets a source speak as long as it likes', () => {
    expect(findingsOf('readability', articleOf({}, paragraph(`${words(39)}.`)))).toEqual([])
    const quoted = paragraph(said(`“${words(60)},”`), ' she said.')
    expect(findingsOf('readability', articleOf({}, quoted))).toEqual([])
  })
})

describe('straight-quotes', () => {
  test.each([
    ['en', 'She said "no" and didn\'t stop.', 'She said “no” and didn’t stop.'],
    ['de', 'Er sagte "nein".', 'Er sagte „nein“.'],
    ['en', "the '90s, the boys' boat", 'the ’90s, the boys’ boat'],
    ['en', 'a 5\'10" man with a 12" reel', null],
    ['en', 'She said “no”.', null],
  ])('in %s: %s', (language, words, after) => {
    const [finding] = findingsOf('straight-quotes', articleOf({ language }, paragraph(words)))
    if (after === null) expect(finding).toBeUndefined()
    else expect(mended(words, finding)).toBe(after)
  })

  test('are found in fields, and let alone in code', () => {
    const code: Block = {
      type: 'codeBlock',
      attrs: { language: null },
      content: [{ type: 'text', text: '"x"' }],
    }
    expect(findingsOf('straight-quotes', articleOf({ headline: 'A "no"' }, code))).toMatchObject([
      { ...isNote, fix: { kind: 'set-field', field: 'headline', value: 'A “no”' } },
    ])
  })
})

describe('double-spaces', () => {
  test('are found and mended in the body and in fields', () => {
    const words = 'One  two   three four'
    const [inField, inBody] = findingsOf(
      'double-spaces',
      articleOf({ kicker: 'A  b' }, paragraph(words)),
    )
    expect(inField).toMatchObject({ ...isNote, fix: { kind: 'set-field', value: 'A b' } })
    expect(mended(words, inBody)).toBe('One two three four')
  })

  test('are let alone in code, and a single one anywhere', () => {
    const code: Block = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'a  b', marks: [{ type: 'code' }] }],
    }
    expect(findingsOf('double-spaces', articleOf({}, code))).toEqual([])
    expect(findingsOf('double-spaces', articleOf())).toEqual([])
  })
})

describe('hidden characters', () => {
  test('in the copy are noted, and the fix takes all of a line out', () => {
    const words = 'Dana\u202eWhit\u200bfield spoke.'
    const [note] = findingsOf('hidden-characters', articleOf({}, paragraph(words)))
    expect(note).toMatchObject({
      ...isNote,
      message: expect.stringContaining('right-to-left override'),
    })
    expect(mended(words, note)).toBe('DanaWhitfield spoke.')
  })

  test('in the headline and in a byline are noted', () => {
    const given = articleOf({
      headline: 'Ferry\u200b sails',
      bylines: [createByline({ name: 'Ines\u2060 Marlow' })],
    })
    const notes = findingsOf('hidden-characters', given)
    expect(notes.map(({ place }) => place.kind)).toEqual(['field', 'byline'])
    expect(notes[0]?.fix).toEqual({ kind: 'set-field', field: 'headline', value: 'Ferry sails' })
  })

  test('that a script needs are not', () => {
    expect(
      findingsOf('hidden-characters', articleOf({}, paragraph('می\u200cخواهم 👩🏽\u200d🚒'))),
    ).toEqual([])
  })
})
