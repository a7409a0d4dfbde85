// The words that this machine keeps because they could not be kept beside their draft: which there are, whether their draft
// can be opened to put them back, and what becomes of them when a person says so. None is dropped by itself.
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { changedAt } from '../changed-at.ts'
import { errnoOf } from '../failure.ts'
import { namesIn } from '../names-in.ts'
import { timeInName } from '../time-in-name.ts'
import { readJournal } from './journal-file.ts'
import { entriesOnTopOf, fromLastWhole } from './journal-lines.ts'
import { type LeftJournal, wordsOf } from './left-journals.ts'

/** `here`: its revision is that of the file now. `unknown`: the library cannot be looked into. */
export type DraftOfWords =
  | { readonly kind: 'here'; readonly revision: string | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }

export interface SetAside extends LeftJournal {
  /** The draft's id. */
  readonly id: string
  readonly draft: DraftOfWords['kind']
}

const pattern =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\.journal-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z(?:-\d+)?)?\.jsonl$/i

/** Oldest first. What the draft's file holds already is not among them. */
export async function listSetAside(
  folder: string,
  lookUp: (id: string) => Promise<DraftOfWords>,
): Promise<readonly SetAside[]> {
  const found: SetAside[] = []
  for (const file of await namesIn(folder)) {
    const [, id, time] = pattern.exec(file) ?? []
    if (id === undefined) continue
    const journal = await readJournal(join(folder, file))
    const keptAt = await changedAt(join(folder, file))
    if (journal === null || keptAt === null) continue
    const { read, text } = journal
    if (read?.end === 'whole' && read.entries.length === 0) continue
    const draft = await lookUp(id.toLowerCase())
    const isSaved =
      time === undefined &&
      draft.kind === 'here' &&
      draft.revision !== null &&
      read !== null &&
      entriesOnTopOf(read, draft.revision)?.entries.length === 0
    if (isSaved) continue
    const entries = fromLastWhole(read?.entries ?? []).map(({ entry }) => entry)
    const words = wordsOf(entries, text)
    found.push({
      file,
      id: id.toLowerCase(),
      keptAt,
      base: null,
      entries,
      words,
      draft: draft.kind,
    })
  }
  return found.sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1))
}

/** Its words are in a draft: it stays on the disk and is not offered again. */
export async function settleSetAside(folder: string, file: string, now: string): Promise<boolean> {
  const [, id, time] = pattern.exec(file) ?? []
  if (id === undefined) return false
  const as = time ?? `.journal-${timeInName(now)}`
  return isDone(() => rename(join(folder, file), join(folder, `settled-${id}${as}.jsonl`)))
}

/** A person wants it gone. */
export async function deleteSetAside(folder: string, file: string): Promise<boolean> {
  return pattern.test(file) && isDone(() => rm(join(folder, file), { force: true }))
}

async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}
