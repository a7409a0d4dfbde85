// Who pronouns and roles go back to.
import { describe, expect, test } from 'vitest'
import { speakers } from './said.ts'

const last = (text: string) => speakers(text).at(-1)

describe('a pronoun', () => {
  for (const [what, text, who] of [
    [
      'passes over words that only begin a sentence',
      'Rita Vance runs the port. Boats are late again. “We wait,” she said.',
      'Rita Vance',
    ],
    [
      'passes over bodies',
      'Rita Vance runs the port. Harbour Association is a club. “We wait,” she said.',
      'Rita Vance',
    ],
    [
      'passes over nobody',
      'Rita Vance runs the port. No other clerk had a key. “We wait,” she said.',
      'Rita Vance',
    ],
    [
      'passes over places',
      'Rita Vance runs the port. New Jersey is far. “We wait,” she said.',
      'Rita Vance',
    ],
    [
      'means whoever spoke last in a sentence about another',
      'Tom Ford is a diver. Paul Lenz won the crowd over in the end, Ford said. “He is good,” he said.',
      'Tom Ford',
    ],
    [
      'means whoever was named behind the verb',
      'Joining her there was Tom Ford, a diver. “It is cold,” he said.',
      'Tom Ford',
    ],
    [
      'means the one who was asked',
      'Last month Jan Keller asked Tom Ford about the dive. “It was cold,” he said.',
      'Tom Ford',
    ],
    [
      'means the name beside a role',
      'The port’s CEO, Rita Vance, said it would shut.\n“We had no choice,” she said.',
      'Rita Vance',
    ],
    [
      'means whoever is named right behind the words, not the aside',
      '“We wait,” said Tom Ford, a former port clerk who dives.\n“It is cold,” he said.',
      'Tom Ford',
    ],
    [
      'means the name beside a description',
      'Tom Ford dived. One local woman, Rita Vance, waved.\n“It is cold,” she said.',
      'Rita Vance',
    ],
    [
      'means the given name beside a relation',
      'Tom Ford dived. His wife, Rita, waved.\n“It is cold,” she said.',
      'Rita',
    ],
    [
      'passes over things with the endings of people',
      'Rita Vance dived. The answer was late.\n“It is cold,” she said.',
      'Rita Vance',
    ],
    [
      'falls back on whoever was last named in passing',
      'The port backed Rita Vance’s plan.\nIt was late.\n“It is cold,” she said.',
      'Rita Vance',
    ],
    [
      'means a woman called after a month',
      'Tom Ford slept. Ann May, 60, a nurse, said it was late. “We wait,” she said.',
      'Ann May',
    ],
  ] as const)
    test(what, () => expect(last(text)).toBe(who))
})

describe('a role', () => {
  for (const [what, text, who] of [
    [
      'of a party means somebody of that party',
      'Republican Sen. Tom Ford met Democratic Sen. Rita Vance. Ford left. “We wait,” the Democratic senator said.',
      'Rita Vance',
    ],
    [
      'of a place means somebody from there',
      'Tom Ford, an Ohio senator, met Rita Vance, a Utah senator. Ford left. “We wait,” the Utah senator said.',
      'Rita Vance',
    ],
    [
      'that nobody was given means who the last sentence is about',
      'Rita Vance met Tom Ford. Vance smiled. “We wait,” the billionaire said.',
      'Rita Vance',
    ],
  ] as const)
    test(what, () => expect(last(text)).toBe(who))
  test('is never a place or a body', () => {
    const text =
      'The race ended in New Jersey. Harbour Association was there. “We wait,” the candidate said.'
    expect(last(text)).toBe('the candidate')
  })
})
