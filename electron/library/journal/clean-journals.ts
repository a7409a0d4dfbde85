// Takes the identity of a source that has become protected out of the journals that were left beside its draft or on this
// machine, by a crash or by another machine, and counts what still tells who it is. The present journal holds none: see
// entries-apart.ts.
import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeAtomically } from '../atomic-write.ts'
import { type Moved, tellsAnyOf } from '../clean-revisions.ts'
import { errnoOf } from '../failure.ts'
import { entriesIn } from '../names-in.ts'
import { isRevisionFile, readOrNull } from '../revisions.ts'
import { articleFile } from '../rooms.ts'
import { bareEntry } from './entries-apart.ts'
import { journalName } from './journal-file.ts'
import { changedEntries } from './journal-lines.ts'

export interface CleanedJournals {
  /** How many files of unsaved words held the identity and hold it no more. */
  readonly journals: number
  /** How many files, of whatever kind, still hold it or could not be read. */
  readonly files: number
}

interface Where {
  readonly id: string
  readonly draftFolder: string
  /** This machine's own folder of unsaved words. */
  readonly asideFolder: string | null
}

const largest = 64 * 1024 * 1024

export async function cleanJournals(
  { id, draftFolder, asideFolder }: Where,
  moved: readonly Moved[],
): Promise<CleanedJournals> {
  const revisions = join(draftFolder, 'revisions')
  const files = [
    ...(await filesIn(draftFolder, (name) => name !== articleFile)),
    // What was kept by us is looked after in clean-revisions.ts.
    ...(await filesIn(revisions, (name) => !isRevisionFile(name))),
    // Of every draft: words of one may have become another, with its sources.
    ...(asideFolder === null ? [] : await filesIn(asideFolder, () => true)),
  ]
  const ids = new Set(moved.map((one) => one.id))
  let journals = 0
  let left = 0
  for (const path of files) {
    const bytes = (await isReadable(path)) ? await readOrNull(path) : null
    if (bytes === null) {
      left++
      continue
    }
    const text = Buffer.from(bytes).toString('utf8')
    // The present journal is appended to at any moment; every other lies still.
    const isLeft = /\.jsonl$/i.test(path) && ![journalName, `${id}.jsonl`].includes(basename(path))
    const cleaned = isLeft
      ? changedEntries(text, (entry) => bareEntry(entry, (source) => ids.has(source.id)))
      : text
    const isWritten =
      cleaned !== text && (await writeAtomically(path, Buffer.from(cleaned))).kind === 'written'
    if (isWritten) journals++
    if (tellsAnyOf(isWritten ? cleaned : text, moved)) left++
  }
  return { journals, files: left }
}

async function filesIn(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  return (await entriesIn(folder))
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map(({ name }) => join(folder, name))
}

async function isReadable(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).size <= largest
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}
