import { describe, expect, it } from 'vitest'
import { copy, imported, paragraphsOf, wordsLost } from './importing.ts'

const head = 'COAST – Ferry leaves harbour early (Ines Falk, Harbour News)'
const withEnd = (...end: readonly string[]): string => [head, ...copy, ...end].join('\n\n')

async function endOf(...end: readonly string[]) {
  const text = withEnd(...end)
  const result = await imported(text)
  expect(wordsLost(text, result)).toEqual([])
  return result
}

const german =
  'Tom Okoro schreibt über Häfen und Schiffe und lebt seit zehn Jahren in Hamburg. Er hat zwei Bücher verfasst.'
const english =
  'Tom Okoro writes about harbours and ships and has lived in Hamburg for ten years. He is the author of two books.'

describe('the box of an author or curator', () => {
  it('makes a curator of a person who is not in the byline', async () => {
    const result = await endOf(`Tom Okoro\n${english}`)
    expect(result.article.bylines).toMatchObject([
      { name: 'Ines Falk', role: 'reporter', bio: {} },
      { name: 'Tom Okoro', role: 'curator', bio: { en: english } },
    ])
    expect(paragraphsOf(result)).toEqual(copy)
  })

  it('is split where a biography is given in two languages', async () => {
    for (const box of [
      `Tom Okoro\n${german} ${english}`,
      `Tom Okoro\n${german}\n${english}`,
      `Tom Okoro\n\n${german}\n\n${english}`,
    ]) {
      const { article } = await endOf(box)
      expect(article.bylines[1]?.bio).toEqual({ de: german, en: english })
    }
  })

  it('is not split where a biography only names works in another language', async () => {
    const bio =
      'Tom Okoro is editor of Il Giornale del Mare and La Voce dei Porti. He wrote “Il mare che verrà” and lives in Genoa.'
    const { article } = await endOf(`Tom Okoro\n${bio}`)
    expect(article.bylines[1]?.bio).toEqual({ en: bio })
  })

  it('gives the biography to the byline of the same name', async () => {
    const bio = 'Ines Falk is a reporter in Lima who covers the sea.'
    for (const end of [`Ines Falk\n${bio}`, bio, `About the author\n\n${bio}`]) {
      const result = await endOf(end)
      expect(result.article.bylines).toMatchObject([{ name: 'Ines Falk', bio: { en: bio } }])
      expect(paragraphsOf(result)).toEqual(copy)
    }
  })

  it('is not seen in a last paragraph that only speaks of the author', async () => {
    const last = 'Ines Falk said she would stay with the ship until the end.'
    expect(paragraphsOf(await endOf(last))).toEqual([...copy, last])
  })

  it.each([
    'About the author',
    'Über die Autorin',
    'À propos de l’auteur',
    'Sobre el autor',
    'Chi è l’autore',
    'Sobre a autora',
  ])('is found below its heading: %s', async (heading) => {
    const result = await endOf(`${heading}\n${english}`)
    expect(result.article.bylines[1]).toMatchObject({ name: 'Tom Okoro', bio: { en: english } })
    expect(result.leftOut).toContain(heading)
  })
})

describe('lists of other articles', () => {
  it.each([
    'Related articles',
    'Read more:',
    'See also',
    'Leggi anche',
    'Articoli correlati',
    'À lire aussi',
    'Mehr zum Thema',
    'Lesen Sie auch',
    'Artículos relacionados',
    'Leia também',
    'RELATED ARTICLES',
  ])('are known by their heading: %s', async (heading) => {
    const result = await endOf(`${heading}\nWhy the tide matters\nHarbour wall to be rebuilt`)
    expect(result.article.related.map(({ title }) => title)).toEqual([
      'Why the tide matters',
      'Harbour wall to be rebuilt',
    ])
    expect(paragraphsOf(result)).toEqual(copy)
  })

  it('give titles, links, outlets and dates', async () => {
    const { article } = await endOf(
      'Related articles',
      [
        '- Why the tide matters (Harbour News, 3 May 2024)',
        '- Harbour wall to be rebuilt https://example.org/wall',
        '- [Fish prices fall](https://example.org/fish)',
        '- New school opens | Tide Weekly',
        '- New pier – Harbour News, 2024-05-01',
      ].join('\n'),
    )
    expect(
      article.related.map(({ title, target, outlet, date }) => [
        title,
        target.kind === 'link' ? target.url : '',
        outlet,
        date,
      ]),
    ).toEqual([
      ['Why the tide matters', '', 'Harbour News', '3 May 2024'],
      ['Harbour wall to be rebuilt', 'https://example.org/wall', '', ''],
      ['Fish prices fall', 'https://example.org/fish', '', ''],
      ['New school opens', '', 'Tide Weekly', ''],
      ['New pier', '', 'Harbour News', '2024-05-01'],
    ])
  })

  it('take an address on the next line for the one above', async () => {
    const { article } = await endOf(
      'Related articles',
      'Why the tide matters\nhttps://example.org/tide',
    )
    expect(article.related).toMatchObject([
      { title: 'Why the tide matters', target: { kind: 'link', url: 'https://example.org/tide' } },
    ])
  })

  it('yield nothing when they are empty', async () => {
    const result = await endOf('Latest articles', 'Related articles')
    expect(result.article.related).toEqual([])
    expect(result.leftOut).toEqual(['Latest articles', 'Related articles'])
    expect(paragraphsOf(result)).toEqual(copy)
  })

  it('say which titles came from a list of the latest', async () => {
    const result = await endOf(
      'Related articles\nWhy the tide matters',
      'Latest articles\nFish prices fall',
    )
    const guessed = result.guessed.filter(
      ({ index, field }) => index !== null && field !== 'byline',
    )
    expect(guessed.map(({ field, value }) => [field, value])).toEqual([
      ['related', 'Why the tide matters'],
      ['latest', 'Fish prices fall'],
    ])
  })

  it('are copy when copy follows them', async () => {
    const result = await endOf(
      'Read more',
      'The company has not answered. It will do so on Friday, it said.',
    )
    expect(result.article.related).toEqual([])
    expect(paragraphsOf(result)).toHaveLength(5)
  })

  it('stand before or behind the box of the author', async () => {
    const box = `Tom Okoro\n${english}`
    const list = 'See also\nWhy the tide matters'
    for (const end of [
      [box, list],
      [list, box],
    ]) {
      const result = await endOf(...end)
      expect(result.article.related).toMatchObject([{ title: 'Why the tide matters' }])
      expect(result.article.bylines).toHaveLength(2)
      expect(paragraphsOf(result)).toEqual(copy)
    }
  })
})

it('takes a last line of tags for keywords', async () => {
  const result = await endOf('Tags: sea, ferries; harbour news')
  expect(result.article.keywords).toEqual(['sea', 'ferries', 'harbour news'])
  expect(paragraphsOf(result)).toEqual(copy)
})
