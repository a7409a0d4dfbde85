// Takes the identity of a source that has become protected out of the kept states of its draft and out of the versions
// that a sync program left beside it, and says what it could not reach: words of the copy are the reporter's own and stay as
// they were.
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { foldLetters } from '../../article/fold-letters.ts'
import { type Identity, withoutIdentity } from '../../article/identity.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeAtomically } from './atomic-write.ts'
import { parseDraftBytes } from './draft-bytes.ts'
import { readOrNull, revisionsIn } from './revisions.ts'
import { syncCopiesIn } from './sync-copies.ts'

export interface CleanedRevisions {
  /** How many kept states held the identity and hold it no more. */
  readonly cleaned: number
  /** How many still hold the name: in their copy, or because they could not be read or written. */
  readonly named: number
}

export interface Moved {
  readonly id: string
  readonly identity: Identity
}

export async function cleanRevisions(
  draftFolder: string,
  moved: readonly Moved[],
): Promise<CleanedRevisions> {
  let cleaned = 0
  let named = 0
  const kept = (await revisionsIn(draftFolder)).map(({ file }) => join('revisions', file))
  const beside = (await syncCopiesIn(draftFolder)).map(({ file }) => file)
  for (const file of [...kept, ...beside]) {
    const path = join(draftFolder, file)
    const bytes = await readOrNull(path)
    const draft = bytes === null ? null : parseDraftBytes(bytes)
    if (bytes === null || draft?.kind !== 'article') {
      named++
      continue
    }
    const article = cleanedOf(draft.article, moved)
    const text = serialiseDraft(article)
    if (article !== draft.article) {
      const written = await writeAtomically(path, Buffer.from(text))
      if (written.kind !== 'written') {
        named++
        continue
      }
      cleaned++
    }
    if (tellsAnyOf(text, moved)) named++
  }
  return { cleaned, named }
}

function cleanedOf(article: Article, moved: readonly Moved[]): Article {
  const ids = new Set(moved.map(({ id }) => id))
  const isTold = article.sources.some(
    ({ id, name, contact, notes }) => ids.has(id) && name + contact + notes !== '',
  )
  if (!isTold) return article
  const sources = article.sources.map((source) =>
    ids.has(source.id) ? withoutIdentity(source) : source,
  )
  return { ...article, sources }
}

/** Whether the text of a file, JSON or not, holds the name or the contact of one of them. */
export function tellsAnyOf(text: string, moved: readonly Moved[]): boolean {
  const folded = foldLetters(text)
  return moved.some(({ identity: { name, contact } }) =>
    [name, contact]
      .filter((words) => words !== '')
      .flatMap((words) => [words, JSON.stringify(words).slice(1, -1)])
      .some((words) => folded.includes(foldLetters(words))),
  )
}
