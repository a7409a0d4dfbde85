// Sends every edit to the journal: gathered for a moment so that no keystroke waits, numbered in the order they were made.
// Owns the numbers and the timer; where entries lie is main's matter.
import type { Step } from '@tiptap/pm/transform'
import type { Article } from '../../article/article.ts'
import type { JournalEntry, RequestInput, RequestOutput } from '../../electron/ipc/contract.ts'
import { createStore, type Store } from './store.ts'

/** Milliseconds: the frame with the letter is painted by then, and a crash costs no more than this and the way. */
const gathering = 25

type Waiting =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'fields'; readonly fields: Partial<Article> }
  | { readonly kind: 'whole'; readonly article: Article }

/** Where what is typed lies: in the library, on this machine, or in the window alone. */
export type JournalPlace = 'beside' | 'aside' | 'nowhere'

export interface JournalWriter {
  readonly place: Store<JournalPlace>
  /** From now on edits go on from this revision of this draft; numbers count on from `lastSequence`. */
  readonly begin: (id: string, origin: string, lastSequence: number) => void
  readonly end: () => void
  readonly steps: (steps: readonly Step[]) => void
  readonly fields: (patch: Partial<Article>) => void
  readonly whole: (article: Article) => void
  /** Sends what is waiting. The number of the last entry: an article taken now holds it and all before. */
  readonly flush: () => number
}

interface Surroundings {
  readonly send: (input: RequestInput<'appendJournal'>) => Promise<RequestOutput<'appendJournal'>>
  /** The article as it stands in the window now. */
  readonly snapshot: () => Article | null
}

export function createJournalWriter({ send, snapshot }: Surroundings): JournalWriter {
  const place = createStore<JournalPlace>('beside')
  let row: { readonly id: string; readonly origin: string } | null = null
  let sequence = 0
  let waiting: Waiting[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWholeOnItsWay = false

  const add = (edit: Waiting): void => {
    if (row === null) return
    const last = waiting.at(-1)
    if (edit.kind === 'steps' && last?.kind === 'steps')
      waiting[waiting.length - 1] = { kind: 'steps', steps: [...last.steps, ...edit.steps] }
    else waiting.push(edit)
    timer ??= setTimeout(flush, gathering)
  }

  function flush(): number {
    clearTimeout(timer)
    timer = undefined
    const edits = waiting
    waiting = []
    if (row === null || edits.length === 0) return sequence
    const { id, origin } = row
    const entries = edits.map((edit) => entryOf(edit, ++sequence))
    const isWhole = edits.some(({ kind }) => kind === 'whole')
    send({ id, origin, entries: JSON.stringify(entries) })
      .catch(() => ({ kind: 'failed' as const }))
      .then((answer) => {
        if (isWhole) isWholeOnItsWay = false
        if (row?.id !== id || row.origin !== origin) return
        place.set(answer.kind === 'kept' ? answer.where : 'nowhere')
        if (answer.kind === 'kept' && answer.wantsWhole && !isWholeOnItsWay) wholeNow()
      })
    return sequence
  }

  const wholeNow = (): void => {
    const article = snapshot()
    if (article !== null) whole(article)
  }

  const whole = (article: Article): void => {
    isWholeOnItsWay = true
    // What waits is in it.
    waiting = []
    add({ kind: 'whole', article })
  }

  const end = (): void => {
    flush()
    row = null
    place.set('beside')
  }

  return {
    place,
    begin: (id, origin, lastSequence) => {
      end()
      row = { id, origin }
      sequence = lastSequence
      isWholeOnItsWay = false
    },
    end,
    steps: (steps) => add({ kind: 'steps', steps }),
    fields: (fields) => add({ kind: 'fields', fields }),
    whole,
    flush,
  }
}

function entryOf(edit: Waiting, sequence: number): JournalEntry {
  switch (edit.kind) {
    case 'steps':
      return { kind: 'steps', sequence, steps: edit.steps.map((step) => step.toJSON()) }
    case 'fields':
      return { kind: 'fields', sequence, fields: edit.fields }
    case 'whole':
      return { kind: 'whole', sequence, article: edit.article }
  }
}
