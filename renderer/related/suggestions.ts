// What the box of the Related panel offers for what is typed into it: drafts of the library, a link, or the words
// themselves as a title.
import type { Article } from '../../article/article.ts'
import { isPrintableLink } from '../../article/body/link.ts'
import { type RelatedRefusal, refusalToRelate } from '../../article/relate.ts'
import { RelatedArticle } from '../../article/related.ts'
import type { DraftSummary, SearchHit } from '../../electron/ipc/contract.ts'
import { visibleDrafts } from '../desk/desk.ts'

export interface Suggestion {
  readonly key: string
  readonly kind: 'draft' | 'link' | 'title'
  readonly label: string
  readonly line: string
  /** Why it cannot be added; null when it can. */
  readonly refusal: RelatedRefusal | null
  readonly item: RelatedArticle
}

type Relating = Pick<Article, 'id' | 'headline' | 'related'>

interface Around {
  readonly article: Relating
  readonly drafts: readonly DraftSummary[]
  readonly hits: readonly SearchHit[] | null
  readonly newId: () => string
}

export const mostSuggestions = 8

/** In the order shown: what can be added before what cannot; the words themselves last. */
export function suggestionsFor(text: string, around: Around): readonly Suggestion[] {
  const typed = text.trim()
  if (typed === '') return []
  const address = addressIn(typed)
  if (address !== null) {
    const item = relate(around, { title: '', target: { kind: 'link', url: address } })
    return [suggestion(around.article, item, 'link', 'Add this link', address)]
  }
  const found = draftsFor(typed, around)
  const byHand = relate(around, { title: typed.slice(0, 2_000), target: { kind: 'none' } })
  return [
    ...found.filter(({ refusal }) => refusal === null),
    suggestion(around.article, byHand, 'title', `Add “${typed}” by hand`, ''),
    ...found.filter(({ refusal }) => refusal !== null),
  ]
}

function draftsFor(typed: string, around: Around): readonly Suggestion[] {
  const { drafts, hits } = around
  const state = { drafts, hits, query: typed, filter: 'desk' as const }
  return visibleDrafts(state)
    .filter((draft) => draft.problem === null)
    .slice(0, mostSuggestions)
    .map((draft) => {
      const title = titleOf(draft)
      const item = relate(around, { title, target: { kind: 'draft', id: draft.id } })
      return suggestion(around.article, item, 'draft', title, lineOf(draft))
    })
}

export const titleOf = (draft: DraftSummary): string =>
  draft.headline || draft.slugline || 'Untitled'

const lineOf = ({ slugline, byline, updatedAt }: DraftSummary): string =>
  [slugline, byline, updatedAt.slice(0, 10)].filter((words) => words !== '').join(' · ')

const relate = (around: Around, given: Pick<RelatedArticle, 'title' | 'target'>): RelatedArticle =>
  RelatedArticle.parse({ ...given, id: around.newId() })

function suggestion(
  article: Relating,
  item: RelatedArticle,
  kind: Suggestion['kind'],
  label: string,
  line: string,
): Suggestion {
  const { target } = item
  const key = target.kind === 'draft' ? `draft ${target.id}` : kind
  return { key, kind, label, line, item, refusal: refusalToRelate(article, item) }
}

/** The web address that `text` is, with `https://` put before a bare `www.`; null when it is something else. */
export function addressIn(text: string): string | null {
  const typed = text.trim()
  const address = /^www\.[^\s.]+\.\S+$/iu.test(typed) ? `https://${typed}` : typed
  return /^https?:\/\/[^\s/]+\.?\S*$/iu.test(address) && isPrintableLink(address) ? address : null
}

export const refusalWords: Readonly<Record<RelatedRefusal, string>> = {
  itself: 'This article itself',
  twice: 'Already in the list',
}
