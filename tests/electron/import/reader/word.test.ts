// Word files as reporters make them: what becomes of styles, notes, comments, changes, tables and pictures.
import { describe, expect, it } from 'vitest'
import { type Imported, importDocument } from '../../../../article/import/formats.ts'
import { readWordFile } from '../../../../electron/import/reader/word-file.ts'
import { copy, now, paragraphsOf, wordsLost } from '../../../article/import/importing.ts'
import { pngOf } from '../../library/picture-files.ts'
import { escaped, para, part, picture, run, table, type WordFile, wordFile } from './word-files.ts'

let counter = 0
const newId = () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`

async function word(file: WordFile): Promise<Imported> {
  const result = await importDocument({
    name: 'ferry.docx',
    bytes: wordFile(file),
    id: newId(),
    now,
    newId,
    readWord: readWordFile,
  })
  if (result.kind === 'refused') throw new Error(result.problem)
  return result
}

const [first = '', second = '', third = ''] = copy
const copyOf = copy.map((line) => para(line)).join('')

describe('a Word file with styles', () => {
  const styles = {
    Kicker: 'Kicker',
    Titel: 'Title',
    Untertitel: 'Subtitle',
    Byline: 'Byline',
    Dateline: 'Dateline',
    Zitat: 'Quote',
    Heading1: 'heading 1',
    Heading2: 'heading 2',
  }

  it('has its head told by them', async () => {
    const { article, guessed } = await word({
      styles,
      body: [
        para('COAST', 'Kicker'),
        para('Ferry leaves early', 'Titel'),
        para('A morning at the port.', 'Untertitel'),
        para('By Ines Falk and Tom Okoro, Harbour News', 'Byline'),
        para('LIMA, May 3 (HNA)', 'Dateline'),
        copyOf,
      ].join(''),
    })
    expect(article).toMatchObject({
      kicker: 'COAST',
      headline: 'Ferry leaves early',
      standfirst: 'A morning at the port.',
      bylines: [{ name: 'Ines Falk' }, { name: 'Tom Okoro' }],
      dateline: { place: 'LIMA', date: 'May 3', agency: 'HNA' },
      language: 'en',
    })
    expect(article.body.content.map(({ type }) => type)).toEqual(Array(3).fill('paragraph'))
    expect(guessed.find(({ field }) => field === 'headline')?.lines).toEqual(['Ferry leaves early'])
  })

  it.each([
    ['Dachzeile', 'kicker'],
    ['Surtitre', 'kicker'],
    ['Occhiello', 'kicker'],
    ['Schlagzeile', 'headline'],
    ['Titre', 'headline'],
    ['Vorspann', 'standfirst'],
    ['Chapô', 'standfirst'],
    ['Entradilla', 'standfirst'],
  ] as const)('called %s has its %s told by it', async (name, field) => {
    const { article } = await word({
      styles: { own: name },
      body: `${para('Words of this line', 'own')}${copyOf}`,
    })
    expect(article[field]).toBe('Words of this line')
  })

  it.each([
    ['LIMA, May 3 (HNA) —', { place: 'LIMA', date: 'May 3', agency: 'HNA' }],
    ['Westhaven, 3 May (HNA) –', { place: 'Westhaven', date: '3 May', agency: 'HNA' }],
    ['Old Quay', { place: 'Old Quay', date: '', agency: '' }],
  ])('opens with the dateline %s where its letters are set as one', async (words, dateline) => {
    const { article } = await word({
      styles: { Title: 'Title' },
      body: [
        para('Ferry leaves early', 'Title'),
        para(`${run(words, '<w:rStyle w:val="Dateline"/>')}${run(` ${first}`)}`),
        para(second),
      ].join(''),
    })
    expect(article.dateline).toEqual(dateline)
    expect(article.body.content[0]).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: first }],
    })
  })

  it('has its quotes as one block and its sections below the headline', async () => {
    const { article } = await word({
      styles,
      body: [
        para('Ferry leaves early', 'Titel'),
        para('The harbour', 'Heading1'),
        para(first),
        para('It was dark,', 'Zitat'),
        para('and cold.', 'Zitat'),
        para('The pier', 'Heading2'),
        para(second),
      ].join(''),
    })
    expect(article.body.content).toMatchObject([
      { type: 'heading', attrs: { level: 2 } },
      { type: 'paragraph' },
      { type: 'blockquote', content: [{ type: 'paragraph' }, { type: 'paragraph' }] },
      { type: 'heading', attrs: { level: 3 } },
      { type: 'paragraph' },
    ])
  })

  it('has a first heading as its headline where no style says which line is', async () => {
    const { article } = await word({
      styles,
      body: `${para('Ferry leaves early', 'Heading1')}${copyOf}`,
    })
    expect(article.headline).toBe('Ferry leaves early')
    expect(article.body.content).toHaveLength(3)
  })
})

describe('a Word file without styles', () => {
  it('has its head read by place, as a plain text has', async () => {
    const { article } = await word({
      body: [
        para('Ferry leaves early'),
        para('By Ines Falk'),
        para(
          `<w:r><w:t xml:space="preserve">LIMA, May 3 (HNA) — </w:t></w:r>${run(first, '<w:b/>')}`,
        ),
        para(second),
      ].join(''),
    })
    expect(article).toMatchObject({
      headline: 'Ferry leaves early',
      bylines: [{ name: 'Ines Falk' }],
      dateline: { place: 'LIMA' },
    })
    expect(article.body.content[0]).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: first, marks: [{ type: 'bold' }] }],
    })
  })

  it('keeps a linked line in the body, where its address has a place', async () => {
    const { article } = await word({
      body: `<w:p><w:hyperlink r:id="a">${run('Ferry leaves early')}</w:hyperlink></w:p>${copyOf}`,
      links: [{ id: 'a', type: 'hyperlink', target: 'https://example.org/x', isExternal: true }],
    })
    expect(article.headline).toBe('')
    expect(article.body.content[0]).toMatchObject({
      content: [{ marks: [{ type: 'link', attrs: { href: 'https://example.org/x' } }] }],
    })
  })

  it('takes what the file says about itself as guesses that put nothing into the body', async () => {
    const { article, guessed } = await word({
      body: `<w:p>${run(first)}</w:p><w:p>${run(second)}</w:p>`,
      parts: {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Ferry &amp; port</dc:title><dc:creator>Ines Falk</dc:creator><cp:keywords>sea; ferry</cp:keywords></cp:coreProperties>',
      },
    })
    expect(article).toMatchObject({
      headline: 'Ferry & port',
      bylines: [{ name: 'Ines Falk' }],
      keywords: ['sea', 'ferry'],
    })
    for (const field of ['headline', 'byline', 'keywords'])
      expect(guessed.find((guess) => guess.field === field)?.lines).toEqual([])
  })

  it('does not take a machine for its author', async () => {
    const { article } = await word({
      body: copyOf,
      parts: {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Microsoft Office User</dc:creator></cp:coreProperties>',
      },
    })
    expect(article.bylines).toEqual([])
  })
})

describe('of a Word file', () => {
  it('tables become lines, and that is said', async () => {
    const result = await word({ body: `${copyOf}${table(['Pier', 'Boats'], ['North', '12'])}` })
    expect(paragraphsOf(result).slice(-2)).toEqual(['Pier | Boats', 'North | 12'])
    expect(result.notices).toEqual([expect.stringMatching(/^A table .*\.$/)])
  })

  it('foot- and endnotes stand at the end, each with its number in the text', async () => {
    const note = (name: string, text: string) =>
      part(`${name}s`, `<w:${name} w:id="2">${para(text)}</w:${name}>`)
    const { article, notices } = await word({
      body: `${copyOf}<w:p>${run('It sailed')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and came back')}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`,
      parts: {
        'word/footnotes.xml': note('footnote', 'At six.'),
        'word/endnotes.xml': note('endnote', 'At nine.'),
      },
    })
    expect(article.body.content.slice(-3)).toMatchObject([
      { type: 'paragraph', content: [{ text: 'It sailed[1] and came back[2]' }] },
      { type: 'horizontalRule' },
      {
        type: 'orderedList',
        content: [
          { content: [{ content: [{ text: 'At six.' }] }] },
          { content: [{ content: [{ text: 'At nine.' }] }] },
        ],
      },
    ])
    expect(notices).toEqual([expect.stringContaining('2 footnotes')])
  })

  it('comments go to the desk with their author and what they are about, not into the body', async () => {
    const result = await word({
      body: `${para(second)}<w:p>${run('The ')}<w:commentRangeStart w:id="7"/>${run('mayor')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' slept.')}</w:p>`,
      parts: {
        'word/comments.xml': part(
          'comments',
          `<w:comment w:id="7" w:author="Tom Okoro">${para('Is that so?')}</w:comment>`,
        ),
      },
    })
    expect(result.article.editorsNote).toBe('Tom Okoro on “mayor”: Is that so?')
    expect(paragraphsOf(result)).toContain('The mayor slept.')
    expect(result.notices).toEqual([expect.stringContaining('editor’s note')])
  })

  it('tracked changes are taken as accepted, and that is said', async () => {
    const result = await word({
      body: `${copyOf}<w:p>${run('The pier is ')}<w:del w:id="1"><w:r><w:delText>closed</w:delText></w:r></w:del><w:ins w:id="2">${run('open')}</w:ins>${run('.')}</w:p>`,
    })
    expect(paragraphsOf(result)).toContain('The pier is open.')
    expect(JSON.stringify(result)).not.toContain('closed')
    expect(result.notices).toEqual(['Tracked changes were taken as accepted.'])
  })

  it('a paragraph whose end was deleted goes on in the next', async () => {
    const result = await word({
      body: `${copyOf}<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('The pier ')}</w:p>${para('is open.')}`,
    })
    expect(paragraphsOf(result).at(-1)).toBe('The pier is open.')
    expect(result.leftOut).toEqual([])
  })

  it('hidden type is left out, said and kept at hand', async () => {
    const result = await word({
      body: `${copyOf}<w:p>${run('The pier')}${run(' where Lea lives', '<w:vanish/>')}${run(' is open.')}</w:p>`,
    })
    expect(paragraphsOf(result)).toContain('The pier is open.')
    expect(result.leftOut).toEqual(['where Lea lives'])
    expect(result.notices).toHaveLength(1)
  })

  it('running heads are left out', async () => {
    const result = await word({
      body: copyOf,
      parts: { 'word/header1.xml': part('hdr', para('Draft of Monday')) },
    })
    expect(result.leftOut).toEqual(['Draft of Monday'])
  })

  it('lists nest', async () => {
    const item = (text: string, level: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const { article } = await word({
      body: `${copyOf}${item('North', 0)}${item('Old pier', 1)}${item('South', 0)}`,
      parts: {
        'word/numbering.xml': part(
          'numbering',
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
      },
    })
    expect(article.body.content.at(-1)).toMatchObject({
      type: 'bulletList',
      content: [
        { content: [{ type: 'paragraph' }, { type: 'orderedList' }] },
        { content: [{ type: 'paragraph' }] },
      ],
    })
  })

  it('pictures are blocks of the body with their alternative text and caption, and come along', async () => {
    const bytes = pngOf(2, 3)
    const { article, pictures } = await word({
      styles: { Caption: 'caption', Credit: 'Credit', Rule: 'Rule' },
      body: [
        para(second),
        para(`${run('Before ')}${picture('p', 'A pier at dawn')}${run(' behind')}`),
        para(picture('p')),
        para('The pier on Monday', 'Caption'),
        para('Photo: Ana Lima', 'Credit'),
        para('<w:r/>', 'Rule'),
        para(third),
      ].join(''),
      links: [{ id: 'p', type: 'image', target: 'media/one.png' }],
      parts: { 'word/media/one.png': bytes },
    })
    expect(pictures).toHaveLength(1)
    const media = pictures[0]?.name
    expect(article.body.content).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ text: 'Before' }] },
      { type: 'image', attrs: { media, alt: 'A pier at dawn', caption: '' } },
      { type: 'paragraph', content: [{ text: 'behind' }] },
      {
        type: 'image',
        attrs: { media, alt: '', caption: 'The pier on Monday', credit: 'Photo: Ana Lima' },
      },
      { type: 'horizontalRule' },
      { type: 'paragraph' },
    ])
  })

  it('a picture that cannot be kept is named, and its words are at hand', async () => {
    const { article, pictures, notices, leftOut } = await word({
      body: `${copyOf}${para(picture('p', 'A map of the bay'))}`,
      links: [{ id: 'p', type: 'image', target: 'media/map.emf' }],
      parts: { 'word/media/map.emf': Uint8Array.of(1, 0, 0, 0, 9, 9) },
    })
    expect(pictures).toEqual([])
    expect(JSON.stringify(article.body)).not.toContain('image')
    expect(notices).toEqual([expect.stringContaining('A picture was left out')])
    expect(leftOut).toEqual(['A map of the bay'])
  })

  it.each([
    ['a field', `<w:fldSimple w:instr="DATE">${run('Monday')}</w:fldSimple>`],
    ['a stretch in another direction', `<w:bdo w:val="rtl">${run('مرحبا')}</w:bdo>`],
    ['a formula', `<m:oMath><m:r><m:t>speed</m:t></m:r></m:oMath>`],
    [
      'a text box',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${para('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    [
      'a ruby',
      `<w:r><w:ruby><w:rt>${run('kana')}</w:rt><w:rubyBase>${run('kanji')}</w:rubyBase></w:ruby></w:r>`,
    ],
    ['a content control', `<w:sdt><w:sdtContent>${run('chosen')}</w:sdtContent></w:sdt>`],
    ['a smart tag', `<w:smartTag>${run('Lima')}</w:smartTag>`],
  ])('the words of %s are not lost', async (_, xml) => {
    const result = await word({ body: `${copyOf}<w:p>${run('Say ')}${xml}${run(' again')}</w:p>` })
    const words = xml.replace(/<[^>]*>/gu, ' ')
    expect(wordsLost(`Say ${words} again`, result)).toEqual([])
    expect(result.leftOut).toEqual(xml.includes('ruby') ? ['kana'] : [])
  })

  it('words whose runs Word cut stay whole, and looks that differ stay apart', async () => {
    const { article } = await word({
      body: `${copyOf}<w:p w:rsidR="1">${run('fer', '<w:lang w:val="en-GB"/>')}${run('ry')}<w:proofErr w:type="spellEnd"/>${run(' port', '<w:b/>')}${run('s', '<w:b w:val="0"/>')}</w:p>`,
    })
    expect(article.body.content.at(-1)).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'ferry' },
        { type: 'text', text: ' port', marks: [{ type: 'bold' }] },
        { type: 'text', text: 's' },
      ],
    })
  })

  it('text that looks like mark-up stays text', async () => {
    const result = await word({ body: `${copyOf}${para('a <b>bold</b> &amp; "x" <script>')}` })
    expect(paragraphsOf(result).at(-1)).toBe('a <b>bold</b> &amp; "x" <script>')
    expect(escaped('<')).toBe('&lt;')
  })
})

it('a Word file under another name is known by what it holds', async () => {
  const result = await importDocument({
    name: 'from-the-court',
    bytes: wordFile({ body: copyOf }),
    id: newId(),
    now,
    newId,
    readWord: readWordFile,
  })
  expect(result.kind).toBe('imported')
})
