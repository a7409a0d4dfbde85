// The bytes of one article.json, read without trust: no link out of the library, no device or pipe, nothing huge.
import { createHash } from 'node:crypto'
import { type BigIntStats, constants, lstatSync } from 'node:fs'
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { TextDecoder } from 'node:util'
import { textOf } from '../../article/quotes/quotes-in.ts'
import { type DraftParse, longestDraftFile, parseDraft } from '../../article/storage/draft-file.ts'
import { errnoOf, failureFrom, isMissing } from './failure.ts'
import { articleFile, folderAt, isInside, type Place } from './rooms.ts'

export interface DraftBytes {
  readonly kind: 'bytes'
  readonly bytes: Buffer
  /** SHA-256 of the bytes, hex. */
  readonly revision: string
  readonly stamp: string
  readonly modifiedAt: string
  /** Where to write it back: the file itself, or what a link inside the library leads to. */
  readonly path: string
}

/** There, and not to be opened. */
export interface ClosedDraft {
  readonly kind: 'closed'
  readonly problem: string
  readonly modifiedAt: string
}

export type DraftRead = DraftBytes | ClosedDraft | { readonly kind: 'missing' }

/** Changes whenever the content may have changed. Proves nothing: equal content can have two stamps. */
const stampOf = (stats: BigIntStats): string =>
  [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join('-')

/** The stamp of the file at a path, or null when there is none to be seen. */
export async function stampAt(path: string): Promise<string | null> {
  try {
    return stampOf(await lstat(path, { bigint: true }))
  } catch (error) {
    if (errnoOf(error) !== null) return null
    throw error
  }
}

/** The same, for a moment before which nothing else may happen. */
export function stampNow(path: string): string | null {
  try {
    return stampOf(lstatSync(path, { bigint: true }))
  } catch (error) {
    if (errnoOf(error) !== null) return null
    throw error
  }
}

export const revisionOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

const iso = (stats: BigIntStats): string => new Date(Number(stats.mtimeMs)).toISOString()

/** `root` must be a real path. Never throws for anything that lies on the disk. */
export async function readDraftBytes(
  root: string,
  place: Place,
  file = articleFile,
): Promise<DraftRead> {
  const path = join(folderAt(root, place), file)
  try {
    const stats = await lstat(path, { bigint: true })
    const real = await realpath(path)
    if (!isInside(root, real)) return closed('the file is a link out of the library', stats)
    // Looked at before it is opened, since opening a device can have effects.
    const target = stats.isSymbolicLink() ? await lstat(real, { bigint: true }) : stats
    const problem = refusal(target)
    return problem === null ? await readRegularFile(real) : closed(problem, target)
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' }
    if (errnoOf(error) === 'ELOOP')
      return { kind: 'closed', problem: 'the file is a link that leads nowhere', modifiedAt: epoch }
    const { problem } = failureFrom(error, 'The file cannot be read')
    return { kind: 'closed', problem, modifiedAt: epoch }
  }
}

const epoch = new Date(0).toISOString()

const closed = (problem: string, stats: BigIntStats): ClosedDraft => ({
  kind: 'closed',
  problem,
  modifiedAt: iso(stats),
})

/** Follows no link and waits for no pipe. */
async function reading<Result>(
  path: string,
  work: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    return await work(handle)
  } finally {
    await handle.close()
  }
}

const readRegularFile = (path: string): Promise<DraftRead> =>
  reading(path, async (handle) => {
    // Looked at again, since it may have been swapped for something else.
    const stats = await handle.stat({ bigint: true })
    const problem = refusal(stats)
    if (problem !== null) return closed(problem, stats)
    const bytes = await readWhole(handle, Number(stats.size))
    return {
      kind: 'bytes',
      bytes,
      revision: revisionOf(bytes),
      stamp: stampOf(stats),
      modifiedAt: iso(stats),
      path,
    }
  })

/** Of a file too long to be an article. */
const startLength = 4 * 1024 * 1024

/** What can be read at the start of a file that is closed for its length; empty for any other. Never throws for a disk. */
export async function salvagedStart(root: string, place: Place): Promise<string> {
  try {
    const real = await realpath(join(folderAt(root, place), articleFile))
    if (!isInside(root, real) || !(await lstat(real)).isFile()) return ''
    return await reading(real, async (handle) => {
      if (!(await handle.stat()).isFile()) return ''
      const draft = parseDraftBytes(await readWhole(handle, startLength))
      return draft.kind === 'article' ? '' : draft.salvaged
    })
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return ''
  }
}

/** All bytes in one call where the disk gives them so; a file that grows meanwhile is read as long as it was. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

function refusal(stats: BigIntStats): string | null {
  if (!stats.isFile()) return 'the file is a folder, a pipe or a device'
  if (stats.size > longestDraftFile) return 'the file is larger than 64 MB'
  return null
}

/** Bytes → article. UTF-8 with or without a mark, or UTF-16 with one; bytes that are no text are refused. */
export function parseDraftBytes(bytes: Uint8Array): DraftParse {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return parseDraft(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const readable = parseDraft(new TextDecoder(encoding).decode(bytes))
    const salvaged =
      readable.kind === 'article'
        ? `${readable.article.headline}\n${textOf(readable.article.body)}`
        : readable.salvaged
    return { kind: 'unreadable', problem: 'the file holds bytes that are not text', salvaged }
  }
}
