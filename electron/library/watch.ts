// Notices that something in the library was changed by somebody else. Events of the file system are hints, late,
// doubled or lost: each only makes us look, and what counts is what is there.
import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readDraftBytes } from './draft-bytes.ts'
import { errnoOf } from './failure.ts'
import { journalName } from './journal/journal-file.ts'
import { folderAt, type Place, rooms } from './rooms.ts'

/** `id` is an open draft's when its file holds something new; null when folders came, went or moved. */
export interface LibraryChange {
  readonly kind: 'changed'
  readonly id: string | null
}

export interface LibraryWatch {
  readonly look: () => Promise<void>
  /** Adds the folder of a draft to what is watched. */
  readonly follow: (place: Place) => void
  readonly close: () => void
}

export interface WatchedLibrary {
  readonly root: string
  readonly find: (id: string) => Promise<Place | null>
  /** The drafts opened last, with the revisions that this process last read or wrote. */
  readonly openDrafts: () => ReadonlyMap<string, string>
  /** Runs while no write of ours to this draft is under way, so that none is taken for somebody else's. */
  readonly alone: <Result>(id: string, work: () => Promise<Result>) => Promise<Result>
  /** The folders that this process knows of, as `drafts/<name>`; null before the first listing. */
  readonly knownFolders: () => ReadonlySet<string> | null
}

const debounceMs = 100
const pollMs = 2_000

export function watchLibrary(
  library: WatchedLibrary,
  listener: (change: LibraryChange) => void,
): LibraryWatch {
  const watchers = new Map<string, FSWatcher>()
  const reported = new Map<string, string>()
  let lastFolders: string | null = null
  let timer: NodeJS.Timeout | null = null
  let polling: NodeJS.Timeout | null = null
  let isClosed = false

  const report = (id: string | null) => {
    if (!isClosed) listener({ kind: 'changed', id })
  }

  const lookAtFolders = async () => {
    const names = await foldersOf(library.root)
    const known = library.knownFolders()
    const isKnown =
      known !== null && names.length === known.size && names.every((name) => known.has(name))
    const now = names.join('\n')
    const isNews = !isKnown && lastFolders !== null && now !== lastFolders
    lastFolders = now
    if (isNews) report(null)
  }

  /** By content: a touched file, a late event and our own save are no news, and the same news is told once. */
  const lookAtDraft = async (id: string) => {
    const place = await library.find(id)
    const read = place ? await readDraftBytes(library.root, place) : null
    const seen = read?.kind === 'bytes' ? read.revision : (read?.kind ?? 'missing')
    if (seen === library.openDrafts().get(id)) reported.delete(id)
    else if (seen !== reported.get(id)) {
      reported.set(id, seen)
      report(id)
    }
  }

  const look = async () => {
    await lookAtFolders()
    for (const id of [...library.openDrafts().keys()])
      await library.alone(id, () => lookAtDraft(id))
  }

  const lookSoon = () => {
    if (isClosed || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      void look()
    }, debounceMs)
    timer.unref()
  }

  // No watches left on this machine, or a disk that cannot report: look from time to time instead.
  const poll = () => {
    if (polling !== null || isClosed) return
    polling = setInterval(() => void look(), pollMs)
    polling.unref()
  }

  const attach = (folder: string) => {
    if (isClosed || watchers.has(folder)) return
    try {
      const watcher = watchFolder(folder, { persistent: false }, (_event, name) => {
        if (!isOurOwnNoise(name)) lookSoon()
      })
      watchers.set(folder, watcher)
      watcher.on('error', () => {
        detach(folder)
        poll()
      })
    } catch (error) {
      if (errnoOf(error) === null) throw error
      poll()
    }
  }

  const detach = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  const most = rooms.length + mostFollowed
  for (const room of rooms) attach(join(library.root, room))
  void lookAtFolders()

  return {
    look,
    follow: (place) => {
      attach(folderAt(library.root, place))
      // The oldest after the two rooms goes.
      const oldest = [...watchers.keys()][rooms.length]
      if (watchers.size > most && oldest !== undefined) detach(oldest)
    },
    close: () => {
      isClosed = true
      if (timer) clearTimeout(timer)
      if (polling) clearInterval(polling)
      for (const folder of [...watchers.keys()]) detach(folder)
    },
  }
}

/** What this and other Galleys write all the time beside article.json, and which changes no article. */
const isOurOwnNoise = (name: string | null): boolean =>
  name !== null && (name === journalName || name.startsWith('.galley-'))

/** How many drafts are looked after at once: the open one, and those just left. */
export const mostFollowed = 4

async function foldersOf(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    rooms.map(async (room) => {
      const names = await readdir(join(root, room)).catch((): string[] => [])
      return names.filter((name) => !name.startsWith('.')).map((name) => `${room}/${name}`)
    }),
  )
  return found.flat().sort()
}
