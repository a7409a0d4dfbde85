import { describe, expect, it } from 'vitest'
import { copy, imported, paragraphsOf, under } from './importing.ts'

const headline = 'Ferry leaves harbour early'
const typesOf = async (text: string) =>
  (await imported(text)).article.body.content.map(({ type }) => type)

describe('the body of a plain text', () => {
  it('has a paragraph for each line where there are no empty lines', async () => {
    expect(paragraphsOf(await imported([headline, ...copy].join('\n')))).toEqual(copy)
  })

  it('rejoins lines that were broken to fit a width', async () => {
    const wrap = (text: string) => text.replace(/(.{40,60})\s/gu, '$1\n')
    const long = copy.map((paragraph) => `${paragraph} ${paragraph} ${paragraph}`)
    expect(paragraphsOf(await imported([headline, ...long.map(wrap)].join('\n\n')))).toEqual(long)
  })

  it('keeps short lines that stand together as one paragraph with breaks', async () => {
    const result = await imported(under(headline, copy[0] ?? '', 'Harbour Street 5\nOld Town'))
    expect(paragraphsOf(result)[1]).toBe('Harbour Street 5\nOld Town')
  })

  it('makes a list of two items that stand together, and of no single one', async () => {
    expect(await typesOf(under(headline, copy[0] ?? '', '- one\n- two'))).toContain('bulletList')
    expect(await typesOf(under(headline, copy[0] ?? '', '1. one\n2. two'))).toContain('orderedList')
    expect(await typesOf(under(headline, copy[0] ?? '', '- one'))).not.toContain('bulletList')
    expect(await typesOf(under(headline, copy[0] ?? '', '2019. one\n2025. two'))).not.toContain(
      'orderedList',
    )
  })

  it.each(['***', '---', '* * *'])('makes a rule of %s', async (line) => {
    expect(await typesOf(under(headline, copy[0] ?? '', line))).toContain('horizontalRule')
  })

  it('links a printable address and leaves the text as it is', async () => {
    const sentence = 'More is at https://example.org/tide (see there).'
    const { article } = await imported(under(headline, sentence))
    expect(article.body.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'More is at ' },
        {
          type: 'text',
          text: 'https://example.org/tide',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/tide', title: null } }],
        },
        { type: 'text', text: ' (see there).' },
      ],
    })
  })

  it('attributes no quotation and makes no source', async () => {
    const { article } = await imported(under(headline, '“We left early,” said Captain Ann Lee.'))
    expect(article.sources).toEqual([])
    expect(JSON.stringify(article.body)).not.toContain('quotation')
  })

  it.each([
    [
      'de',
      'Die Fähre verließ den Hafen am Montag früher als geplant, sagte der Kapitän der Zeitung.',
    ],
    ['fr', 'Le bac a quitté le port lundi plus tôt que prévu, a déclaré le capitaine au journal.'],
    [
      'it',
      'Il traghetto ha lasciato il porto lunedì prima del previsto, ha detto il capitano al giornale.',
    ],
    [
      'es',
      'El transbordador salió del puerto el lunes antes de lo previsto, dijo el capitán al diario.',
    ],
    ['ru', 'Паром вышел из порта в понедельник раньше срока, сообщил капитан газете.'],
  ])('says its language: %s', async (language, sentence) => {
    const result = await imported(`${sentence}\n\n${sentence}`)
    expect(result.article.language).toBe(language)
    expect(result.guessed.some(({ field }) => field === 'language')).toBe(true)
  })
})
