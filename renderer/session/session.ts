// The open article and how far it is saved: a pure reducer. The body between two saves lives in the editor; here stands
// the one that was opened or last snapshotted.
import type { Article } from '../../article/article.ts'
import type { Guess } from '../../article/import/formats.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: string }
  /** The file's content is not what we last read or wrote: a person decides. */
  | { readonly kind: 'conflict' }

export type Session =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      readonly problem: string
      readonly salvaged: string
    }
  | OpenSession

export interface OpenSession {
  readonly kind: 'open'
  readonly id: string
  readonly article: Article
  readonly revision: string
  /** Why it may not be changed; null when it may. */
  readonly readOnly: string | null
  /** Who else writes it, when that is why it may not be changed here. */
  readonly writer: { readonly isStale: boolean } | null
  /** Goes up with every edit that a running or finished save does not hold; `savedEdits` follows when it is on disk. */
  readonly edits: number
  readonly savedEdits: number
  readonly save: SaveState
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly string[]
  /** How the file was read, in sentences. */
  readonly notices: readonly string[]
}

export type SessionAction =
  | { readonly kind: 'opening'; readonly id: string }
  | {
      readonly kind: 'opened'
      readonly article: Article
      readonly revision: string
      readonly readOnly: string | null
      readonly writer?: OpenSession['writer']
      readonly guesses: readonly Guess[]
      readonly leftOut: readonly string[]
      readonly notices: readonly string[]
    }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      readonly problem: string
      readonly salvaged: string
    }
  | { readonly kind: 'closed' }
  | { readonly kind: 'fields-changed'; readonly patch: Partial<Article> }
  | { readonly kind: 'body-changed' }
  | {
      readonly kind: 'notes-answered'
      readonly guesses: readonly Guess[]
      readonly leftOut: readonly string[]
      readonly notices?: readonly string[]
    }
  | { readonly kind: 'locked'; readonly reason: string }
  | { readonly kind: 'writer-stale' }
  /** What is shown is not what the file holds: edits were put back from the journal. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'save-started' }
  | {
      readonly kind: 'save-ended'
      readonly edits: number
      readonly revision: string
      readonly at: string
    }
  | { readonly kind: 'save-failed'; readonly problem: string }
  | { readonly kind: 'conflict-met' }
  | { readonly kind: 'conflict-settled'; readonly revision: string }

export const noSession: Session = { kind: 'none' }

export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.kind) {
    case 'opening':
      return { kind: 'opening', id: action.id }
    case 'closed':
      return noSession
    case 'unreadable':
      return {
        kind: 'unreadable',
        id: action.id,
        problem: action.problem,
        salvaged: action.salvaged,
      }
    case 'opened':
      return {
        kind: 'open',
        id: action.article.id,
        article: action.article,
        revision: action.revision,
        readOnly: action.readOnly,
        writer: action.writer ?? null,
        edits: 0,
        savedEdits: 0,
        save: { kind: 'saved', at: null },
        guesses: action.guesses,
        leftOut: action.leftOut,
        notices: action.notices,
      }
    default:
      return session.kind === 'open' ? reduceOpen(session, action) : session
  }
}

type OpenAction = Exclude<
  SessionAction,
  { readonly kind: 'opening' | 'closed' | 'unreadable' | 'opened' }
>

function reduceOpen(session: OpenSession, action: OpenAction): OpenSession {
  switch (action.kind) {
    case 'fields-changed':
      return edited({ ...session, article: { ...session.article, ...action.patch } })
    case 'body-changed':
      // Already known to be unsaved: the keystroke tells nobody anything new.
      return session.save.kind === 'dirty' ? session : edited(session)
    case 'notes-answered':
      return {
        ...session,
        guesses: action.guesses,
        leftOut: action.leftOut,
        notices: action.notices ?? session.notices,
      }
    case 'restored':
      return edited(session)
    case 'locked':
      return { ...session, readOnly: action.reason }
    case 'writer-stale':
      return session.writer === null ? session : { ...session, writer: { isStale: true } }
    case 'save-started':
      return { ...session, save: { kind: 'saving' } }
    case 'save-ended':
      return {
        ...session,
        revision: action.revision,
        article: { ...session.article, updatedAt: action.at },
        savedEdits: action.edits,
        save: action.edits === session.edits ? { kind: 'saved', at: action.at } : { kind: 'dirty' },
      }
    case 'save-failed':
      return { ...session, save: { kind: 'failed', problem: action.problem } }
    case 'conflict-met':
      return { ...session, save: { kind: 'conflict' } }
    case 'conflict-settled':
      return edited({ ...session, revision: action.revision, save: { kind: 'dirty' } })
  }
}

/** A failure or a conflict stays visible while the person goes on typing. */
function edited(session: OpenSession): OpenSession {
  const keepsState = session.save.kind === 'failed' || session.save.kind === 'conflict'
  return {
    ...session,
    edits: session.edits + 1,
    save: keepsState
      ? session.save
      : session.save.kind === 'dirty'
        ? session.save
        : { kind: 'dirty' },
  }
}

export function isUnsaved(session: Session): boolean {
  return (
    session.kind === 'open' && session.readOnly === null && session.edits !== session.savedEdits
  )
}
