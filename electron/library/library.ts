// The library: all that Galley does with drafts on the disk, as one set of functions. Plain Node: the window's main
// process and the command line use the same one. Nothing expected is thrown; every result says what happened.
import { realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { PrintedLink } from '../../article/print/printed-article.ts'
import { packBundle, type WhichRevisions } from './bundle.ts'
import { createDeskMoves, type DeskMoves } from './desk-moves.ts'
import { readDraftBytes } from './draft-bytes.ts'
import { createDraftIndex } from './draft-index.ts'
import { errnoOf, type Failure, failed, failureFrom } from './failure.ts'
import { shortId } from './folder-name.ts'
import { createDraftJournals, type DraftJournals } from './journal/draft-journals.ts'
import { createJournals, type Recovery } from './journal/journal.ts'
import type { DraftOfWords } from './journal/set-aside.ts'
import { createKeepApart } from './keep-apart.ts'
import { addMediaTo, type MediaResult, mediaFileIn } from './media.ts'
import { type OpenResult, openAt } from './open-draft.ts'
import { folderAt, rooms } from './rooms.ts'
import { isThere, makeFolder, makeFolders } from './root-there.ts'
import type { SaveRequest, SaveResult } from './save-draft.ts'
import { createSaveQueue } from './save-queue.ts'
import { createSaver } from './saving.ts'
import { createSearch, type SearchHit } from './search.ts'
import { createDraftStates, type DraftStates } from './states.ts'
import type { DraftSummary } from './summary.ts'
import { sweepFolder } from './temp-files.ts'
import { createVault, type Vault } from './vault.ts'
import { type LibraryChange, type LibraryWatch, watchLibrary } from './watch.ts'

export interface LibraryOptions {
  /** ISO 8601, UTC. */
  readonly now: () => string
  /** A UUID. */
  readonly newId: () => string
  /** False to leave a folder that is not there alone: then it fails as missing. */
  readonly create?: boolean
  /** It has been a library before: an empty folder is then a drive that is not there. */
  readonly isKnown?: boolean
  /** For what was typed and cannot be kept beside its draft; without it, it stays in the window alone. */
  readonly unsavedFolder?: string
}

/** With what was typed on top of the file and is to be done again; only for a draft that could be opened. */
export interface Resumed {
  readonly opened: OpenResult
  readonly recovery: Recovery
}

export interface Library extends DeskMoves, DraftStates {
  /** The library's real path. */
  readonly root: string
  /** False while its drive is away. */
  readonly isThere: () => Promise<boolean>
  /** Newest first, damaged and newer files included. */
  readonly list: () => Promise<readonly DraftSummary[]>
  readonly open: (id: string) => Promise<OpenResult>
  /** Opens a draft to go on writing: what a crash kept from being saved comes with it. */
  readonly resume: (id: string) => Promise<Resumed>
  readonly journals: DraftJournals
  /** Where the draft is whose words lie on this machine. */
  readonly draftOfWords: (id: string) => Promise<DraftOfWords>
  readonly save: (request: SaveRequest) => Promise<SaveResult>
  /** The draft as one file to hand on; null when it cannot be read. */
  readonly pack: (id: string, which: WhichRevisions) => Promise<Uint8Array | null>
  /** The full path of a draft's folder, to show it in the file manager; null when there is none. */
  readonly folderOf: (id: string) => Promise<string | null>
  /** The id of a draft named by its id, the first eight characters of it, or its folder; null when there is none. */
  readonly identify: (reference: string) => Promise<string | null>
  readonly addMedia: (id: string, bytes: Uint8Array) => Promise<MediaResult>
  /** The real path of a picture of this draft; null for anything else. */
  readonly mediaFile: (id: string, name: string) => Promise<string | null>
  /** Newest first; every word of the query must begin a word of the draft. */
  readonly search: (query: string) => Promise<readonly SearchHit[]>
  /** The newest finished articles, for print. */
  readonly latest: (count: number, exceptId: string) => Promise<readonly PrintedLink[]>
  /** Tells of changes by others, as hints: look again. Ends when the function it returns is called. */
  readonly watch: (listener: (change: LibraryChange) => void) => () => void
  /** Makes every watch look now, for instance when the window comes to the front. */
  readonly lookForChanges: () => Promise<void>
  /** Who the protected sources are. While it is unlocked, `open` gives their identities and `save` keeps them there. */
  readonly vault: Vault
  /** When every write that was asked for is done. */
  readonly idle: () => Promise<void>
}

export type OpenedLibrary = { readonly kind: 'opened'; readonly library: Library } | Failure

/** Opens the folder as a library, and makes it one where nothing is there yet. */
export async function openLibrary(folder: string, options: LibraryOptions): Promise<OpenedLibrary> {
  const path = resolve(folder)
  try {
    if (options.create !== false) await makeFolders(path)
    const root = await realpath(path)
    if (!(await stat(root)).isDirectory()) return failed('not-a-file', `${path} is no folder`)
    if (options.isKnown && !(await isThere(root)))
      return failed('missing', `Could not open the library ${path}`)
    if (options.create !== false) await makeRooms(root)
    for (const name of ['.', '.galley', ...rooms]) await sweepFolder(join(root, name))
    if (options.unsavedFolder !== undefined) await sweepFolder(options.unsavedFolder)
    return { kind: 'opened', library: libraryAt(root, options) }
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return failed('not-a-file', `${path} is no folder`)
    return failureFrom(error, `Could not open the library ${path}`)
  }
}

/** A library that cannot be written can still be read. */
async function makeRooms(root: string): Promise<void> {
  for (const room of rooms) {
    try {
      await makeFolder(join(root, room))
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  }
}

function libraryAt(root: string, { now, newId, unsavedFolder }: LibraryOptions): Library {
  const index = createDraftIndex(root)
  const queue = createSaveQueue()
  const asideFolder = unsavedFolder ?? null
  const folderOf = async (id: string): Promise<string | null> => {
    const place = await index.find(id)
    return place === null ? null : folderAt(root, place)
  }
  const journals = createJournals({ folderOf, asideFolder, now })
  const keepApart = createKeepApart(createVault(root))
  const saver = createSaver(root, index, queue, journals, now, keepApart, asideFolder)
  const watches = new Set<LibraryWatch>()

  const open = async (id: string): Promise<OpenResult> => {
    const place = await index.find(id)
    if (place === null) return { kind: 'missing' }
    const folder = folderAt(root, place)
    for (const name of ['.', 'revisions', 'media']) await sweepFolder(join(folder, name))
    const opened = await openAt(root, place, id)
    if (opened.kind === 'opened') {
      saver.opened(id, opened.revision)
      for (const watching of watches) watching.follow(place)
      return { ...opened, article: keepApart.opened(opened.article) }
    }
    return opened
  }

  // While no save is under way: the journal has to fit the file.
  const resume = (id: string): Promise<Resumed> =>
    queue.alone(id, async () => {
      const opened = await open(id)
      saver.resumed(id)
      const folder = opened.kind === 'opened' ? await folderOf(id) : null
      return opened.kind !== 'opened' || folder === null
        ? { opened, recovery: { entries: [], lastSequence: 0 } }
        : { opened, recovery: await journals.recover(id, folder, opened.revision) }
    })

  const list = async () => (await index.scan()).map(({ summary }) => summary)

  const draftOfWords = async (id: string): Promise<DraftOfWords> => {
    if (!(await isThere(root))) return { kind: 'unknown' }
    const place = await index.find(id)
    if (place === null) return { kind: 'gone' }
    const read = await readDraftBytes(root, place)
    return { kind: 'here', revision: read.kind === 'bytes' ? read.revision : null }
  }

  const identify = async (reference: string): Promise<string | null> => {
    const wanted = reference.trim().replace(/\/+$/, '')
    const named = (await index.recent()).find(
      ({ summary, place }) =>
        summary.id === wanted.toLowerCase() ||
        shortId(summary.id) === wanted.toLowerCase() ||
        place.name === wanted ||
        summary.folder === wanted,
    )
    return named?.summary.id ?? null
  }

  const addMedia = (id: string, bytes: Uint8Array): Promise<MediaResult> =>
    queue.alone(id, async () => {
      const folder = await folderOf(id)
      return folder === null ? { kind: 'missing' } : addMediaTo(folder, bytes)
    })

  const mediaFile = async (id: string, name: string): Promise<string | null> => {
    const folder = await folderOf(id)
    return folder === null ? null : mediaFileIn(folder, name)
  }

  const latest = async (count: number, exceptId: string): Promise<readonly PrintedLink[]> =>
    (await index.recent())
      .filter(
        ({ summary }) =>
          summary.state === 'ready' &&
          summary.problem === null &&
          summary.id !== exceptId &&
          summary.headline.trim() !== '',
      )
      .slice(0, count)
      .map(({ summary }) => ({
        title: summary.headline,
        url: null,
        outlet: '',
        date: summary.updatedAt.slice(0, 10),
        relation: null,
        reason: '',
      }))

  const watch = (listener: (change: LibraryChange) => void): (() => void) => {
    const watching = watchLibrary(
      {
        root,
        find: index.find,
        openDrafts: () => saver.openDrafts,
        alone: queue.alone,
        knownFolders: index.knownFolders,
      },
      listener,
    )
    watches.add(watching)
    return () => {
      watching.close()
      watches.delete(watching)
    }
  }

  return {
    root,
    isThere: () => isThere(root),
    list,
    open,
    resume,
    journals: createDraftJournals(journals, folderOf, asideFolder, keepApart),
    draftOfWords,
    save: saver.save,
    folderOf,
    pack: async (id, which) => {
      const folder = await folderOf(id)
      return folder === null ? null : queue.alone(id, () => packBundle(folder, which))
    },
    identify,
    ...createDraftStates(root, (id) => index.find(id), queue, keepApart, now),
    addMedia,
    mediaFile,
    search: createSearch(root, index),
    latest,
    watch,
    lookForChanges: async () => {
      for (const watching of watches) await watching.look()
    },
    idle: async () => {
      await queue.idle()
      await journals.sync()
    },
    vault: keepApart.vault,
    ...createDeskMoves(root, index, queue, { now, newId, keepApart }),
  }
}
