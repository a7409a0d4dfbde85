// Word files that nobody made in Word: bombs, lies, holes, and addresses that must lead nowhere. And the law that no
// word of any file is lost.
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../article/import/formats.ts'
import { readArchive } from '../../../../electron/import/reader/word-archive.ts'
import { readWordFile } from '../../../../electron/import/reader/word-file.ts'
import { copy, now, wordsLost } from '../../../article/import/importing.ts'
import { para, part, picture, run, table, utf8, type WordFile, wordFile } from './word-files.ts'

let counter = 0
const newId = () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`

const imported = (bytes: Uint8Array, name = 'ferry.docx') =>
  importDocument({ name, bytes, id: newId(), now, newId, readWord: readWordFile })

async function article(file: WordFile) {
  const result = await imported(wordFile(file))
  if (result.kind === 'refused') throw new Error(result.problem)
  return result
}

async function problem(bytes: Uint8Array): Promise<string> {
  const result = await imported(bytes)
  if (result.kind !== 'refused') throw new Error('it was imported')
  expect(result.problem).toMatch(/^The .*\.$/su)
  return result.problem
}

const copyOf = copy.map((line) => para(line)).join('')

/** Writes a size of the unpacked document into the list at the end, and leaves its bytes as they are. */
function withLyingSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes)
  const at = lying.lastIndexOf('word/document.xml')
  lying.writeUInt32LE(size, at - 46 + 24)
  return new Uint8Array(lying)
}

describe('a Word file is refused with a sentence when it', () => {
  it('is small and unpacks to a hundred times its size', async () => {
    const bytes = wordFile({
      body: copyOf,
      parts: { 'word/media/a.png': new Uint8Array(30_000_000) },
    })
    expect(await problem(bytes)).toContain('100 times')
  })

  it('unpacks to more than may be read, though it packs badly', () => {
    // Half of it cannot be packed, so that the ratio alone would let it pass.
    const noise = Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 251)
    const bytes = zipSync({ 'a.bin': noise, 'b.bin': new Uint8Array(900_000) })
    const limits = { entries: 9, inflated: 500_000, text: 500_000, ratio: 1_000 }
    expect(readArchive(bytes, limits)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('unpacked'),
    })
  })

  it('holds more text than an article has, though its pictures may be as large', () => {
    const bytes = wordFile({
      body: para('ferry port pier '.repeat(30)),
      parts: { 'word/media/a.bin': new Uint8Array(5_000) },
    })
    const limits = { entries: 9, inflated: 500_000, text: 2_000, ratio: 1_000 }
    expect(readArchive(bytes, limits)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('of text'),
    })
    expect(readArchive(bytes, { ...limits, text: 20_000 }).kind).toBe('read')
  })

  it('has thousands of parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, at) => [`word/media/${at}.txt`, 'x']),
    )
    expect(await problem(wordFile({ body: copyOf, parts }))).toContain('2000 parts')
  })

  it.each([10, 1_000_000])('lies about the size of its text (%i)', async (size) => {
    expect(await problem(withLyingSize(wordFile({ body: copyOf }), size))).toContain('damaged')
  })

  it.each([
    ['declares entities that grow', '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'],
    ['asks for a file of this machine', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
  ])('%s', async (_, doctype) => {
    const document = part('document', `<w:body>${para('&b;')}</w:body>`)
    const bytes = wordFile({
      body: '',
      parts: { 'word/document.xml': document.replace('?>', `?>${doctype}`) },
    })
    expect(await problem(bytes)).toContain('entities')
  })

  it('nests without end', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`
    expect(await problem(wordFile({ body: deep }))).toContain('deeper')
  })

  it('is cut off anywhere', async () => {
    const bytes = wordFile({ body: copyOf })
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99])
      expect(await problem(bytes.slice(0, Math.floor(bytes.length * share)))).toMatch(/cut off/)
  })

  it('is protected or in the old format', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0))
    expect(await problem(old)).toContain('password')
  })

  it('is an archive of something else', async () => {
    expect(await problem(zipSync({ 'a.txt': utf8('pier') }))).toContain('no Word document')
  })

  it('is empty', async () => {
    expect(await problem(new Uint8Array())).toContain('empty')
  })
})

describe('of a hostile Word file', () => {
  it('no address but a printable one becomes a link, and its words stay', async () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hostname', 'vbscript:x']
    const result = await article({
      body: `${copyOf}${links.map((_, at) => `<w:p><w:hyperlink r:id="h${at}">${run(`word${at}`)}</w:hyperlink></w:p>`).join('')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:alert(2)"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('field')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      links: links.map((target, at) => ({
        id: `h${at}`,
        type: 'hyperlink',
        target,
        isExternal: true,
      })),
    })
    expect(JSON.stringify(result.article.body)).not.toMatch(/script:|data:|file:|"link"/u)
    expect(wordsLost('word0 word1 word2 word3 field', result)).toEqual([])
  })

  it('no picture outside of it is read', async () => {
    const result = await article({
      body: `${copyOf}${para(picture('p').replace('r:embed', 'r:link'))}${para(picture('q'))}`,
      links: [
        { id: 'p', type: 'image', target: 'file:///etc/hostname', isExternal: true },
        { id: 'q', type: 'image', target: '../../../../etc/hostname' },
      ],
    })
    expect(result.pictures).toEqual([])
    expect(JSON.stringify(result.article.body)).not.toContain('image')
  })

  it('a picture reference that leads nowhere costs no word', async () => {
    const result = await article({
      body: `${copyOf}${para(picture('nowhere'))}${para('The end.')}`,
    })
    expect(wordsLost(`${copy.join(' ')} The end`, result)).toEqual([])
  })

  it('parts that climb out of it are not looked at', async () => {
    const result = await article({
      body: copyOf,
      parts: {
        '../../escaped.xml': part('hdr', para('outside')),
        'C:\\x.xml': part('hdr', para('too')),
      },
    })
    expect(result.leftOut).toEqual([])
  })

  it('a style map of its own is not followed', async () => {
    const result = await article({
      styles: { own: 'Own' },
      body: `${copyOf}${para('kept words', 'own')}`,
      parts: { 'mammoth/style-map': "p[style-name='Own'] => !" },
    })
    expect(wordsLost('kept words', result)).toEqual([])
  })
})

describe('an import of a Word file', () => {
  it('never throws on damaged bytes and gives an article or a sentence', async () => {
    const whole = wordFile({ body: `${copyOf}${table(['a', 'b'])}` })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = whole.slice()
          for (const [at, value] of changes) bytes[at] = value
          const result = await imported(bytes)
          if (result.kind === 'refused') expect(result.problem).toMatch(/^[A-Z].*\.$/su)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('loses no word that can be seen', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefgéßж'),
      minLength: 2,
      maxLength: 6,
    })
    const words = fc.array(letters, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
    interface Piece {
      readonly seen: string
      readonly xml: string
    }
    const inline: fc.Arbitrary<Piece> = fc
      .tuple(
        words,
        fc.constantFrom<(text: string) => string>(
          (text) => run(text),
          (text) => run(text, '<w:b/><w:i/>'),
          (text) => `<w:fldSimple w:instr="X">${run(text)}</w:fldSimple>`,
          (text) => `<w:ins w:id="1">${run(text)}</w:ins>`,
          (text) => `<w:bdo w:val="rtl">${run(text)}</w:bdo>`,
          (text) => `<w:unheardOf>${run(text)}</w:unheardOf>`,
          (text) => `<w:sdt><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
          (text) => `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`,
          (text) =>
            `<w:r><w:pict><v:textbox><w:txbxContent>${para(text)}</w:txbxContent></v:textbox></w:pict></w:r>`,
          (text) =>
            `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${para(text)}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
        ),
      )
      .map(([seen, as]) => ({ seen, xml: as(seen) }))
    const line = fc
      .tuple(
        fc.array(inline, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(
          '',
          'Title',
          'Kicker',
          'Byline',
          'Quote',
          'heading1',
          'Caption',
          'Dateline',
        ),
      )
      .map(([pieces, style]) => ({
        seen: pieces.map(({ seen }) => seen).join(' '),
        xml: para(pieces.map(({ xml }) => xml).join(run(' ')), style),
      }))
    const block = fc.oneof(
      { weight: 4, arbitrary: line },
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((cells) => ({ seen: cells.join(' '), xml: table(cells, cells.slice(0, 0)) })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 7 }), async (blocks) => {
        const result = await article({
          styles: {
            Title: 'Title',
            Kicker: 'Kicker',
            Byline: 'Byline',
            Quote: 'Quote',
            heading1: 'heading 1',
            Caption: 'caption',
            Dateline: 'Dateline',
          },
          body: blocks.map(({ xml }) => xml).join(''),
        })
        expect(wordsLost(blocks.map(({ seen }) => seen).join(' '), result)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
