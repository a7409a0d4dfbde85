// Where a command's article comes from: a file, or a draft of the library.
import { randomUUID } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Article } from '../article/article.ts'
import type { ReadMedia } from '../article/export/export-format.ts'
import type { ImportResult } from '../article/import/formats.ts'
import { longestDraftFile } from '../article/storage/draft-file.ts'
import {
  createImportReader,
  type DocumentFile,
  type ImportReader,
} from '../electron/import/reader/import-reader.ts'
import { startNodeReader } from '../electron/import/reader/node-reader.ts'
import { type DeskProfiles, deskProfiles } from '../electron/library/desk-profiles.ts'
import { parseDraftBytes } from '../electron/library/draft-bytes.ts'
import { readFrom } from '../electron/library/export-library.ts'
import { errnoOf } from '../electron/library/failure.ts'
import { type Library, openLibrary } from '../electron/library/library.ts'
import { mediaFileIn } from '../electron/library/media.ts'
import { articleFile } from '../electron/library/rooms.ts'
import { BadInput, defaultLibrary } from './command.ts'

const clock = { now: () => new Date().toISOString(), newId: randomUUID }

function libraryFolder(folder: string | undefined): string {
  if (folder === '') throw new BadInput('--library needs a folder')
  return resolve(folder ?? defaultLibrary())
}

/** The desk's own profiles; none where there is no library. */
export const profilesIn = (folder: string | undefined): Promise<DeskProfiles> =>
  deskProfiles(libraryFolder(folder))

/** With `create`, a folder that is not there is made; else it is refused. */
export async function libraryAt(
  folder: string | undefined,
  { create }: { readonly create: boolean },
): Promise<Library> {
  const path = libraryFolder(folder)
  const opened = await openLibrary(path, { ...clock, create })
  if (opened.kind === 'opened') return opened.library
  throw new BadInput(
    opened.code === 'missing' && !create
      ? `no library in ${path}; name it with --library DIR`
      : opened.problem,
  )
}

/** The bytes of a file that a person named, `largest` at most. */
export async function readGivenFile(path: string, largest = longestDraftFile): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new BadInput(`${path} is a folder, not a file`)
    const handle = await open(path, 'r')
    try {
      return await readAtMost(handle, path, largest)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null) throw error
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw new BadInput(`no such file: ${path}`)
    throw new BadInput(
      errno === 'EACCES' ? `no permission to read ${path}` : `cannot read ${path} (${errno})`,
    )
  }
}

/** Counted while reading, since what a person names may be a device without an end. */
async function readAtMost(
  handle: { readonly createReadStream: (options: { autoClose: boolean }) => AsyncIterable<Buffer> },
  path: string,
  largest: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    size += chunk.length
    if (size > largest)
      throw new BadInput(`${path} is larger than ${Math.round(largest / 2 ** 20)} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export async function importFile(path: string): Promise<ImportResult> {
  return readDocument(await documentAt(path))
}

/** With the folder that it lies in, where its pictures may be. */
export async function documentAt(path: string, largest?: number): Promise<DocumentFile> {
  const bytes = await readGivenFile(path, largest)
  return { name: basename(path), bytes, folder: dirname(resolve(path)) }
}

export function readDocument(file: DocumentFile): Promise<ImportResult> {
  reader ??= createImportReader(startNodeReader)
  return reader.read(file)
}

/** One for the whole command. */
let reader: ImportReader | null = null

type ImportedDocument = Extract<ImportResult, { kind: 'imported' }>

/** The pictures that came in the file itself, else those that lie beside it as beside a draft's file. */
export const mediaOf = (
  { pictures }: Pick<ImportedDocument, 'pictures'>,
  file: string,
): ReadMedia =>
  pictures.length === 0
    ? readFrom((name) => mediaFileIn(dirname(file), name))
    : async (name) => pictures.find((picture) => picture.name === name)?.bytes ?? null

export interface GivenArticle {
  readonly article: Article
  /** The library it comes from, or null for a file. */
  readonly library: Library | null
  /** Its pictures. */
  readonly readMedia: ReadMedia
}

/** The article that `ID|FILE` means: a file of that name, else a draft with that id, short id or folder name. */
export async function givenArticle(
  reference: string,
  libraryFolder: string | undefined,
): Promise<GivenArticle> {
  const file = await fileFor(reference)
  if (file === null) return draftOf(reference, await libraryAt(libraryFolder, { create: false }))
  // A draft's file has its pictures beside it, wherever the folder was copied to.
  const found = await documentIn(file)
  return { article: found.article, library: null, readMedia: mediaOf(found, file) }
}

/** The file that a reference names, or null; a draft's folder stands for the article in it. */
async function fileFor(reference: string): Promise<string | null> {
  for (const path of [join(reference, articleFile), reference]) if (await isThere(path)) return path
  return null
}

async function isThere(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory()
  } catch (error) {
    if (errnoOf(error) !== null || error instanceof TypeError) return false
    throw error
  }
}

async function documentIn(path: string): Promise<Pick<ImportedDocument, 'article' | 'pictures'>> {
  if (path.endsWith('.json')) {
    const draft = parseDraftBytes(await readGivenFile(path))
    if (draft.kind === 'article') return { article: draft.article, pictures: [] }
    throw new BadInput(
      draft.kind === 'newer'
        ? `${path} was written by a newer version of Galley`
        : `${path} is not a Galley article: ${draft.problem}`,
    )
  }
  const imported = await importFile(path)
  if (imported.kind === 'imported') return imported
  throw new BadInput(`${path}: ${imported.problem}`)
}

async function draftOf(reference: string, library: Library): Promise<GivenArticle> {
  const id = await library.identify(reference)
  if (id === null)
    throw new BadInput(
      `no draft or file called ${reference}; galley list shows what is in ${library.root}`,
    )
  const opened = await library.open(id)
  switch (opened.kind) {
    case 'opened':
      return {
        article: opened.article,
        library,
        readMedia: readFrom((name) => library.mediaFile(id, name)),
      }
    case 'missing':
      throw new BadInput(`the draft ${reference} is not there any more`)
    case 'newer':
      throw new BadInput(`${opened.folder} was written by a newer version of Galley`)
    case 'unreadable':
      throw new BadInput(`${opened.folder} cannot be read as an article: ${opened.problem}`)
  }
}
