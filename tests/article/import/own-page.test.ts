// The law of the way back: a page of our own, imported again, prints the same article.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import { html } from '../../../article/export/html.ts'
import { printArticle } from '../../../article/print/printed-article.ts'
import { quotesIn } from '../../../article/quotes/quotes-in.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from '../export/everything-in-one.ts'
import { rendered } from '../export/rendering.ts'
import { imported, now, wordsLost } from './importing.ts'
import { printedAgain } from './printed-again.ts'

const newId = () => '00000000-0000-4000-8000-000000000099'

const readBack = async (given: Article) => imported(rendered(given, 'html'), 'back.html')

describe('a page of our own, imported again', () => {
  test.each(['en', 'ar'] as const)('is the article that it was made of: %s', async (language) => {
    const given = everythingInOne(language)
    const { article: back, guessed } = await readBack(given)
    expect(printedAgain(back)).toEqual(printedAgain(given))
    expect(guessed).toEqual([])
  })

  test('is the article that it was made of, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(article(printableTerms), async (given) => {
        const { article: back } = await readBack(given)
        expect(printedAgain(back)).toEqual(printedAgain(given))
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })

  test('names its sources once, on the terms that were printed', async () => {
    const { article: back } = await readBack(everythingInOne('en'))
    expect(
      back.sources
        .map(({ kind, name, role, organisation, description, terms }) =>
          [kind, name || description, role, organisation, terms].join('|'),
        )
        .sort(),
    ).toEqual(
      [
        'organisation|River Guild|||on-the-record',
        'person|Marta Quill|pilot|River Guild|on-the-record',
        'document|Report on the Bar|||on-the-record',
        'outlet|Estuary Wire|||on-the-record',
        'person|a clerk of the port|||on-background',
      ].sort(),
    )
  })

  test('shows the latest articles again where they were printed', async () => {
    const printing = printArticle(
      createArticle({ id: newId(), now, headline: 'Tides', latest: { show: true, count: 5 } }),
      { latest: [one('First'), one('Second')] },
    )
    if (printing.kind !== 'printed') throw new Error(printing.reasons.join())
    const { article: back, leftOut } = await imported(html.render(printing.printed, {}), 'a.html')
    expect(back.latest).toEqual({ show: true, count: 2 })
    expect(back.related).toEqual([])
    expect(leftOut.join(' ')).toContain('First')
  })

  test('that somebody has worked on keeps the work, and the quotes whose words still stand', async () => {
    const page = rendered(everythingInOne('en'), 'html')
      .replaceAll('>Pilots hold the river', '>The pilots hold the river')
      .replace('Nobody crossed the bar on Tuesday.', 'Nobody at all crossed the bar.')
      .replace('<p>A river is not a motorway', '<p>A river is no motorway')
    const { article: back } = await imported(page, 'a.html')
    expect(back.headline).toBe('The pilots hold the river for a second night')
    const nameOf = (id: string | null) => back.sources.find((source) => source.id === id)?.name
    const quotes = quotesIn(back.body).map(({ text, attribution }) => [
      text,
      nameOf(attribution.sourceId),
    ])
    expect(quotes).toContainEqual(['“We are tired, and the river does not sleep,”', 'Marta Quill'])
    expect(quotes).toContainEqual([
      'A river is no motorway, and a pilot is not a toll.\n“Never,”',
      'River Guild',
    ])
  })

  test('loses no word, whatever stands between its parts', async () => {
    await fc.assert(
      fc.asyncProperty(article(printableTerms), fc.nat(), async (given, at) => {
        const page = rendered(given, 'html')
        const tags = [...page.matchAll(/<(?:p|ul|figure|footer|section|hr|h1)[ >]/gu)]
        const place = tags[at % tags.length]?.index ?? 0
        const stranger = '<div>stray <b>words</b> of <table><tr><td>others</td></tr></table></div>'
        const text = page.slice(0, place) + stranger + page.slice(place)
        const result = await imported(text, 'a.html')
        expect(wordsLost('stray words of others', result)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('loses no word that only the grammar has, or an address', async () => {
    const page = rendered(everythingInOne('en'), 'html')
    const stray = 'bulletList direct ninefold'
    const text = page
      .replace('https://example.org/e', 'https://ninefold.example')
      .replace('</main>', `<div>${stray}</div></main>`)
      .replace('</body>', `<div>${stray}</div></body>`)
    expect(wordsLost(`${stray} ${stray}`, await imported(text, 'a.html'))).toEqual([])
  })

  test('that only claims to be ours brings in nothing that may not stand in an article', async () => {
    const page = rendered(everythingInOne('en'), 'html')
      .replace('https://example.org/e', 'javascript:alert(1)')
      .replace('media/0123456789abcdef.png', 'https://example.org/track.png')
      .replace(
        '<p>Grain',
        `${'<figure class="quote"><blockquote>'.repeat(90)}<p onclick="x()">Grain`,
      )
      .replace('"position":"', '"position":"99999')
    const { article: back } = await imported(page, 'a.html')
    const text = JSON.stringify(back)
    expect(text).not.toMatch(/javascript:|track\.png|onclick/u)
    expect(text).toContain('Grain, for the most part')
  })
})

const one = (title: string) => ({
  title,
  url: null,
  outlet: '',
  date: '',
  relation: null,
  reason: '',
})
