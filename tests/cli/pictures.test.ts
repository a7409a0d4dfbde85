// Pictures through the command line: what an export wrote beside its text comes in again with it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { folderNameFor } from '../../electron/library/folder-name.ts'
import { keptPicture } from '../../electron/library/picture.ts'
import { pngOf } from '../electron/library/picture-files.ts'
import { commandInHome } from './command.ts'

const { galley, freshName } = commandInHome()

const kept = keptPicture(pngOf(4, 3))
if (kept.kind !== 'kept') throw new Error(kept.because)
const { name: media, bytes } = kept
const picture = {
  type: 'image' as const,
  attrs: { media, alt: 'Boats at the quay', caption: 'The quay', credit: 'Ann Lee' },
}

/** The one draft of a library, and the files in its media folder. */
async function onlyDraft(library: string) {
  const [name = ''] = await readdir(join(library, 'drafts'))
  const folder = join(library, 'drafts', name)
  return {
    article: JSON.parse(await readFile(join(folder, 'article.json'), 'utf8')).article,
    media: await readdir(join(folder, 'media')),
  }
}

test.each([
  ['markdown', []],
  ['markdown', ['--option', 'profile=hugo']],
  ['html', []],
  ['ninjs', []],
])('exported as %s %j and imported, an article has its pictures', async (format, options) => {
  const library = freshName('library')
  const article = createArticle({
    id: '0000000a-0000-4000-8000-000000000000',
    now: '2026-03-01T09:00:00.000Z',
    headline: 'Harbour story',
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'The harbour was closed.' }] },
        picture,
      ],
    },
  })
  const folder = join(library, 'drafts', folderNameFor(article))
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(join(folder, 'article.json'), serialiseDraft(article))
  await writeFile(join(folder, 'media', media), bytes)
  const out = freshName('out')
  const args = ['--library', library, '--format', format, ...options, '--out', `${out}/`]
  expect(await galley('export', '0000000a', ...args)).toMatchObject({ code: 0 })
  const [text = ''] = (await readdir(out, { recursive: true })).filter((file) =>
    /\.(?:md|html|json)$/.test(file),
  )

  const again = freshName('again')
  const made = await galley('import', join(out, text), '--library', again)
  expect(made).toMatchObject({ code: 0, said: '' })
  expect(made.out).not.toContain('not found')
  const draft = await onlyDraft(again)
  expect(draft.media).toEqual([media])
  expect(draft.article.body.content[1]).toMatchObject({ type: 'image', attrs: { media } })
})

test('a picture beside notes comes along, into a draft and straight into an export', async () => {
  const file = join(freshName('notes'), 'ferry.md')
  await mkdir(join(dirname(file), 'img'), { recursive: true })
  await writeFile(join(dirname(file), 'img', 'pier.png'), bytes)
  await writeFile(file, '# Ferry\n\nIt left.\n\n![A pier](img/pier.png "At noon")\n')
  const library = freshName('library')
  expect(await galley('import', file, '--library', library)).toMatchObject({ code: 0, said: '' })
  const draft = await onlyDraft(library)
  expect(draft.media).toEqual([media])
  expect(draft.article.body.content[1].attrs).toEqual({
    ...{ media, alt: 'A pier', caption: 'At noon', credit: '' },
  })
  const out = freshName('out')
  expect(await galley('convert', file, '--to', 'html', '--out', `${out}/`)).toMatchObject({
    code: 0,
  })
  expect((await readdir(out, { recursive: true })).some((name) => name.endsWith(media))).toBe(true)
})
