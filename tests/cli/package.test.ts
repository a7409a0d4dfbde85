// A draft handed on as one file by the command line, and what it says of files that are none; a Word file with its picture.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { para, picture, wordFile } from '../electron/import/reader/word-files.ts'
import { pngOf } from '../electron/library/picture-files.ts'
import { commandInHome } from './command.ts'

const { galley, freshName } = commandInHome()

const png = pngOf(3, 2)

async function aWordFile(): Promise<string> {
  const file = freshName('ferry.docx')
  await writeFile(
    file,
    wordFile({
      styles: { Title: 'Title' },
      body: `${para('Ferry leaves early', 'Title')}${para('The ferry left an hour before its time.')}${para(picture('p', 'A pier'))}`,
      links: [{ id: 'p', type: 'image', target: 'media/one.png' }],
      parts: { 'word/media/one.png': png },
    }),
  )
  return file
}

describe('a package', () => {
  test('carries a draft with its pictures into another library', async () => {
    const [from, to] = [freshName('from'), freshName('to')]
    const [draft] = JSON.parse(
      (await galley('import', await aWordFile(), '--library', from, '--json')).out,
    )
    const file = freshName('ferry.galley')
    const packed = await galley('package', draft.id, '--library', from, '--out', file)
    expect(packed).toEqual({ code: 0, out: `${file}\n`, said: '' })
    expect((await stat(file)).mode & 0o777).toBe(0o600)

    const opened = await galley('import', file, '--library', to, '--json')
    expect(opened).toMatchObject({ code: 0, said: '' })
    const [made] = JSON.parse(opened.out)
    expect(made.article).toEqual(draft.article)
    const media = draft.article.body.content.find(
      ({ type }: { readonly type: string }) => type === 'image',
    ).attrs.media
    expect(await readFile(join(made.folder, 'media', media))).toEqual(
      await readFile(join(draft.folder, 'media', media)),
    )
  })

  test('is the same in every time zone', async () => {
    const library = freshName('library')
    const [draft] = JSON.parse(
      (await galley('import', await aWordFile(), '--library', library, '--json')).out,
    )
    const zone = process.env.TZ
    const packedIn = async (name: string) => {
      process.env.TZ = name
      const file = freshName('zone.galley')
      await galley('package', draft.id, '--library', library, '--out', file)
      return readFile(file)
    }
    try {
      expect(await packedIn('Pacific/Kiritimati')).toEqual(await packedIn('Pacific/Honolulu'))
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('that is none is refused in one line, and nothing is made of it', async () => {
    const library = freshName('library')
    const file = freshName('torn.galley')
    await writeFile(file, 'PK\u0003\u0004 and no more')
    const ran = await galley('import', file, '--library', library)
    expect(ran.code).toBe(2)
    expect(ran.said.trimEnd()).toMatch(/^galley: .*torn\.galley: [^\n]+$/)
    await expect(stat(library)).rejects.toThrow(/ENOENT/)
  })

  test('of a draft that is not there is not written', async () => {
    const library = freshName('library')
    await galley('import', await aWordFile(), '--library', library)
    const file = freshName('none.galley')
    const ran = await galley('package', 'nobody', '--library', library, '--out', file)
    expect(ran).toMatchObject({ code: 2, said: expect.stringContaining('nobody') })
    await expect(stat(file)).rejects.toThrow(/ENOENT/)
  })
})

test.each([
  ['convert', '--to'],
  ['export', '--format'],
] as const)('%s of a Word file brings its pictures along', async (name, to) => {
  const out = freshName('site')
  const ran = await galley(name, await aWordFile(), to, 'markdown', '--out', `${out}/`)
  expect(ran.code).toBe(0)
  const files = await readdir(out, { recursive: true })
  const shown = files.find((name) => name.endsWith('.png')) ?? 'none'
  expect(new Uint8Array(await readFile(join(out, shown)))).toEqual(png)
  const text = files.find((name) => name.endsWith('.md')) ?? 'none'
  expect(await readFile(join(out, text), 'utf8')).toContain('![A pier](')
})
