// One file replaced in one step: after a crash or a power cut it is wholly old or wholly new, and "written" means it is
// on the disk. No package is used: the popular one was measured to publish a truncated file on a full disk.
import { renameSync } from 'node:fs'
import { lstat, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errnoOf, type Failure, failed, failureFrom } from './failure.ts'
import { claimTempName, releaseTempName } from './temp-files.ts'

export type WriteResult =
  | { readonly kind: 'written' }
  /** `published`: the new file is in place, but the disk did not confirm it; a power cut may still take it back. */
  | (Failure & { readonly published: boolean })

/** `mayPublish` said no: the target was left alone. */
export interface Overtaken {
  readonly kind: 'overtaken'
}

interface WriteOptions {
  readonly mode?: number
  /** Done when all is written and only the rename is left. */
  readonly beforePublish?: () => Promise<void>
}

interface WaryWrite extends WriteOptions {
  /**
   * Asked last, in one breath with the rename: a writer that was halted between the two, as by a machine that is put to
   * sleep, would write over what came meanwhile.
   */
  readonly mayPublish: () => boolean
}

/** Replaces or creates the file. The folder must exist. A target that is a link, folder or device is refused. */
export function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options?: WriteOptions,
): Promise<WriteResult>
export function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: WaryWrite,
): Promise<WriteResult | Overtaken>
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions & Partial<WaryWrite> = {},
): Promise<WriteResult | Overtaken> {
  const doing = `Could not write ${basename(path)}`
  const name = claimTempName()
  const temp = join(dirname(path), name)
  let published = false
  try {
    if (!(await isFileOrNothing(path))) return { ...failed('not-a-file', doing), published }
    await writeWhole(temp, bytes, options.mode ?? 0o600)
    await options.beforePublish?.()
    if (options.mayPublish?.() === false) return { kind: 'overtaken' }
    renameSync(temp, path)
    published = true
    await syncFolder(dirname(path))
    return { kind: 'written' }
  } catch (error) {
    const failure = failureFrom(error, doing)
    return published
      ? { ...failure, published, problem: `${basename(path)} was written, but ${unconfirmed}` }
      : { ...failure, published }
  } finally {
    if (!published) await rm(temp, { force: true }).catch(() => undefined)
    releaseTempName(name)
  }
}

const unconfirmed = 'the disk did not confirm it: a power cut now may take it back. Save again.'

/** A new file, in full and on the disk. After a failed fsync the file must be thrown away, never synced again. */
async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode)
  try {
    // FileHandle.writeFile goes on after a short write; fs.write does not.
    await handle.writeFile(bytes)
    const { size } = await handle.stat()
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function isFileOrNothing(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile()
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true
    throw error
  }
}

/** Makes renames in a folder survive a power cut. Windows cannot and need not; some network disks cannot. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    const errno = errnoOf(error)
    if (errno !== 'EINVAL' && errno !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}
