// The saves of one library: their queue, what is known of each file, and which of our own writes a save goes on from.
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { syncFolder } from './atomic-write.ts'
import { cleanRevisions } from './clean-revisions.ts'
import type { DraftIndex } from './draft-index.ts'
import { type Failure, failed, failureFrom } from './failure.ts'
import { folderNameFor } from './folder-name.ts'
import { createHistory } from './history.ts'
import { cleanJournals } from './journal/clean-journals.ts'
import type { Journals } from './journal/journal.ts'
import type { KeepApart, KeptApart } from './keep-apart.ts'
import { folderAt, type Place } from './rooms.ts'
import { makeBelow, makeFolder } from './root-there.ts'
import {
  incomingArticle,
  type KnownRevision,
  type SaveRequest,
  type SaveResult,
  type Written,
  writeDraft,
} from './save-draft.ts'
import type { SaveQueue } from './save-queue.ts'
import { mostFollowed } from './watch.ts'

/**
 * Saves of one draft that follow each other without a pause come from one window, which could not yet know the revision
 * that the one before it made. So a save that goes on from what that one went on from is no conflict.
 */
interface Streak {
  pending: number
  wrote: { readonly from: string | null; readonly revision: string } | null
  /**
   * The last write is in place, but failed to be confirmed: the next save knows nothing of it and must not meet it as
   * foreign, however late it comes.
   */
  isUnconfirmed: boolean
}

export interface Saver {
  readonly save: (request: SaveRequest) => Promise<SaveResult>
  /** The drafts opened or saved last, oldest first, with the revision that this process last read or wrote of each. */
  readonly openDrafts: ReadonlyMap<string, string>
  /** The window was given this revision. */
  readonly opened: (id: string, revision: string) => void
  /** And a person goes on with it. */
  readonly resumed: (id: string) => void
}

export function createSaver(
  root: string,
  index: DraftIndex,
  queue: SaveQueue,
  journals: Journals,
  now: () => string,
  keepApart: KeepApart,
  asideFolder: string | null,
): Saver {
  const known = new Map<string, KnownRevision>()
  const revisions = new Map<string, string>()
  const streaks = new Map<string, Streak>()
  const history = createHistory(now)

  const remember = (id: string, revision: string): void => {
    revisions.delete(id)
    revisions.set(id, revision)
    const [oldest] = revisions.keys()
    if (revisions.size > mostFollowed && oldest !== undefined) {
      revisions.delete(oldest)
      known.delete(oldest)
    }
  }

  /** For a draft whose folder somebody has deleted: an empty one, which the save then fills. */
  const folderAnew = async (article: Article): Promise<Place | Failure> => {
    const place: Place = { room: 'drafts', name: folderNameFor(article) }
    try {
      await makeBelow(root, place.room)
      await makeFolder(folderAt(root, place))
      await syncFolder(join(root, place.room))
      return place
    } catch (error) {
      return failureFrom(error, 'Could not make a folder for the draft')
    }
  }

  const write = async (request: SaveRequest, streak: Streak): Promise<SaveResult> => {
    const incoming = incomingArticle(request)
    if (incoming.kind === 'refused') return incoming
    const place =
      (await index.find(request.id)) ??
      (request.baseRevision === null ? await folderAnew(incoming.article) : null)
    if (place === null) return failed('missing', 'The draft is not in the library any more')
    if ('kind' in place) return place
    const goesOn = streak.wrote !== null && streak.wrote.from === request.baseRevision
    const base = goesOn ? (streak.wrote?.revision ?? null) : request.baseRevision
    const apart = await keepApart.kept(incoming.article)
    const { journalUpTo: upTo } = request
    const folder = folderAt(root, place)
    const written = await writeDraft(
      root,
      place,
      apart.article,
      { ...request, baseRevision: base },
      known.get(request.id) ?? null,
      now(),
      {
        keep: (bytes, isOlderFormat) =>
          history.beforeSave(request.id, folder, bytes, isOlderFormat),
        announce: async (revision) => {
          if (upTo !== undefined) await journals.announce(request.id, folder, revision, upTo)
        },
      },
    )
    if (written.known) known.set(request.id, written.known)
    const revision = revisionInPlace(written)
    if (revision !== null) {
      streak.wrote = { from: request.baseRevision, revision }
      remember(request.id, revision)
    }
    streak.isUnconfirmed = written.unconfirmed !== null
    if (written.result.kind !== 'saved') return written.result
    index.put(request.id, place)
    if (upTo !== undefined) await journals.empty(request.id, folder, written.result.revision, upTo)
    return toldApart(written.result, apart, { id: request.id, draftFolder: folder, asideFolder })
  }

  const save = async (request: SaveRequest): Promise<SaveResult> => {
    const streak = streaks.get(request.id) ?? { pending: 0, wrote: null, isUnconfirmed: false }
    streaks.set(request.id, streak)
    streak.pending++
    try {
      const result = await queue.newest(request.id, () => write(request, streak))
      return result ?? { kind: 'superseded' }
    } finally {
      streak.pending--
      if (streak.pending === 0 && !streak.isUnconfirmed) streaks.delete(request.id)
    }
  }

  return {
    save,
    openDrafts: revisions,
    opened: remember,
    resumed: history.opened,
  }
}

async function toldApart(
  saved: Extract<SaveResult, { kind: 'saved' }>,
  { moved, unkept }: KeptApart,
  where: Parameters<typeof cleanJournals>[0],
): Promise<SaveResult> {
  if (moved.length === 0 && unkept === 0) return saved
  if (moved.length === 0)
    return { ...saved, apart: { unkept, cleaned: 0, named: 0, journals: 0, files: 0 } }
  const revisions = await cleanRevisions(where.draftFolder, moved)
  return { ...saved, apart: { unkept, ...revisions, ...(await cleanJournals(where, moved)) } }
}

const revisionInPlace = ({ result, unconfirmed }: Written): string | null =>
  result.kind === 'saved' ? result.revision : unconfirmed
