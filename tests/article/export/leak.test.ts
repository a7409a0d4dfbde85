// The last line of defence: a protected name in the bytes, however it is spelt and however it got there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { acknowledge } from '../../../article/checks/gate.ts'
import { clipboard } from '../../../article/export/clipboard.ts'
import { exportArticle, exportFormats } from '../../../article/export/formats.ts'
import { findLeaks } from '../../../article/export/leak.ts'
import { readingsOf } from '../../../article/export/readings.ts'
import { createSource } from '../../../article/source.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { articleOf, context, now, paragraph, said, source, unnamed } from '../checks/an-article.ts'
import { printPage, wordsIn } from './finished.ts'

const contact = 'lena@port.example, +39 333 123 4567'
const quoted = (given: Partial<Article> = {}) =>
  articleOf(
    { sources: [source(), unnamed({ contact })], ...given },
    paragraph(said('“It sails,”', { sourceId: unnamed().id }), ' said a port official.'),
  )

const leaksIn = (text: string, given = quoted(), frame = '') =>
  findLeaks(given, { label: 'Web', parts: [text], frame: () => frame })

describe('the bytes of an export', () => {
  test.each([
    ['as it is', 'by Lena Okafor'],
    ['in small letters', 'lena-okafor.html'],
    ['with accents', 'Léna Okàfor'],
    ['decomposed', 'Le\u0301na Oka\u0300for'],
    ['the surname alone', 'Mrs Okafor’s boat'],
    ['with a hexadecimal reference', 'Ok&#x61;for'],
    ['with a decimal reference', 'Ok&#97;for'],
    ['with a reference to a reference', 'Ok&amp;#x61;for'],
    ['as a JSON escape', '{"a":"Ok\\u0061for"}'],
    ['as a YAML escape', 'a: "Ok\\x61for"'],
    ['percent-encoded', 'https://example.org/?q=Ok%61for'],
    ['with accents percent-encoded', 'https://example.org/Ok%C3%A0for'],
    ['with Markdown inside', 'Ok**afo**r'],
    ['with a backslash', 'Lena\\_Okafor'],
    ['with elements inside', 'Oka<b class="x">for</b>'],
    ['with a soft hyphen', 'Oka&shy;for'],
    ['with an invisible joiner', 'Oka\u200dfor'],
    ['in a link’s words', '[Oka](https://example.org)for'],
    ['over a line end', 'Lena\n    Okafor'],
    ['an address', 'mailto:lena@port.example'],
    ['a number', 'tel:00393331234567'],
  ])('leak %s', (_, text) => {
    expect(leaksIn(text)).not.toEqual([])
  })

  test.each([
    ['a word around it', 'Okaforia, Helena'],
    ['another number', '+39 333 765 4321'],
    ['the role and the description', 'a port official'],
    ['somebody who is named', 'Ines Falk'],
    ['a given name, which the check has asked about', 'Lena spoke.'],
  ])('do not leak with %s', (_, text) => {
    expect(leaksIn(text)).toEqual([])
  })

  test('are named in the sentence with the words, for the desk', () => {
    expect(leaksIn('by Lena OKAFOR')).toMatchObject([
      {
        check: 'leak',
        severity: 'blocks',
        answer: 'none',
        message: expect.stringMatching(/^“Lena OKAFOR” would leave with the Web export/),
      },
    ])
  })

  test('may hold a namesake in full, but not the surname that both share', () => {
    const both = quoted({ sources: [source({ name: 'Ola Okafor' }), unnamed()] })
    expect(leaksIn('Ola Okafor said so.', both)).toEqual([])
    expect(leaksIn('Mr Okafor said so.', both)).toMatchObject([{ answer: 'acknowledge' }])
  })

  test('may hold a word that is a surname only with a small letter', () => {
    const may = quoted({ sources: [unnamed({ name: 'Theo May' })] })
    expect(leaksIn('It may rain.', may)).toEqual([])
    expect(leaksIn('It rains in May.', may)).toMatchObject([{ answer: 'acknowledge' }])
    expect(leaksIn('theo may', may)).toMatchObject([{ answer: 'none' }])
  })

  test('may hold what the format writes for any article', () => {
    const lang = quoted({ sources: [unnamed({ name: 'Fritz Charset' })] })
    expect(leaksIn('<meta charset="utf-8">', lang, '<meta charset="utf-8">')).toEqual([])
    expect(leaksIn('<p>charset</p>', lang)).toHaveLength(1)
  })
})

describe('an export', () => {
  const latest = ['Okafor resigns', 'Nothing'].map((title) => ({
    title,
    url: null,
    outlet: '',
    date: '',
    relation: null,
    reason: '',
  }))
  const asking = quoted({ latest: { show: true, count: 2 } })

  test.each(exportFormats.map(({ name, label }) => [name, label]))(
    'as %s is refused for what came in with another article, and says so',
    async (format, label) => {
      const refused = await exportArticle(asking, { ...context, format, latest, printPage })
      expect(refused).toMatchObject({ kind: 'refused', findings: [{ check: 'leak' }] })
      expect(refused.kind === 'refused' ? refused.reasons[0] : '').toMatch(
        new RegExp(`“Okafor” would leave with the ${label} export`),
      )
      expect(
        (await exportArticle(asking, { ...context, format, latest: latest.slice(1), printPage }))
          .kind,
      ).toBe('exported')
    },
  )

  test('is allowed again when a person says with a reason that it is another', async () => {
    const request = { ...context, format: 'html', latest }
    const refused = await exportArticle(asking, request)
    const findings = refused.kind === 'refused' ? refused.findings : []
    const answered = acknowledge(asking, findings, { by: 'Ed', at: now, why: 'The minister' })
    expect((await exportArticle(answered, request)).kind).toBe('exported')
  })

  test('of any article never holds the name of a hidden source', async () => {
    const hidden = createSource({
      id: '0000dead-0000-4000-8000-000000000000',
      name: 'Quirina Vexelbrock',
      contact: 'vexel77@hidden.example',
      terms: 'deep-background',
    })
    const spoil = fc.constantFrom<(given: Article, words: string) => Article>(
      (given) => given,
      (given, headline) => ({ ...given, headline }),
      (given, words) => ({ ...given, keywords: [words] }),
      (given, words) => ({
        ...given,
        body: { ...given.body, content: [...given.body.content, paragraph('By ', words)] },
      }),
    )
    const spelling = fc.constantFrom('Quirina Vexelbrock', 'VEXELBROCK', 'vexel77@hidden.example')
    await fc.assert(
      fc.asyncProperty(article(printableTerms), spoil, spelling, async (given, spoiled, words) => {
        const sound = { ...given, headline: 'Sound', embargo: null, acknowledgements: [] }
        const whole = spoiled({ ...sound, sources: [...given.sources, hidden] }, words)
        for (const { name } of [...exportFormats, clipboard]) {
          const made = await exportArticle(whole, {
            ...{ ...context, format: name, printPage, options: { comments: true } },
            acknowledged: true,
          })
          if (made.kind !== 'exported') continue
          expect(readingsOf(wordsIn(made.content) + made.placement.path).join('\n')).not.toMatch(
            /vexel|quirina/i,
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})
