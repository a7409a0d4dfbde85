// Drafts as files: put into a library before the window opens it, and read back as another program would.
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Article, createArticle } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import { textOf } from '../../article/quotes/quotes-in.ts'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { folderNameFor } from '../../electron/library/folder-name.ts'

type Room = 'drafts' | 'spiked'

export const bodyOf = (...paragraphs: readonly string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

export const anArticle = (given: Partial<Article> = {}): Article => ({
  ...createArticle({ id: randomUUID(), now: '2026-02-01T08:00:00.000Z' }),
  headline: 'Council keeps the tram',
  body: bodyOf('The council met on Monday.'),
  ...given,
})

/** Gives the path of the file. */
export async function plantBytes(
  library: string,
  folder: string,
  bytes: string | Uint8Array,
  room: Room = 'drafts',
): Promise<string> {
  const place = path.join(library, room, folder)
  await mkdir(place, { recursive: true })
  const file = path.join(place, 'article.json')
  await writeFile(file, bytes)
  return file
}

export const plant = (library: string, article: Article, room: Room = 'drafts'): Promise<string> =>
  plantBytes(library, folderNameFor(article), serialiseDraft(article), room)

export async function draftFolders(library: string, room: Room = 'drafts'): Promise<string[]> {
  const place = path.join(library, room)
  return (await readdir(place)).filter((name) => !name.startsWith('.'))
}

export async function readArticle(file: string): Promise<Article> {
  const draft = parseDraft(await readFile(file, 'utf8'))
  if (draft.kind !== 'article') throw new Error(`${file} holds no article: ${draft.kind}`)
  return draft.article
}

/** The article of a library that holds no other. */
export async function onlyArticle(library: string): Promise<Article> {
  const [folder, ...more] = await draftFolders(library)
  if (folder === undefined || more.length > 0) throw new Error(`${more.length + 1} drafts`)
  return readArticle(path.join(library, 'drafts', folder, 'article.json'))
}

export const textIn = async (file: string): Promise<string> =>
  textOf((await readArticle(file)).body)
