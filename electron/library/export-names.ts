// The names of many articles in one folder: each its own, and the same ones at every run.
import { slugOf } from '../../article/print/slug.ts'

interface Named {
  readonly id: string
  readonly headline: string
}

/**
 * By id. Articles of one headline are numbered in the order in which they were begun (`began`, ISO 8601), so that a
 * new one does not take the name of one that is out already.
 */
export async function exportNames(
  drafts: readonly Named[],
  began: (id: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const groups = bySlug(drafts)
  const taken = new Set(groups.keys())
  const names = new Map<string, string>()
  for (const [slug, group] of groups) {
    const dated =
      group.length === 1
        ? group.map(({ id }) => ({ id, at: '' }))
        : await Promise.all(group.map(async ({ id }) => ({ id, at: await began(id) })))
    dated.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    let number = 1
    for (const [index, { id }] of dated.entries()) {
      let name = slug
      while (index > 0 && taken.has(name)) name = `${slug}-${++number}`
      taken.add(name)
      names.set(id, name)
    }
  }
  return names
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function bySlug(drafts: readonly Named[]): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const draft of drafts) {
    const slug = slugOf(draft.headline)
    const group = groups.get(slug)
    if (group === undefined) groups.set(slug, [draft])
    else group.push(draft)
  }
  return groups
}
