// The open article: its fields, its editor, its way to the disk. Everything that changes the article goes through here.
import type { Editor } from '@tiptap/core'
import type { Article } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import type { Guess } from '../../article/import/formats.ts'
import { knownSource } from '../../article/quotes/said.ts'
import type { Opened } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { createArticleEditor } from '../editor/article-editor.ts'
import { drawAgain } from '../editor/image.ts'
import { showSources } from '../editor/quote-decorations.ts'
import type { Suggestion } from '../quotes/suggestions.ts'
import { createAutosave } from './autosave.ts'
import { type BodyFacts, factsOf, noFacts } from './body-facts.ts'
import {
  isUnsaved,
  noSession,
  type OpenSession,
  reduceSession,
  type Session,
  type SessionAction,
} from './session.ts'
import { createStore, type Store } from './store.ts'

export interface ArticleSession {
  readonly session: Store<Session>
  /** Counted a moment after the last edit, never within a keystroke. */
  readonly facts: Store<BodyFacts>
  readonly editor: Store<Editor | null>
  readonly open: (id: string, imported?: Imported) => Promise<void>
  /** Shows what main has read already: for the start, when nothing else is open. */
  readonly showAnswer: (id: string, answer: Opened) => void
  readonly close: () => Promise<string | null>
  readonly change: (patch: Partial<Article>) => void
  /** The article as it stands in the window now. Null when none is open. */
  readonly snapshot: () => Article | null
  /** Saves what is not saved. Null when all is on disk, else why not. */
  readonly flush: () => Promise<string | null>
  /** What of the import's notes is still open. */
  readonly answerNotes: (notes: Imported) => void
  /** When its file cannot be written any more: the article as a draft of its own, opened. Null, or why not. */
  readonly keepAsNew: () => Promise<string | null>
  readonly settleConflict: (keep: 'mine' | 'theirs') => Promise<void>
  /** The file changed outside: taken over when nothing is unsaved here. */
  readonly fileChanged: () => Promise<void>
}

export interface Imported {
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly string[]
}

interface Surroundings {
  readonly smartQuotes: () => boolean
  /** The article is on disk; `at` is ISO 8601, UTC. */
  readonly onSaved: (article: Article, facts: BodyFacts, at: string) => void
  readonly onFiles: (files: readonly File[], position: number) => void
  readonly onAccept: (suggestion: Suggestion, candidate: number) => void
  readonly onDismiss: (suggestion: Suggestion) => void
}

const nothingImported: Imported = { guesses: [], leftOut: [] }
const factsDelay = 150

export function createArticleSession(around: Surroundings): ArticleSession {
  const session = createStore<Session>(noSession)
  const facts = createStore<BodyFacts>(noFacts)
  const editorStore = createStore<Editor | null>(null)
  const dispatch = (action: SessionAction) => session.set((before) => reduceSession(before, action))
  const autosave = createAutosave(() => void save())
  let running: Promise<void> | null = null
  let removedText = false
  let factsTimer: ReturnType<typeof setTimeout> | undefined

  const openSession = (): OpenSession | null => {
    const now = session.get()
    return now.kind === 'open' ? now : null
  }

  const countLater = () => {
    clearTimeout(factsTimer)
    factsTimer = setTimeout(() => {
      const editor = editorStore.get()
      if (editor !== null) facts.set(factsOf(editor.state.doc))
    }, factsDelay)
  }

  function dropEditor() {
    clearTimeout(factsTimer)
    editorStore.get()?.destroy()
    editorStore.set(null)
    facts.set(noFacts)
  }

  async function open(id: string, imported = nothingImported): Promise<void> {
    const problem = await close()
    if (problem !== null) return
    dispatch({ kind: 'opening', id })
    const answer = await request('openDraft', { id })
    const now = session.get()
    if (now.kind === 'opening' && now.id === id) showAnswer(id, answer, imported)
  }

  function showAnswer(id: string, answer: Opened, imported = nothingImported): void {
    if (answer.kind === 'opened') show(answer.article, answer.revision, answer.readOnly, imported)
    else if (answer.kind === 'unreadable') dispatch({ ...answer, id })
    else
      dispatch({
        kind: 'unreadable',
        id,
        problem: 'This draft is not in the library any more. It may have been moved or deleted.',
        salvaged: '',
      })
  }

  function show(
    article: Article,
    revision: string,
    readOnly: string | null,
    imported: Imported,
  ): void {
    dropEditor()
    removedText = false
    let unfit: string | null = null
    const editor = createArticleEditor({
      draftId: article.id,
      body: article.body,
      editable: readOnly === null,
      quoteLanguage: () =>
        around.smartQuotes() ? (openSession()?.article.language ?? 'en') : null,
      onEdit: (shrinks) => {
        removedText ||= shrinks
        dispatch({ kind: 'body-changed' })
        autosave.edited()
        countLater()
      },
      onUnfit: (problem) => {
        unfit = problem
      },
      onAccept: around.onAccept,
      onDismiss: around.onDismiss,
      sources: () => openSession()?.article.sources ?? [],
      onSaid: (said) => {
        const before = openSession()?.article.sources ?? []
        const { sources, ...known } = knownSource(before, said, () => crypto.randomUUID())
        if (sources !== before) change({ sources: [...sources] })
        return known
      },
      onPictures: (from, media) =>
        void request('bringImages', { from, to: article.id, media: media.slice(0, 500) }).then(() =>
          drawAgain(editor, media),
        ),
      onLink: (url) => void request('openLink', { url }),
      onFiles: around.onFiles,
    })
    dispatch({
      kind: 'opened',
      article,
      revision,
      readOnly,
      guesses: imported.guesses,
      leftOut: imported.leftOut,
    })
    if (unfit !== null) {
      editor.setEditable(false)
      dispatch({
        kind: 'locked',
        reason:
          'The editor cannot show every part of this article, so it is open for reading only.',
      })
    }
    editor.view.dispatch(showSources(editor.state, article.sources))
    facts.set(factsOf(editor.state.doc))
    editorStore.set(editor)
  }

  function snapshot(): Article | null {
    const now = openSession()
    const editor = editorStore.get()
    if (now === null || editor === null) return null
    // The editor's schema is the grammar; main parses it again before it reaches the disk.
    return { ...now.article, body: editor.getJSON() as Body }
  }

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
    dispatch({ kind: 'save-started' })
    const allowShrink = removedText
    const answer = await request('saveDraft', {
      id: now.id,
      article: JSON.stringify(article),
      baseRevision: now.revision,
      allowShrink,
    }).catch((problem: unknown) => ({ kind: 'failed' as const, problem: String(problem) }))
    if (openSession()?.id !== now.id) return
    switch (answer.kind) {
      case 'saved':
        removedText = false
        autosave.rest()
        dispatch({
          kind: 'save-ended',
          edits,
          revision: answer.revision,
          at: answer.savedAt,
        })
        if (isUnsaved(session.get())) autosave.edited()
        if (answer.savedAt !== article.updatedAt)
          around.onSaved(article, facts.get(), answer.savedAt)
        return
      case 'conflict':
        autosave.rest()
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
    if (isUnsaved(session.get())) await save()
    const now = openSession()
    if (now === null || !isUnsaved(now)) return null
    if (now.save.kind === 'conflict')
      return 'The file of this draft was changed by another program, and it is not settled which text holds.'
    return now.save.kind === 'failed' ? now.save.problem : 'The last changes are not saved yet.'
  }

  async function close(): Promise<string | null> {
    const problem = await flush()
    if (problem !== null) return problem
    autosave.rest()
    dropEditor()
    dispatch({ kind: 'closed' })
    return null
  }

  function change(patch: Partial<Article>): void {
    const now = openSession()
    if (now === null || now.readOnly !== null) return
    dispatch({ kind: 'fields-changed', patch })
    const editor = editorStore.get()
    if (patch.sources !== undefined && editor !== null)
      editor.view.dispatch(showSources(editor.state, patch.sources))
    autosave.edited()
  }

  async function fileChanged(): Promise<void> {
    const now = openSession()
    if (now === null || isUnsaved(now) || running !== null) return
    const answer = await request('openDraft', { id: now.id })
    const later = openSession()
    if (
      answer.kind !== 'opened' ||
      later?.id !== now.id ||
      isUnsaved(later) ||
      answer.revision === later.revision
    )
      return
    show(answer.article, answer.revision, answer.readOnly, nothingImported)
  }

  async function keepAsNew(): Promise<string | null> {
    const article = snapshot()
    if (article === null) return null
    const made = await request('keepAsNew', { article: JSON.stringify(article) })
    if (made.kind === 'failed') return made.problem
    autosave.rest()
    dropEditor()
    dispatch({ kind: 'closed' })
    await open(made.id)
    return null
  }

  async function settleConflict(keep: 'mine' | 'theirs'): Promise<void> {
    const now = openSession()
    if (now === null) return
    const answer = await request('openDraft', { id: now.id })
    if (answer.kind !== 'opened') return
    if (keep === 'theirs')
      return show(answer.article, answer.revision, answer.readOnly, nothingImported)
    await request('keepVersion', { id: now.id, name: 'changed outside' })
    dispatch({ kind: 'conflict-settled', revision: answer.revision })
    await save()
  }

  return {
    session,
    facts,
    editor: editorStore,
    open,
    showAnswer,
    close,
    change,
    snapshot,
    flush,
    answerNotes: ({ guesses, leftOut }) => dispatch({ kind: 'notes-answered', guesses, leftOut }),
    keepAsNew,
    settleConflict,
    fileChanged,
  }
}
