// The kept states of a draft, by its id: what was kept here, and the versions that a sync program left beside it.
import { parseArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { readDraftBytes } from './draft-bytes.ts'
import type { KeepApart } from './keep-apart.ts'
import {
  type KeepResult,
  keepReadIn,
  keepRevisionIn,
  type Revision,
  type RevisionRead,
  readRevisionIn,
  revisionReadFrom,
  revisionsIn,
} from './revisions.ts'
import { folderAt, type Place } from './rooms.ts'
import type { SaveQueue } from './save-queue.ts'
import { isSyncCopy, type SyncCopy, syncCopiesIn, takeSyncCopy } from './sync-copies.ts'

export interface DraftStates {
  /** Keeps the file as it is now under `revisions/`. The name is for people and may be empty. */
  readonly keepRevision: (id: string, name: string) => Promise<KeepResult>
  /** Keeps this state of the article under `revisions/`, whatever the file holds. */
  readonly keepState: (id: string, article: unknown, name: string) => Promise<KeepResult>
  /** Newest first. */
  readonly revisions: (id: string) => Promise<readonly Revision[]>
  /** Newest first: versions beside the draft that are not ours. */
  readonly syncCopies: (id: string) => Promise<readonly SyncCopy[]>
  /** A kept state or a sync program's version, by the name of its file. */
  readonly readRevision: (id: string, file: string) => Promise<RevisionRead>
  /** Takes a sync program's version into the kept states; its file goes. */
  readonly takeSyncCopy: (id: string, file: string) => Promise<KeepResult>
}

export function createDraftStates(
  root: string,
  find: (id: string) => Promise<Place | null>,
  queue: SaveQueue,
  keepApart: KeepApart,
  now: () => string,
): DraftStates {
  const readFile = async (place: Place, file: string): Promise<RevisionRead> => {
    if (!isSyncCopy(file)) return readRevisionIn(folderAt(root, place), file)
    const read = await readDraftBytes(root, place, file)
    if (read.kind === 'closed') return { kind: 'unreadable', problem: read.problem, salvaged: '' }
    return read.kind === 'missing' ? read : revisionReadFrom(read.bytes)
  }
  return {
    keepRevision: (id, name) =>
      queue.alone(id, async () => {
        const place = await find(id)
        if (place === null) return { kind: 'missing' }
        return keepReadIn(folderAt(root, place), await readDraftBytes(root, place), name, now())
      }),
    keepState: (id, article, name) =>
      queue.alone(id, async () => {
        const parsed = parseArticle(article)
        if (!parsed.ok) return { kind: 'refused', problem: `Not an article: ${parsed.problem}.` }
        const place = await find(id)
        if (place === null) return { kind: 'missing' }
        const { article: bare } = await keepApart.kept(parsed.article)
        return keepRevisionIn(folderAt(root, place), Buffer.from(serialiseDraft(bare)), name, now())
      }),
    revisions: async (id) => {
      const place = await find(id)
      return place === null ? [] : revisionsIn(folderAt(root, place))
    },
    syncCopies: async (id) => {
      const place = await find(id)
      return place === null ? [] : syncCopiesIn(folderAt(root, place))
    },
    readRevision: async (id, file) => {
      const place = await find(id)
      if (place === null) return { kind: 'missing' }
      const read = await readFile(place, file)
      return read.kind === 'read' ? { ...read, article: keepApart.withKnown(read.article) } : read
    },
    takeSyncCopy: (id, file) =>
      queue.alone(id, async () => {
        const place = await find(id)
        return place === null ? { kind: 'missing' } : takeSyncCopy(root, place, file, now())
      }),
  }
}
