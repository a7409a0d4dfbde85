import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { foldForSearch, searchTexts, snippetOf } from '../../../electron/library/search.ts'
import { aLibrary, anArticle, bodyOf, created, idNumber, plant } from './a-library.ts'

const finds = (text: string, query: string) =>
  searchTexts([{ id: 'it', folded: foldForSearch(text) }], query).length === 1

describe('a text is found', () => {
  test.each([
    ['The council met in Zürich', 'zurich'],
    ['The council met in Zurich', 'ZÜRICH'],
    ['The council met', 'coun'],
    ['The council met', 'met THE'],
    ['“Don’t go,” she said', "don't"],
    ['a well-known face', 'well-known'],
    ['a well-known face', 'known'],
    ['Straße gesperrt', 'strasse'],
    ['大使館の職員', '使館'],
    ['Кабул сегодня', 'кабул'],
    ['قال المسؤول', 'المسؤول'],
  ])('%j by %j', (text, query) => {
    expect(finds(text, query)).toBe(true)
  })
})

describe('a text is not found', () => {
  test.each([
    ['The council met', 'ouncil'],
    ['The council met', 'council strike'],
    ['The council met', ''],
    ['The council met', ' ,. '],
    ['', 'a'],
  ])('%j by %j', (text, query) => {
    expect(finds(text, query)).toBe(false)
  })
})

test('any beginning of any word finds the text it stands in', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, length) => {
      const folded = foldForSearch(words.join(' ')).trim().split(' ')
      const chosen = folded[which % folded.length] ?? ''
      const query = chosen.slice(0, 1 + (length % Math.max(1, chosen.length)))
      fc.pre(foldForSearch(query).trim() !== '')
      expect(finds(words.join(' '), query)).toBe(true)
    }),
  )
})

describe('a snippet', () => {
  const text = `${'before '.repeat(60)}the Élysée said on Tuesday${' after'.repeat(60)}`

  test('shows the words around the match as they are written', () => {
    const snippet = snippetOf(text, 'elys')
    expect(snippet).toMatch(/^… .*the Élysée said.* …$/)
    expect(snippet.length).toBeLessThan(180)
  })

  test('shows the beginning when the match is elsewhere', () => {
    expect(snippetOf('Short copy.', 'headline')).toBe('Short copy.')
  })
})

describe('the search of a library', () => {
  test('looks at headline, slugline, byline and body, newest first', async () => {
    const library = await aLibrary()
    const byline = { name: 'Vera Kline', role: 'reporter', outlet: '', place: '', bio: {} } as const
    const given = [
      { headline: 'Verandas banned' },
      { slugline: 'vera' },
      { bylines: [byline] },
      { body: bodyOf('A verandah is a porch.') },
      { standfirst: 'nothing of the kind' },
    ]
    for (const [index, fields] of given.entries())
      await created(
        library,
        anArticle(index + 1, { ...fields, updatedAt: `2026-02-0${index + 1}T00:00:00.000Z` }),
      )
    const ids = (await library.search('vera')).map(({ id }) => id)
    expect(ids).toEqual([4, 3, 2, 1].map(idNumber))
  })

  test('knows what was saved, made, copied and moved since', async () => {
    const library = await aLibrary()
    const { id, article, revision } = await created(library, anArticle(1))
    const found = async (query: string) => (await library.search(query)).length
    expect(await found('walrus')).toBe(0)
    await library.save({
      id,
      article: { ...article, body: bodyOf('A walrus.') },
      baseRevision: revision,
    })
    expect(await library.search('walrus')).toEqual([{ id, snippet: 'A walrus.' }])
    await library.duplicate(id)
    expect(await found('walrus')).toBe(2)
    await library.spike(id)
    expect(await found('walrus')).toBe(2)
  })

  test('knows what others have changed once the list was looked at, and skips damaged files', async () => {
    const library = await aLibrary()
    const { folder, article } = await created(library, anArticle(1))
    await library.search('walrus')
    await writeFile(
      join(library.root, folder, 'article.json'),
      serialiseDraft({ ...article, headline: 'Walrus' }),
    )
    await plant(library.root, 'damaged', '{"headline":"walrus"')
    await library.list()
    expect(await library.search('walrus')).toMatchObject([{ id: idNumber(1) }])
  })
})
