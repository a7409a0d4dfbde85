// Which drafts there are, and where each lies. The disk is the truth: every listing looks at every folder again and
// reads the files that have changed.
import { lstat } from 'node:fs/promises'
import { parseDraftBytes, readDraftBytes } from './draft-bytes.ts'
import { mapEach } from './each.ts'
import { errnoOf } from './failure.ts'
import { idFromFolder, shortId } from './folder-name.ts'
import { foldersIn, type ListedDraft, lookAt } from './look-at-draft.ts'
import { distinct } from './one-owner.ts'
import { folderAt, labelOfPlace, type Place, rooms } from './rooms.ts'
import { newestFirst } from './summary.ts'
import { type CachedSummary, readSummaryCache, writeSummaryCache } from './summary-cache.ts'

export interface DraftIndex {
  /** Newest first. Looks at the disk each time. */
  readonly scan: () => Promise<readonly ListedDraft[]>
  /** Where the draft of this id lies, or null. Looks at the disk only as far as needed. */
  readonly find: (id: string) => Promise<Place | null>
  /** What the last listing found, brought up to date with our own changes only. */
  readonly recent: () => Promise<readonly ListedDraft[]>
  /** The draft of this id was written, or came to lie here. */
  readonly put: (id: string, place: Place) => void
  /** The folders as the last listing and our own changes left them, `drafts/<name>`; null before the first. */
  readonly knownFolders: () => ReadonlySet<string> | null
}

const atOnce = 32

export function createDraftIndex(root: string): DraftIndex {
  const places = new Map<string, Place>()
  const touched = new Map<string, Place>()
  let folders: Set<string> | null = null
  let listed: readonly ListedDraft[] | null = null
  let cache: Map<string, CachedSummary> | null = null
  let running: Promise<readonly ListedDraft[]> | null = null
  let waiting: Promise<readonly ListedDraft[]> | null = null

  const scanNow = async (): Promise<readonly ListedDraft[]> => {
    const known = cache ?? (await readSummaryCache(root))
    touched.clear()
    const found = (await Promise.all(rooms.map((room) => foldersIn(root, room)))).flat()
    const looked = await mapEach(found, atOnce, (folder) =>
      lookAt(root, folder, known.get(labelOfPlace(folder.place))),
    )
    const drafts = distinct(looked.filter((draft) => draft !== null))
    for (const { summary, place } of drafts) places.set(summary.id, place)
    const next = new Map(
      drafts
        .filter(({ stamp }) => stamp !== '')
        .map(({ place, stamp, summary }) => [labelOfPlace(place), { stamp, summary }]),
    )
    if (!isSame(known, next)) await writeSummaryCache(root, next)
    cache = next
    folders = new Set(found.map(({ place }) => labelOfPlace(place)))
    listed = drafts.sort((a, b) => newestFirst(a.summary, b.summary))
    return listed
  }

  // A listing asked for while one runs must see what changed since that one began: it waits for the next, which all
  // who ask meanwhile share.
  const scan = (): Promise<readonly ListedDraft[]> => {
    if (running === null) {
      running = scanNow().finally(() => {
        running = null
      })
      return running
    }
    waiting ??= running
      .catch(() => null)
      .then(() => {
        waiting = null
        return scan()
      })
    return waiting
  }

  const find = async (id: string): Promise<Place | null> => {
    const known = places.get(id)
    if (known && (await isFolder(folderAt(root, known)))) return known
    places.delete(id)
    const guessed = await findByName(root, id)
    if (guessed) places.set(id, guessed)
    else await scan()
    return places.get(id) ?? null
  }

  const recent = async (): Promise<readonly ListedDraft[]> => {
    if (listed === null || running !== null) return scan()
    if (touched.size === 0) return listed
    const changed = new Map(touched)
    touched.clear()
    const looked = await mapEach([...changed.values()], atOnce, (place) =>
      lookAt(root, { place, isLink: false }, undefined),
    )
    const others = listed.filter(({ place }) => !changed.has(labelOfPlace(place)))
    listed = distinct([...others, ...looked.filter((draft) => draft !== null)]).sort((a, b) =>
      newestFirst(a.summary, b.summary),
    )
    return listed
  }

  const put = (id: string, place: Place): void => {
    const before = places.get(id)
    if (before) touched.set(labelOfPlace(before), before)
    touched.set(labelOfPlace(place), place)
    places.set(id, place)
    if (before) folders?.delete(labelOfPlace(before))
    folders?.add(labelOfPlace(place))
  }

  return { scan, find, recent, put, knownFolders: () => folders }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch (error) {
    if (errnoOf(error) !== null) return false
    throw error
  }
}

/** By the short id at the end of the folder's name, which saves reading the rest of the library. */
async function findByName(root: string, id: string): Promise<Place | null> {
  const folders = (await Promise.all(rooms.map((room) => foldersIn(root, room)))).flat()
  const all = folders.map(({ place }) => place)
  for (const place of all.filter(({ name }) => name.endsWith(`-${shortId(id)}`))) {
    const read = await readDraftBytes(root, place)
    const draft = read.kind === 'bytes' ? parseDraftBytes(read.bytes) : null
    if (draft?.kind === 'article' && draft.article.id === id) return place
  }
  return all.find((place) => idFromFolder(labelOfPlace(place)) === id) ?? null
}

function isSame(
  known: ReadonlyMap<string, CachedSummary>,
  next: ReadonlyMap<string, CachedSummary>,
): boolean {
  if (known.size !== next.size) return false
  for (const [folder, entry] of next) if (known.get(folder)?.stamp !== entry.stamp) return false
  return true
}
