// One folder of the library looked at: the draft in it, or what is wrong with it. Nothing on the disk is ever changed.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDraftBytes, readDraftBytes, stampAt } from './draft-bytes.ts'
import { isMissing } from './failure.ts'
import { entriesIn } from './names-in.ts'
import { articleFile, folderAt, type Place, type Room } from './rooms.ts'
import { type DraftSummary, summaryOf, summaryOfProblem } from './summary.ts'
import type { CachedSummary } from './summary-cache.ts'

export interface ListedDraft {
  readonly place: Place
  readonly stamp: string
  readonly summary: DraftSummary
}

export interface FolderInRoom {
  readonly place: Place
  readonly isLink: boolean
}

/** The folders of a room that may hold drafts; none when the room is not there. */
export async function foldersIn(root: string, room: Room): Promise<readonly FolderInRoom[]> {
  return (await entriesIn(join(root, room)))
    .filter(
      (entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()),
    )
    .map((entry) => ({ place: { room, name: entry.name }, isLink: entry.isSymbolicLink() }))
}

/** The draft in a folder; null for an empty one, which is what is left when everything was moved out of it. */
export async function lookAt(
  root: string,
  { place, isLink }: FolderInRoom,
  known: CachedSummary | undefined,
): Promise<ListedDraft | null> {
  if (isLink) return brokenDraft(place, 'the folder is a link, and links are not followed', epoch)
  const folder = folderAt(root, place)
  if (known && (await stampAt(join(folder, articleFile))) === known.stamp)
    return { place, stamp: known.stamp, summary: known.summary }
  const read = await readDraftBytes(root, place)
  if (read.kind === 'missing')
    return (await isEmptyOrGone(folder))
      ? null
      : brokenDraft(place, 'the folder holds no article.json', epoch)
  if (read.kind === 'closed') return brokenDraft(place, read.problem, read.modifiedAt)
  const draft = parseDraftBytes(read.bytes)
  if (draft.kind === 'article')
    return { place, stamp: read.stamp, summary: summaryOf(draft.article, place) }
  const problem =
    draft.kind === 'newer' ? 'the file was written by a newer version of Galley' : draft.problem
  return brokenDraft(place, problem, read.modifiedAt, read.stamp)
}

const brokenDraft = (
  place: Place,
  problem: string,
  modifiedAt: string,
  stamp = '',
): ListedDraft => ({ place, stamp, summary: summaryOfProblem(place, problem, modifiedAt) })

const epoch = new Date(0).toISOString()

async function isEmptyOrGone(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    return isMissing(error)
  }
}
