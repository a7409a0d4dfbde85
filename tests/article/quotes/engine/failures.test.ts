// Layouts and turns of phrase that lead finders of quotations astray.
import { describe, expect, test } from 'vitest'
import { only, said, speakers } from './said.ts'

describe('more than one voice', () => {
  test('a second speaker inside one paragraph', () => {
    expect(
      speakers(
        '“We are ready,” Mayor Ann Reed said. But her deputy, Tom Ford, disagreed. “Nobody asked me,” he said.',
      ),
    ).toEqual(['Ann Reed', 'Tom Ford'])
  })
  test('whoever asked is not who answers', () => {
    expect(
      speakers(
        'Asked by the reporter Jane Poe if the bridge would open, Holt said: “Not this year.”',
      ),
    ).toEqual(['Holt'])
  })
  test('a chant between two halves of a speech', () => {
    expect(
      speakers(
        '“We will build it,” Reed told the crowd. “Build it now!” the crowd chanted. “And soon,” Reed said.',
      ),
    ).toEqual(['Reed', 'the crowd', 'Reed'])
  })
  test('whom it is said of, and whom it is said to', () => {
    expect(speakers('“He swims well,” Reed said of Tom Ford.')).toEqual(['Reed'])
    expect(speakers('“Sit down,” Reed said to Tom Ford.')).toEqual(['Reed'])
  })
  test('words told by one and reported by another belong to the outer one', () => {
    expect(speakers('Reed said Ford had told her “the money is gone.”')).toEqual(['Reed'])
  })
  test('lines of a transcript', () => {
    expect(speakers('POE: “Will you vote for it?”\nFORD: “I have not decided yet.”')).toEqual([
      'POE',
      'FORD',
    ])
  })
})

describe('sources that are no persons', () => {
  for (const [text, who, kind] of [
    ['The letter read: “You have ten days to leave.”', 'The letter', 'document'],
    ['“Enough is enough,” a tweet from the port said.', 'a tweet from the port', 'document'],
    ['“No dogs,” read a sign at the gate.', 'a sign at the gate', 'document'],
    ['“Build it now!” the crowd chanted.', 'the crowd', 'crowd'],
    ['“It is too tall,” I said to my editor.', 'I', 'author'],
  ] as const)
    test(text, () => {
      const { speaker } = only(text)
      expect([speaker?.text, speaker?.entity.kind]).toEqual([who, kind])
    })
})

describe('marks that were lost', () => {
  test('the closing one: the attribution tells where the words end', () => {
    expect(
      said('“We never saw the report, Reed said on Monday.\nThe council meets in May.'),
    ).toEqual([{ words: '“We never saw the report,', by: 'Reed', kind: 'direct' }])
  })
  test('the opening one: the paragraph began with the words', () => {
    expect(said('We never saw the report,” Reed said on Monday.')).toEqual([
      { words: 'We never saw the report,”', by: 'Reed', kind: 'direct' },
    ])
  })
  test('a quotation that ends in a nested one', () => {
    expect(said('“He told me, ‘Go home,’” Reed said.')).toEqual([
      { words: '“He told me, ‘Go home,’”', by: 'Reed', kind: 'direct' },
    ])
  })
})

describe('letters that are not plain', () => {
  test('emoji count as two units, as in the editor', () => {
    const text = '“Great 🎉 news,” Reed said. “Thanks 🙏.”'
    expect(said(text).map(({ words }) => words)).toEqual(['“Great 🎉 news,”', '“Thanks 🙏.”'])
  })
  test('spaces that do not break', () => {
    expect(speakers('“We\u00a0won,”\u00a0Reed said.')).toEqual(['Reed'])
  })
  test('text that was decoded wrongly hides nothing behind it', () => {
    expect(speakers('â€œWe wonâ€, Reed said. “Yes,” she said.').at(-1)).toBe('Reed')
  })
})

describe('words that look like cues', () => {
  test('that said', () => expect(said('That said, the “reform” is popular.')).toEqual([]))
  test('a claim, a report, a state: nouns', () => {
    expect(said('The insurance claim and the state report cost “too much”.')).toEqual([])
  })
  test('a heading in capitals', () => {
    expect(said('Reed left early.\n“NOBODY WANTS THE TOWER NOW”\nThe tower stays.')).toEqual([])
  })
})
