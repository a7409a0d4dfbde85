// Plain text as it comes over wires and by e-mail: broken lines, indents, letters, notes to the desk.
import { describe, expect, it } from 'vitest'
import { copy, imported, paragraphsOf, under, wordsLost } from './importing.ts'

const headline = 'Ferry leaves harbour early'
const long = copy.map((paragraph) => `${paragraph} ${paragraph} ${paragraph}`)

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

describe('lines broken to fit a width', () => {
  it.each([64, 72, 80])(
    'are rejoined at %i columns, parted by empty lines or by indents',
    async (width) => {
      const wrapped = long.map((text) => wrap(text, width))
      for (const text of [
        [headline, ...wrapped].join('\n\n'),
        [headline, ...wrapped.map((one) => `    ${one}`)].join('\n'),
        [headline, ...wrapped.map((one) => `\t${one}`)].join('\n'),
      ]) {
        const result = await imported(text)
        expect(result.article.headline).toBe(headline)
        expect(paragraphsOf(result)).toEqual(long)
      }
    },
  )

  it('are rejoined in scripts without spaces', async () => {
    const sentence =
      '渡轮周一清晨载着九十名乘客离开港口，港务局说没有人受伤，船长感谢船员保持冷静。'.repeat(6)
    const wrapped = sentence.replace(/(.{60})/gu, '$1\n')
    expect(paragraphsOf(await imported(`渡轮提前离港\n\n${wrapped}\n\n${wrapped}`))).toEqual([
      sentence,
      sentence,
    ])
  })

  it('make a list of a dash only where there are several', async () => {
    const text = `${'a ferry that left the harbour early on that morning, they said,\n'.repeat(3)}- and came back with the tide in the evening, as everybody had.`
    expect(paragraphsOf(await imported(`${headline}\n\n${text}\n\n${text}`))[0]).toContain(
      'they said, - and came back',
    )
  })

  it('make a broken word whole only where the text has it whole', async () => {
    const text = [
      'The company said on Friday that nobody had foreseen the new time-',
      'table, that all was well, and that it was sorry, and that the pas-',
      'sengers would get what they had paid for, with a voucher for the',
      'next crossing on any day of the week that they might like to go.',
    ].join('\n')
    const known = `${headline}\n\n${text}\n\nThe timetable is old.`
    const [first] = paragraphsOf(await imported(known))
    expect(first).toContain('the new timetable, that')
    expect(first).toContain('the pas- sengers would')
  })
})

describe('a letter', () => {
  const head =
    'From: Harbour Press <press@example.org>\nTo: news@example.org\nDate: Fri, 01 May 2026 08:00:00 +0200\nSubject: Fwd: Ferry leaves harbour early'
  const tail = 'On Thursday Tom wrote:\n> Any news of the boat?\n> Tom'
  const signature = '-- \nAnn Lee\nHarbour Press'

  it('gives its subject as headline and its date, and leaves the rest of its head out', async () => {
    const result = await imported(`${head}\n\n${copy.join('\n\n')}\n\n${tail}\n\n${signature}`)
    expect(result.article).toMatchObject({ headline, createdAt: '2026-05-01T06:00:00.000Z' })
    expect(paragraphsOf(result)).toEqual(copy)
    expect(result.leftOut).toEqual(
      expect.arrayContaining([
        'From: Harbour Press <press@example.org>',
        '> Any news of the boat?',
        'Ann Lee',
      ]),
    )
    expect(wordsLost(`${head} ${copy.join(' ')} ${tail} ${signature}`, result)).toEqual([])
  })

  it.each([
    'Von: Presse\nGesendet: 1. Mai 2026\nAn: Redaktion\nBetreff: Fähre fährt früher',
    'De : Presse\nEnvoyé : 1 mai 2026\nÀ : Rédaction\nObjet : Le bac part plus tôt',
  ])('is known in other languages: %s', async (lines) => {
    const result = await imported(`${lines}\n\n${copy.join('\n\n')}`)
    expect(result.article.createdAt).toBe('2026-05-01T00:00:00.000Z')
    expect(paragraphsOf(result)).toEqual(copy)
  })

  it('is nothing that only begins with a word and a colon', async () => {
    const text = under('From: here to there', 'Subject: a poem')
    expect((await imported(text)).leftOut).toEqual([])
  })
})

describe('the end of a piece', () => {
  it.each([
    '-30-',
    '- 30 -',
    'ENDS',
    '–ENDS–',
    '###',
    '(END)',
    'Notes to editors:',
    'Hinweise an die Redaktion',
  ])('is where it says so, and what follows is left out: %s', async (mark) => {
    const text = under(headline).concat(`\n\n${mark}\n\nCall the harbour for pictures.`)
    const result = await imported(text)
    expect(paragraphsOf(result)).toEqual(copy)
    expect(result.leftOut).toContain('Call the harbour for pictures.')
    expect(wordsLost(text, result)).toEqual([])
  })

  it.each(['The end', 'Fin de semaine', '30', 'end'])(
    'is not at every word like it: %s',
    async (line) => {
      const text = under(headline).concat(`\n\n${line}\n\nThe last sentence stands here.`)
      expect(paragraphsOf(await imported(text)).at(-1)).toBe('The last sentence stands here.')
    },
  )
})

describe('marks in a plain text', () => {
  it('make headings of lines in capitals between paragraphs, and of marked ones', async () => {
    const text = [headline, copy[0], 'NIGHT BUSES RUN', copy[1], '### On the pier', copy[2]].join(
      '\n\n',
    )
    expect((await imported(text)).article.body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('make it Markdown where two kinds agree', async () => {
    const text = `# ${headline}\n\nThe **ferry** left, see [the list](https://example.org/list).`
    expect((await imported(text)).article.headline).toBe(headline)
    expect(
      (await imported('---\ntitle: Ferry\ntags: [sea]\n---\nIt left.', 'a.txt')).article,
    ).toMatchObject({
      headline: 'Ferry',
      keywords: ['sea'],
    })
  })
})

it.each([
  ['he', 'מאת: אנה לוי', 'אנה לוי'],
  ['ar', 'بقلم: ليلى حداد', 'ليلى حداد'],
  ['ja', '文：山田花子', '山田花子'],
])('a byline is read in a script without capitals: %s', async (_, line, name) => {
  const result = await imported(under(headline, line))
  expect(result.article.bylines).toMatchObject([{ name }])
})
