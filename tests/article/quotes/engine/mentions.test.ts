// Whoever speaks is found however news names them: a law over every mention in the plainest sentences of saying.
import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'
import { mentions } from './mentions.ts'
import { write } from './sentence.ts'

const sentences = `
“The boat will sink,” @ said.
“The boat will sink,” said @.
@ said: “The boat will sink.”
@ said the boat “will sink by Monday.”
The boat “will sink by Monday,” according to @.
“The boat will sink,” @ told the Gazette on Monday.
On Monday, @ called the boat “a floating coffin.”
But @ said it was “a floating coffin.”
The boat is “a floating coffin,” @ said.
“It will,” @ added. “And soon.”
The boat, @ said, is “a floating coffin.”
“It will sink,” explained @, “and soon.”
@ described it as “a floating coffin.”
@ has warned that the boat “will sink by Monday.”
When @ said the boat “will sink by Monday,” nobody laughed.
`
  .split('\n')
  .filter((line) => line !== '')

/** An aside is closed by its comma only before a verb. */
const fitting = (mention: string, after: string): string =>
  /^ [a-z]/.test(after) ? mention : mention.replace(/ ?[,—–]$/, '')

for (const sentence of sentences)
  test(`everybody is heard in: ${sentence}`, () => {
    const wrong = mentions.flatMap((mention) => {
      const [before = '', after = ''] = sentence.split('@')
      const { text, from, end: behind } = write(before, fitting(mention, after), after)
      const found = attributeQuotes(text, { language: 'en' })
      const marked = [...text.matchAll(/“[^”]*”/g)].filter(
        ({ 0: words }) => !mention.includes(words),
      )
      const isHeard = ({ index, 0: words }: RegExpExecArray): boolean =>
        found.some(
          ({ kind, start, end, speaker }) =>
            kind !== 'indirect' &&
            start <= index + 1 &&
            end >= index + words.length - 2 &&
            speaker !== null &&
            speaker.start < behind &&
            speaker.end > from,
        )
      return marked.every(isHeard) ? [] : [text.split('\n')[2]]
    })
    expect(wrong).toEqual([])
  })
