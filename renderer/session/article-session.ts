// The open article: its fields, its editor, its way to the disk. Everything that changes the article goes through here.
import type { Editor } from '@tiptap/core'
import type { Article } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import type { Guess } from '../../article/import/formats.ts'
import { knownSource } from '../../article/quotes/said.ts'
import type { Opened, SavedApart } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { createArticleEditor } from '../editor/article-editor.ts'
import { drawAgain } from '../editor/image.ts'
import { showSources } from '../editor/quote-decorations.ts'
import { replay } from '../editor/replay.ts'
import type { Suggestion } from '../quotes/suggestions.ts'
import type { BodyFacts } from './body-facts.ts'
import { createCounting } from './counting.ts'
import { createJournalWriter, type JournalWriter } from './journal-writer.ts'
import { restoredWords } from './restored-words.ts'
import { createSaving } from './saving.ts'
import {
  noSession,
  type OpenSession,
  reduceSession,
  type Session,
  type SessionAction,
} from './session.ts'
import { createStore, type Store } from './store.ts'
import { createWaysOut, type WaysOut } from './ways-out.ts'
import { createWriterElsewhere, type WriterElsewhere } from './writer-elsewhere.ts'

export interface ArticleSession extends WaysOut, WriterElsewhere {
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
  /** Without `notices` those there are stay. */
  readonly answerNotes: (notes: Omit<Imported, 'notices'> & Partial<Imported>) => void
  /** What was put back from the journal, as a sentence; null when nothing was, or it was read. */
  readonly restored: Store<string | null>
  readonly journal: JournalWriter
}

export interface Imported {
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly string[]
  readonly notices: readonly string[]
}

interface Surroundings {
  readonly smartQuotes: () => boolean
  readonly keepsJournal: boolean
  /** The article is on disk; `at` is ISO 8601, UTC. */
  readonly onSaved: (article: Article, facts: BodyFacts, at: string) => void
  /** What became of the identities of protected sources at a save; null when there was nothing to keep apart. */
  readonly onApart: (apart: SavedApart | null) => void
  readonly onFiles: (files: readonly File[], position: number) => void
  readonly onAccept: (suggestion: Suggestion, candidate: number) => void
  readonly onDismiss: (suggestion: Suggestion) => void
}

type OpenedDraft = Extract<Opened, { readonly kind: 'opened' }>

const nothingImported: Imported = { guesses: [], leftOut: [], notices: [] }

export function createArticleSession(around: Surroundings): ArticleSession {
  const session = createStore<Session>(noSession)
  const editorStore = createStore<Editor | null>(null)
  const counting = createCounting(() => editorStore.get()?.state.doc ?? null)
  const dispatch = (action: SessionAction) => session.set((before) => reduceSession(before, action))
  const restored = createStore<string | null>(null)
  const journal = createJournalWriter({
    send: (input) => request('appendJournal', input),
    snapshot: () => snapshot(),
  })
  const saving = createSaving({
    openSession: () => openSession(),
    snapshot: () => snapshot(),
    dispatch,
    journal,
    onApart: around.onApart,
    onSaved: (article, at) => around.onSaved(article, counting.facts.get(), at),
  })

  const openSession = (): OpenSession | null => {
    const now = session.get()
    return now.kind === 'open' ? now : null
  }

  function dropEditor() {
    journal.end()
    saving.rest()
    restored.set(null)
    editorStore.get()?.destroy()
    editorStore.set(null)
    counting.none()
  }

  async function open(id: string, imported = nothingImported): Promise<void> {
    const problem = await close()
    if (problem !== null) return
    dispatch({ kind: 'opening', id })
    const answer = await request('openDraft', { id, journal: 'recover' })
    const now = session.get()
    if (now.kind === 'opening' && now.id === id) showAnswer(id, answer, imported)
  }

  function showAnswer(id: string, answer: Opened, imported = nothingImported): void {
    if (answer.kind === 'opened') showOpened(answer, imported)
    else if (answer.kind === 'unreadable') dispatch({ ...answer, id })
    else
      dispatch({
        kind: 'unreadable',
        id,
        problem: 'This draft is not in the library any more. It may have been moved or deleted.',
        salvaged: '',
      })
  }

  /** With what a crash kept from being saved done again; it is saved at once. */
  function showOpened(answer: OpenedDraft, imported = nothingImported): void {
    const { entries, lastSequence } = answer.unsaved
    const { article, done } = replay(answer.article, entries)
    show({ ...answer, article }, imported)
    if (around.keepsJournal) journal.begin(article.id, answer.revision, lastSequence)
    if (entries.length === 0) return
    if (done < entries.length) void request('keepJournalCopy', { id: article.id })
    restored.set(restoredWords(done, entries.length, answer.readOnly !== null))
    if (answer.readOnly !== null || done === 0) return
    // Whatever is gone from the text, a person has taken out.
    dispatch({ kind: 'restored' })
    saving.edited(true)
    void saving.save()
  }

  function show({ article, revision, readOnly, writer }: OpenedDraft, imported: Imported): void {
    dropEditor()
    let unfit: string | null = null
    const editor = createArticleEditor({
      draftId: article.id,
      body: article.body,
      editable: readOnly === null,
      quoteLanguage: () =>
        around.smartQuotes() ? (openSession()?.article.language ?? 'en') : null,
      onEdit: ({ steps, removesText }) => {
        journal.steps(steps)
        dispatch({ kind: 'body-changed' })
        saving.edited(removesText)
        counting.soon()
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
      writer,
      guesses: imported.guesses,
      leftOut: imported.leftOut,
      notices: imported.notices,
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
    counting.now(editor.state.doc)
    editorStore.set(editor)
  }

  function snapshot(): Article | null {
    const now = openSession()
    const editor = editorStore.get()
    if (now === null || editor === null) return null
    // The editor's schema is the grammar; main parses it again before it reaches the disk.
    return { ...now.article, body: editor.getJSON() as Body }
  }

  async function close(): Promise<string | null> {
    const problem = await saving.flush()
    if (problem !== null) return problem
    const now = openSession()
    letGo()
    if (now !== null) await request('closeDraft', { id: now.id })
    return null
  }

  function letGo(): void {
    dropEditor()
    dispatch({ kind: 'closed' })
  }

  function change(patch: Partial<Article>): void {
    const now = openSession()
    if (now === null || now.readOnly !== null) return
    dispatch({ kind: 'fields-changed', patch })
    journal.fields(patch)
    const editor = editorStore.get()
    if (patch.sources !== undefined && editor !== null)
      editor.view.dispatch(showSources(editor.state, patch.sources))
    saving.edited(false)
  }

  const waysOut = createWaysOut({
    openSession,
    snapshot,
    isSaving: saving.isRunning,
    show: showOpened,
    saveOver: async (revision) => {
      dispatch({ kind: 'conflict-settled', revision })
      await saving.save()
    },
    letGo,
    open,
  })
  const writerElsewhere = createWriterElsewhere({
    ...{ openSession, snapshot, dispatch, open },
    stopWriting: () => {
      journal.end()
      saving.rest()
      editorStore.get()?.setEditable(false)
    },
  })

  return {
    session,
    facts: counting.facts,
    editor: editorStore,
    open,
    showAnswer,
    close,
    change,
    snapshot,
    flush: saving.flush,
    answerNotes: (notes) => dispatch({ kind: 'notes-answered', ...notes }),
    restored,
    journal,
    ...waysOut,
    ...writerElsewhere,
  }
}
