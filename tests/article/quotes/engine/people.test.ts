import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { only, speakers } from './said.ts'

describe('the same person', () => {
  test('under a surname', () => {
    expect(speakers('Rita Vance toured the plant.\n“It is time,” Vance said.')).toEqual([
      'Rita Vance',
    ])
  })
  test('under a title that tells two of one name apart', () => {
    expect(
      speakers(
        'Maria Keller and her brother Jan Keller run the mill.\n“We open at six,” Ms. Keller said.',
      ),
    ).toEqual(['Maria Keller'])
  })
  test('under a role', () => {
    expect(speakers('Sen. Rita Vance toured the plant.\n“It is time,” the senator said.')).toEqual([
      'Rita Vance',
    ])
  })
  test('under the description first given to somebody unnamed', () => {
    const [, later] = speakers(
      'A senior Polish official called the plan “a change for the worse”.\n“They may go,” the official said.',
    )
    expect(later).toBe('A senior Polish official')
  })
  test('under a pronoun, not the man named in her words', () => {
    expect(
      speakers('Rita Vance praised the plan.\n“Peter Hill built this port,” she said.'),
    ).toEqual(['Rita Vance'])
  })
  test('under a pronoun that fits the gender', () => {
    expect(
      speakers('Rita Vance met Peter Hill. Vance smiled. “We agree,” he said.').at(-1),
    ).not.toBe('Rita Vance')
  })
  test('a body under they', () => {
    expect(speakers('The committee met on Monday. “We are not done,” they said.')).toEqual([
      'The committee',
    ])
  })
  test('a mayor who is named in full only below the headline', () => {
    expect(
      speakers(
        'Vance keeps port shut\nThe port stays shut.\n“It is not safe,” Mayor Rita Vance said.\n“Wait for May,” Vance said.',
      ),
    ).toEqual(['Rita Vance', 'Rita Vance'])
  })
})

describe('an unnamed source', () => {
  const text =
    'A senior port official, who spoke on condition of anonymity, said: “They could come back.” Rita Vance was not asked. '
  test('keeps its description and gets no name', () => {
    expect(only(text).speaker?.entity).toEqual({
      kind: 'anonymous',
      name: '',
      role: '',
      organisation: '',
      description: 'A senior port official, who spoke on condition of anonymity',
    })
  })
  test('is what a later pronoun goes back to', () => {
    const [, second] = attributeQuotes(
      'A senior port official spoke first. “They could come back,” the official said.\n“Ask again,” she said.',
      { language: 'en' },
    )
    expect(second?.speaker?.entity.name).toBe('')
    expect(second?.speaker?.resolved).toBe('A senior port official')
  })
  test('keeps the body it speaks for', () => {
    expect(
      only('“It is safe,” a spokesman for Harbour Watch said.').speaker?.entity.organisation,
    ).toBe('Harbour Watch')
  })
})

describe('role and organisation', () => {
  test('stand in the aside behind a name', () => {
    expect(
      only('“It is safe,” said Rita Vance, a lawyer for Harbour Watch.').speaker?.entity,
    ).toMatchObject({
      name: 'Rita Vance',
      role: 'a lawyer for Harbour Watch',
      organisation: 'Harbour Watch',
    })
  })
  test('stand before a name', () => {
    expect(only('“It is safe,” campaign chairman Jan Keller said.').speaker?.entity.role).toBe(
      'campaign chairman',
    )
  })
})

describe('second hand', () => {
  for (const [text, via] of [
    ['“They could come back,” Vance told AFP.', 'AFP'],
    [
      '“They could come back,” Vance said in an interview with the Washington Post.',
      'Washington Post',
    ],
    ['“They could come back,” Vance told the Harbour Gazette.', 'Harbour Gazette'],
    ['“They could come back,” Vance tweeted.', 'Twitter'],
    ['“They could come back,” Vance told reporters.', null],
  ] as const)
    test(text, () => expect(only(text).via).toBe(via))
  test('an outlet that speaks for itself is the speaker', () => {
    expect(only('The Harbour Gazette reported that “the port is broke”.').speaker?.resolved).toBe(
      'Harbour Gazette',
    )
  })
})

describe('confidence', () => {
  test('is higher beside the words than across paragraphs', () => {
    const [beside, far] = attributeQuotes(
      '“It is safe,” Rita Vance said.\nPeter Hill nodded.\n“Come and see it for yourselves.”',
      { language: 'en' },
    )
    expect(beside?.confidence).toBeGreaterThan(0.9)
    expect(far?.confidence).toBeLessThan(0.9)
  })
  test('is nothing where nobody speaks', () => {
    expect(only('“Come and see it for yourselves, all of you.”')).toMatchObject({
      speaker: null,
      confidence: 0,
      candidates: [],
    })
  })
  test('comes with at most three candidates, the speaker first', () => {
    const found = attributeQuotes(
      'Rita Vance met Peter Hill. Tom Ford came late. “It is safe,” Vance said. Hill left. “Come and see it.”',
      { language: 'en' },
    )
    for (const { candidates, speaker } of found) {
      expect(candidates.length).toBeLessThanOrEqual(3)
      expect(candidates[0]).toEqual(speaker)
    }
  })
  test('comes with its reason in words', () => {
    expect(only('“It is safe,” Rita Vance said.').reason).toBe('“…,” Rita Vance said')
    expect(only('“It is safe,” said Rita Vance.').reason).toBe('“…,” said Rita Vance')
  })
})

test('a quotation whose closing mark was lost is never among the sure ones', () => {
  const whole = only('“We never saw the boat,” Rita Vance said on Monday.')
  const lost = only('“We never saw the boat, Rita Vance said on Monday.')
  expect(lost.confidence).toBeLessThan(0.8)
  expect(whole.confidence).toBeGreaterThan(0.9)
})
