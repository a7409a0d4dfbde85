// Laws of every import: it never throws, what it gives is an article, and no word is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../article/article.ts'
import { type ImportResult, importFormats } from '../../../article/import/formats.ts'
import { copy, importBytes, imported, wordsLost } from './importing.ts'

const name = fc.constantFrom(
  'a',
  ...importFormats.flatMap(({ extensions }) => extensions.map((one) => `a.${one}`)),
)

function expectSound(result: ImportResult): void {
  if (result.kind === 'refused') expect(result.problem).toMatch(/^[A-Z].*\.$/su)
  else
    expect(parseArticle(JSON.parse(JSON.stringify(result.article)))).toEqual({
      ok: true,
      article: result.article,
    })
}

const word = fc.oneof(
  fc.constantFrom(
    'Ferry',
    'sea',
    'Ann',
    'Lee',
    'News',
    'By',
    'and',
    'in',
    'Related',
    'articles',
    'LIMA',
    'über',
    'Öl',
    'l’eau',
    '3',
    'May',
    '2026',
    'море',
    '港',
    'said',
    'Read',
    'more',
    'Tags',
  ),
  fc.string({ unit: fc.constantFrom(...'abcdefgÀéßñ'), minLength: 1, maxLength: 8 }),
)
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' – ',
  ', ',
  ': ',
  ' / ',
  ' (',
  ') ',
  '. ',
  ' | ',
  ' — ',
  ' “',
  '” ',
  '-',
  ' & ',
  '; ',
)
const line = fc
  .array(fc.tuple(word, joint), { minLength: 1, maxLength: 18 })
  .map((parts) => parts.flat().join('').trim())

const person = fc.constantFrom('Ann Lee', 'Tom Okoro', 'Ana de la Cruz', 'Inès Falc', 'INES FALK')
const shaped = fc
  .record({
    kicker: fc.constantFrom('', 'COAST – ', 'COAST: ', 'COAST/SEA / ', 'Analysis: ', 'Sea – '),
    headline: fc.constantFrom(
      'Ferry leaves harbour early',
      'Eine Fähre fährt früher',
      'Ferry: it left – early',
    ),
    credit: fc.constantFrom(
      '',
      ' (Ann Lee, Harbour News)',
      ' (Reuters)',
      ' – By Ann Lee',
      ' (Ann Lee)',
      ' | Harbour News',
      ' (again)',
    ),
    byline: fc.oneof(
      fc.constant(''),
      fc
        .tuple(
          fc.constantFrom('By ', 'Von ', 'Par ', 'Photographs by ', '', 'A cura di '),
          fc.array(person, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(
            '',
            ', Harbour News',
            ' in Lima',
            ' (The Post)',
            ', editor',
            ' for The Times',
          ),
        )
        .map(([lead, people, rest]) => `${lead}${people.join(' and ')}${rest}`),
    ),
    standfirst: fc.constantFrom('', 'A morning at the port. And a night.'),
    dateline: fc.constantFrom(
      '',
      'LIMA, May 3 (HNA) — ',
      'Lima (dpa) - ',
      'LIMA — ',
      '(HNA) - LIMA, 3 May - ',
    ),
    body: fc.array(line, { minLength: 1, maxLength: 5 }),
    list: fc.constantFrom(
      '',
      '- one\n- two',
      '1. one\n2. two\n3. three',
      '* * *',
      'short\nlines\nhere',
    ),
    box: fc.constantFrom(
      '',
      'Tom Okoro\nTom Okoro writes about the sea. Tom Okoro schreibt über das Meer.',
      'About the author\n\nAnn Lee is a reporter.',
      'Ann Lee\n\nAnn Lee is a reporter in Lima.',
    ),
    end: fc.constantFrom(
      '',
      'Related articles',
      'Read more: One title',
      'Latest articles\n1. One (Harbour News, 3 May 2026)\n2. Two https://example.org/2\nRelated articles\n[Three](https://example.org/3)',
      'Tags: sea, port #ferry',
    ),
    gap: fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n\n'),
  })
  .map(({ kicker, headline, credit, byline, standfirst, dateline, body, list, box, end, gap }) =>
    [
      `${kicker}${headline}${credit}`,
      standfirst,
      byline,
      `${dateline}${copy[0]}`,
      ...body,
      list,
      copy[2],
      box,
      end,
    ]
      .filter((part) => part !== '')
      .join(gap),
  )

// The numbers of list items are the list's to count; the address of a link stays with its title.
const withoutNumbers = (text: string): string => text.replace(/^\d+\.\s/gmu, '')

describe('an import', () => {
  it('never throws on bytes and gives an article or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), name, async (bytes, file) => {
        expectSound(await importBytes(bytes, file))
      }),
      { numRuns: 120 },
    )
  })

  it('never throws on text and gives an article or a sentence', async () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '<div>',
          '<b>',
          '<p',
          '<!--',
          '-->',
          '&',
          '[',
          '](',
          ')',
          '*',
          '_',
          '`',
          '#',
          '- ',
          '\n',
          '\n\n',
          '> ',
          '---\n',
          'a: ',
          '"',
          '1. ',
          '|',
          '~~',
          '<table>',
          '<tr>',
          '<td>',
          '<li>',
          '<script>',
          '\u0000',
          '\ud800',
          '{"format":"galley-article"',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      ),
      maxLength: 120,
    })
    await fc.assert(
      fc.asyncProperty(hostile, name, async (text, file) => {
        expectSound(await importBytes(new TextEncoder().encode(text), file))
      }),
      { numRuns: 400 },
    )
  })

  it('of plain text shaped like an article loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(shaped, async (text) => {
        const result = await imported(text)
        expect(wordsLost(withoutNumbers(text), result)).toEqual([])
        expectSound({ kind: 'imported', ...result })
      }),
      { numRuns: 250 },
    )
  })

  it('of any plain text loses no word', async () => {
    const text = fc.array(line, { minLength: 1, maxLength: 12 }).chain((lines) =>
      fc
        .array(fc.constantFrom('\n', '\n\n'), {
          minLength: lines.length,
          maxLength: lines.length,
        })
        .map((gaps) => lines.flatMap((one, i) => [one, gaps[i] ?? '']).join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        expect(wordsLost(withoutNumbers(given), await imported(`${given}.`))).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})

it.each(['a.txt', 'a.md', 'a.html'])('100,000 words are read whole: %s', async (file) => {
  const paragraph = `${'the ferry left the harbour early '.repeat(16)}today and again.`
  const text = Array.from({ length: 1_000 }, () =>
    file === 'a.html' ? `<p>${paragraph}` : paragraph,
  ).join('\n\n')
  const result = await imported(text, file)
  expect(result.article.body.content).toHaveLength(1_000)
  expect(result.article.language).toBe('en')
})
