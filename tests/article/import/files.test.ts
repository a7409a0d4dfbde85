import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import { importFormats, largestImport } from '../../../article/import/formats.ts'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { importBytes, imported, now, paragraphsOf, refusal } from './importing.ts'

const text = 'Überfahrt – früher\n\nDie Fähre verließ den Hafen.'
const utf8 = (given: string) => new TextEncoder().encode(given)
const utf16 = (given: string, isLittle: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...given].map((character) => character.charCodeAt(0))
  return new Uint8Array(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}
const windows1252 = (given: string) =>
  new Uint8Array([...given].map((c) => (c === '–' ? 0x96 : c.charCodeAt(0))))

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', utf16(text, true, true)],
    ['UTF-16 big-endian with a mark', utf16(text, false, true)],
    ['Windows-1252', windows1252(text)],
    ['line ends of Windows', utf8(text.replace(/\n/gu, '\r\n'))],
    ['line ends of old Macs', utf8(text.replace(/\n/gu, '\r'))],
  ])('are read: %s', async (_, bytes) => {
    const result = await importBytes(bytes, 'a.txt')
    if (result.kind === 'refused') throw new Error(result.problem)
    expect(`${result.article.kicker} – ${result.article.headline}`).toContain('Überfahrt – früher')
    expect(paragraphsOf(result)).toEqual(['Die Fähre verließ den Hafen.'])
  })

  it.each([true, false])(
    'are read as UTF-16 without a mark (little-endian: %s)',
    async (isLittle) => {
      const result = await importBytes(
        utf16('Ferry leaves early\n\nThe ferry left the harbour.', isLittle, false),
        'a.txt',
      )
      expect(result).toMatchObject({
        kind: 'imported',
        article: { headline: 'Ferry leaves early' },
      })
    },
  )

  it.each([
    ['a PDF', utf8('%PDF-1.7 …')],
    ['a Word, OpenDocument or ZIP file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['an RTF file', utf8('{\\rtf1 words}')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['binary data', new Uint8Array([65, 66, 0, 67, 68, 0, 0, 1, 2])],
  ])('are refused with a sentence that says what is read: %s', async (what, bytes) => {
    const problem = await refusal(bytes, 'a.txt')
    expect(problem).toContain(what)
    expect(problem).toContain('Markdown')
  })

  it('are refused when there are none, or more than 16 MB of them', async () => {
    expect(await refusal(utf8(' \n'), 'a.txt')).toContain('empty')
    expect(await refusal(new Uint8Array(largestImport + 1), 'a.txt')).toContain('16 MB')
  })
})

describe('the format of a file', () => {
  const article = createArticle({
    id: '00000000-0000-4000-8000-0000000000aa',
    now,
    headline: 'Ferry leaves early',
  })

  it('is that of its extension', async () => {
    expect((await imported('# Ferry\n\n*early*', 'a.md')).article.headline).toBe('Ferry')
    expect((await imported('# Ferry\n\n*early*', 'a.MARKDOWN')).article.headline).toBe('Ferry')
    expect((await imported('<h1>Ferry</h1><p>early', 'a.htm')).article.headline).toBe('Ferry')
    expect((await imported('# Ferry\n\n*early*', 'a.txt')).article.headline).toBe('# Ferry')
  })

  it('is seen in the contents where the extension says nothing', async () => {
    expect((await imported('<!doctype html><h1>Ferry</h1><p>early', 'page')).article.headline).toBe(
      'Ferry',
    )
    expect((await imported(serialiseDraft(article), 'ferry.txt')).article.headline).toBe(
      'Ferry leaves early',
    )
  })

  it('of a Galley article gives the same article with an identity of its own', async () => {
    const { article: copy } = await imported(serialiseDraft(article), 'article.json')
    expect(copy.id).not.toBe(article.id)
    expect({ ...copy, id: article.id }).toEqual(article)
  })

  it('of a damaged or newer Galley article is refused', async () => {
    expect(await refusal(utf8('{"format":"galley-article"'), 'article.json')).toContain('cut off')
    expect(
      await refusal(utf8('{"format":"galley-article","version":99,"article":{}}'), 'article.json'),
    ).toContain('newer')
  })

  it('has one row with a name, a label and extensions of its own', () => {
    const extensions = importFormats.flatMap((format) => format.extensions)
    expect(new Set(extensions).size).toBe(extensions.length)
    expect(importFormats.map(({ name }) => name)).toEqual([
      'galley',
      'ninjs',
      'markdown',
      'html',
      'text',
    ])
  })
})
