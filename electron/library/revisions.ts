// Kept states of a draft: copies of article.json under `revisions/`, byte for byte. The sequence number orders them;
// the time is for people, since clocks jump.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { writeAtomically } from './atomic-write.ts'
import { type DraftRead, parseDraftBytes } from './draft-bytes.ts'
import { errnoOf, type Failure, failureFrom, isMissing } from './failure.ts'
import { slugOf } from './folder-name.ts'
import { namesIn } from './names-in.ts'
import { makeFolder } from './root-there.ts'
import { timeInName } from './time-in-name.ts'

export interface Revision {
  readonly file: string
  readonly sequence: number
  /** ISO 8601, UTC. */
  readonly keptAt: string
  /** The name it was given, as far as a file name can hold it; may be empty. */
  readonly name: string
}

export type KeepResult =
  | { readonly kind: 'kept'; readonly revision: Revision }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'missing' }
  | Failure

const pattern = /^(\d{6,})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-([a-z0-9-]+))?\.json$/

/** Newest first. What else lies in the folder is left alone. */
export async function revisionsIn(draftFolder: string): Promise<readonly Revision[]> {
  return (await namesIn(join(draftFolder, 'revisions')))
    .map(revisionOfFile)
    .filter((revision) => revision !== null)
    .sort((a, b) => b.sequence - a.sequence || (a.file < b.file ? 1 : -1))
}

/** The bytes of a file, or null where there are none to be had. */
export async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return null
  }
}

export type RevisionRead =
  | { readonly kind: 'read'; readonly article: Article }
  | { readonly kind: 'unreadable'; readonly problem: string; readonly salvaged: string }
  | { readonly kind: 'missing' }

/** `file` is one that revisionsIn names. */
export async function readRevisionIn(draftFolder: string, file: string): Promise<RevisionRead> {
  if (!isRevisionFile(file)) return { kind: 'missing' }
  const bytes = await readOrNull(join(draftFolder, 'revisions', file))
  return bytes === null ? { kind: 'missing' } : revisionReadFrom(bytes)
}

export function revisionReadFrom(bytes: Uint8Array): RevisionRead {
  const draft = parseDraftBytes(bytes)
  if (draft.kind === 'article') return { kind: 'read', article: draft.article }
  const problem =
    draft.kind === 'newer' ? 'It was written by a newer Galley; update to read it.' : draft.problem
  return { kind: 'unreadable', problem, salvaged: draft.salvaged }
}

export const isRevisionFile = (file: string): boolean => revisionOfFile(file) !== null

function revisionOfFile(file: string): Revision | null {
  const match = pattern.exec(file)
  if (match === null) return null
  const [, sequence, day, hours, minutes, seconds, milliseconds, name = ''] = match
  return {
    file,
    sequence: Number(sequence),
    keptAt: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
    name,
  }
}

/** Keeps what was read, as it is; a file that is closed is refused, with why. `now` is ISO 8601, UTC. */
export async function keepReadIn(
  draftFolder: string,
  read: DraftRead,
  name: string,
  now: string,
): Promise<KeepResult> {
  if (read.kind === 'missing') return read
  if (read.kind === 'closed')
    return { kind: 'refused', problem: `Not kept, since ${read.problem}.` }
  return keepRevisionIn(draftFolder, read.bytes, name, now)
}

/** `now` is ISO 8601, UTC. */
export async function keepRevisionIn(
  draftFolder: string,
  bytes: Uint8Array,
  name: string,
  now: string,
): Promise<KeepResult> {
  const folder = join(draftFolder, 'revisions')
  try {
    await makeFolder(folder)
    const newest = (await revisionsIn(draftFolder))[0]
    const sequence = (newest?.sequence ?? 0) + 1
    const time = timeInName(now)
    const slug = slugOf(name)
    const file = `${String(sequence).padStart(6, '0')}-${time}${slug === '' ? '' : `-${slug}`}.json`
    const written = await writeAtomically(join(folder, file), bytes)
    if (written.kind === 'failed') return written
    return {
      kind: 'kept',
      revision: { file, sequence, keptAt: new Date(now).toISOString(), name: slug },
    }
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' }
    return failureFrom(error, 'Could not keep the revision')
  }
}
