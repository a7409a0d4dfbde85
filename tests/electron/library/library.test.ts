import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { openLibrary } from '../../../electron/library/library.ts'
import {
  aLibrary,
  anArticle,
  bodyOf,
  clockFrom,
  created,
  idNumber,
  libraryIn,
  openedFrom,
  plantArticle,
  temporaryFolder,
} from './a-library.ts'
import { pngOf } from './picture-files.ts'

describe('a library', () => {
  test('is made where nothing is, in folders only the user can enter', async () => {
    const root = join(await temporaryFolder(), 'Documents', 'Galley')
    const library = await libraryIn(root)
    expect(await library.list()).toEqual([])
    expect((await readdir(root)).sort()).toEqual(['drafts', 'spiked'])
    for (const folder of ['', 'drafts', 'spiked'])
      expect((await stat(join(root, folder))).mode & 0o777).toBe(0o700)
  })

  test('that is a file is refused with a sentence', async () => {
    const path = join(await temporaryFolder(), 'notes')
    await writeFile(path, 'x')
    expect(await openLibrary(path, clockFrom('2026-01-01T00:00:00.000Z'))).toMatchObject({
      kind: 'failed',
      code: 'not-a-file',
    })
  })

  test('that is not there is not made when only looked into', async () => {
    const path = join(await temporaryFolder(), 'nowhere')
    const options = { ...clockFrom('2026-01-01T00:00:00.000Z'), create: false }
    expect(await openLibrary(path, options)).toMatchObject({ kind: 'failed', code: 'missing' })
    await expect(stat(path)).rejects.toThrow()
  })
})

describe('a draft', () => {
  test('that was created is opened as it was, by this library and by the next', async () => {
    const library = await aLibrary()
    const article = anArticle(1, { slugline: 'Council budget' })
    const { folder } = await created(library, article)
    expect(folder).toBe('drafts/council-budget-00000001')
    const file = join(library.root, folder, 'article.json')
    expect(await readFile(file, 'utf8')).toBe(serialiseDraft(article))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(join(library.root, folder))).mode & 0o777).toBe(0o700)
    for (const reader of [library, await libraryIn(library.root)])
      expect(await reader.open(article.id)).toMatchObject({
        kind: 'opened',
        article,
        readOnly: null,
      })
  })

  test('is not created twice under one id', async () => {
    const library = await aLibrary()
    await created(library, anArticle(1))
    expect(await library.create(anArticle(1))).toMatchObject({ kind: 'refused' })
    expect(await library.list()).toHaveLength(1)
  })

  test('that is not there is missing, not an error', async () => {
    const library = await aLibrary()
    expect(await library.open(idNumber(9))).toEqual({ kind: 'missing' })
    expect(await library.spike(idNumber(9))).toEqual({ kind: 'missing' })
    expect(await library.duplicate(idNumber(9))).toMatchObject({ kind: 'failed', code: 'missing' })
    expect(await library.folderOf(idNumber(9))).toBeNull()
  })

  test('is found again after its folder was renamed by hand', async () => {
    const library = await aLibrary()
    const { folder } = await created(library, anArticle(1))
    await rename(join(library.root, folder), join(library.root, 'drafts', 'my own name'))
    expect(await openedFrom(library, idNumber(1))).toMatchObject({
      article: { headline: 'Story 1' },
    })
    expect(await library.folderOf(idNumber(1))).toBe(join(library.root, 'drafts', 'my own name'))
  })

  test('is identified by id, short id, folder name and path below the library', async () => {
    const library = await aLibrary()
    const { folder } = await created(library, anArticle(1))
    const names = [idNumber(1), '00000001', folder, folder.slice('drafts/'.length)]
    for (const name of names) expect(await library.identify(name)).toBe(idNumber(1))
    expect(await library.identify('0000000')).toBeNull()
  })
})

describe('the list', () => {
  test('shows newest first what a desk must know of each draft', async () => {
    const library = await aLibrary()
    await created(library, anArticle(1, { updatedAt: '2026-02-03T00:00:00.000Z' }))
    await created(
      library,
      anArticle(2, {
        slugline: 'strike',
        state: 'ready',
        bylines: [
          { name: 'Ana Silva', role: 'reporter', outlet: '', place: '', bio: {} },
          { name: 'Tom Reed', role: 'editor', outlet: '', place: '', bio: {} },
        ],
        body: bodyOf('“We will stay out,” she said.'),
        updatedAt: '2026-02-04T00:00:00.000Z',
      }),
    )
    expect(await library.list()).toMatchObject([
      {
        id: idNumber(2),
        folder: 'drafts/strike-00000002',
        slugline: 'strike',
        headline: 'Story 2',
        byline: 'Ana Silva, Tom Reed',
        state: 'ready',
        words: 6,
        openQuotes: 1,
        updatedAt: '2026-02-04T00:00:00.000Z',
        problem: null,
        readOnly: false,
      },
      { id: idNumber(1), words: 5, openQuotes: 0 },
    ])
  })

  test('follows what other programs do to the folder', async () => {
    const library = await aLibrary()
    const { folder, article } = await created(library, anArticle(1))
    await library.list()
    await plantArticle(library.root, anArticle(2))
    await writeFile(
      join(library.root, folder, 'article.json'),
      serialiseDraft({ ...article, headline: 'Rewritten elsewhere' }),
    )
    const headlines = (await library.list()).map(({ headline }) => headline)
    expect(headlines.sort()).toEqual(['Rewritten elsewhere', 'Story 2'].sort())
    await rm(join(library.root, 'drafts'), { recursive: true })
    expect(await library.list()).toEqual([])
  })

  test('does not need its cache, whatever is in it', async () => {
    const library = await aLibrary()
    await created(library, anArticle(1))
    const listed = await library.list()
    const cache = join(library.root, '.galley', 'summaries.json')
    const good = await readFile(cache, 'utf8')
    for (const text of [
      '',
      'null',
      '[]',
      '{"version":1,"entries":{"drafts/x":{}}}',
      good.slice(0, 99),
    ]) {
      await writeFile(cache, text)
      expect(await (await libraryIn(library.root)).list()).toEqual(listed)
      expect(await readFile(cache, 'utf8')).toBe(good)
    }
    await rm(cache)
    await mkdir(cache)
    expect(await (await libraryIn(library.root)).list()).toEqual(listed)
  })

  test('takes from the cache only what has not changed on the disk', async () => {
    const library = await aLibrary()
    const article = anArticle(1, { headline: 'Old words' })
    const { folder } = await created(library, article)
    const file = join(library.root, folder, 'article.json')
    const { atime, mtime } = await stat(file)
    await library.list()
    // Same size, same time stamp: what a copy with kept times looks like.
    await writeFile(file, serialiseDraft({ ...article, headline: 'New words' }))
    await utimes(file, atime, mtime)
    const [summary] = await (await libraryIn(library.root)).list()
    expect(summary?.headline).toBe('New words')
  })

  test('names the newest finished articles, never the one that asks', async () => {
    const library = await aLibrary()
    for (const [number, state] of [
      [1, 'ready'],
      [2, 'ready'],
      [3, 'draft'],
      [4, 'ready'],
    ] as const)
      await created(
        library,
        anArticle(number, { state, updatedAt: `2026-02-0${number}T00:00:00.000Z` }),
      )
    const titles = async (count: number) =>
      (await library.latest(count, idNumber(4))).map(({ title, date }) => `${title} ${date}`)
    expect(await titles(5)).toEqual(['Story 2 2026-02-02', 'Story 1 2026-02-01'])
    expect(await titles(1)).toEqual(['Story 2 2026-02-02'])
    await library.spike(idNumber(2))
    expect(await titles(5)).toEqual(['Story 1 2026-02-01'])
  })
})

describe('spiking', () => {
  test('takes a draft off the desk with all that belongs to it, and back', async () => {
    const library = await aLibrary()
    const { folder } = await created(library, anArticle(1))
    await library.keepRevision(idNumber(1), 'before')
    expect(await library.spike(idNumber(1))).toEqual({
      kind: 'moved',
      folder: folder.replace('drafts/', 'spiked/'),
    })
    expect(await library.list()).toMatchObject([{ state: 'spiked', readOnly: true }])
    expect((await openedFrom(library, idNumber(1))).readOnly).toMatch(/spiked/)
    expect(await library.revisions(idNumber(1))).toHaveLength(1)
    expect(await library.unspike(idNumber(1))).toEqual({ kind: 'moved', folder })
    expect(await library.list()).toMatchObject([{ state: 'draft', readOnly: false }])
  })

  test('twice is as good as once', async () => {
    const library = await aLibrary()
    await created(library, anArticle(1))
    const once = await library.spike(idNumber(1))
    expect(await library.spike(idNumber(1))).toEqual(once)
  })

  test('never lands on another folder of that name', async () => {
    const library = await aLibrary()
    const { folder } = await created(library, anArticle(1))
    const taken = join(library.root, folder.replace('drafts/', 'spiked/'))
    await mkdir(taken)
    await writeFile(join(taken, 'mine.txt'), 'kept')
    expect(await library.spike(idNumber(1))).toMatchObject({ folder: expect.stringMatching(/-2$/) })
    expect(await readFile(join(taken, 'mine.txt'), 'utf8')).toBe('kept')
    expect((await openedFrom(library, idNumber(1))).article.headline).toBe('Story 1')
  })

  test('does not lose a save that was under way', async () => {
    const library = await aLibrary()
    const { article, revision } = await created(library, anArticle(1))
    const [saved, moved] = await Promise.all([
      library.save({
        id: article.id,
        article: { ...article, kicker: 'LATE' },
        baseRevision: revision,
      }),
      library.spike(article.id),
    ])
    expect([saved.kind, moved.kind]).toEqual(['saved', 'moved'])
    expect((await openedFrom(library, article.id)).article.kicker).toBe('LATE')
  })
})

describe('a draft that comes with pictures', () => {
  test('is there with all of them at once', async () => {
    const library = await aLibrary()
    const made = await library.create(anArticle(1), [pngOf(2, 2), pngOf(3, 2)])
    if (made.kind !== 'created') throw new Error(made.kind)
    expect(await readdir(join(library.root, made.folder, 'media'))).toHaveLength(2)
  })
})

describe('a duplicate', () => {
  test('is a draft of its own with the same words and pictures', async () => {
    const library = await aLibrary()
    const original = await created(
      library,
      anArticle(1, { state: 'ready', publication: 'exported' }),
    )
    const png = Buffer.from(pngOf(2, 2))
    const media = await library.addMedia(idNumber(1), png)
    const copy = await library.duplicate(idNumber(1))
    if (copy.kind !== 'created' || media.kind !== 'added') throw new Error('not made')
    expect(copy.article).toMatchObject({
      headline: 'Story 1 (copy)',
      state: 'draft',
      publication: 'not-exported',
      body: original.article.body,
    })
    expect(copy.id).not.toBe(idNumber(1))
    const picture = await library.mediaFile(copy.id, media.name)
    expect(picture && (await readFile(picture))).toEqual(png)
    expect((await openedFrom(library, idNumber(1))).article).toEqual(original.article)
  })

  test('has nothing let through that was let through for the original', async () => {
    const library = await aLibrary()
    const by = { by: 'Ed', at: '2026-03-01T09:00:00Z', why: 'Released' }
    const embargo = '2030-01-01T00:00:00Z'
    await created(
      library,
      anArticle(1, {
        embargo,
        acknowledgements: [{ ...by, keys: ['a:1'] }],
        embargoOverride: { ...by, embargo },
        dismissed: ['b:2'],
      }),
    )
    expect(await library.duplicate(idNumber(1))).toMatchObject({
      article: { embargo, acknowledgements: [], embargoOverride: null, dismissed: ['b:2'] },
    })
  })

  test('made by hand is listed as a copy, and the original keeps its id', async () => {
    const library = await aLibrary()
    const { folder } = await created(library, anArticle(1))
    await cp(join(library.root, folder), join(library.root, 'drafts', 'a backup'), {
      recursive: true,
    })
    for (const reader of [library, await libraryIn(library.root)]) {
      const listed = await reader.list()
      const copy = listed.find((draft) => draft.folder === 'drafts/a backup')
      expect(listed.find((draft) => draft.id === idNumber(1))?.folder).toBe(folder)
      expect(copy).toMatchObject({ readOnly: true, problem: expect.stringContaining(folder) })
      const opened = await openedFrom(reader, copy?.id ?? '')
      expect(opened.readOnly).toMatch(/copy/)
      const id = copy?.id ?? ''
      const request = { id, article: { ...opened.article, id }, baseRevision: opened.revision }
      expect(await reader.save(request)).toMatchObject({ kind: 'refused', reason: 'other-article' })
    }
  })
})
