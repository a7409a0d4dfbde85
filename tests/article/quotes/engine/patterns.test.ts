import { describe, expect, test } from 'vitest'
import { only, said, speakers } from './said.ts'

describe('the speaker stands', () => {
  const cases: readonly [string, string, string][] = [
    ['right behind, before the verb', '“The pier is open,” Mara Holt said.', 'Mara Holt'],
    ['right behind, after the verb', '“The pier is open,” said Mara Holt.', 'Mara Holt'],
    [
      'behind, with a role and an aside',
      '“Come,” Mara Holt, a clerk at the port, told us.',
      'Mara Holt',
    ],
    ['before, with a comma', 'Mara Holt said, “The pier is open.”', 'Mara Holt'],
    [
      'before, with a colon',
      'In a letter on Monday, Mara Holt wrote: “The pier is open.”',
      'Mara Holt',
    ],
    [
      'before, across a relative clause',
      'Mara Holt, who runs the port, said: “It is open.”',
      'Mara Holt',
    ],
    ['before, across an aside in brackets', 'Mara Holt (Green) said: “It is open.”', 'Mara Holt'],
    ['before a participle', 'Mara Holt closed the port, saying “it is not safe”.', 'Mara Holt'],
    [
      'behind "according to"',
      'According to Mara Holt, the port “is not safe at all”.',
      'Mara Holt',
    ],
    ['behind "by"', 'The port was called “a ruin of its own making” by Mara Holt.', 'Mara Holt'],
    ['behind a dash', '“The pier is open.” — Mara Holt', 'Mara Holt'],
    ['before a colon alone', 'MARA HOLT: “The pier is open.”', 'MARA HOLT'],
    [
      'at the far end of the sentence',
      'Whether it is “a real port” or not is open, Mara Holt said.',
      'Mara Holt',
    ],
    ['after "as"', 'As Mara Holt put it, “the port is tired.”', 'Mara Holt'],
  ]
  for (const [where, text, who] of cases) test(where, () => expect(speakers(text)).toEqual([who]))
})

describe('parts of a split quotation', () => {
  test('share a speaker and a group', () => {
    const text = '“The pier,” Mara Holt said, “is open.”'
    expect(said(text)).toEqual([
      { words: '“The pier,”', by: 'Mara Holt', kind: 'direct' },
      { words: '“is open.”', by: 'Mara Holt', kind: 'direct' },
    ])
  })
  test('go on behind the full stop', () => {
    expect(speakers('“The pier is open,” said Mara Holt. “Come early.”')).toEqual([
      'Mara Holt',
      'Mara Holt',
    ])
  })
})

describe('a quotation of several paragraphs', () => {
  test('that reopens in each is one', () => {
    const text = 'Mara Holt said: “The pier is open.\n“It was closed for a year.”'
    const found = only(text)
    expect(text.slice(found.start, found.end)).toBe(
      '“The pier is open.\n“It was closed for a year.”',
    )
    expect(found.marks).toHaveLength(2)
  })
  test('that was closed goes on with the same speaker', () => {
    expect(speakers('“The pier is open,” Mara Holt said.\n“It was closed for a year.”')).toEqual([
      'Mara Holt',
      'Mara Holt',
    ])
  })
  test('behind a colon belongs to the one before it', () => {
    expect(speakers('Mara Holt put it this way on Monday:\n“The pier is open again.”')).toEqual([
      'Mara Holt',
    ])
  })
})

describe('where the words begin and end', () => {
  test('a comma within the marks belongs to them, one behind does not', () => {
    expect(said('“It is open,” she said.')[0]?.words).toBe('“It is open,”')
    expect(said('‘It is open’, she said.')[0]?.words).toBe('‘It is open’')
  })
  test('a partial quotation is its clause, without the cue and the full stop', () => {
    expect(said('Mara Holt said that the port was “tired and old”.')).toEqual([
      { words: 'the port was “tired and old”', by: 'Mara Holt', kind: 'partial' },
    ])
  })
  test('words of time and place behind the verb are left out', () => {
    expect(
      said('Mara Holt told the council on Monday night that the port was “tired”.')[0]?.words,
    ).toBe('the port was “tired”')
  })
  test('a second verb of speaking begins a second quotation', () => {
    expect(
      said('She said the port was “tired” and added that it “must rest”.').map(
        ({ words }) => words,
      ),
    ).toEqual(['the port was “tired”', 'it “must rest”'])
  })
  test('what something is called begins with the thing', () => {
    expect(said('Mara Holt called the port “a tired old ruin”.')[0]?.words).toBe(
      'the port “a tired old ruin”',
    )
  })
})

describe('indirect speech', () => {
  test('is the clause behind the verb', () => {
    expect(said('The ministry said it would close two ports.')).toEqual([
      { words: 'it would close two ports', by: 'The ministry', kind: 'indirect' },
    ])
  })
  test('is the clause before a late attribution', () => {
    expect(said('The port will close in May, Mara Holt said.')[0]?.words).toBe(
      'The port will close in May',
    )
  })
  for (const text of [
    'The ministry would say nothing.',
    'It is said that the port is old.',
    'Holt never said that the port was closed.',
  ])
    test(`is not: ${text}`, () => expect(said(text)).toEqual([]))
})

describe('marked words that nobody said', () => {
  for (const text of [
    'A “minor” change was made to the plan.',
    'She sang in the film “Harbour Lights” for years.',
    'Holt claims that her favourite book is “A Year of Tides”.',
    'Holt thinks that ports are “cosy”.',
    'John “Jack” Holt walked home.',
    'Holt would never say “I told you so.”',
  ])
    test(text, () => expect(said(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]))
})
