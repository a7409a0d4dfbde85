// Encodings as old systems left them, and bytes that went wrong.
import { describe, expect, it } from 'vitest'
import { importBytes, paragraphsOf, refusal } from './importing.ts'

const utf8 = (given: string) => new TextEncoder().encode(given)
const latin = (given: string) => new Uint8Array([...given].map((c) => c.charCodeAt(0)))
const utf16 = (given: string, isLittle: boolean) =>
  new Uint8Array(
    [...given].flatMap((c) => {
      const unit = c.charCodeAt(0)
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
    }),
  )

async function read(bytes: Uint8Array, name = 'a.txt') {
  const result = await importBytes(bytes, name)
  if (result.kind === 'refused') throw new Error(result.problem)
  return { headline: result.article.headline, paragraphs: paragraphsOf(result) }
}

describe('the encoding of a file', () => {
  it.each([
    ['Cyrillic', 'Паром ушёл раньше', 'Паром вышел из порта в понедельник.'],
    ['Arabic', 'العبارة تغادر مبكرا', 'غادرت العبارة الميناء يوم الاثنين.'],
    ['Chinese', '渡轮提前离港', '渡轮周一离开了港口。没有人受伤。'],
  ])('is seen where it is UTF-16 without a mark: %s', async (_, headline, sentence) => {
    for (const isLittle of [true, false])
      expect(await read(utf16(`${headline}\n\n${sentence} \n`, isLittle))).toEqual({
        headline,
        paragraphs: [sentence],
      })
  })

  it('is the one that a page names', async () => {
    const polish = latin(
      '<html><head><meta charset="iso-8859-2"></head><h1>Prom</h1><p>\u0141\u00f3d\u00bc'.replace(
        '\u0141',
        '\u00a3',
      ),
    )
    expect(await read(polish, 'a.html')).toEqual({ headline: 'Prom', paragraphs: ['Łódź'] })
    const cyrillic = latin(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><h1>a</h1><p>\u00cc\u00ee\u00f0\u00e5',
    )
    expect((await read(cyrillic, 'a.html')).paragraphs).toEqual(['Море'])
    const unknown = latin('<html><head><meta charset="klingon-7"></head><h1>a</h1><p>f\u00e4hrt')
    expect((await read(unknown, 'a.html')).paragraphs).toEqual(['fährt'])
  })

  it('stays UTF-8 where a byte of many went wrong', async () => {
    const bytes = utf8(
      'Überfahrt früher\n\nDie Fähre verließ den schönen Hafen, früher als üblich, größer.',
    )
    const at = bytes.lastIndexOf(0xc3)
    bytes[at] = 0xff
    expect((await read(bytes)).headline).toBe('Überfahrt früher')
  })

  it('does not matter for a NUL now and then, and many are no text', async () => {
    const long = `Ferry leaves early\n\n${'The ferry left. '.repeat(20)}`
    expect((await read(utf8(long.replace('left', 'le\u0000ft')))).paragraphs[0]).toMatch(
      /^The ferry left\./u,
    )
    expect(await refusal(utf8(long.replace(/ /gu, '\u0000')), 'a.txt')).toContain('binary')
  })

  it.each([
    ['old Macs', '\r\r'],
    ['next line', '\u0085\u0085'],
    ['line separators', '\u2028\u2028'],
    ['a paragraph separator', '\u2029'],
    ['vertical tabs', '\v\v'],
    ['a form feed', '\f'],
  ])('may part paragraphs by %s', async (_, gap) => {
    expect(await read(utf8(`Ferry leaves early${gap}It left. ${gap}Nobody was hurt.`))).toEqual({
      headline: 'Ferry leaves early',
      paragraphs: ['It left.', 'Nobody was hurt.'],
    })
  })
})
