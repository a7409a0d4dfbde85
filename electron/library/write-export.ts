// A finished export on the disk: the article and its pictures below the folder that a person chose, never outside of it.
// Pictures go first, so that no article ever names one that is not there yet.
import { lstat, mkdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import type { ReadMedia } from '../../article/export/export-format.ts'
import { writeAtomically } from './atomic-write.ts'
import { errnoOf, type Failure, failureFrom } from './failure.ts'
import { isInside } from './rooms.ts'
import { sweepOnce } from './temp-files.ts'

export interface ExportTarget {
  /** A folder that is there. */
  readonly folder: string
  /** Below it, with forward slashes. */
  readonly path: string
  /** The folder of the pictures below it, `''` for itself, null for none. */
  readonly media: string | null
}

interface Finished {
  readonly content: string | Uint8Array
  readonly pictures: readonly string[]
  readonly readMedia: ReadMedia
}

export type ExportWritten =
  | {
      readonly kind: 'written'
      /** The full path of the article. */
      readonly path: string
      /** False when everything lay there already, byte for byte. */
      readonly isNew: boolean
      /** Pictures that the draft names and does not have. */
      readonly missing: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problem: string }
  | Failure

/** The same article under the name that a person gave; null when its pictures would lie outside of that folder. */
export function targetNamed(
  file: string,
  { path, media }: Omit<ExportTarget, 'folder'>,
): ExportTarget | null {
  const way = media === null ? null : posix.relative(posix.dirname(path), media)
  if (way !== null && (way === '..' || way.startsWith('../'))) return null
  return { folder: dirname(file), path: basename(file), media: way }
}

export async function writeExport(target: ExportTarget, made: Finished): Promise<ExportWritten> {
  const ways = [target.path, target.media ?? '']
  if (target.path === '' || !ways.every(isSafeWay)) return leadsOut(target.path)
  try {
    const root = await realpath(target.folder)
    const missing: string[] = []
    let isNew = false
    const put = async (way: string, name: string, bytes: Uint8Array): Promise<string | Refused> => {
      const folder = await folderBelow(root, way)
      if (folder === null) return leadsOut(way)
      await sweepOnce(folder)
      const path = join(folder, name)
      const written = await writeWhereOther(path, bytes)
      if (written.kind === 'failed') return written
      isNew ||= written.kind === 'written'
      return path
    }
    for (const name of target.media === null ? [] : made.pictures) {
      const bytes = await made.readMedia(name)
      if (bytes === null) missing.push(name)
      else {
        const picture = await put(target.media ?? '', name, bytes)
        if (typeof picture !== 'string') return picture
      }
    }
    const article = await put(
      posix.dirname(target.path),
      posix.basename(target.path),
      Buffer.from(made.content),
    )
    return typeof article === 'string'
      ? { kind: 'written', path: article, isNew, missing }
      : article
  } catch (error) {
    return failureFrom(error, `Could not write ${posix.basename(target.path)}`)
  }
}

type Refused = Extract<ExportWritten, { kind: 'refused' }> | Failure

const leadsOut = (way: string): Refused => ({
  kind: 'refused',
  problem: `The export would be written outside of the chosen folder (${way}). Nothing was written there.`,
})

/** Relative, downwards, and of names that every system can have. */
const isSafeWay = (way: string): boolean =>
  way === '' ||
  way
    .split('/')
    .every((name) => /^[^\\/:*?"<>|\p{Cc}]+$/u.test(name) && !/^\.{1,2}$|[. ]$/.test(name))

/** The real path of a folder below the root, made where it is not there; null when a link on the way leads out. */
async function folderBelow(root: string, way: string): Promise<string | null> {
  let folder = root
  for (const name of way.split('/').filter((part) => part !== '' && part !== '.')) {
    await mkdir(join(folder, name)).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw error
    })
    folder = await realpath(join(folder, name))
    if (!isInside(root, folder)) return null
  }
  return folder
}

/** Leaves a file alone that holds the same bytes; one that is replaced keeps its permissions. */
async function writeWhereOther(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly kind: 'written' | 'same' } | Failure> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  })
  if (stats?.isFile() && stats.size === bytes.byteLength && (await readFile(path)).equals(bytes))
    return { kind: 'same' }
  const mode = stats?.isFile() ? stats.mode & 0o777 : 0o666 & ~process.umask()
  return writeAtomically(path, bytes, { mode })
}
