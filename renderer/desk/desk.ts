// The list of drafts as the desk shows it: what the library holds, what is searched for, which states are wanted.
import type { DraftSummary, SearchHit } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { createStore, type Store } from '../session/store.ts'

export type DeskFilter = 'desk' | 'draft' | 'copy-edit' | 'ready' | 'spiked'

export interface DeskState {
  readonly drafts: readonly DraftSummary[]
  readonly isLoaded: boolean
  /** Why the library folder cannot be opened; null when it can. */
  readonly problem: string | null
  readonly query: string
  readonly filter: DeskFilter
  /** Null while nothing is searched for. */
  readonly hits: readonly SearchHit[] | null
}

export interface Desk {
  readonly state: Store<DeskState>
  readonly refresh: () => Promise<void>
  /** The open draft was saved: its row follows, without asking for ten thousand others. */
  readonly saved: (row: SavedRow) => void
  readonly search: (query: string) => void
  readonly filter: (filter: DeskFilter) => void
}

type SavedRow = Pick<
  DraftSummary,
  'id' | 'slugline' | 'headline' | 'byline' | 'words' | 'openQuotes' | 'updatedAt'
> & { readonly state: 'draft' | 'copy-edit' | 'ready' }

const searchDelay = 80

export function createDesk(): Desk {
  const state = createStore<DeskState>({
    drafts: [],
    isLoaded: false,
    problem: null,
    query: '',
    filter: 'desk',
    hits: null,
  })
  let newest = 0
  let savesSeen = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    const asked = ++newest
    const saves = savesSeen
    const { drafts, problem } = await request('listDrafts', {})
    if (asked !== newest) return
    // A draft was saved while the list was on its way: the list may not know of it.
    if (saves !== savesSeen) return refresh()
    state.set((before) => ({ ...before, drafts, problem, isLoaded: true }))
  }

  function search(query: string): void {
    state.set((before) => ({ ...before, query, ...(query.trim() === '' ? { hits: null } : {}) }))
    clearTimeout(timer)
    if (query.trim() === '') return
    timer = setTimeout(async () => {
      const hits = await request('searchDrafts', { query })
      state.set((before) => (before.query === query ? { ...before, hits } : before))
    }, searchDelay)
  }

  function saved(row: SavedRow): void {
    savesSeen++
    state.set((before) => {
      const known = before.drafts.find(({ id }) => id === row.id)
      if (known === undefined) return before
      const others = before.drafts.filter(({ id }) => id !== row.id)
      return { ...before, drafts: [{ ...known, ...row }, ...others] }
    })
  }

  return {
    state,
    refresh,
    saved,
    search,
    filter: (filter) => state.set((before) => ({ ...before, filter })),
  }
}

/** The rows to show, in order: filtered by state, found by the search (headline and slugline at once, body as it comes). */
export function visibleDrafts(
  state: Pick<DeskState, 'drafts' | 'hits' | 'query' | 'filter'>,
): readonly DraftSummary[] {
  const wanted = state.drafts.filter((draft) =>
    state.filter === 'desk' ? draft.state !== 'spiked' : draft.state === state.filter,
  )
  const query = folded(state.query.trim())
  if (query === '') return wanted
  const hits = new Set(state.hits?.map((hit) => hit.id))
  return wanted.filter(
    (draft) =>
      hits.has(draft.id) ||
      query
        .split(/\s+/u)
        .every((word) =>
          folded(`${draft.headline} ${draft.slugline} ${draft.byline}`).includes(word),
        ),
  )
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
