// A whole library out: names, what is skipped, what cannot go, and stopping in the middle.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { exportLibrary } from '../../../electron/library/export-library.ts'
import { anArticle, bodyOf, libraryIn, plant, temporaryFolder } from './a-library.ts'

async function libraryOf(...articles: readonly Article[]) {
  const library = await libraryIn(await temporaryFolder())
  for (const article of articles) await library.create(article)
  return library
}

async function exportAll(
  library: Awaited<ReturnType<typeof libraryOf>>,
  folder: string,
  stopAfter = Number.POSITIVE_INFINITY,
) {
  let done = 0
  return exportLibrary({
    library,
    folder,
    render: (article, { stateOf, ...needs }) =>
      exportArticle(article, {
        ...{ ...needs, format: 'text', library: { stateOf }, acknowledged: true },
        now: '2026-03-01T09:00:00Z',
      }),
    onProgress: (progress) => {
      done = progress.done
    },
    isStopped: () => done >= stopAfter,
  })
}

test('a second run writes only what has changed since', async () => {
  const library = await libraryOf(anArticle(1), anArticle(2))
  const folder = await temporaryFolder()
  expect(await exportAll(library, folder)).toMatchObject({ exported: 2, unchanged: 0 })
  const before = await stat(join(folder, 'story-1.txt'), { bigint: true })
  const opened = await library.open(anArticle(2).id)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  await library.save({
    id: opened.article.id,
    article: { ...opened.article, body: bodyOf('The council met on Tuesday.') },
    baseRevision: opened.revision,
    allowShrink: false,
  })
  expect(await exportAll(library, folder)).toMatchObject({ exported: 1, unchanged: 1 })
  expect((await stat(join(folder, 'story-1.txt'), { bigint: true })).mtimeNs).toBe(before.mtimeNs)
  expect(await readFile(join(folder, 'story-2.txt'), 'utf8')).toContain('Tuesday')
})

test('articles of one headline are numbered by age, past a name that another one has', async () => {
  const headline = 'Ferry saved'
  const library = await libraryOf(
    anArticle(1, { headline, createdAt: '2026-02-03T00:00:00.000Z' }),
    anArticle(2, { headline, createdAt: '2026-02-01T00:00:00.000Z', body: bodyOf('The oldest.') }),
    anArticle(3, { headline: 'Ferry saved 2' }),
  )
  const folder = await temporaryFolder()
  await exportAll(library, folder)
  expect((await readdir(folder)).sort()).toEqual([
    'ferry-saved-2.txt',
    'ferry-saved-3.txt',
    'ferry-saved.txt',
  ])
  expect(await readFile(join(folder, 'ferry-saved.txt'), 'utf8')).toContain('The oldest.')
})

test('a damaged draft and one that must not leave do not stop the others, and are named', async () => {
  const library = await libraryOf(anArticle(1), anArticle(2, { body: bodyOf('TK the number.') }))
  await plant(library.root, 'damaged-00000003', '{"format":"galley-ar')
  const folder = await temporaryFolder()
  const done = await exportAll(library, folder)
  expect(done).toMatchObject({ exported: 1, wasStopped: false })
  expect(done.blocked.map(({ name }) => name)).toEqual(['Story 2'])
  expect(done.failed).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['story-1.txt'])
})

test('stopped in the middle it leaves whole articles and nothing else', async () => {
  const library = await libraryOf(...Array.from({ length: 20 }, (_, at) => anArticle(at + 1)))
  const folder = await temporaryFolder()
  const done = await exportAll(library, folder, 3)
  expect(done.wasStopped).toBe(true)
  const files = await readdir(folder)
  expect(files).toHaveLength(done.exported)
  expect(files.length).toBeLessThan(20)
  for (const file of files)
    expect(await readFile(join(folder, file), 'utf8')).toContain('The council met on Monday.')
  expect((await exportAll(library, folder)).unchanged).toBe(files.length)
})
