// Where reported words begin and end when nothing but grammar tells.
import { describe, expect, test } from 'vitest'
import { said, speakers } from './said.ts'

const words = (text: string) => said(text).map((one) => one.words)

describe('a clause that its attribution splits', () => {
  test('is two findings of one speaker', () => {
    expect(said('The harbour, Rita Vance said, needs a new crane.')).toEqual([
      { words: 'The harbour', by: 'Rita Vance', kind: 'indirect' },
      { words: 'needs a new crane', by: 'Rita Vance', kind: 'indirect' },
    ])
  })
  test('is so with an account too', () => {
    expect(words('The harbour, according to Rita Vance, needs a new crane.')).toEqual([
      'The harbour',
      'needs a new crane',
    ])
  })
  test('is not when a participle follows', () => {
    expect(words('The harbour needs a crane, Rita Vance said, adding that it is late.')).toEqual([
      'The harbour needs a crane',
      'it is late',
    ])
  })
})

describe('words behind "said" without marks', () => {
  for (const text of [
    'Rita Vance said there is room for two more boats.',
    'Rita Vance said the outage reflects poor planning.',
  ])
    test(text, () => expect(speakers(text)).toEqual(['Rita Vance']))
  test('a verb that is a noun here reports nothing', () => {
    expect(said('An Ohio state delegate drove home on Monday.')).toEqual([])
    expect(said('His proposed ban of all boats failed on Monday.')).toEqual([])
  })
})

describe('the writer takes over', () => {
  test('behind a comma within the marks', () => {
    expect(
      words('Rita Vance said the plan is “a bad joke,” before she left for the harbour by boat.'),
    ).toEqual(['the plan is “a bad joke,”'])
  })
  test('not before a noun that the marks stand with', () => {
    expect(words('Rita Vance called it a “rough week” for the port.')).toEqual([
      'it a “rough week” for the port',
    ])
  })
  test('not at the first full stop within the marks', () => {
    expect(words('Rita Vance said the port “has to close for good. It is a sad day.”')).toEqual([
      'the port “has to close for good. It is a sad day.”',
    ])
  })
})

describe('a heading', () => {
  const body = '\nRita Vance runs the port.\nIt is old.\nIt is large.'
  test('that a name and a colon lead is what the name said', () => {
    expect(said(`Rita Vance: Harbour must open again${body}`)[0]).toEqual({
      words: 'Harbour must open again',
      by: 'Rita Vance',
      kind: 'indirect',
    })
  })
  test('that a word nobody is called by leads is not', () => {
    expect(said(`Breaking: Harbour must open again${body}`)).toEqual([])
  })
  test('may have a verb with a capital', () => {
    expect(said(`Rita Vance Says Harbour Must Open Again${body}`)[0]?.by).toBe('Rita Vance')
  })
})

describe('verbs that no list holds', () => {
  for (const [text, who] of [
    ['“Let me help you out,” Rita Vance riposted.', 'Rita Vance'],
    ['“This is a fine day!” trumpeted Rita Vance.', 'Rita Vance'],
  ] as const)
    test(text, () => expect(speakers(text)).toEqual([who]))
  test('report nothing behind marks without a stop', () => {
    expect(said('The “reform” Rita Vance wanted is dead.')).toEqual([])
  })
})

describe('whose words they are', () => {
  for (const [text, who] of [
    ['As Rita Vance puts it, the plan is “a deal nobody can refuse.”', 'Rita Vance'],
    ['The film ends with a shot of Rita Vance saying, “That is all.”', 'Rita Vance'],
    ['Rita Vance’s worst claim is that the board is “a club for the few”.', 'Rita Vance'],
    ['It was the day when, after a row, he called Tom Ford “a crook”.', 'he'],
  ] as const)
    test(text, () => expect(speakers(text)).toEqual([who]))
  test('nobody’s, where a passive names nobody', () => {
    expect(speakers('Rita Vance left. The plan was called “a ruin of its own making”.')).toEqual([
      null,
    ])
  })
  test('a sentence with marks goes on behind one with a speaker', () => {
    const text = 'The port is old, Rita Vance said. That makes it “by far the most loved of all.”'
    expect(said(text).at(-1)).toEqual({
      words: 'That makes it “by far the most loved of all.”',
      by: 'Rita Vance',
      kind: 'partial',
    })
  })
})

test('a party and a state in brackets end no sentence', () => {
  expect(speakers('Rep. Rita Vance (D-N.Y.) said: “It is time.”')).toEqual(['Rita Vance'])
})
test('letters that were decoded wrongly stay in their word', () => {
  expect(speakers('“It is time to go home,” FranÃ§ois Roux said.')).toEqual(['FranÃ§ois Roux'])
})
