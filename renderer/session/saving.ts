// The open article's way to the disk: one save at a time, tried again while it fails, and a person is asked when the file
// holds another text.
import type { Article } from '../../article/article.ts'
import type { SavedApart } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { createAutosave } from './autosave.ts'
import type { JournalWriter } from './journal-writer.ts'
import { isUnsaved, type OpenSession, type SessionAction } from './session.ts'

export interface Saving {
  /** An edit was made; `removesText` lets the draft become much shorter. */
  readonly edited: (removesText: boolean) => void
  readonly save: () => Promise<void>
  /** Saves what is not saved. Null when all is on disk, else why not. */
  readonly flush: () => Promise<string | null>
  readonly isRunning: () => boolean
  /** Nothing is due: another article is shown, or none. */
  readonly rest: () => void
}

interface Surroundings {
  readonly openSession: () => OpenSession | null
  readonly snapshot: () => Article | null
  readonly dispatch: (action: SessionAction) => void
  readonly journal: JournalWriter
  /** What became of the identities of protected sources; null when there was nothing to keep apart. */
  readonly onApart: (apart: SavedApart | null) => void
  /** `at` is ISO 8601, UTC. */
  readonly onSaved: (article: Article, at: string) => void
}

export function createSaving(around: Surroundings): Saving {
  const { openSession, snapshot, dispatch, journal } = around
  const autosave = createAutosave(() => void save())
  let running: Promise<void> | null = null
  let removedText = false

  function save(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null
    })
    return running
  }

  async function saveOnce(): Promise<void> {
    const now = openSession()
    const article = snapshot()
    if (now === null || article === null || !isUnsaved(now) || now.save.kind === 'conflict') return
    const { edits } = now
    const journalUpTo = journal.flush()
    dispatch({ kind: 'save-started' })
    const allowShrink = removedText
    removedText = false
    const answer = await request('saveDraft', {
      id: now.id,
      article: JSON.stringify(article),
      baseRevision: now.revision,
      allowShrink,
      journalUpTo,
    }).catch((problem: unknown) => ({ kind: 'failed' as const, problem: String(problem) }))
    if (openSession()?.id !== now.id) return
    if (answer.kind === 'saved') {
      autosave.rest()
      dispatch({ kind: 'save-ended', edits, revision: answer.revision, at: answer.savedAt })
      const after = openSession()
      if (after !== null && isUnsaved(after)) autosave.edited()
      around.onApart(answer.apart ?? null)
      if (answer.savedAt !== article.updatedAt) around.onSaved(article, answer.savedAt)
      return
    }
    removedText ||= allowShrink
    switch (answer.kind) {
      case 'conflict':
        autosave.rest()
        // It goes on from a text that is not in the file any more: from now on it must stand alone.
        journal.whole(snapshot() ?? article)
        return dispatch({ kind: 'conflict-met' })
      case 'superseded':
        return autosave.failed()
      case 'refused':
      case 'failed':
        dispatch({ kind: 'save-failed', problem: answer.problem })
        return autosave.failed()
    }
  }

  async function flush(): Promise<string | null> {
    if (running !== null) await running
    const before = openSession()
    if (before !== null && isUnsaved(before)) await save()
    const now = openSession()
    if (now === null || !isUnsaved(now)) return null
    if (now.save.kind === 'conflict')
      return 'The file of this draft was changed by another program, and it is not settled which text holds.'
    return now.save.kind === 'failed' ? now.save.problem : 'The last changes are not saved yet.'
  }

  return {
    save,
    flush,
    isRunning: () => running !== null,
    edited: (removesText) => {
      removedText ||= removesText
      autosave.edited()
    },
    rest: () => {
      autosave.rest()
      removedText = false
    },
  }
}
