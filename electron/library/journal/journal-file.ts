// One journal on the disk: read without trust, appended to without waiting for the disk, replaced in one step.
import { constants } from 'node:fs'
import { lstat, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../atomic-write.ts'
import { errnoOf } from '../failure.ts'
import { claimTempName, releaseTempName } from '../temp-files.ts'
import { type JournalRead, readJournalText } from './journal-lines.ts'

export const journalName = 'journal.jsonl'

const largestJournal = 64 * 1024 * 1024

/** Null when there is none that can be read. `text` is what lies there. */
export async function readJournal(
  path: string,
): Promise<{ readonly text: string; readonly read: JournalRead | null } | null> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile() || stats.size > largestJournal || stats.size === 0) return null
    const text = await readFile(path, 'utf8')
    return { text, read: readJournalText(text) }
  } catch (error) {
    if (errnoOf(error) !== null) return null
    throw error
  }
}

/** Adds to a file that is there; never makes one, since its folder may be the bare mount point of a drive that is gone. */
export async function appendTo(path: string, text: string): Promise<void> {
  const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = constants
  const handle = await open(path, O_WRONLY | O_APPEND | O_NOFOLLOW)
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

/** Its bytes, and the name it got by being replaced, are on the disk. */
export async function syncJournal(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await syncFolder(dirname(path))
}

export interface Replacement {
  /** Adds what came meanwhile and gives the file its name. Fast: waits for no disk. */
  readonly finish: (late: string) => Promise<void>
  readonly abandon: () => Promise<void>
}

/** A new file beside the present one, on the disk already; appending to the present one may go on until `finish`. */
export async function prepareReplacement(path: string, text: string): Promise<Replacement> {
  const name = claimTempName()
  const temp = join(dirname(path), name)
  const abandon = async () => {
    await rm(temp, { force: true }).catch(() => undefined)
    releaseTempName(name)
  }
  try {
    const handle = await open(temp, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    abandon,
    finish: async (late) => {
      try {
        if (late !== '') await appendTo(temp, late)
        await rename(temp, path)
      } finally {
        await abandon()
      }
    },
  }
}
