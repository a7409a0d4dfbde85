// What was typed after the last save: on the disk within a moment, found again, never done again on a text that it does
// not belong to. Kills at any moment are in tests/torture/.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { createJournals } from '../../../electron/library/journal/journal.ts'
import type { JournalEntry } from '../../../electron/library/journal/journal-lines.ts'
import type { Library } from '../../../electron/library/library.ts'
import {
  aLibrary,
  anArticle,
  created,
  idNumber,
  libraryIn,
  openedFrom,
  temporaryFolder,
} from './a-library.ts'

/** A letter typed at a place of the body. */
const typed = (sequence: number, text = 'x'): JournalEntry => ({
  kind: 'steps',
  sequence,
  steps: [
    {
      stepType: 'replace',
      from: sequence,
      to: sequence,
      slice: { content: [{ type: 'text', text }] },
    },
  ],
})

const headlined = (sequence: number, headline: string): JournalEntry => ({
  kind: 'fields',
  sequence,
  fields: { headline },
})

interface Open {
  readonly library: Library
  readonly id: string
  readonly folder: string
  readonly revision: string
  readonly journal: string
  readonly append: (...entries: JournalEntry[]) => ReturnType<Library['journals']['append']>
}

async function openOne(library?: Library): Promise<Open> {
  const at = library ?? (await aLibrary())
  const { id, folder } = await created(at, anArticle(1))
  const { opened } = await at.resume(id)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { revision } = opened
  return {
    library: at,
    id,
    revision,
    folder: join(at.root, folder),
    journal: join(at.root, folder, 'journal.jsonl'),
    append: (...entries) => at.journals.append({ id, origin: revision, entries }),
  }
}

/** What another start of Galley finds. */
async function foundAnew(root: string, unsaved?: string) {
  const { recovery } = await (await libraryIn(root, undefined, unsaved)).resume(idNumber(1))
  return recovery.entries
}

const save = ({ library, id }: Open, headline: string, baseRevision: string, journalUpTo: number) =>
  library.save({ id, article: anArticle(1, { headline }), baseRevision, journalUpTo })

test('entries are found again, in order, until a save holds them', async () => {
  const open = await openOne()
  await open.append(typed(1), headlined(2, 'Tram'))
  await open.append(typed(3))
  expect(await foundAnew(open.library.root)).toEqual([typed(1), headlined(2, 'Tram'), typed(3)])

  const saved = await save(open, 'Tram', open.revision, 2)
  expect(saved).toMatchObject({ kind: 'saved' })
  expect(await foundAnew(open.library.root)).toEqual([typed(3)])
})

test('entries typed after a save go on from what it wrote, though the window began with an older revision', async () => {
  const open = await openOne()
  await open.append(headlined(1, 'Tram'))
  await save(open, 'Tram', open.revision, 1)
  await open.append(typed(2), typed(3))
  expect(await foundAnew(open.library.root)).toEqual([typed(2), typed(3)])
  expect((await readdir(open.folder)).sort()).toEqual([
    'article.json',
    'journal.jsonl',
    'revisions',
  ])
})

test('an entry that comes late, or twice, changes nothing', async () => {
  const open = await openOne()
  await open.append(headlined(1, 'Tram'), typed(2))
  await open.append(typed(2, 'again'), typed(3))
  await save(open, 'Tram', open.revision, 5)
  await open.append(typed(4))
  expect(await foundAnew(open.library.root)).toEqual([])
})

test('a window that went away goes on where it stopped', async () => {
  const open = await openOne()
  await open.append(typed(1), typed(2))
  const { recovery } = await open.library.resume(open.id)
  expect(recovery.lastSequence).toBe(2)
  await open.append(typed(3))
  expect(await foundAnew(open.library.root)).toEqual([typed(1), typed(2), typed(3)])
})

describe('a crash between the journal and the file', () => {
  const article = anArticle(1)
  const next = anArticle(1, { headline: 'Tram' })

  async function announced() {
    const open = await openOne()
    const journals = createJournals({
      folderOf: async () => open.folder,
      asideFolder: null,
      now: () => '2026-03-01T09:00:00.000Z',
    })
    await journals.recover(open.id, open.folder, open.revision)
    await journals.append({
      id: open.id,
      origin: open.revision,
      entries: [headlined(1, 'Tram'), typed(2)],
    })
    const bytes = Buffer.from(serialiseDraft(next))
    const { createHash } = await import('node:crypto')
    const revision = createHash('sha256').update(bytes).digest('hex')
    await journals.announce(open.id, open.folder, revision, 1)
    return { open, bytes }
  }

  test('before the file is replaced, all is done again', async () => {
    const { open } = await announced()
    expect(await foundAnew(open.library.root)).toEqual([headlined(1, 'Tram'), typed(2)])
    expect(article.headline).not.toBe('Tram')
  })

  test('after the file is replaced, only what it does not hold', async () => {
    const { open, bytes } = await announced()
    await writeFile(join(open.folder, 'article.json'), bytes)
    expect(await foundAnew(open.library.root)).toEqual([typed(2)])
    expect((await readdir(open.folder)).sort()).toEqual(['article.json', 'journal.jsonl'])
  })
})

describe('a journal that is not whole', () => {
  const entries = [1, 2, 3, 4, 5].map((sequence) => typed(sequence, `word${sequence}`))

  async function journalText(): Promise<{ readonly text: Buffer; readonly open: Open }> {
    const open = await openOne()
    for (const entry of entries) await open.append(entry)
    return { text: await readFile(open.journal), open }
  }

  const isStartOf = (found: readonly JournalEntry[]) => {
    expect(found).toEqual(entries.slice(0, found.length))
  }

  test('gives, cut anywhere, the entries before the cut', async () => {
    const { text, open } = await journalText()
    for (let length = 0; length <= text.length; length += 7) {
      await writeFile(open.journal, text.subarray(0, length))
      isStartOf(await foundAnew(open.library.root))
    }
  })

  test('and whatever is damaged in it, nothing but a start of what was typed; the damaged file is kept', async () => {
    const { text, open } = await journalText()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        async (at, bytes) => {
          const damaged = Buffer.from(text)
          damaged.set(bytes.subarray(0, text.length - at), at)
          await writeFile(open.journal, damaged)
          const found = await foundAnew(open.library.root)
          isStartOf(found)
          const left = (await readdir(open.folder)).filter((name) => name.startsWith('journal-'))
          const isCutOnly = found.length === 4 && at >= damaged.lastIndexOf('\n', text.length - 2)
          if (found.length < entries.length && !isCutOnly) expect(left).not.toEqual([])
          for (const name of left) await rm(join(open.folder, name))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is gone on with after a cut as if the cut line had never been', async () => {
    const { text, open } = await journalText()
    await writeFile(open.journal, text.subarray(0, text.length - 10))
    const library = await libraryIn(open.library.root)
    const { recovery } = await library.resume(open.id)
    expect(recovery).toEqual({ entries: entries.slice(0, 4), lastSequence: 4 })
    await library.journals.append({
      id: open.id,
      origin: open.revision,
      entries: [typed(5, 'new')],
    })
    expect(await foundAnew(open.library.root)).toEqual([...entries.slice(0, 4), typed(5, 'new')])
  })
})

describe('a journal that goes on from another text', () => {
  test('is kept under a name of its own, offered with its words and with the text it belongs to', async () => {
    const open = await openOne()
    await open.library.keepRevision(open.id, '')
    await open.append(typed(1, 'Never '), typed(2, 'lost.'))
    const before = await readFile(open.journal, 'utf8')
    await writeFile(
      join(open.folder, 'article.json'),
      serialiseDraft(anArticle(1, { headline: 'Theirs' })),
    )
    const library = await libraryIn(open.library.root)
    expect((await library.resume(open.id)).recovery.entries).toEqual([])
    const [left, ...more] = await library.journals.left(open.id)
    expect(more).toEqual([])
    expect(left).toMatchObject({
      base: { headline: 'Story 1' },
      entries: [typed(1, 'Never '), typed(2, 'lost.')],
      words: 'Never \nlost.',
    })
    expect(await readFile(join(open.folder, left?.file ?? ''), 'utf8')).toBe(before)

    await library.journals.settleLeft(open.id, left?.file ?? '')
    expect(await library.journals.left(open.id)).toEqual([])
    expect(await readFile(join(open.folder, `settled-${left?.file}`), 'utf8')).toBe(before)
  })

  test('which holds nothing unsaved is no news', async () => {
    const open = await openOne()
    await open.append(headlined(1, 'Tram'))
    await save(open, 'Tram', open.revision, 1)
    await writeFile(
      join(open.folder, 'article.json'),
      serialiseDraft(anArticle(1, { headline: 'Theirs' })),
    )
    expect(await foundAnew(open.library.root)).toEqual([])
    expect((await readdir(open.folder)).filter((name) => name.startsWith('journal-'))).toEqual([])
  })

  test('cannot name a file outside of its folder to be settled', async () => {
    const open = await openOne()
    await writeFile(join(open.library.root, 'victim.jsonl'), 'mine')
    await open.library.journals.settleLeft(open.id, '../../victim.jsonl')
    expect(await readFile(join(open.library.root, 'victim.jsonl'), 'utf8')).toBe('mine')
  })
})

describe('when the draft’s folder is gone', () => {
  async function withUnsavedFolder() {
    const root = await temporaryFolder()
    const unsaved = join(await temporaryFolder(), 'unsaved')
    const open = await openOne(await libraryIn(root, undefined, unsaved))
    return { root, unsaved, open }
  }

  test('what is typed goes to a folder of this machine, and is found when the draft is there again', async () => {
    const { root, unsaved, open } = await withUnsavedFolder()
    await open.append(typed(1))
    await rename(join(root, 'drafts'), join(root, 'unplugged'))
    await mkdir(join(root, 'drafts'))
    expect(await open.append(typed(2))).toEqual({ kind: 'kept', where: 'aside', wantsWhole: true })
    expect(await readdir(join(root, 'drafts'))).toEqual([])
    const whole: JournalEntry = {
      kind: 'whole',
      sequence: 3,
      article: { ...anArticle(1, { headline: 'All of it' }) },
    }
    expect(await open.append(whole)).toMatchObject({ where: 'aside', wantsWhole: false })
    await open.append(typed(4))
    await rm(join(root, 'drafts'), { recursive: true })
    await rename(join(root, 'unplugged'), join(root, 'drafts'))
    expect(await foundAnew(root, unsaved)).toEqual([whole, typed(4)])
  })

  test('and after the next save nothing of it is left behind', async () => {
    const { root, unsaved, open } = await withUnsavedFolder()
    await rename(open.folder, `${open.folder}-away`)
    expect(await open.append(headlined(1, 'Tram'))).toMatchObject({ where: 'aside' })
    await rename(`${open.folder}-away`, open.folder)
    expect(await save(open, 'Tram', open.revision, 1)).toMatchObject({ kind: 'saved' })
    expect(await readdir(unsaved)).toEqual([])
    expect(await foundAnew(root, unsaved)).toEqual([])
    expect((await openedFrom(open.library, open.id)).article.headline).toBe('Tram')
  })

  test('it says so where there is no such folder either', async () => {
    const open = await openOne()
    await rm(open.folder, { recursive: true })
    expect(await open.append(typed(1))).toMatchObject({ kind: 'failed', code: 'missing' })
  })
})

test('a whole article takes the place of all entries before it', async () => {
  const open = await openOne()
  await open.append(typed(1), typed(2))
  const whole: JournalEntry = { kind: 'whole', sequence: 3, article: { ...anArticle(1) } }
  await open.append(whole)
  await open.append(typed(4))
  expect(await foundAnew(open.library.root)).toEqual([whole, typed(4)])
  expect(await readFile(open.journal, 'utf8')).not.toContain('"sequence":2')
})

test('a journal that grows long while saves fail asks for a whole article', async () => {
  const open = await openOne()
  const paste = 'word '.repeat(900_000)
  expect(await open.append(typed(1))).toMatchObject({ wantsWhole: false })
  expect(await open.append(typed(2, paste))).toMatchObject({ wantsWhole: true })
})

test('what was dropped is not found again', async () => {
  const open = await openOne()
  await open.append(typed(1))
  await open.library.journals.drop(open.id)
  expect(await foundAnew(open.library.root)).toEqual([])
  expect(await readdir(open.folder)).toEqual(['article.json'])
})
