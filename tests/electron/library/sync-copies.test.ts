import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { isSyncCopy } from '../../../electron/library/sync-copies.ts'
import { aLibrary, anArticle, created, idNumber } from './a-library.ts'

const id = idNumber(1)

async function aDraftWith(file: string, headline = 'From the other desk') {
  const library = await aLibrary()
  const { article, folder } = await created(library, anArticle(1))
  const draft = join(library.root, folder)
  const bytes = serialiseDraft({ ...article, headline })
  await writeFile(join(draft, file), bytes)
  return { library, article, draft, bytes, path: join(draft, file) }
}

const syncthing = 'article.sync-conflict-20261124-094112-K7Q2XYZ.json'

describe('a version that a sync program left', () => {
  test.each([
    syncthing,
    'article (conflicted copy 2026-11-24).json',
    'article (Ann’s conflicted copy 2026-11-24).json',
    'article (1).json',
    'article(1).json',
    'article-NEWSDESK.json',
    'article 2.json',
    'article.conflict-20261124.json',
  ])('is known by its name: %s', (name) => expect(isSyncCopy(name)).toBe(true))

  test.each([
    'article.json',
    'articles.json',
    'article.json.bak',
    'journal.jsonl',
    '.syncthing.article.json.tmp',
    'article (x/../../y).json',
    '../article (1).json',
  ])('is not: %s', (name) => expect(isSyncCopy(name)).toBe(false))

  test('is listed with its time, newest first, and no article of the desk', async () => {
    const { library, draft, bytes, path } = await aDraftWith(syncthing)
    const other = join(draft, 'article (1).json')
    await writeFile(other, bytes)
    await utimes(path, new Date('2026-11-24T09:41:12Z'), new Date('2026-11-24T09:41:12Z'))
    await utimes(other, new Date('2026-11-23T09:41:12Z'), new Date('2026-11-23T09:41:12Z'))
    expect(await library.syncCopies(id)).toEqual([
      { file: syncthing, writtenAt: '2026-11-24T09:41:12.000Z' },
      { file: 'article (1).json', writtenAt: '2026-11-23T09:41:12.000Z' },
    ])
    expect(await library.list()).toHaveLength(1)
  })

  test('can be read like a kept state, and is left as it is', async () => {
    const { library, bytes, path } = await aDraftWith(syncthing)
    const read = await library.readRevision(id, syncthing)
    expect(read.kind === 'read' ? read.article.headline : read).toBe('From the other desk')
    expect(await readFile(path, 'utf8')).toBe(bytes)
  })

  test('goes into the kept states byte for byte, and only then its file goes', async () => {
    const { library, bytes, path, draft } = await aDraftWith(syncthing)
    const taken = await library.takeSyncCopy(id, syncthing)
    if (taken.kind !== 'kept') throw new Error(taken.kind)
    expect(taken.revision.name).toBe('from-a-sync-program')
    expect(await readFile(join(draft, 'revisions', taken.revision.file), 'utf8')).toBe(bytes)
    expect(existsSync(path)).toBe(false)
    expect(await library.syncCopies(id)).toEqual([])
  })

  test('that is damaged says so, and is kept all the same', async () => {
    const { library, path } = await aDraftWith(syncthing)
    await writeFile(path, '{"version": 1, "headline": "Cut')
    expect((await library.readRevision(id, syncthing)).kind).toBe('unreadable')
    expect((await library.takeSyncCopy(id, syncthing)).kind).toBe('kept')
    expect(existsSync(path)).toBe(false)
  })

  test('is no link, no folder and nothing outside the draft', async () => {
    const { library, draft } = await aDraftWith(syncthing)
    await symlink('/etc/passwd', join(draft, 'article (1).json'))
    await mkdir(join(draft, 'article (2).json'))
    expect((await library.syncCopies(id)).map(({ file }) => file)).toEqual([syncthing])
    expect((await library.readRevision(id, 'article (1).json')).kind).toBe('unreadable')
    expect((await library.takeSyncCopy(id, 'article (1).json')).kind).toBe('refused')
    expect((await library.takeSyncCopy(id, 'article.json')).kind).toBe('missing')
    expect((await library.readRevision(id, '../article (1).json')).kind).toBe('missing')
  })
})
