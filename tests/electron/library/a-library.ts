// A library in a temporary folder of its own, with a clock that moves a second at each look and ids in a row.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Article, createArticle } from '../../../article/article.ts'
import type { Body } from '../../../article/body/body.ts'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { folderNameFor } from '../../../electron/library/folder-name.ts'
import { type Library, openLibrary } from '../../../electron/library/library.ts'

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'galley-library-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const idNumber = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

export function clockFrom(start: string) {
  let seconds = 0
  let ids = 0xa0000000
  return {
    now: () => new Date(Date.parse(start) + 1000 * seconds++).toISOString(),
    newId: () => idNumber(ids++),
  }
}

export async function libraryIn(
  root: string,
  start = '2026-03-01T09:00:00.000Z',
  unsavedFolder?: string,
): Promise<Library> {
  const options = clockFrom(start)
  const opened = await openLibrary(
    root,
    unsavedFolder === undefined ? options : { ...options, unsavedFolder },
  )
  if (opened.kind !== 'opened') throw new Error(opened.problem)
  return opened.library
}

export const aLibrary = async (): Promise<Library> => libraryIn(await temporaryFolder())

export const bodyOf = (...paragraphs: readonly string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  })),
})

export const anArticle = (number: number, given: Partial<Article> = {}): Article =>
  createArticle({
    id: idNumber(number),
    now: '2026-02-01T08:00:00.000Z',
    headline: `Story ${number}`,
    body: bodyOf('The council met on Monday.'),
    ...given,
  })

/** Puts bytes where a draft's file would lie, as another program would. Gives the folder's full path. */
export async function plant(
  root: string,
  name: string,
  bytes: string | Uint8Array,
): Promise<string> {
  const folder = join(root, 'drafts', name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'article.json'), bytes)
  return folder
}

export const plantArticle = (root: string, article: Article): Promise<string> =>
  plant(root, folderNameFor(article), serialiseDraft(article))

export async function created(library: Library, article: Article) {
  const result = await library.create(article)
  if (result.kind !== 'created') throw new Error(JSON.stringify(result))
  return result
}

export async function openedFrom(library: Library, id: string) {
  const result = await library.open(id)
  if (result.kind !== 'opened') throw new Error(JSON.stringify(result))
  return result
}
