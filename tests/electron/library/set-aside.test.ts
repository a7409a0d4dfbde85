// Words that could not be kept beside their draft: each is listed until a person has said what becomes of it, whatever has
// become of its draft, and none goes by itself.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import {
  entryLine,
  firstLine,
  type JournalEntry,
  snapshotLine,
} from '../../../electron/library/journal/journal-lines.ts'
import {
  deleteSetAside,
  listSetAside,
  settleSetAside,
} from '../../../electron/library/journal/set-aside.ts'
import { anArticle, bodyOf, created, idNumber, libraryIn, temporaryFolder } from './a-library.ts'

const typed = (sequence: number, text: string): JournalEntry => ({
  kind: 'steps',
  sequence,
  steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } }],
})

/** A draft whose folder could not be written while somebody typed; the process has ended since. */
async function afterACrash(...entries: readonly JournalEntry[]) {
  const root = await temporaryFolder()
  const unsaved = join(await temporaryFolder(), 'unsaved')
  const library = await libraryIn(root, undefined, unsaved)
  const { id, folder, revision, article } = await created(library, anArticle(1))
  await library.resume(id)
  await rename(join(root, folder), join(root, 'away'))
  expect(await library.journals.append({ id, origin: revision, entries })).toMatchObject({
    where: 'aside',
  })
  await library.idle()
  const list = async (of: string = root) => {
    const anew = await libraryIn(of, undefined, unsaved)
    return listSetAside(unsaved, anew.draftOfWords)
  }
  const putBack = () => rename(join(root, 'away'), join(root, folder))
  return { root, unsaved, id, article, revision, list, putBack }
}

describe('words set aside', () => {
  test('are listed with what they say when their draft is not in the library', async () => {
    const { list, id } = await afterACrash(typed(1, 'Never lost.'))
    expect(await list()).toMatchObject([
      { id, draft: 'gone', entries: [typed(1, 'Never lost.')], words: 'Never lost.' },
    ])
    expect(await list(await temporaryFolder())).toMatchObject([{ id, draft: 'gone' }])
  })

  test('that are a whole article say its text', async () => {
    const whole = anArticle(1, { body: bodyOf('All of it.', 'And more.') })
    const { list } = await afterACrash({ kind: 'whole', sequence: 1, article: { ...whole } })
    expect(await list()).toMatchObject([{ words: 'All of it.\nAnd more.' }])
  })

  test('are listed as to be put back when their draft is there, and are no more once it holds them', async () => {
    const { list, id, root, unsaved, putBack, article } = await afterACrash(typed(1, 'Words.'))
    await putBack()
    expect(await list()).toMatchObject([{ id, draft: 'here' }])
    const library = await libraryIn(root, undefined, unsaved)
    const { opened, recovery } = await library.resume(id)
    expect(recovery.entries).toEqual([typed(1, 'Words.')])
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    await library.save({
      id,
      article: { ...article, headline: 'With the words' },
      baseRevision: opened.revision,
      journalUpTo: 1,
    })
    expect(await list()).toEqual([])
    expect(await readdir(unsaved)).toEqual([])
  })

  test('which the draft’s file holds already are not offered, though the crash left them there', async () => {
    const { list, id, root, unsaved, putBack } = await afterACrash(typed(1, 'Words.'))
    await putBack()
    const { revision } = await created(
      await libraryIn(await temporaryFolder()),
      anArticle(1, { headline: 'With the words' }),
    )
    const [name = ''] = await readdir(join(root, 'drafts'))
    const file = join(root, 'drafts', name, 'article.json')
    await writeFile(file, serialiseDraft(anArticle(1, { headline: 'With the words' })))
    const journal = join(unsaved, `${id}.jsonl`)
    await writeFile(journal, (await readFile(journal, 'utf8')) + snapshotLine(revision, 1))
    expect(await list()).toEqual([])
    await writeFile(file, serialiseDraft(anArticle(1, { headline: 'Another text' })))
    expect(await list()).toMatchObject([{ id, draft: 'here' }])
  })

  test('wait while nobody can look into the library', async () => {
    const { list, root, unsaved } = await afterACrash(typed(1, 'Words.'))
    const library = await libraryIn(root, undefined, unsaved)
    await rm(join(root, 'drafts'), { recursive: true })
    await rm(join(root, 'spiked'), { recursive: true })
    await rm(join(root, 'away'), { recursive: true })
    await rm(join(root, '.galley'), { recursive: true, force: true })
    expect(await listSetAside(unsaved, library.draftOfWords)).toMatchObject([{ draft: 'unknown' }])
    expect(await list(await temporaryFolder())).toMatchObject([{ draft: 'gone' }])
  })

  test('that are kept under a time, damaged, or cut in the first line are listed too', async () => {
    const { list, id, unsaved } = await afterACrash(typed(1, 'Words.'))
    const other = idNumber(9)
    const line = entryLine(typed(1, 'Older.')).line
    const text = firstLine(other, 'a'.repeat(64), 0) + line
    await writeFile(join(unsaved, `${other}.journal-2026-02-01T08-00-00-000Z.jsonl`), text)
    await writeFile(join(unsaved, `${other}.jsonl`), text.slice(20))
    await writeFile(join(unsaved, `${idNumber(8)}.jsonl`), firstLine(other, 'a'.repeat(64), 0))
    await writeFile(join(unsaved, 'notes.txt'), 'of somebody else')
    const found = await list()
    expect(found.map((one) => one.id)).toEqual([id, other, other])
    expect(found.map(({ words }) => words)).toContain('Older.')
    expect(found.map(({ words }) => words)).toContain(text.slice(20))
  })

  test('that became a draft stay on the disk, and are not offered again', async () => {
    const { list, id, unsaved } = await afterACrash(typed(1, 'Words.'))
    const before = await readFile(join(unsaved, `${id}.jsonl`), 'utf8')
    expect(await settleSetAside(unsaved, `${id}.jsonl`, '2026-03-02T10:00:00.000Z')).toBe(true)
    expect(await list()).toEqual([])
    const settled = `settled-${id}.journal-2026-03-02T10-00-00-000Z.jsonl`
    expect(await readFile(join(unsaved, settled), 'utf8')).toBe(before)
  })

  test('are deleted only by the name of their file', async () => {
    const { list, id, unsaved } = await afterACrash(typed(1, 'Words.'))
    await mkdir(join(unsaved, 'folder'))
    await writeFile(join(unsaved, 'folder', `${id}.jsonl`), 'mine')
    await writeFile(join(unsaved, 'notes.txt'), 'mine')
    for (const name of [`folder/${id}.jsonl`, 'notes.txt', '../x.jsonl', `${id}.jsonl/..`, ''])
      expect(await deleteSetAside(unsaved, name), name).toBe(false)
    expect((await readdir(unsaved)).sort()).toEqual([`${id}.jsonl`, 'folder', 'notes.txt'])
    expect(await deleteSetAside(unsaved, `${id}.jsonl`)).toBe(true)
    expect(await list()).toEqual([])
  })
})
