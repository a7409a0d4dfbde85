// What happens to a draft as a whole: made, copied, spiked and taken back.
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, parseArticle } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeAtomically } from './atomic-write.ts'
import type { Bundle } from './bundle.ts'
import { revisionOf } from './draft-bytes.ts'
import type { DraftIndex } from './draft-index.ts'
import { type Failure, failed, isMissing } from './failure.ts'
import { folderNameFor } from './folder-name.ts'
import type { KeepApart } from './keep-apart.ts'
import { addMediaTo } from './media.ts'
import { createFolder, moveFolder } from './new-folder.ts'
import { openAt } from './open-draft.ts'
import { folderAt, labelOfPlace, type Room } from './rooms.ts'
import { makeFolder } from './root-there.ts'
import type { SaveQueue } from './save-queue.ts'

export type CreateResult =
  | {
      readonly kind: 'created'
      readonly id: string
      /** Below the library: `drafts/<name>`. */
      readonly folder: string
      readonly article: Article
      readonly revision: string
      /** Sources whose identity was not kept, since the vault is locked or there is none. */
      readonly unkept?: number
    }
  | { readonly kind: 'refused'; readonly problem: string }
  | Failure

export type MoveResult =
  | { readonly kind: 'moved'; readonly folder: string }
  | { readonly kind: 'missing' }
  | Failure

export interface DeskMoves {
  /** `pictures`: the bytes of those that its body names; the draft appears with all of them or not at all. */
  readonly create: (article: Article, pictures?: readonly Uint8Array[]) => Promise<CreateResult>
  /** With the pictures of another draft, where the article was written there. */
  readonly createBeside: (article: Article, picturesOf: string) => Promise<CreateResult>
  readonly duplicate: (id: string) => Promise<CreateResult>
  /** A draft out of a bundle, under a new id where the library holds one of its own already. */
  readonly unpack: (bundle: Bundle) => Promise<CreateResult>
  readonly spike: (id: string) => Promise<MoveResult>
  readonly unspike: (id: string) => Promise<MoveResult>
}

export function createDeskMoves(
  root: string,
  index: DraftIndex,
  queue: SaveQueue,
  clock: {
    readonly now: () => string
    readonly newId: () => string
    readonly keepApart: KeepApart
  },
): DeskMoves {
  const createWith = async (
    article: Article,
    fill?: (folder: string) => Promise<Failure | null>,
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

  const createApart = async (
    article: Article,
    fill?: (folder: string) => Promise<Failure | null>,
  ): Promise<CreateResult> => {
    const apart = await clock.keepApart.kept(article)
    const made = await createWith(apart.article, fill)
    return made.kind === 'created' ? { ...made, unkept: apart.unkept } : made
  }

  const createNew = (
    article: Article,
    fill: (folder: string) => Promise<Failure | null>,
  ): Promise<CreateResult> =>
    queue.alone(article.id, async () => {
      if (await isTaken(article.id))
        return { kind: 'refused', problem: 'The library already holds a draft with this id.' }
      return createApart(article, fill)
    })

  const create: DeskMoves['create'] = (article, pictures = []) =>
    createNew(article, (folder) => keepAll(folder, pictures))

  const createBeside: DeskMoves['createBeside'] = async (article, picturesOf) => {
    const from = await index.find(picturesOf)
    if (from === null) return create(article)
    const media = join(folderAt(root, from), 'media')
    return createNew(article, (folder) => copyMedia(media, join(folder, 'media')))
  }

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

  const unpack = async ({ article, media, revisions }: Bundle): Promise<CreateResult> => {
    const id = (await isTaken(article.id)) ? clock.newId() : article.id
    return queue.alone(id, () =>
      createApart({ ...article, id }, async (folder) => {
        const problem = await keepAll(folder, [...media.values()])
        if (problem !== null) return problem
        if (revisions.size > 0) await makeFolder(join(folder, 'revisions'))
        for (const [file, bytes] of revisions) {
          const written = await writeAtomically(join(folder, 'revisions', file), bytes)
          if (written.kind === 'failed') return written
        }
        return null
      }),
    )
  }

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
    createBeside,
    duplicate,
    unpack,
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

/** A picture that is none is left out; its place in the body says so. */
async function keepAll(folder: string, pictures: readonly Uint8Array[]): Promise<Failure | null> {
  for (const bytes of pictures) {
    const added = await addMediaTo(folder, bytes)
    if (added.kind === 'failed') return added
  }
  return null
}

/** Each picture is on the disk before its draft gets its name. Links and what else may lie there are not ours. */
async function copyMedia(from: string, to: string): Promise<Failure | null> {
  try {
    if (!(await lstat(from)).isDirectory()) return null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  await makeFolder(to)
  for (const name of await readdir(from)) {
    const picture = join(from, name)
    if (!(await lstat(picture)).isFile()) continue
    const written = await writeAtomically(join(to, name), await readFile(picture))
    if (written.kind === 'failed') return written
  }
  return null
}
