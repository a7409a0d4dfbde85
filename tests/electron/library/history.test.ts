// What is kept by itself, and what goes when there is too much of it.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { draftVersion, serialiseDraft } from '../../../article/storage/draft-file.ts'
import { revisionsToDrop, type SizedRevision } from '../../../electron/library/history.ts'
import { type Library, openLibrary } from '../../../electron/library/library.ts'
import { anArticle, created, idNumber, openedFrom, plant, temporaryFolder } from './a-library.ts'

/** A library whose clock stands until it is set. */
async function aLibraryAt(start: string) {
  const clock = { at: start }
  const root = await temporaryFolder()
  const opened = await openLibrary(root, { now: () => clock.at, newId: () => idNumber(7) })
  if (opened.kind !== 'opened') throw new Error(opened.problem)
  return { library: opened.library, clock }
}

async function saveHeadline(library: Library, id: string, headline: string): Promise<Article> {
  const { article, revision } = await openedFrom(library, id)
  const saved = await library.save({
    id,
    article: { ...article, headline },
    baseRevision: revision,
  })
  expect(saved.kind).toBe('saved')
  return article
}

describe('a draft that is worked on', () => {
  test('is kept as it was before the first edit, once', async () => {
    const { library } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const { id } = await created(library, anArticle(1, { headline: 'First' }))
    await saveHeadline(library, id, 'Second')
    await saveHeadline(library, id, 'Third')
    const [kept, ...more] = await library.revisions(id)
    expect(more).toEqual([])
    expect(await library.readRevision(id, kept?.file ?? '')).toMatchObject({
      kind: 'read',
      article: { headline: 'First' },
    })
  })

  test('is kept again after ten minutes, whichever way the clock went', async () => {
    const { library, clock } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const { id } = await created(library, anArticle(1, { headline: 'First' }))
    await saveHeadline(library, id, 'Second')
    clock.at = '2026-03-01T09:11:00.000Z'
    await saveHeadline(library, id, 'Third')
    clock.at = '2016-03-01T09:11:00.000Z'
    await saveHeadline(library, id, 'Fourth')
    const kept = await library.revisions(id)
    expect(kept.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    const headlines = await Promise.all(
      kept.map(async ({ file }) => {
        const read = await library.readRevision(id, file)
        return read.kind === 'read' ? read.article.headline : read.kind
      }),
    )
    expect(headlines).toEqual(['Third', 'Second', 'First'])
  })

  test('is kept again at the first edit after it was opened again, and not when it was only opened', async () => {
    const { library } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const { id } = await created(library, anArticle(1, { headline: 'First' }))
    await saveHeadline(library, id, 'Second')
    await library.resume(id)
    await library.resume(id)
    expect(await library.revisions(id)).toHaveLength(1)
    await saveHeadline(library, id, 'Third')
    await saveHeadline(library, id, 'Fourth')
    const [kept, ...more] = await library.revisions(id)
    expect(more).toHaveLength(1)
    expect(await library.readRevision(id, kept?.file ?? '')).toMatchObject({
      article: { headline: 'Second' },
    })
  })

  test('is kept byte for byte before a file of an older format is written anew, whenever that comes', async () => {
    const { library } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const { id, folder } = await created(library, anArticle(1, { headline: 'First' }))
    await saveHeadline(library, id, 'Second')
    const file = join(library.root, folder, 'article.json')
    // An older Galley on a shared folder, a minute after our own save.
    const older = serialiseDraft(anArticle(1, { headline: 'Older' })).replace(
      `"version": ${draftVersion}`,
      '"version": 1',
    )
    await writeFile(file, older)
    await saveHeadline(library, id, 'Third')
    await saveHeadline(library, id, 'Fourth')
    const [kept, ...more] = await library.revisions(id)
    expect(more).toHaveLength(1)
    expect(kept?.name).toBe('before-the-new-file-format')
    expect(await readFile(join(library.root, folder, 'revisions', kept?.file ?? ''), 'utf8')).toBe(
      older,
    )
  })

  test('and was written by an older Galley is kept byte for byte before it is written anew', async () => {
    const { library } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const old = await readFile(join(import.meta.dirname, '../../fixtures/drafts/v1.json'))
    const folder = await plant(library.root, 'old-draft', old)
    const [listed] = await library.list()
    await openedFrom(library, listed?.id ?? '')
    expect(await readFile(join(folder, 'article.json'))).toEqual(old)
    await saveHeadline(library, listed?.id ?? '', 'Anew')
    const [kept, ...more] = await library.revisions(listed?.id ?? '')
    expect(more).toEqual([])
    expect(await readFile(join(folder, 'revisions', kept?.file ?? ''))).toEqual(old)
  })

  test('is not kept twice in the same state', async () => {
    const { library, clock } = await aLibraryAt('2026-03-01T09:00:00.000Z')
    const { id } = await created(library, anArticle(1))
    await library.keepRevision(id, 'by hand')
    await saveHeadline(library, id, 'Second')
    expect(await library.revisions(id)).toHaveLength(1)
    clock.at = '2026-03-01T10:00:00.000Z'
    await saveHeadline(library, id, 'Third')
    expect(await library.revisions(id)).toHaveLength(2)
  })
})

test('a kept state is read by its own name only', async () => {
  const { library } = await aLibraryAt('2026-03-01T09:00:00.000Z')
  const { id } = await created(library, anArticle(1))
  await library.keepRevision(id, '')
  const folder = (await library.folderOf(id)) ?? ''
  expect(await readFile(join(folder, 'article.json'), 'utf8')).toContain('Story 1')
  for (const file of ['../article.json', 'article.json', '', '000001-../../x.json'])
    expect(await library.readRevision(id, file)).toEqual({ kind: 'missing' })
})

describe('thinning out', () => {
  const day = 24 * 3_600_000
  const kept = (ages: readonly number[], given: Partial<SizedRevision> = {}): SizedRevision[] =>
    ages.map((age, index) => ({
      file: `${index}`,
      sequence: ages.length - index,
      keptAt: new Date(Date.parse('2026-03-01T12:00:00.000Z') - age).toISOString(),
      name: '',
      size: 1_000,
      ...given,
    }))
  const left = (all: readonly SizedRevision[]) => all.length - revisionsToDrop(all).length

  test('leaves all of a day, one an hour for a week, then one a day', () => {
    const tenMinutes = Array.from({ length: 144 * 30 }, (_, index) => index * 600_000)
    const all = kept(tenMinutes)
    const dropped = new Set(revisionsToDrop(all))
    const between = (from: number, to: number) =>
      all.filter(
        (one, index) =>
          !dropped.has(one) && (tenMinutes[index] ?? 0) >= from && (tenMinutes[index] ?? 0) < to,
      ).length
    expect(between(0, day)).toBe(144)
    expect(Math.abs(between(day, 7 * day) - 6 * 24)).toBeLessThanOrEqual(1)
    expect(between(7 * day, 30 * day)).toBeLessThanOrEqual(24)
    expect(between(7 * day, 30 * day)).toBeGreaterThanOrEqual(22)
  })

  test('never takes what a person named, nor the newest, however the clock jumped', () => {
    expect(
      left(
        kept(
          Array.from({ length: 60 }, () => 900 * day),
          { name: 'by-hand' },
        ),
      ),
    ).toBe(60)
    expect(left(kept([0, ...Array.from({ length: 19 }, () => 3_650 * day)]))).toBe(20)
  })

  test('keeps a draft below 64 MB from the old end', () => {
    const all = kept(
      Array.from({ length: 40 }, (_, index) => index * 600_000),
      { size: 3 * 1024 * 1024 },
    )
    const dropped = revisionsToDrop(all)
    expect(dropped).toEqual(all.slice(-dropped.length))
    expect(40 - dropped.length).toBe(21)
  })

  test('drops nothing twice: what is left is left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60 * 24), { maxLength: 200 }), (hours) => {
        const all = kept([...hours].sort((a, b) => a - b).map((hour) => hour * 3_600_000))
        const dropped = new Set(revisionsToDrop(all))
        const rest = all.filter((one) => !dropped.has(one))
        expect(revisionsToDrop(rest)).toEqual([])
      }),
    )
  })
})
