// Wherever a speaker can stand, whoever stands there is found, however named: a law over every pair of the lists.
import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { between, constructions, openings } from './constructions.ts'
import { write } from './sentence.ts'

const mentions =
  `Reed|Ann Reed|Mayor Ann Reed|Ms. Reed|Dr. Ann Reed|Lt. Gov. Ann Reed|Speaker Paul D. Holt|President Holt
the mayor|the former mayor|the Norden senator|the prime minister|she|her lawyer|Reed's campaign|the campaign|Reed’s spokeswoman
a spokesman for the port|a spokesman for Mayor Ann Reed|spokesman Paul Holt|port spokesman Paul Holt|former Haven mayor Ann Reed
one official|officials|a senior official in Haven|sources close to the campaign|police|critics|voters
the company|the port authority|Haven Port Inc.|the Harbour Gazette|the report|the judge|an aide to Reed|both men
one of the sailors|many of the sailors|another sailor|a voter named Ann Reed|Ann van der Berg|J.D. Holt|Ann O’Neill|Ban Ki-moon
the Rev. Paul Holt|a woman in a red hat|Prime Minister Ann Reed|the Gazette's Paul Holt|Reed and Holt`
    .split(/[|\n]/)
    .filter((mention) => mention !== '')

/** Mentions that close with an aside stand only before their verb. */
const withAside = [
  'Ann Reed, a lawyer from Haven,',
  'Ann Reed, 45,',
  'Ann Reed, 45, a lawyer from Haven,',
  'Ann Reed, who runs the port,',
  'Sen. Ann Reed (D-Haven)',
  'Sen. Ann Reed, D-Haven,',
  "Reed's lawyer, Paul Holt,",
  'Reed, her rival in the race,',
  "Ann Reed, the port's chief engineer and a former sailor,",
  "the group's president, Ann Reed,",
  'Reed, now a senator,',
  'two officials who asked not to be named',
  'a man who gave his name only as Holt',
  'Paul Holt (no relation)',
]

/** The marked stretches behind `since` that are not found, or are somebody else's; empty when all is well. */
function amiss({ text, from, to }: ReturnType<typeof write>, since = 0): readonly string[] {
  const found = attributeQuotes(text, { language: 'en' }).filter(({ kind }) => kind !== 'indirect')
  return [...text.matchAll(/“[^”]*”/g)]
    .filter(({ index }) => index >= since)
    .filter(({ index, 0: words }) => {
      const quote = found.find(
        ({ start, end }) => start <= index + 1 && end >= index + words.length - 2,
      )
      if (quote?.speaker == null) return true
      if (/^(?:who|that|which|she|he|they)$/i.test(quote.speaker.text)) return false
      return quote.speaker.start >= to || quote.speaker.end <= from
    })
    .map(({ 0: words }) => `${text.split('\n')[2]} — ${words}`)
}

const isVerbBehind = (after: string): boolean => /^ [a-z]/.test(after)

for (const construction of constructions)
  test(`@ is heard in: ${construction}`, () => {
    const [before = '', after = ''] = construction.split('@')
    const fitting = isVerbBehind(after) && before === '' ? [...mentions, ...withAside] : mentions
    const isOwned = after.startsWith("'s")
    const wrong = fitting
      .filter((mention) => mention !== 'she' || !/ (?:from|of) $/.test(before))
      .filter((mention) => !isOwned || /^(?:Ann )?Reed$|^the mayor$|^the company$/.test(mention))
      .flatMap((mention) => amiss(write(before, mention, after)))
    expect(wrong).toEqual([])
  })

const tails = [
  ' said, “It will sink.”',
  ' said the boat “will sink by Monday.”',
  ' called the boat “a coffin for sailors.”',
  ' told Lee that the boat “will sink by Monday.”',
]

for (const opening of openings)
  test(`@ is heard behind: ${opening}`, () => {
    const wrong = tails.flatMap((tail) =>
      mentions.flatMap((mention) => {
        const written = write(`${opening} `, mention, tail)
        return amiss(written, written.from)
      }),
    )
    expect(wrong).toEqual([])
  })

for (const words of between)
  test(`@ is heard across: ${words}`, () => {
    const apart = /^\w/.test(words) ? ` ${words}` : words.startsWith('—') ? ` ${words}` : words
    const wrong = tails.flatMap((tail) =>
      mentions.flatMap((mention) => amiss(write('', mention, apart + tail))),
    )
    expect(wrong).toEqual([])
  })
