// What can be done when the file and the window do not hold the same: take the file's text over, keep the window's, or
// both. Neither is ever dropped.
import type { Article } from '../../article/article.ts'
import type { Opened } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { isUnsaved, type OpenSession } from './session.ts'

export interface WaysOut {
  /** The file changed outside: taken over when nothing is unsaved here. */
  readonly fileChanged: () => Promise<void>
  /** The article as a draft of its own, opened in place of this one. Null, or why not. */
  readonly keepAsNew: () => Promise<string | null>
  /** The other text becomes a revision. Null, or why it is not settled. */
  readonly settleConflict: (keep: 'mine' | 'theirs') => Promise<string | null>
}

interface Desk {
  readonly openSession: () => OpenSession | null
  readonly isSaving: () => boolean
  readonly snapshot: () => Article | null
  readonly show: (answer: Extract<Opened, { readonly kind: 'opened' }>) => void
  /** Saves on top of this revision, which a person has seen. */
  readonly saveOver: (revision: string) => Promise<void>
  /** Lets go of the open article without saving it, since its text is safe elsewhere. */
  readonly letGo: () => void
  readonly open: (id: string) => Promise<void>
}

export function createWaysOut(desk: Desk): WaysOut {
  async function fileChanged(): Promise<void> {
    const now = desk.openSession()
    if (now === null || isUnsaved(now) || desk.isSaving()) return
    const answer = await request('openDraft', { id: now.id, journal: 'leave' })
    const later = desk.openSession()
    if (
      answer.kind === 'opened' &&
      later?.id === now.id &&
      !isUnsaved(later) &&
      answer.revision !== later.revision
    )
      desk.show(answer)
  }

  async function keepAsNew(): Promise<string | null> {
    const article = desk.snapshot()
    if (article === null) return null
    const made = await request('keepAsNew', {
      article: JSON.stringify(article),
      insteadOf: article.id,
    })
    if (made.kind === 'failed') return made.problem
    desk.letGo()
    await desk.open(made.id)
    return null
  }

  async function settleConflict(keep: 'mine' | 'theirs'): Promise<string | null> {
    const now = desk.openSession()
    const mine = desk.snapshot()
    if (now === null || mine === null) return null
    if (keep === 'theirs') return takeTheirs(now, mine)
    const theirs = await request('openDraft', { id: now.id, journal: 'leave' })
    if (theirs.kind !== 'opened') return 'The file cannot be read now. Your text stays here.'
    const kept = await request('keepVersion', { id: now.id, name: 'changed outside' })
    if (kept.kind === 'failed') return kept.problem
    await desk.saveOver(theirs.revision)
    return null
  }

  async function takeTheirs({ id, edits }: OpenSession, mine: Article): Promise<string | null> {
    const kept = await request('keepState', {
      id,
      article: JSON.stringify(mine),
      name: 'mine before theirs was taken',
    })
    if (kept.kind === 'failed') return kept.problem
    if (desk.openSession()?.edits !== edits) return 'You went on writing meanwhile. Choose again.'
    const theirs = await request('openDraft', { id, journal: 'drop' })
    if (theirs.kind !== 'opened') return 'The file cannot be read now. Your text stays here.'
    desk.show(theirs)
    return null
  }

  return { fileChanged, keepAsNew, settleConflict }
}
