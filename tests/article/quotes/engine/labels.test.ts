// Words before a colon that tell what follows rather than who said it, and names of things in marks.
import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { said, speakers } from './said.ts'

const before = 'Mara Holt has changed her mind on the quay. “It stays,” Holt said in May.\n\n'

describe('a label is nobody', () => {
  for (const label of [
    'On the quay',
    'October 2012',
    'In the spring',
    'The claim',
    'Then',
    'Best line',
    'Quote of the night',
    'Question',
  ])
    test(label, () =>
      expect(speakers(`${before}${label}: “It was a mistake to build it.”`).at(-1)).toBe(
        'Mara Holt',
      ),
    )
})

describe('a label with a name is somebody', () => {
  for (const label of [
    'Ford on the quay',
    'Ford in 2012',
    'Ford, on the quay',
    'From Ford',
    'Ford’s answer',
  ])
    test(label, () => {
      const text = `Tom Ford lost to Mara Holt.\n\n${before}${label}: “It was a mistake to build it.”`
      expect(speakers(text).at(-1)).toBe('Tom Ford')
    })
})

test('a site, a box or a film that is called something says nothing', () => {
  for (const text of [
    'The town has set up a site called “Norden if the quay is lost” for those who leave.',
    'In a box labeled “reason for leaving” a clerk wrote nothing.',
  ])
    expect(
      attributeQuotes(text, { language: 'en' }).map(({ speaker }) => speaker?.text),
    ).not.toContain(expect.stringMatching(/site|box/))
})

test('feet and inches close no quotation', () => {
  expect(said('“He is small; he is like 6’2”,” Holt said on the quay.')).toMatchObject([
    { words: '“He is small; he is like 6’2”,”', by: 'Holt' },
  ])
})

test('the first paragraph of a body tells names, a line in capitals does not', () => {
  const rest = '\n\nThe quay is open.\n\nNobody came.\n\n“It is late,” Holt said.'
  expect(speakers(`Mayor Mara Holt opened the quay.${rest}`)).toEqual(['Mara Holt'])
  expect(speakers(`Holt Opens Quay After Long Row${rest}`).at(-1)).toBe('Holt')
})

test('a relation of somebody is not that somebody', () => {
  const text = 'Tom Ford lost.\n\n'
  expect(speakers(`${text}“We lost,” Ford’s niece said.`)).toEqual(['Ford’s niece'])
  expect(speakers(`${text}“We lost,” said his lawyer, Mara Holt.`)).toEqual(['Mara Holt'])
  expect(speakers(`${text}“We lost,” said her lawyer, Mara Holt.`)).toEqual(['Mara Holt'])
})

test('the clause that opens a sentence keeps its words', () => {
  const text =
    'After Ford said that the quay was “a hole in the water,” Holt said: “I do not like what he said.”'
  expect(speakers(text)).toEqual(['Ford', 'Holt'])
})

test('words that go on in the next paragraph are those of whoever is named there', () => {
  const text =
    'Tom Ford met Mara Holt.\n\nHe left.\n\n“It is open.\n\n“We did it alone,” Holt said.'
  expect(speakers(text)).toEqual(['Mara Holt', 'Mara Holt'])
})
