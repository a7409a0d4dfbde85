// Who owns an id that two folders hold.
import { idFromFolder, shortId } from './folder-name.ts'
import type { ListedDraft } from './look-at-draft.ts'

/**
 * A folder copied by hand holds an id a second time. The folder that carries the id in its name keeps it; the other is
 * listed as a copy under an id of its own, to be shown and duplicated, never written.
 */
export function distinct(drafts: readonly ListedDraft[]): ListedDraft[] {
  const byId = new Map<string, ListedDraft[]>()
  for (const draft of drafts) {
    const same = byId.get(draft.summary.id)
    if (same) same.push(draft)
    else byId.set(draft.summary.id, [draft])
  }
  return [...byId.values()].flatMap((same) => (same.length === 1 ? same : withOneOwner(same)))
}

function withOneOwner(same: readonly ListedDraft[]): ListedDraft[] {
  const ranked = [...same].sort(
    (a, b) => ownership(b) - ownership(a) || (a.summary.folder < b.summary.folder ? -1 : 1),
  )
  return ranked.map((draft, index) =>
    index === 0
      ? draft
      : {
          ...draft,
          // Not kept in the cache: who owns the id can change without any change to this file.
          stamp: '',
          summary: {
            ...draft.summary,
            id: idFromFolder(draft.summary.folder),
            problem: `the folder is a copy of ${ranked[0]?.summary.folder}`,
            readOnly: true,
          },
        },
  )
}

const ownership = ({ place, summary }: ListedDraft): number =>
  (place.name.endsWith(`-${shortId(summary.id)}`) ? 2 : 0) + (place.room === 'drafts' ? 1 : 0)
