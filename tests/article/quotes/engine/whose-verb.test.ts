import { expect, test } from 'vitest'
import { only, said, speakers } from './said.ts'

const cases: readonly [string, string, string][] = [
  [
    'the name across an aside, behind a question',
    'Traders say the quay is too short. “Who pays for it?” Mara Holt, the harbour master, said of the plan.',
    'Mara Holt',
  ],
  [
    'whoever tells somebody, behind a question',
    'The mayor, Ann Reed, laughed.\n“Who pays for it?” Mara Holt told the Harbour Post.',
    'Mara Holt',
  ],
  [
    'not the week in which it was reported',
    'A local reporter, Mara Holt, reported this week that the quay was “about to slide away”.',
    'Mara Holt',
  ],
  [
    'not the weeks since it was said',
    'The port office less than two weeks ago said that the quay was “about to slide away”.',
    'The port office',
  ],
  [
    'not the day at the place',
    'Tuesday at Norden Town Hall in Ashport, after a long debate, Mara Holt, said, “The quay is open.”',
    'Mara Holt',
  ],
  [
    'whoever the clause before "and" is about',
    'The worry grew when Mara Holt opposed the loan and called it “a hole in the water”.',
    'Mara Holt',
  ],
  [
    'not the statement it stands in',
    'Mara Holt is fond of the loan and in a statement praised it as “a bridge to calmer water”.',
    'Mara Holt',
  ],
  [
    'whoever holds up the sign that reads',
    'Mara Holt carried a sign that read “No more sand”.',
    'Mara Holt',
  ],
  [
    'the letter, not whoever obtained it',
    'A letter from the port office obtained by the Harbour Post warns that “the quay may slide at any time”.',
    'A letter from the port office',
  ],
  [
    'not the numbers of an opening',
    'Boasting 300 members, Mara Holt’s club called the quay “a sleeping dog”.',
    'Mara Holt’s club',
  ],
  [
    'whoever is named right behind words that a colon led to',
    'Mara Holt sees the loan another way: “It is a bridge, not a hole,” she said of it, and the clerk nodded.',
    'Mara Holt',
  ],
  [
    'whoever the nearer of two cues names',
    'The film ends with a shot of Mara Holt saying on the quay, “We stay.”',
    'Mara Holt',
  ],
  [
    'whoever answers, not whoever the sentence began with',
    'Ann Reed said that the clerks had found the plan sound, to which Mara Holt replied: “They have not.”',
    'Mara Holt',
  ],
  [
    'the pronoun of the clause that a participle hangs on',
    'Mara Holt changed her tune when she opened the fair, calling the pier “my oldest friend on this coast”.',
    'Mara Holt',
  ],
  [
    'the lawyers behind “according to”, not what the sentence is about',
    'The suit put the fishermen “through a very cold winter,” according to their lawyers.',
    'their lawyers',
  ],
  [
    'the name between a dash and the colon',
    'Sailors agree – Mara Holt: “The quay is too short for any ship of this century.”',
    'Mara Holt',
  ],
  [
    'a name with a bracket before the colon',
    'Mara Holt (Ashport):“The quay is too short for any ship of this century.”',
    'Mara Holt',
  ],
  [
    'whoever is moved to speak, not what moved them',
    'Most of the meeting was so calm that Mara Holt was prompted to say, “Is anybody awake?”',
    'Mara Holt',
  ],
  [
    'whoever something moved to speak',
    'The flood led Mara Holt to say, “We were warned.”',
    'Mara Holt',
  ],
  [
    'the name joined to what stands behind a preposition',
    'At the gate a boy asked for a stamp and Mara Holt said, “as long as it is not mine.”',
    'Mara Holt',
  ],
  [
    'a name with a bracket across a long opening',
    'Tuesday at the town hall in Norden, after winning Ashport in the first round, Mayor Mara Holt (Ind.), said, “We rest.”',
    'Mara Holt',
  ],
  [
    'whoever made the claim, not whoever blames others for it',
    'Ann Reed blamed the paper for printing Mara Holt’s claim that the quay had “sunk in a night”.',
    'Mara Holt',
  ],
  [
    'whoever did the calling within the clause behind a comma',
    'Ann Reed said the town must thank its clerk, whom Mara Holt called “the last honest man in port”.',
    'Mara Holt',
  ],
  [
    'the poll rather than a share of those it asked',
    'Some 40 percent of voters say the quay is “far too short for us,” according to a harbour poll.',
    'a harbour poll',
  ],
  [
    'the crowd that breaks into chants',
    'Mara Holt roused the crowd to loud chants of “Open the gate!” at noon.',
    'the crowd',
  ],
]

for (const [what, text, who] of cases)
  test(`the speaker is ${what}`, () => expect(speakers(text).at(-1)).toBe(who))

test('marks without a stop are a part of the words when the sentence goes on', () => {
  const text = 'Mara Holt said, “They are three weeks away” from the first storm.'
  const found = only(text)
  expect(found.kind).toBe('partial')
  expect(text.slice(found.start, found.end)).toBe(
    '“They are three weeks away” from the first storm',
  )
})

test('the words that “refer to” refers to begin behind it', () => {
  expect(said('Mara Holt referred to the quay as “a sleeping dog”.')).toEqual([
    { words: 'the quay as “a sleeping dog”', by: 'Mara Holt', kind: 'partial' },
  ])
})

test('a name on both sides of the marks is no nickname when a comma closes them', () => {
  expect(said('Reed “left the quay without a word,” Mara Holt said.')).toEqual([
    { words: 'Reed “left the quay without a word,”', by: 'Mara Holt', kind: 'partial' },
  ])
})

test('a comma before “that” opens the words all the same', () => {
  expect(said('Mara Holt added, that the quay was “about to slide away”.')).toEqual([
    { words: 'the quay was “about to slide away”', by: 'Mara Holt', kind: 'partial' },
  ])
})

test('what is so called is not quoted', () => {
  expect(said('The town has paid for the so called “Harbour Plan” twice.')).toEqual([])
})

test('four marked words go on behind a quotation, a title does not', () => {
  const before = '“The quay is open,” Mara Holt said. The crane was '
  expect(speakers(`${before}“old, slow and in the way” last year.`)).toHaveLength(2)
  expect(speakers(`${before}“A Friend of the Sea” last year.`)).toHaveLength(1)
})

test('a verb that no list holds attributes a question when nothing else follows', () => {
  expect(said('“Is that all of it?” Mara Holt pressed. The mayor left.')).toEqual([
    { words: '“Is that all of it?”', by: 'Mara Holt', kind: 'direct' },
  ])
})

test('what was called something by nobody was said by whoever closes the sentence', () => {
  expect(speakers('The payments could be termed “a quiet gift,” Mara Holt said.')).toEqual([
    'Mara Holt',
  ])
})

test('words that a colon leads to and that are named right behind are found once', () => {
  const found = said('The clerk lost patience and said: “The quay is closed…”, he said.')
  expect(found).toHaveLength(1)
})

test('an answer behind a colon ends what was reported before it', () => {
  const found = said('Ann Reed asked for a map and then Mara Holt said: “There is none.”')
  expect(found.at(-1)).toEqual({ words: '“There is none.”', by: 'Mara Holt', kind: 'direct' })
})

test('a past form behind an article or a preposition is no verb', () => {
  const found = said('She spoke of the proposed quay, saying it would be “as long as it must be”.')
  expect(found.at(-1)?.words).toContain('“as long as it must be”')
  expect(said('The letter draws on papers from noted “friends of the sea”.')).toEqual([])
})

test('chants that no crowd is named for are nobody’s', () => {
  expect(said('The mayor was met with chants of “Go home” on Monday.')).toEqual([
    { words: '“Go home”', by: null, kind: 'direct' },
  ])
})

test('in a transcript within marks, the names in capitals speak and are no part of the words', () => {
  const found = said('Transcript:\n“REED: Who pays for the quay?\n“HOLT: The town does, as ever.”')
  expect(found).toEqual([
    { words: 'Who pays for the quay?', by: 'REED', kind: 'direct' },
    { words: 'The town does, as ever.”', by: 'HOLT', kind: 'direct' },
  ])
})

test('a warning that somebody sends out says nothing by itself', () => {
  const found = said(
    'Mara Holt, the clerk from the harbour, tweeted a warning. “Keep off the quay until noon.”',
  )
  expect(found.at(-1)?.by).toBe('Mara Holt')
})
