// What happens to a draft as a whole: made, copied, spiked and taken back.
import { cp, lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, parseArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { revisionOf } from './draft-bytes.ts'
import type { DraftIndex } from './draft-index.ts'
import { type Failure, failed, isMissing } from './failure.ts'
import { folderNameFor } from './folder-name.ts'
import { createFolder, moveFolder } from './new-folder.ts'
import { openAt } from './open-draft.ts'
import { folderAt, labelOfPlace, type Room } from './rooms.ts'
import type { SaveQueue } from './save-queue.ts'

export type CreateResult =
  | {
      readonly kind: 'created'
      readonly id: string
      /** Below the library: `drafts/<name>`. */
      readonly folder: string
      readonly article: Article
      readonly revision: string
    }
  | { readonly kind: 'refused'; readonly problem: string }
  | Failure

export type MoveResult =
  | { readonly kind: 'moved'; readonly folder: string }
  | { readonly kind: 'missing' }
  | Failure

export interface DeskMoves {
  /** With the pictures of another draft, where the article was written there. */
  readonly create: (article: Article, picturesOf?: string) => Promise<CreateResult>
  readonly duplicate: (id: string) => Promise<CreateResult>
  readonly spike: (id: string) => Promise<MoveResult>
  readonly unspike: (id: string) => Promise<MoveResult>
}

export function createDeskMoves(
  root: string,
  index: DraftIndex,
  queue: SaveQueue,
  clock: { readonly now: () => string; readonly newId: () => string },
): DeskMoves {
  const createWith = async (
    article: Article,
    fill?: (folder: string) => Promise<void>,
  ): Promise<CreateResult> => {
    const parsed = parseArticle(article)
    if (!parsed.ok) return { kind: 'refused', problem: `Not an article: ${parsed.problem}.` }
    const bytes = Buffer.from(serialiseDraft(parsed.article))
    const name = folderNameFor(article)
    const placed = await createFolder(root, { room: 'drafts', name }, bytes, fill)
    if (placed.kind === 'failed') return placed
    index.put(article.id, placed.place)
    return {
      kind: 'created',
      id: article.id,
      folder: labelOfPlace(placed.place),
      article: parsed.article,
      revision: revisionOf(bytes),
    }
  }

  // Looking for a new id on the disk would mean reading all of it each time.
  const isTaken = async (id: string): Promise<boolean> =>
    (await index.recent()).some(({ summary }) => summary.id === id) &&
    (await index.find(id)) !== null

  const create = (article: Article, picturesOf?: string): Promise<CreateResult> =>
    queue.alone(article.id, async () => {
      if (await isTaken(article.id))
        return { kind: 'refused', problem: 'The library already holds a draft with this id.' }
      const from = picturesOf === undefined ? null : await index.find(picturesOf)
      if (from === null) return createWith(article)
      const media = join(folderAt(root, from), 'media')
      return createWith(article, (folder) => copyMedia(media, join(folder, 'media')))
    })

  const duplicate = (id: string): Promise<CreateResult> =>
    queue.alone(id, async () => {
      const place = await index.find(id)
      if (place === null) return failed('missing', 'The draft cannot be duplicated')
      const opened = await openAt(root, place, id)
      if (opened.kind !== 'opened')
        return { kind: 'refused', problem: 'Only a draft that can be read can be duplicated.' }
      const media = join(folderAt(root, place), 'media')
      return createWith(copyOf(opened.article, clock.newId(), clock.now()), (folder) =>
        copyMedia(media, join(folder, 'media')),
      )
    })

  const move = (id: string, room: Room): Promise<MoveResult> =>
    queue.alone(id, async () => {
      const from = await index.find(id)
      if (from === null) return { kind: 'missing' }
      if (from.room === room) return { kind: 'moved', folder: labelOfPlace(from) }
      const placed = await moveFolder(root, from, room)
      if (placed.kind === 'failed') return placed
      index.put(id, placed.place)
      return { kind: 'moved', folder: labelOfPlace(placed.place) }
    })

  return {
    create,
    duplicate,
    spike: (id) => move(id, 'spiked'),
    unspike: (id) => move(id, 'drafts'),
  }
}

/** The same words as a draft of its own: back at the start of the desk's work, not published, nothing let through. */
function copyOf(article: Article, id: string, now: string): Article {
  const named =
    article.headline.trim() === '' && article.slugline.trim() !== ''
      ? { slugline: `${article.slugline} (copy)` }
      : { headline: `${article.headline} (copy)`.trim() }
  return {
    ...article,
    ...named,
    id,
    state: 'draft',
    publication: 'not-exported',
    acknowledgements: [],
    embargoOverride: null,
    createdAt: now,
    updatedAt: now,
  }
}

async function copyMedia(from: string, to: string): Promise<void> {
  try {
    if (!(await lstat(from)).isDirectory()) return
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  await cp(from, to, {
    recursive: true,
    // Links and what else may lie there are not ours.
    filter: async (path) => {
      const stats = await lstat(path)
      return stats.isDirectory() || stats.isFile()
    },
  })
}
