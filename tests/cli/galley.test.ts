// The real command, started as a process, on files and libraries in a temporary folder.
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createArticle } from '../../article/article.ts'
import { noAttribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { command, commandInHome, type Ran } from './command.ts'

const { galley, inHome, freshName } = commandInHome()

let library = ''
const speakerId = '0000000a-0000-4000-8000-000000000000'
const quoted = (terms: 'on-the-record' | 'off-the-record') =>
  createArticle({
    id: '0000000b-0000-4000-8000-000000000000',
    now: '2026-03-01T09:00:00.000Z',
    headline: 'Harbour closed',
    sources: [createSource({ id: speakerId, name: 'Lena Ortiz', terms })],
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: '“Nothing moves,”',
              marks: [{ type: 'quotation', attrs: { ...noAttribution, sourceId: speakerId } }],
            },
            { type: 'text', text: ' the harbour master said.' },
          ],
        },
      ],
    },
  })

const story =
  'Harbour closed after storm\n\nThe harbour was closed on Monday.\n\nIt may open on Friday.\n'
let articleFile = ''
let secretFile = ''
let storyFile = ''

beforeAll(async () => {
  library = inHome('library')
  articleFile = inHome('article.json')
  secretFile = inHome('secret.json')
  storyFile = inHome('story.txt')
  await writeFile(articleFile, serialiseDraft(quoted('on-the-record')))
  await writeFile(secretFile, serialiseDraft(quoted('off-the-record')))
  await writeFile(storyFile, story)
})

/** Bad input: nothing printed, one line that says what was wrong, no stack. */
function expectRefused(ran: Ran, about: RegExp): void {
  expect(ran.said).toMatch(about)
  expect(ran.said.trimEnd().split('\n')).toHaveLength(1)
  expect(ran.said).not.toMatch(/\n\s+at |node:/)
  expect(ran.out).toBe('')
  expect(ran.code).toBe(2)
}

describe('a draft from import to export', () => {
  test('can be listed, shown, and exported, by any of its names', async () => {
    const imported = await galley('import', storyFile, '--library', library, '--json')
    expect(imported.said).toBe('')
    const [draft] = JSON.parse(imported.out)
    expect(Object.keys(draft).sort()).toEqual([
      'article',
      'folder',
      'guessed',
      'id',
      'leftOut',
      'notices',
    ])
    expect(draft.article.headline).toBe('Harbour closed after storm')
    expect(JSON.parse(await readFile(join(draft.folder, 'article.json'), 'utf8')).article).toEqual(
      draft.article,
    )
    const listed = JSON.parse((await galley('list', '--library', library, '--json')).out)
    expect(listed).toMatchObject([
      { id: draft.id, headline: draft.article.headline, state: 'draft', slugline: '' },
    ])
    expect(listed[0].words).toBeGreaterThan(5)
    expect(listed[0].updatedAt).toBe(draft.article.updatedAt)
    const folderName = draft.folder.split('/').at(-1)
    for (const name of [draft.id.slice(0, 8), folderName, draft.folder]) {
      const shown = await galley('show', name, '--library', library)
      expect(JSON.parse(shown.out)).toEqual(draft.article)
    }
    const out = freshName('out.html')
    const page = await galley('export', draft.id, '--library', library, '--format', 'html')
    expect(page.out).toMatch(/^<!doctype html>/i)
    const written = await galley(
      'export',
      draft.id,
      '--library',
      library,
      '--format',
      'html',
      '--out',
      out,
    )
    expect(written).toEqual({ code: 0, out: '', said: '' })
    expect(await readFile(out, 'utf8')).toBe(page.out)
  })
})

describe('import', () => {
  test('goes on after a file it cannot read, and says so at the end', async () => {
    const into = freshName('library')
    const ran = await galley(
      'import',
      inHome('nowhere.txt'),
      storyFile,
      inHome(''),
      '--library',
      into,
      '--json',
    )
    expect(ran.code).toBe(2)
    expect(JSON.parse(ran.out)).toHaveLength(1)
    expect(ran.said.trimEnd().split('\n')).toHaveLength(2)
    expect(ran.said).toMatch(/no such file: .*nowhere\.txt[\s\S]*is a folder/)
  })

  test('makes no library when there is nothing to put into it', async () => {
    const into = freshName('library')
    expect((await galley('import', inHome('nowhere.txt'), '--library', into)).code).toBe(2)
    await expect(stat(into)).rejects.toThrow()
  })

  test('uses Documents/Galley when no library is named', async () => {
    expect((await galley('import', storyFile)).code).toBe(0)
    expect(await readdir(join(inHome('Documents'), 'Galley', 'drafts'))).toHaveLength(1)
  })

  test('refuses a picture, an empty file and a file without an end', async () => {
    const into = freshName('library')
    const picture = freshName('picture.png')
    await writeFile(picture, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1'))
    expect((await galley('import', picture, '--library', into)).said).toMatch(/picture\.png/)
    expectRefused(await galley('import', '/dev/null', '--library', into), /empty/)
    expectRefused(await galley('import', '/dev/zero', '--library', into), /64 MB/)
  })
})

describe('quotes', () => {
  test('names who said what, on which terms and where it stands', async () => {
    const ran = await galley('quotes', articleFile, '--json')
    expect(JSON.parse(ran.out)).toEqual([
      {
        text: '“Nothing moves,”',
        kind: 'direct',
        place: 'inline',
        from: 1,
        to: 17,
        source: 'Lena Ortiz',
        terms: 'on-the-record',
        via: null,
      },
    ])
    expect((await galley('quotes', articleFile)).out).toBe(
      '“Nothing moves,” — Lena Ortiz (direct, on the record)\n',
    )
  })
})

describe('export', () => {
  test('refuses what the terms of a source forbid, with reasons and a code of its own', async () => {
    const out = freshName('out.md')
    const ran = await galley('export', secretFile, '--format', 'markdown', '--out', out)
    expect(ran.code).toBe(3)
    expect(ran.out).toBe('')
    expect(ran.said).toMatch(/off the record/i)
    expect(ran.said).not.toMatch(/Ortiz/)
    await expect(stat(out)).rejects.toThrow()
  })

  test('writes through a link to the file behind it, and keeps its permissions', async () => {
    const out = freshName('out.md')
    const link = freshName('link.md')
    await writeFile(out, 'old', { mode: 0o640 })
    await symlink(out, link)
    expect((await galley('export', articleFile, '--format', 'markdown', '--out', link)).code).toBe(
      0,
    )
    expect(await readFile(out, 'utf8')).toContain('Nothing moves')
    expect((await stat(out)).mode & 0o777).toBe(0o640)
  })

  test('writes to nothing but a file or below a folder', async () => {
    const folder = freshName('folder')
    await mkdir(folder)
    const to = (out: string) => galley('export', articleFile, '--format', 'markdown', '--out', out)
    expectRefused(await to('/dev/null'), /not a regular file/)
    expectRefused(await to(join(folder, 'gone', 'a.md')), /folder is not there/)
    expectRefused(await to(join(articleFile, 'a.md')), /cannot write|not there/)
    expect(await readdir(folder)).toEqual([])
  })

  test('is quiet when its reader has seen enough', async () => {
    const child = spawn('sh', [
      '-c',
      '"$0" "$1" show "$2" | head -c 1',
      process.execPath,
      command,
      articleFile,
    ])
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect(said).toBe('')
  })
})

describe('bad input is one line and code 2', () => {
  test.each([
    [[], /import, list, show, quotes, check, export/],
    [['publish'], /unknown command publish.*import, list, show, quotes, check, export/],
    [['package', 'x'], /--out/],
    [['package', 'x', '--out', 'y', '--states', 'some'], /none, named, all/],
    [['import'], /needs a file.*Markdown/],
    [['list', '--colour'], /--colour.*--library/],
    [['list', 'something'], /--library something/],
    [['list', '--library'], /--library/],
    [['list', '--library', '/nowhere/at/all'], /no library in \/nowhere\/at\/all/],
    [['show'], /one id or file/],
    [['show', 'a', 'b'], /one id or file/],
    [['show', 'a\nb', '--library', '.'], /no draft or file called a b/],
    [['export', 'x', '--format', 'papyrus'], /papyrus.*markdown, html, html-fragment/],
    [['export', 'x'], /--format.*markdown, html, html-fragment/],
  ] as const)('%j', async (args, about) => {
    expectRefused(await galley(...args), about)
  })

  test('for files that are no articles', async () => {
    const cut = freshName('cut.json')
    await writeFile(cut, '{"format":"galley-article","ver')
    expectRefused(await galley('show', cut), /cut\.json is not a Galley article: .*cut off/)
    const newer = freshName('newer.json')
    await writeFile(newer, '{"format":"galley-article","version":99,"article":{}}')
    expectRefused(await galley('quotes', newer), /newer version/)
  })

  test('for a library that is a file', async () => {
    expectRefused(await galley('list', '--library', articleFile), /folder/)
    expectRefused(await galley('import', storyFile, '--library', articleFile), /folder/)
  })
})

test('help is there for the whole and for each command', async () => {
  const whole = await galley('--help')
  expect(whole.code).toBe(0)
  for (const name of ['import', 'list', 'show', 'quotes', 'check', 'export'])
    expect(whole.out).toContain(name)
  for (const name of ['import', 'export', 'package']) {
    const one = await galley(name, '--help')
    expect(one).toMatchObject({ code: 0, said: '' })
    expect(one.out).toContain(`galley ${name}`)
  }
})

test('what stands in a draft does not steer the terminal', async () => {
  const path = freshName('hostile.json')
  const into = freshName('library')
  await writeFile(
    path,
    serialiseDraft({ ...quoted('on-the-record'), headline: 'red \u001b[31m\nalert' }),
  )
  await galley('import', path, '--library', into)
  const listed = await galley('list', '--library', into)
  expect(listed.out).toContain('alert')
  expect(listed.out.trimEnd()).toMatch(/^[^\p{Cc}]*$/u)
})
