// The vault: identities of protected sources, encrypted, never in a draft's file, and never lost by a mistake.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { createSource, type Source } from '../../../article/source.ts'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import {
  entryLine,
  firstLine,
  type JournalEntry,
  readJournalText,
} from '../../../electron/library/journal/journal-lines.ts'
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

const passphrase = 'seven herons on a roof'
const name = 'Quirina Vexelbrock'
const contact = 'vexel77@hidden.example'

const hidden = (given: Partial<Source> = {}): Source =>
  createSource({
    id: '0000dead-0000-4000-8000-000000000000',
    name,
    contact,
    notes: 'meets at the lock',
    role: 'deputy clerk',
    organisation: 'Port of Westhaven',
    terms: 'on-background',
    description: 'a port official',
    ...given,
  })

const withSource = (source: Source) => anArticle(1, { sources: [source] })

async function unlocked(): Promise<Library> {
  const library = await aLibrary()
  expect(await library.vault.create(passphrase)).toEqual({ kind: 'done' })
  return library
}

async function saved(library: Library, article: Article) {
  const before = await openedFrom(library, article.id)
  return library.save({ id: article.id, article, baseRevision: before.revision })
}

/** Every byte below the library, as one text: a name in UTF-8 or UTF-16 would be found. */
async function bytesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = await Promise.all(files.map((entry) => bytesOf(join(entry.parentPath, entry.name))))
  return read.map((bytes) => `${bytes.toString('latin1')} ${bytes.toString('utf16le')}`).join('\n')
}

/** None of a file that was put in its place since the folder was read: it is read under its own name. */
async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if (file.endsWith('.tmp')) return Buffer.alloc(0)
    throw error
  }
}

const tells = /Quirina|Vexelbrock|vexel77|deputy clerk|meets at the lock/

describe('while the vault is unlocked', () => {
  test('a protected source leaves nothing in the draft but what was agreed, and comes back whole', async () => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    expect(await bytesBelow(library.root)).not.toMatch(tells)
    expect(await bytesBelow(library.root)).toContain('a port official')
    expect((await openedFrom(library, article.id)).article.sources).toEqual([
      { ...hidden(), inVault: true },
    ])
  })

  test('a change of the identity alone is kept, and leaves the draft as it is', async () => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    const before = await openedFrom(library, article.id)
    const changed = {
      ...before.article,
      sources: [hidden({ contact: 'elsewhere', inVault: true })],
    }
    expect(await saved(library, changed)).toMatchObject({
      kind: 'saved',
      revision: before.revision,
    })
    expect((await openedFrom(library, article.id)).article.sources[0]?.contact).toBe('elsewhere')
  })

  test('a source that becomes protected is taken out of the kept versions, and what still names her is counted', async () => {
    const library = await unlocked()
    const open = hidden({ terms: 'on-the-record' })
    const article = withSource(open)
    await created(library, article)
    await library.keepRevision(article.id, 'named')
    const named = {
      ...article,
      body: {
        type: 'doc' as const,
        content: [
          {
            type: 'paragraph' as const,
            content: [{ type: 'text' as const, text: `${name} spoke.` }],
          },
        ],
      },
    }
    await saved(library, named)
    await library.keepRevision(article.id, 'in the copy')
    const result = await saved(library, { ...article, sources: [hidden()] })
    expect(result).toMatchObject({ kind: 'saved', apart: { unkept: 0, cleaned: 2, named: 1 } })
    const [copy, first] = await library.revisions(article.id)
    const folder = (await library.folderOf(article.id)) ?? ''
    const text = (file = '') => readFile(join(folder, 'revisions', file), 'utf8')
    expect(await text(first?.file)).not.toMatch(tells)
    expect(await text(copy?.file)).toContain(`${name} spoke.`)
    expect(await text(copy?.file)).not.toContain(contact)
  })

  test('a source that becomes protected is taken out of journals and versions that were left, and files that still tell are counted', async () => {
    const root = await temporaryFolder()
    const aside = await temporaryFolder()
    const library = await libraryIn(root, undefined, aside)
    await library.vault.create(passphrase)
    const open = hidden({ terms: 'on-the-record' })
    const article = withSource(open)
    await created(library, article)
    const folder = (await library.folderOf(article.id)) ?? ''
    const lines = [
      { kind: 'fields' as const, sequence: 1, fields: { sources: [open], kicker: 'Typed' } },
      { kind: 'whole' as const, sequence: 2, article: { ...article } },
    ].map((entry) => entryLine(entry).line)
    const left = `${firstLine(article.id, 'a'.repeat(64), 0)}${lines.join('')}`
    const time = 'journal-2026-02-01T08-00-00-000Z'
    const places = [
      join(folder, `${time}.jsonl`),
      join(folder, `settled-${time}-2.jsonl`),
      join(aside, `${article.id}.${time}.jsonl`),
      join(aside, `settled-${article.id}.${time}.jsonl`),
      join(aside, `${idNumber(8)}.jsonl`),
    ]
    for (const place of places) await writeFile(place, left)
    const damaged = join(folder, `${time}-3.jsonl`)
    await writeFile(damaged, left.slice(0, -200))
    const copy = join(folder, 'article.sync-conflict-20260201-080000-ABCDEFG.json')
    await writeFile(copy, serialiseDraft(article))

    const result = await saved(library, { ...article, sources: [hidden()] })
    expect(result).toMatchObject({ apart: { cleaned: 2, journals: 6, files: 1 } })
    for (const place of places) {
      const text = await readFile(place, 'utf8')
      expect(text).not.toMatch(tells)
      const read = readJournalText(text)
      expect(read).toMatchObject({ end: 'whole', entries: [{}, {}] })
      expect(read?.entries[0]?.entry).toMatchObject({ fields: { kicker: 'Typed' } })
    }
    // Its last line is not whole: what cannot be read cannot be changed, and is told of.
    expect(await readFile(damaged, 'utf8')).toContain(name)
    // What a sync program left is an article, and says no more than the others.
    const beside = await readFile(copy, 'utf8')
    expect(beside).not.toMatch(tells)
    expect(await library.readRevision(article.id, basename(copy))).toMatchObject({ kind: 'read' })
  })

  test('a source that goes on the record stands in the draft again', async () => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    const { article: before } = await openedFrom(library, article.id)
    const [source] = before.sources
    if (source === undefined) throw new Error('no source')
    await saved(library, { ...before, sources: [{ ...source, terms: 'on-the-record' }] })
    library.vault.lock()
    expect((await openedFrom(library, article.id)).article.sources[0]).toMatchObject({
      name,
      inVault: false,
    })
  })
})

describe('while it is locked, or there is none', () => {
  test('no identity is written in the clear, and the save says how many were not kept', async () => {
    const library = await aLibrary()
    const article = anArticle(1)
    await created(library, article)
    const result = await saved(library, { ...article, sources: [hidden()] })
    expect(result).toMatchObject({ kind: 'saved', apart: { unkept: 1 } })
    expect(await bytesBelow(library.root)).not.toMatch(tells)
  })

  test('a draft is edited without its names, and they are there again once it is unlocked', async () => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    library.vault.lock()
    const { article: bare } = await openedFrom(library, article.id)
    expect(bare.sources[0]).toMatchObject({
      name: '',
      contact: '',
      description: 'a port official',
      inVault: true,
    })
    await saved(library, { ...bare, headline: 'Another headline' })
    expect(await library.vault.unlock(passphrase)).toEqual({ kind: 'done' })
    expect((await openedFrom(library, article.id)).article).toMatchObject({
      headline: 'Another headline',
      sources: [{ name, contact }],
    })
  })

  test('names that an older file holds in the clear are neither lost nor spread, and move when it is unlocked', async () => {
    const library = await aLibrary()
    const article = anArticle(1)
    const { folder } = await created(library, article)
    const file = join(library.root, folder, 'article.json')
    await writeFile(file, serialiseDraft({ ...article, sources: [hidden()] }))
    const { article: older } = await openedFrom(library, article.id)
    const kept = await saved(library, { ...older, headline: 'Edited' })
    expect(kept).not.toHaveProperty('apart')
    expect(await readFile(file, 'utf8')).toContain(name)
    await library.vault.create(passphrase)
    expect(await saved(library, { ...older, headline: 'Edited' })).toMatchObject({ kind: 'saved' })
    expect(await bytesBelow(library.root)).not.toMatch(tells)
    expect((await openedFrom(library, article.id)).article.sources[0]?.name).toBe(name)
  })
})

describe('a passphrase', () => {
  test('that is wrong is said to be, and opens nothing', async () => {
    const library = await unlocked()
    library.vault.lock()
    const answer = await library.vault.unlock('seven herons on a root')
    expect(answer).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('not the passphrase'),
    })
    expect(library.vault.identities()).toBe(null)
    expect(await library.vault.state()).toEqual({ kind: 'locked' })
  })

  test('that is short is refused, and there is no vault then', async () => {
    const library = await aLibrary()
    expect(await library.vault.create('short')).toMatchObject({ kind: 'refused' })
    expect(await library.vault.state()).toEqual({ kind: 'none' })
  })

  test('can be changed: the old one opens nothing any more, and no name is lost', async () => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    expect(await library.vault.changePassphrase('nine otters in a canal')).toEqual({ kind: 'done' })
    library.vault.lock()
    expect(await library.vault.unlock(passphrase)).toMatchObject({ kind: 'refused' })
    expect(await library.vault.unlock('nine otters in a canal')).toEqual({ kind: 'done' })
    expect((await openedFrom(library, article.id)).article.sources[0]?.name).toBe(name)
  })
})

describe('a damaged vault', () => {
  test.each([
    ['vault.age', ''],
    ['vault.age', 'age-encryption.org/v1\n-> X25519 broken\n'],
    ['vault.age', 'no age at all'],
    ['vault-key.age', ''],
    ['vault-key.age', 'age-encryption.org/v1\n-> scrypt broken\n'],
  ])('with %s holding %j is told, left as it is, and stops no draft', async (file, text) => {
    const library = await unlocked()
    const article = withSource(hidden())
    await created(library, article)
    library.vault.lock()
    const place = join(library.root, file)
    await writeFile(place, text)
    const answer = await library.vault.unlock(passphrase)
    expect(answer.kind === 'done' ? '' : answer.problem).toContain(file)
    expect(await readFile(place, 'utf8')).toBe(text)
    expect(await library.vault.create(passphrase)).toMatchObject({ kind: 'refused' })
    const { article: bare } = await openedFrom(library, article.id)
    expect(await saved(library, { ...bare, headline: 'Goes on' })).toMatchObject({ kind: 'saved' })
  })

  test('of which one file is missing is told, and never made anew over the other', async () => {
    const library = await unlocked()
    library.vault.lock()
    await rm(join(library.root, 'vault-key.age'))
    expect(await library.vault.state()).toMatchObject({
      kind: 'damaged',
      problem: expect.stringContaining('vault-key.age'),
    })
    expect(await library.vault.create(passphrase)).toMatchObject({ kind: 'refused' })
  })
})

describe('the journal of what is typed', () => {
  const appended = async (library: Library, id: string, entries: JournalEntry[]) => {
    const { revision } = await openedFrom(library, id)
    expect(await library.journals.append({ id, origin: revision, entries })).toMatchObject({
      kind: 'kept',
    })
    await library.journals.sync()
  }
  const entries = (article: Article): JournalEntry[] => [
    { kind: 'fields', sequence: 1, fields: { sources: [hidden()], headline: 'Typed' } },
    { kind: 'whole', sequence: 2, article: { ...article, sources: [hidden()] } },
  ]

  test('holds no name of a protected source, and the open vault has it at once', async () => {
    const library = await unlocked()
    const article = anArticle(1)
    await created(library, article)
    await appended(library, article.id, entries(article))
    expect(await bytesBelow(library.root)).not.toMatch(tells)
    await expect.poll(() => library.vault.identities()?.get(hidden().id)?.name).toBe(name)
  })

  test('holds none while the vault is locked either, and hands it over when it opens', async () => {
    const library = await unlocked()
    const article = anArticle(1)
    await created(library, article)
    library.vault.lock()
    await appended(library, article.id, entries(article))
    expect(await bytesBelow(library.root)).not.toMatch(tells)
    expect(await library.vault.unlock(passphrase)).toEqual({ kind: 'done' })
    expect(library.vault.identities()?.get(hidden().id)?.contact).toBe(contact)
  })

  test('of sources that are none holds none of them', async () => {
    const library = await unlocked()
    const article = anArticle(1)
    await created(library, article)
    const odd = [{ name, terms: 'on-background', surplus: true }]
    await appended(library, article.id, [{ kind: 'fields', sequence: 1, fields: { sources: odd } }])
    expect(await bytesBelow(library.root)).not.toMatch(tells)
  })
})
