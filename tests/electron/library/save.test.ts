import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import type { Library } from '../../../electron/library/library.ts'
import { aLibrary, anArticle, bodyOf, created, idNumber, openedFrom, plant } from './a-library.ts'

async function aDraft() {
  const library = await aLibrary()
  const { article, revision, folder } = await created(library, anArticle(1))
  const file = join(library.root, folder, 'article.json')
  const saveHeadline = (headline: string, baseRevision: string | null = revision) =>
    library.save({ id: article.id, article: { ...article, headline }, baseRevision })
  return { library, article, revision, file, saveHeadline }
}

const headlineIn = async (library: Library) =>
  (await openedFrom(library, idNumber(1))).article.headline

describe('a save', () => {
  test('puts the article on the disk and gives its revision', async () => {
    const { library, saveHeadline } = await aDraft()
    const saved = await saveHeadline('Second thoughts')
    const opened = await openedFrom(library, idNumber(1))
    expect(opened.article.headline).toBe('Second thoughts')
    expect(saved).toEqual({
      kind: 'saved',
      revision: opened.revision,
      savedAt: opened.article.updatedAt,
    })
  })

  test('takes the text of a file as well as an article', async () => {
    const { library, article, revision } = await aDraft()
    const text = serialiseDraft({ ...article, headline: 'From text' })
    expect(await library.save({ id: article.id, text, baseRevision: revision })).toMatchObject({
      kind: 'saved',
    })
    expect(await headlineIn(library)).toBe('From text')
  })

  test('of the same article changes no byte and no time', async () => {
    const { article, revision, file, saveHeadline } = await aDraft()
    const before = await readFile(file)
    const { mtimeMs } = await stat(file)
    expect(await saveHeadline(article.headline)).toEqual({
      kind: 'saved',
      revision,
      savedAt: article.updatedAt,
    })
    expect(await readFile(file)).toEqual(before)
    expect((await stat(file)).mtimeMs).toBe(mtimeMs)
  })

  test('of the desk’s bookkeeping alone does not make the article newer', async () => {
    const { library, article, revision } = await aDraft()
    const exported = await library.save({
      id: article.id,
      article: {
        ...article,
        publication: 'exported',
        exportChoice: { format: 'html', options: { related: true } },
      },
      baseRevision: revision,
    })
    expect(exported).toMatchObject({ kind: 'saved', savedAt: article.updatedAt })
    const opened = await openedFrom(library, idNumber(1))
    expect(opened.article).toMatchObject({
      publication: 'exported',
      updatedAt: article.updatedAt,
    })
    expect(opened.revision).not.toBe(revision)
  })

  test('leaves nothing beside the file', async () => {
    const { file, saveHeadline } = await aDraft()
    await saveHeadline('Again')
    expect(await readdir(join(file, '..'))).toEqual(['article.json', 'revisions'])
  })
})

describe('a conflict', () => {
  test('is a file whose content is not what the save goes on from', async () => {
    const { article, file, saveHeadline } = await aDraft()
    const theirs = serialiseDraft({ ...article, headline: 'Theirs' })
    await writeFile(file, theirs)
    const result = await saveHeadline('Ours')
    expect(result.kind).toBe('conflict')
    expect(await readFile(file, 'utf8')).toBe(theirs)
    const again = await saveHeadline('Ours', result.kind === 'conflict' ? result.revision : null)
    expect(again.kind).toBe('saved')
  })

  test('is found when size and time stamp are the same', async () => {
    const { article, file, saveHeadline } = await aDraft()
    const { atime, mtime } = await stat(file)
    await writeFile(file, serialiseDraft({ ...article, headline: 'Story 7' }))
    await utimes(file, atime, mtime)
    expect((await saveHeadline('Ours')).kind).toBe('conflict')
  })

  test('is not a file that was only touched', async () => {
    const { file, saveHeadline } = await aDraft()
    await utimes(file, new Date(0), new Date(0))
    expect((await saveHeadline('Ours')).kind).toBe('saved')
  })

  test('is not another program writing what we were about to write', async () => {
    const { article, file, saveHeadline } = await aDraft()
    await writeFile(file, serialiseDraft({ ...article, headline: 'Same idea' }))
    expect((await saveHeadline('Same idea')).kind).toBe('saved')
  })

  test('is a save that knows of no file while there is one', async () => {
    const { saveHeadline } = await aDraft()
    expect((await saveHeadline('Ours', null)).kind).toBe('conflict')
  })

  test('is a second writer who goes on from what the first has replaced', async () => {
    const { library, saveHeadline } = await aDraft()
    expect((await saveHeadline('First')).kind).toBe('saved')
    expect((await saveHeadline('Second')).kind).toBe('conflict')
    expect(await headlineIn(library)).toBe('First')
  })
})

describe('the queue', () => {
  test('runs one save and keeps only the newest of those that wait', async () => {
    const { library, saveHeadline } = await aDraft()
    const results = await Promise.all(
      ['A', 'B', 'C', 'D'].map((headline) => saveHeadline(headline)),
    )
    expect(results.map(({ kind }) => kind)).toEqual(['saved', 'superseded', 'superseded', 'saved'])
    expect(await headlineIn(library)).toBe('D')
  })

  test('lets drafts save beside each other', async () => {
    const library = await aLibrary()
    const drafts = await Promise.all([1, 2, 3].map((number) => created(library, anArticle(number))))
    const results = await Promise.all(
      drafts.map(({ id, article, revision }) =>
        library.save({ id, article: { ...article, kicker: id }, baseRevision: revision }),
      ),
    )
    expect(results.every(({ kind }) => kind === 'saved')).toBe(true)
    for (const { id } of drafts) expect((await openedFrom(library, id)).article.kicker).toBe(id)
  })

  test('goes on after a save that was refused', async () => {
    const { library, revision, saveHeadline } = await aDraft()
    const refused = library.save({
      id: idNumber(1),
      article: { no: 'article' },
      baseRevision: revision,
    })
    const saved = saveHeadline('Still works')
    expect((await refused).kind).toBe('refused')
    expect((await saved).kind).toBe('saved')
  })
})

describe('refused without touching the file', () => {
  const long = 'A sentence that a reader would miss. '.repeat(20)

  test('what is not an article, or another article', async () => {
    const { library, article, revision, file } = await aDraft()
    const before = await readFile(file)
    const save = (value: unknown) =>
      library.save({ id: idNumber(1), article: value, baseRevision: revision })
    expect(
      await save({ ...article, body: { type: 'doc', content: [{ type: 'marquee' }] } }),
    ).toMatchObject({
      kind: 'refused',
      reason: 'not-an-article',
      problem: expect.stringContaining('body.content.0'),
    })
    expect(await save({ ...article, id: idNumber(2) })).toMatchObject({ reason: 'other-article' })
    expect(await save(undefined)).toMatchObject({ reason: 'not-an-article' })
    const text = '{"format":"galley-article","version":999}'
    expect(await library.save({ id: idNumber(1), text, baseRevision: revision })).toMatchObject({
      reason: 'newer',
    })
    expect(await readFile(file)).toEqual(before)
  })

  test('a save that leaves less than a tenth of a long draft, unless the user meant it', async () => {
    const library = await aLibrary()
    const { id, article, revision } = await created(library, anArticle(1, { body: bodyOf(long) }))
    const emptied = { ...article, body: bodyOf('') }
    expect(await library.save({ id, article: emptied, baseRevision: revision })).toMatchObject({
      kind: 'refused',
      reason: 'shrunk',
    })
    expect((await openedFrom(library, id)).revision).toBe(revision)
    const meant = { id, article: emptied, baseRevision: revision, allowShrink: true }
    expect((await library.save(meant)).kind).toBe('saved')
  })

  test('a short draft may be emptied', async () => {
    const { library, article, revision } = await aDraft()
    const emptied = { ...article, headline: '', body: bodyOf('') }
    expect(
      (await library.save({ id: article.id, article: emptied, baseRevision: revision })).kind,
    ).toBe('saved')
  })

  test.each([
    ['cut off', '{"format":"galley-article","version":1,"article":{"headline":"Kept'],
    ['newer', '{"format":"galley-article","version":999,"article":{"headline":"Kept"}}'],
    ['empty', ''],
  ])('a file that became %s under an open draft', async (_, bytes) => {
    const { library, file, revision, saveHeadline } = await aDraft()
    await openedFrom(library, idNumber(1))
    await writeFile(file, bytes)
    expect(await saveHeadline('Ours')).toMatchObject({ kind: 'refused' })
    expect(await saveHeadline('Ours', revision)).toMatchObject({ kind: 'refused' })
    expect(await readFile(file, 'utf8')).toBe(bytes)
  })
})

test('a draft deleted by others is missing, and is not brought back unasked', async () => {
  const { library, file, saveHeadline } = await aDraft()
  await rm(join(file, '..'), { recursive: true })
  expect(await saveHeadline('Ours')).toMatchObject({ kind: 'failed', code: 'missing' })
  expect(await readdir(join(library.root, 'drafts'))).toEqual([])
})

test('a draft deleted by others comes back when the save says that it knows', async () => {
  const { library, file, saveHeadline } = await aDraft()
  await rm(join(file, '..'), { recursive: true })
  expect(await saveHeadline('Back again', null)).toMatchObject({ kind: 'saved' })
  expect(await headlineIn(library)).toBe('Back again')
})

test('a draft beside a damaged one is saved as ever', async () => {
  const { library, saveHeadline } = await aDraft()
  await plant(library.root, 'damaged-12345678', '{"format":')
  await library.list()
  expect((await saveHeadline('Fine')).kind).toBe('saved')
})
