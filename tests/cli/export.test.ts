// Articles out of the command line with their pictures, with options, all at once, and straight from a file.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { folderNameFor } from '../../electron/library/folder-name.ts'
import { commandInHome } from './command.ts'

const { galley, inHome, freshName } = commandInHome()

const media = `${'ab'.repeat(16)}.png`
const bodyOf = (text: string): Body => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text }] },
    { type: 'image', attrs: { media, alt: 'Boats at the quay', caption: '', credit: '' } },
  ],
})

async function aLibrary(...articles: readonly Partial<Article>[]): Promise<string> {
  const library = freshName('library')
  for (const [at, given] of articles.entries()) {
    const article = createArticle({
      id: `0000000${at + 1}-0000-4000-8000-000000000000`,
      now: '2026-03-01T09:00:00.000Z',
      headline: `Harbour story ${at + 1}`,
      body: bodyOf('The harbour was closed.'),
      ...given,
    })
    const folder = join(library, 'drafts', folderNameFor(article))
    await mkdir(join(folder, 'media'), { recursive: true })
    await writeFile(join(folder, 'article.json'), serialiseDraft(article))
    await writeFile(join(folder, 'media', media), 'pixels')
  }
  return library
}

describe('one article', () => {
  test('written below a folder brings its pictures, where the text looks for them', async () => {
    const library = await aLibrary({})
    const out = freshName('out')
    const args = ['--library', library, '--format', 'html', '--out', `${out}/`]
    expect(await galley('export', '00000001', ...args)).toMatchObject({ code: 0, out: '' })
    const [, src = ''] =
      /<img src="([^"]+)"/.exec(await readFile(join(out, 'harbour-story-1.html'), 'utf8')) ?? []
    expect(await readFile(join(out, src), 'utf8')).toBe('pixels')
  })

  test('written to a file has them beside it, and a draft’s folder will do without a library', async () => {
    const library = await aLibrary({})
    const [draft = ''] = await readdir(join(library, 'drafts'))
    const out = freshName('out')
    await mkdir(out)
    const to = join(out, 'mine.md')
    const path = join(library, 'drafts', draft)
    expect(await galley('export', path, '--format', 'markdown', '--out', to)).toMatchObject({
      code: 0,
    })
    expect(await readFile(to, 'utf8')).toContain(`media/${media}`)
    expect(await readFile(join(out, 'media', media), 'utf8')).toBe('pixels')
  })

  test('says on standard error what the format does not carry, and that pictures need a place', async () => {
    const library = await aLibrary({})
    const text = await galley('export', '00000001', '--library', library, '--format', 'text')
    expect(text.said).toMatch(/not carried: 1 picture stays behind/)
    const markdown = await galley(
      'export',
      '00000001',
      '--library',
      library,
      '--format',
      'markdown',
    )
    expect(markdown.said).toMatch(/pictures are written with --out only/)
  })

  test('takes options by name, and refuses what the format does not know', async () => {
    const library = await aLibrary({ body: bodyOf('“The harbour is closed.” '.repeat(9)) })
    const text = (...options: readonly string[]) =>
      galley('export', '00000001', '--library', library, '--format', 'text', ...options)
    const { out } = await text('--option', 'lines=64', '--option', 'quotes=straight')
    expect(out).toContain('"The harbour is closed."')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(64)
    expect(await text('--option', 'colour=red')).toMatchObject({ code: 2 })
    expect((await text('--option', 'lines=80')).said).toMatch(/lines can be unwrapped, 64/)
    expect((await text('--option', 'lines')).said).toMatch(/NAME=VALUE/)
    expect((await text('--profile', 'hugo')).said).toMatch(/text has no option profile/)
  })
})

describe('a profile of the desk', () => {
  const aProfile = (library: string, file: string, value: unknown) =>
    mkdir(join(library, 'profiles'), { recursive: true }).then(() =>
      writeFile(join(library, 'profiles', file), JSON.stringify(value)),
    )
  const wire = {
    name: 'wire',
    label: 'Wire desk',
    frontMatter: { slugged: { field: 'slug' } },
    files: { path: 'wire/{slug}.txt', media: 'wire/pictures' },
  }

  test('is followed by export, by export --all and by convert', async () => {
    const library = await aLibrary({})
    await aProfile(library, 'wire.json', wire)
    const choice = ['--option', 'profile=wire', '--library', library]
    const ran = await galley('export', '00000001', '--format', 'markdown', ...choice)
    expect(ran.out).toMatch(/^---\nslugged: "harbour-story-1"\n---\n/)
    const out = freshName('out')
    await galley('export', '--all', '--format', 'markdown', '--out', out, ...choice)
    expect(await readFile(join(out, 'wire', 'harbour-story-1.txt'), 'utf8')).toBe(ran.out)
    expect(await readdir(join(out, 'wire', 'pictures'))).toEqual([media])
    const file = freshName('story.txt')
    await writeFile(file, 'Harbour closed\n\nThe harbour was closed on Monday.\n')
    const converted = await galley('convert', file, '--to', 'markdown', ...choice)
    expect(converted.code).toBe(0)
    expect(converted.out).toContain('slugged: "harbour-closed"')
  })

  test('that is broken is named with its path, and costs nothing else', async () => {
    const library = await aLibrary({})
    await aProfile(library, 'wire.json', wire)
    await aProfile(library, 'broken.json', { ...wire, name: 'broken', files: { path: 'all.md' } })
    const to = (profile: string) =>
      galley(
        ...['export', '00000001', '--format', 'markdown', '--library', library],
        ...['--profile', profile],
      )
    const good = await to('wire')
    expect(good.code).toBe(0)
    expect(good.said).toMatch(/profiles\/broken\.json was left out: .*files\.path.*\{slug\}/)
    const bad = await to('broken')
    expect(bad).toMatchObject({ code: 2, out: '' })
    expect(bad.said).toMatch(/profile can be generic, .*wire, not broken\. profiles\/broken\.json/)
    expect(bad.said.trimEnd().split('\n')).toHaveLength(1)
    const text = await galley('export', '00000001', '--format', 'text', '--library', library)
    expect(text.said).not.toContain('broken.json')
  })
})

test('a Word file is written, and PDF is said to need the window', async () => {
  const library = await aLibrary({})
  const out = join(freshName('out'), '')
  const to = ['--library', library, '--out', `${out}/`]
  expect(await galley('export', '00000001', '--format', 'docx', ...to)).toMatchObject({ code: 0 })
  expect((await readFile(join(out, 'harbour-story-1.docx'))).subarray(0, 2).toString()).toBe('PK')
  expect(await readdir(out)).toEqual(['harbour-story-1.docx'])
  const pdf = await galley('export', '00000001', '--format', 'pdf', ...to)
  expect(pdf).toMatchObject({ code: 2, out: '' })
  expect(pdf.said).toMatch(/PDF is printed by the window/)
})

describe('a library', () => {
  test('goes out whole, and again only where something changed', async () => {
    const library = await aLibrary({}, {}, {})
    const out = freshName('out')
    const all = () =>
      galley('export', '--all', '--library', library, '--format', 'markdown', '--out', out)
    const first = await all()
    expect(first).toMatchObject({ code: 0 })
    expect(first.out).toBe('exported 3, unchanged 0, blocked 0, failed 0\n')
    expect(first.said).toContain('3 of 3')
    expect((await all()).out).toBe('exported 0, unchanged 3, blocked 0, failed 0\n')
    expect((await readdir(out)).sort()).toEqual([
      'harbour-story-1.md',
      'harbour-story-2.md',
      'harbour-story-3.md',
      'media',
    ])
  })

  test('names what could not go, with a code for it, and lets the rest go', async () => {
    const library = await aLibrary({}, { body: bodyOf('TK the number.') })
    const out = freshName('out')
    const ran = await galley(
      ...['export', '--all', '--library', library, '--format', 'text', '--out', out],
    )
    expect(ran.code).toBe(3)
    expect(ran.said).toMatch(/not exported: Harbour story 2/)
    expect(await readdir(out)).toEqual(['harbour-story-1.txt'])
    await mkdir(join(library, 'drafts', 'damaged-00000009'))
    await writeFile(join(library, 'drafts', 'damaged-00000009', 'article.json'), '{"cut')
    const again = await galley(
      ...['export', '--all', '--library', library, '--format', 'text', '--out', out],
    )
    expect(again.code).toBe(2)
    expect(again.said).toMatch(/cannot be read or written: .*damaged-00000009/)
  })

  test('needs a folder, and no names', async () => {
    expect((await galley('export', '--all', '--format', 'text')).said).toMatch(/--out DIR/)
    expect(
      (await galley('export', 'x', '--all', '--format', 'text', '--out', inHome(''))).said,
    ).toMatch(/no ids or files/)
  })
})

describe('convert', () => {
  test('reads a file and prints it, the same bytes each time', async () => {
    const file = freshName('story.md')
    await writeFile(file, '# Harbour closed\n\nThe harbour was **closed** on Monday.\n')
    const [first, second] = [
      await galley('convert', file, '--to', 'html'),
      await galley('convert', file, '--to', 'html'),
    ]
    expect(first.code).toBe(0)
    expect(first.out).toContain('<strong>closed</strong>')
    expect(second.out).toBe(first.out)
  })

  test('goes through the gate, and takes a draft’s folder with its pictures', async () => {
    const file = freshName('story.txt')
    await writeFile(file, 'Harbour closed\n\nTK the number of boats.\n')
    expect(await galley('convert', file, '--to', 'html')).toMatchObject({ code: 3, out: '' })
    const library = await aLibrary({})
    const [draft = ''] = await readdir(join(library, 'drafts'))
    const out = freshName('out')
    const ran = await galley(
      ...['convert', join(library, 'drafts', draft), '--to', 'html', '--out', `${out}/`],
    )
    expect(ran.code).toBe(0)
    expect(await readFile(join(out, 'media', media), 'utf8')).toBe('pixels')
  })

  test.each([
    [['convert'], /one file/],
    [['convert', 'a.txt'], /--to is needed.*markdown/],
    [['convert', 'a.txt', '--to', 'papyrus'], /unknown format papyrus/],
    [['convert', 'nowhere.txt', '--to', 'html'], /no such file/],
  ] as const)('%j is one line and code 2', async (args, about) => {
    const ran = await galley(...args)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.said).toMatch(about)
    expect(ran.said.trimEnd().split('\n')).toHaveLength(1)
  })
})
