import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aLibrary, anArticle, created, idNumber, libraryIn } from './a-library.ts'

test('a kept revision is the file byte for byte, under a name that says when and what', async () => {
  const library = await aLibrary()
  const { id, folder } = await created(library, anArticle(1))
  const kept = await library.keepRevision(id, 'Sent to the lawyers')
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  expect(kept.revision).toMatchObject({ sequence: 1, name: 'sent-to-the-lawyers' })
  const at = join(library.root, folder)
  expect(await readFile(join(at, 'revisions', kept.revision.file))).toEqual(
    await readFile(join(at, 'article.json')),
  )
  expect(await library.revisions(id)).toEqual([kept.revision])
})

test('revisions keep their order when the clock jumps back', async () => {
  const library = await aLibrary()
  const { id } = await created(library, anArticle(1))
  await library.keepRevision(id, 'first')
  await (await libraryIn(library.root, '1999-01-01T00:00:00.000Z')).keepRevision(id, 'second')
  expect((await library.revisions(id)).map(({ name }) => name)).toEqual(['second', 'first'])
})

test('other files among the revisions are left alone', async () => {
  const library = await aLibrary()
  const { id, folder } = await created(library, anArticle(1))
  await library.keepRevision(id, '')
  await writeFile(join(library.root, folder, 'revisions', 'notes.txt'), 'mine')
  expect(await library.revisions(id)).toMatchObject([{ sequence: 1, name: '' }])
})

test('a file that cannot be read as an article can still be kept', async () => {
  const library = await aLibrary()
  const { id, folder } = await created(library, anArticle(1))
  await writeFile(join(library.root, folder, 'article.json'), '{"cut')
  expect(await library.keepRevision(id, 'damaged')).toMatchObject({ kind: 'kept' })
})

test('of a draft that is not there nothing is kept', async () => {
  expect(await (await aLibrary()).keepRevision(idNumber(9), '')).toEqual({ kind: 'missing' })
})
