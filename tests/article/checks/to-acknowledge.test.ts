// What is asked about before an export: each check where it must speak and where it must not.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../article/body/body.ts'
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
  unnamed,
} from './an-article.ts'

const isAsked = { severity: 'to-acknowledge', answer: 'acknowledge' }
const outlet = (name: string) => source({ id: id(5), kind: 'outlet', name, role: '' })

describe('quote-without-source', () => {
  test('finds words in quotation marks, and offers to mark them as nobody’s', () => {
    const given = articleOf({}, paragraph('They call it the “owl”.'))
    const [finding] = findingsOf('quote-without-source', given)
    expect(finding).toMatchObject({ ...isAsked, fix: { kind: 'not-a-quote', from: 18, to: 23 } })
    expect(finding === undefined ? null : pointsTo(finding, given)).toBe('“owl”')
  })

  test('finds a block quote of nobody, and a source that is gone', () => {
    const block: Block = { type: 'blockquote', attrs: noAttribution, content: [paragraph('No.')] }
    expect(findingsOf('quote-without-source', articleOf({}, block))).toMatchObject([{ fix: null }])
    const gone = articleOf({ sources: [] })
    expect(findingsOf('quote-without-source', gone)[0]?.message).toContain('not in this article')
  })

  test('is content with attributed and dismissed words', () => {
    const dismissed: Block = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'the “owl”', marks: [{ type: 'notAQuote' }] }],
    }
    expect(findingsOf('quote-without-source', articleOf())).toEqual([])
    expect(findingsOf('quote-without-source', articleOf({}, dismissed))).toEqual([])
  })
})

describe('changed-quote', () => {
  const withRecord = (words: string, record: string, kind: 'direct' | 'indirect' = 'direct') =>
    articleOf({}, paragraph(said(words, { kind, verbatim: { text: record, where: 'tape 2' } })))

  test('finds other words than those recorded, and offers to make them indirect', () => {
    expect(
      findingsOf('changed-quote', withRecord('“It sails at nine”', 'It sails at ten.')),
    ).toMatchObject([{ ...isAsked, fix: { kind: 'make-indirect', from: 1, to: 19 } }])
  })

  test('goes by the house style', () => {
    const tidied = withRecord('“It is sailing at ten”', 'Um, it sailing at the ten')
    expect(findingsOf('changed-quote', tidied)).toHaveLength(1)
    expect(findingsOf('changed-quote', tidied, { houseStyle: 'tidy' })).toEqual([])
  })

  test('leaves faithful, indirect and unrecorded words alone', () => {
    for (const given of [
      withRecord('“It sails … at ten”', 'It sails every night at ten.'),
      withRecord('It leaves at about nine', 'It sails at ten.', 'indirect'),
      withRecord('“It sails”', ' '),
      articleOf(),
    ])
      expect(findingsOf('changed-quote', given)).toEqual([])
  })
})

describe('unnamed-source', () => {
  const quoted = (given: Parameters<typeof unnamed>[0]) =>
    articleOf({ sources: [unnamed(given)] }, paragraph(said('“Yes,”', { sourceId: id(3) })))

  test('names what is owed', () => {
    const [finding] = findingsOf('unnamed-source', quoted({ reason: '', editor: ' ' }))
    expect(finding).toMatchObject({ ...isAsked, place: { kind: 'source', id: id(3) } })
    expect(finding?.message).toContain(
      'the reason for not naming and the editor who knows who it is',
    )
  })

  test('is content with one that owes nothing, and with one that says nothing', () => {
    expect(findingsOf('unnamed-source', quoted({}))).toEqual([])
    const silent = articleOf({ sources: [unnamed({ reason: '' })] }, paragraph('It sails.'))
    expect(findingsOf('unnamed-source', silent)).toEqual([])
  })
})

describe('plural-sources', () => {
  const one = paragraph(
    'According to two port sources it sails. ',
    said('“Yes,”', { sourceId: id(3) }),
  )

  test('finds them over a single unnamed source', () => {
    const given = articleOf({ sources: [unnamed()] }, one)
    const found = findingsOf('plural-sources', given)
    expect(found).toMatchObject([isAsked])
    expect(found.map((finding) => pointsTo(finding, given))).toEqual([
      'According to two port sources',
    ])
  })

  test('is content with two, with quoted words, and with sources of water', () => {
    const second = unnamed({ id: id(4), name: 'Ola Brandt' })
    const two = [one, paragraph(said('“No,”', { sourceId: id(4) }))]
    expect(
      findingsOf('plural-sources', articleOf({ sources: [unnamed(), second] }, ...two)),
    ).toEqual([])
    expect(
      findingsOf('plural-sources', articleOf({}, paragraph(said('“Sources said no,”')))),
    ).toEqual([])
    expect(
      findingsOf('plural-sources', articleOf({}, paragraph('Sources of water run dry.'))),
    ).toEqual([])
  })

  test.each([
    ['de', 'Das hieß es aus Regierungskreisen am Abend.'],
    ['fr', 'Selon plusieurs sources, le bateau part.'],
    ['it', 'Secondo fonti vicine al porto, parte.'],
    ['es', 'Según fuentes del puerto, zarpa.'],
  ])('knows them in %s', (language, words) => {
    expect(findingsOf('plural-sources', articleOf({ language }, paragraph(words)))).toHaveLength(1)
  })
})

describe('field-limit', () => {
  test('counts by the limits given, else by the usual ones', () => {
    const given = articleOf({ kicker: 'x'.repeat(31), headline: 'x'.repeat(90) })
    expect(findingsOf('field-limit', given)).toMatchObject([
      { ...isAsked, place: { kind: 'field', field: 'kicker' } },
    ])
    expect(findingsOf('field-limit', given)[0]?.message).toContain('31 characters, 1 more')
    expect(
      findingsOf('field-limit', given, { limits: { kicker: 40, headline: 80 } }),
    ).toMatchObject([{ place: { field: 'headline' } }])
  })
})

describe('related articles', () => {
  const draft = related({ target: { kind: 'draft', id: id(50) } })

  test('that lead nowhere are found', () => {
    const nowhere = articleOf({ related: [related({ target: { kind: 'none' } })] })
    expect(findingsOf('related-nowhere', nowhere)).toMatchObject([
      { ...isAsked, fix: { kind: 'remove-related', id: id(40) } },
    ])
    expect(findingsOf('related-nowhere', articleOf({ related: [related(), draft] }))).toEqual([])
  })

  test.each(['spiked', 'gone'] as const)('that were %s are found', (state) => {
    const given = articleOf({ related: [draft, related({ id: id(41) })] })
    const library = { stateOf: () => state }
    expect(findingsOf('related-missing', given, { library })).toMatchObject([
      { ...isAsked, place: { kind: 'related', id: id(40) } },
    ])
  })

  test('are not missed where they are, or where nobody knows', () => {
    const given = articleOf({ related: [draft] })
    for (const state of ['here', 'unknown'] as const)
      expect(findingsOf('related-missing', given, { library: { stateOf: () => state } })).toEqual(
        [],
      )
    expect(findingsOf('related-missing', given)).toEqual([])
  })
})

describe('terms-differ', () => {
  test('finds a quote on other terms than the first of its source', () => {
    const given = articleOf(
      {},
      paragraph(said('“One,”'), ' he said.'),
      paragraph(said('“Two,”', { terms: 'on-background' })),
      paragraph(said('“Three,”')),
    )
    const found = findingsOf('terms-differ', given)
    expect(found).toMatchObject([isAsked])
    expect(found.map((finding) => pointsTo(finding, given))).toEqual(['“Two,”'])
  })

  test('is content where all agree, whoever set the terms', () => {
    const same = [
      paragraph(said('“One,”')),
      paragraph(said('“Two,”', { terms: 'on-the-record' })),
      paragraph(said('“Three,”', { sourceId: id(3) })),
    ]
    expect(
      findingsOf('terms-differ', articleOf({ sources: [source(), unnamed()] }, ...same)),
    ).toEqual([])
  })
})

describe('same-words-twice', () => {
  const twice = (second: string, sourceId: string) =>
    articleOf(
      { sources: [source(), source({ id: id(4), name: 'Ola Brandt' })] },
      paragraph(said('“Nobody asked us about winter,”')),
      paragraph(said(second, { sourceId })),
    )

  test('finds them under two names', () => {
    const found = findingsOf('same-words-twice', twice('Nobody asked us – about Winter', id(4)))
    expect(found).toMatchObject([isAsked])
    expect(found[0]?.message).toMatch(/Ola Brandt.*Ines Falk/)
  })

  test('lets one source repeat itself, and two say “yes”', () => {
    expect(findingsOf('same-words-twice', twice('Nobody asked us about winter', id(2)))).toEqual([])
    const yes = articleOf(
      { sources: [source(), source({ id: id(4), name: 'Ola Brandt' })] },
      paragraph(said('“Yes”')),
      paragraph(said('“Yes”', { sourceId: id(4) })),
    )
    expect(findingsOf('same-words-twice', yes)).toEqual([])
  })
})

describe('second-hand', () => {
  const told = (name: string, ...words: string[]) =>
    articleOf(
      { sources: [source(), outlet(name)] },
      ...words.slice(0, -1).map((line) => paragraph(line)),
      paragraph(said('“It sails,”', { via: id(5) }), words.at(-1) ?? ''),
    )

  test('finds an outlet that is not named by then', () => {
    const found = findingsOf('second-hand', told('Harbour Wire', ' she said.'))
    expect(found).toMatchObject([isAsked])
    expect(found[0]?.message).toContain('told to Harbour Wire')
  })

  test.each([
    ['Harbour Wire', [' she told Harbour Wire.']],
    ['The Harbour Wire', ['Harbour Wire was there.', ' she said.']],
    ['HPW news agency', [' she told HPW.']],
    ['Havn Presse Wacht', [' she told HPW.']],
  ])('knows %s when it is named', (name, words) => {
    expect(findingsOf('second-hand', told(name, ...words))).toEqual([])
  })

  test('asks at the first use only, and never for an outlet that must not be named', () => {
    const again = told('Harbour Wire', ' she told Harbour Wire.')
    again.body.content.push(paragraph(said('“Daily,”', { via: id(5) }), ' she said.'))
    expect(findingsOf('second-hand', again)).toEqual([])
    const hidden = { ...told('Harbour Wire', ' she said.') }
    const sources = hidden.sources.map((known) =>
      known.id === id(5) ? { ...known, terms: 'on-background' as const } : known,
    )
    expect(findingsOf('second-hand', { ...hidden, sources })).toEqual([])
  })
})
