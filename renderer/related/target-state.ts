// What has become of the article that an item leads to, and how the item reads in the list.
import type { RelatedArticle, Relation } from '../../article/related.ts'
import { Relation as RelationSchema } from '../../article/related.ts'
import type { DraftSummary } from '../../electron/ipc/contract.ts'

export type TargetState =
  | { readonly kind: 'link'; readonly host: string }
  | { readonly kind: 'title-only' }
  /** A draft in its place; `newTitle` where the library knows another headline than the item. */
  | { readonly kind: 'draft'; readonly newTitle: string | null }
  | { readonly kind: 'spiked' }
  | { readonly kind: 'gone' }

/** `drafts` is null while the library is still being read: nothing is called gone before that. */
export function targetState(
  item: RelatedArticle,
  drafts: readonly DraftSummary[] | null,
): TargetState {
  const { target } = item
  if (target.kind === 'none') return { kind: 'title-only' }
  if (target.kind === 'link') return { kind: 'link', host: hostOf(target.url) }
  if (drafts === null) return { kind: 'draft', newTitle: null }
  const draft = drafts.find(({ id }) => id === target.id)
  if (draft === undefined) return { kind: 'gone' }
  if (draft.state === 'spiked') return { kind: 'spiked' }
  const isRenamed = draft.headline !== '' && draft.headline !== item.title
  return { kind: 'draft', newTitle: isRenamed ? draft.headline : null }
}

/** `example.org`, without a leading `www.`. */
export function hostOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return protocol === 'mailto:' ? pathname : host.replace(/^www\./u, '')
  } catch {
    // The schema has refused what is no address; an older file may still hold one.
    return url
  }
}

export const relationLabels: Readonly<Record<Relation, string>> = {
  background: 'Background',
  'follow-up': 'Follow-up',
  previous: 'Previous',
  explainer: 'Explainer',
  'opposing-view': 'Opposing view',
  correction: 'Correction',
}

export const relationChoices = RelationSchema.options.map((value) => ({
  value,
  label: relationLabels[value],
}))

/** Relation, outlet, date, and the host of a link that has no outlet. */
export function lineOfItem(item: RelatedArticle, state: TargetState): string {
  const where = item.outlet || (state.kind === 'link' && item.title !== '' ? state.host : '')
  return [relationLabels[item.relation], where, item.date]
    .filter((words) => words !== '')
    .join(' · ')
}

/** What must not be overlooked about the target; empty when all is well. */
export function warningOf(state: TargetState): string {
  switch (state.kind) {
    case 'spiked':
      return 'Spiked'
    case 'gone':
      return 'Not in the library any more'
    case 'draft':
      return state.newTitle === null ? '' : `Now titled “${state.newTitle}”`
    case 'link':
    case 'title-only':
      return ''
  }
}
