import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import {
  aLibrary,
  anArticle,
  created,
  idNumber,
  openedFrom,
  plant,
  plantArticle,
} from './a-library.ts'

async function aWatchedDraft() {
  const library = await aLibrary()
  const { article, folder } = await created(library, anArticle(1))
  await library.list()
  const heard: (string | null)[] = []
  onTestFinished(library.watch(({ id }) => heard.push(id)))
  const { revision } = await openedFrom(library, article.id)
  await library.lookForChanges()
  return { library, article, revision, heard, file: join(library.root, folder, 'article.json') }
}

test('a change of the open draft by another program is heard without being asked for', async () => {
  const { article, heard, file } = await aWatchedDraft()
  await writeFile(`${file}.new`, serialiseDraft({ ...article, headline: 'Theirs' }))
  await rename(`${file}.new`, file)
  await vi.waitFor(() => expect(heard).toEqual([idNumber(1)]), 5_000)
})

test('our own saves are not news, however many', async () => {
  const { library, article, heard, ...draft } = await aWatchedDraft()
  let { revision } = draft
  for (let number = 0; number < 20; number++) {
    const saved = await library.save({
      id: article.id,
      article: { ...article, kicker: `${number}` },
      baseRevision: revision,
    })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    revision = saved.revision
    if (number % 5 === 0) await library.lookForChanges()
  }
  await new Promise((resolve) => setTimeout(resolve, 300))
  await library.lookForChanges()
  expect(heard).toEqual([])
})

test('a file that was only touched, or written again as it was, is not news', async () => {
  const { library, heard, file } = await aWatchedDraft()
  await utimes(file, new Date(0), new Date(0))
  await library.lookForChanges()
  await writeFile(file, await readFile(file))
  await library.lookForChanges()
  expect(heard).toEqual([])
})

test('the same change is told once, the next one again', async () => {
  const { library, article, heard, file } = await aWatchedDraft()
  for (const headline of ['One', 'One', 'Two']) {
    await writeFile(file, serialiseDraft({ ...article, headline }))
    await library.lookForChanges()
    await library.lookForChanges()
  }
  expect(heard).toEqual([idNumber(1), idNumber(1)])
})

test('an open draft that is deleted is told', async () => {
  const { library, heard, file } = await aWatchedDraft()
  await rm(join(file, '..'), { recursive: true })
  await library.lookForChanges()
  expect(heard).toContain(idNumber(1))
})

test('folders that come and go by another hand are told, our own are not', async () => {
  const { library, heard } = await aWatchedDraft()
  await created(library, anArticle(2))
  await library.spike(idNumber(2))
  await library.lookForChanges()
  expect(heard).toEqual([])
  await plantArticle(library.root, anArticle(3))
  await vi.waitFor(() => expect(heard).toEqual([null]), 5_000)
})

test('nothing is told after the end', async () => {
  const library = await aLibrary()
  const heard: unknown[] = []
  library.watch((change) => heard.push(change))()
  await plantArticle(library.root, anArticle(3))
  await library.lookForChanges()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(heard).toEqual([])
})

test('a library that vanishes under a watch is no error', async () => {
  const { library, heard } = await aWatchedDraft()
  await rm(library.root, { recursive: true })
  await library.lookForChanges()
  expect(heard).toContain(idNumber(1))
})

describe('what programs do that keep folders the same on several machines', () => {
  test('a file put in place with a time from the past is news, and their unfinished and doubled files are left alone', async () => {
    const { library, article, heard, revision, file } = await aWatchedDraft()
    const folder = join(file, '..')
    const theirs = serialiseDraft({ ...article, headline: 'Theirs' })
    const beside = {
      '.syncthing.article.json.tmp': theirs.slice(0, 50),
      'article.sync-conflict-20260301-091500-ABCDEFG.json': theirs,
      'article (conflicted copy 2026-03-01).json': theirs,
    }
    for (const [name, bytes] of Object.entries(beside)) await writeFile(join(folder, name), bytes)
    await library.lookForChanges()
    expect(heard).toEqual([])

    await writeFile(join(folder, '.syncthing.article.json.tmp'), theirs)
    await utimes(join(folder, '.syncthing.article.json.tmp'), new Date(0), new Date(0))
    await rename(join(folder, '.syncthing.article.json.tmp'), file)
    await library.lookForChanges()
    expect(heard).toEqual([article.id])
    const mine = { id: article.id, article: { ...article, headline: 'Mine' } }
    expect(await library.save({ ...mine, baseRevision: revision })).toMatchObject({
      kind: 'conflict',
    })
    expect((await library.open(article.id)).kind).toBe('opened')
    expect(await library.list()).toMatchObject([{ headline: 'Theirs', problem: null }])
    for (const name of Object.keys(beside).slice(1))
      expect(await readFile(join(folder, name), 'utf8')).toBe(theirs)
  })

  test('the folder of a draft that comes a second time is a draft of its own', async () => {
    const { library, article, file } = await aWatchedDraft()
    await plant(
      library.root,
      'story-1 (conflicted copy)',
      serialiseDraft({ ...article, headline: 'Theirs' }),
    )
    const listed = await library.list()
    expect(listed.map(({ headline }) => headline).sort()).toEqual([article.headline, 'Theirs'])
    expect(new Set(listed.map(({ id }) => id)).size).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(serialiseDraft(article))
  })
})
