// One save: what is refused before a byte is written, and the write itself. Who waits for whom is the queue's matter.

import { join } from 'node:path'
import { type Article, parseArticle } from '../../article/article.ts'
import { textOf } from '../../article/quotes/quotes-in.ts'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { writeAtomically } from './atomic-write.ts'
import type { CleanedRevisions } from './clean-revisions.ts'
import {
  type DraftBytes,
  parseDraftBytes,
  readDraftBytes,
  revisionOf,
  stampNow,
} from './draft-bytes.ts'
import { type Failure, failed } from './failure.ts'
import type { CleanedJournals } from './journal/clean-journals.ts'
import { articleFile, folderAt, type Place } from './rooms.ts'

export interface SaveRequest {
  readonly id: string
  /** The article, or the text of its file as serialiseDraft makes it. */
  readonly article?: unknown
  readonly text?: string
  /** The revision this save goes on from; null when the file should not be there (it was deleted outside). */
  readonly baseRevision: string | null
  /** The user has deleted most of the text on purpose. */
  readonly allowShrink?: boolean
  /** The journal's entries up to this one are in the article. */
  readonly journalUpTo?: number
}

/** What became of the identities of protected sources. */
export interface SavedApart extends CleanedRevisions, CleanedJournals {
  /** Sources whose identity is nowhere on the disk, since the vault is locked or there is none. */
  readonly unkept: number
}

export type SaveRefusal = 'not-an-article' | 'other-article' | 'newer' | 'unreadable' | 'shrunk'

export type SaveResult =
  /** On the disk. `savedAt` is the article's `updatedAt`, ISO 8601. */
  | {
      readonly kind: 'saved'
      readonly revision: string
      readonly savedAt: string
      /** Left out when no identity was kept apart, or all as before. */
      readonly apart?: SavedApart
    }
  /** The file holds something that this save does not know of; it was left alone. */
  | { readonly kind: 'conflict'; readonly revision: string }
  | { readonly kind: 'refused'; readonly reason: SaveRefusal; readonly problem: string }
  /** A newer save of this draft took its place while it waited. */
  | { readonly kind: 'superseded' }
  | Failure

/** What is known of a revision without parsing its file again. */
export interface KnownRevision {
  readonly revision: string
  readonly updatedAt: string
  readonly letters: number
  /** What `workOf` says of it: the same work keeps its `updatedAt`. */
  readonly work: string
  /** The file was written by an older Galley, in the format of its time. */
  readonly isOlderFormat: boolean
}

export interface Written {
  readonly result: SaveResult
  /** What the file holds now, as far as this save knows; null when unknown. */
  readonly known: KnownRevision | null
  /** The revision that is in place though the disk did not confirm it, or null. */
  readonly unconfirmed: string | null
}

/** What else belongs to a write, in its order. */
export interface WriteSteps {
  /** Given the bytes that are about to be replaced. */
  readonly keep: (bytes: Uint8Array, isOlderFormat: boolean) => Promise<void>
  /** Given the revision that the file is about to have. */
  readonly announce: (revision: string) => Promise<void>
}

export type IncomingArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | Extract<SaveResult, { kind: 'refused' }>

const refused = (reason: SaveRefusal, problem: string) =>
  ({ kind: 'refused', reason, problem }) as const

/** The article that a save brings, parsed; never trusted because it comes from our own window. */
export function incomingArticle(request: SaveRequest): IncomingArticle {
  const parsed = request.text === undefined ? fromValue(request.article) : fromText(request.text)
  if (parsed.kind === 'article' && parsed.article.id !== request.id)
    return refused(
      'other-article',
      'The text to save belongs to another article. Nothing was written.',
    )
  return parsed
}

function fromValue(value: unknown): IncomingArticle {
  const parsed = parseArticle(value)
  return parsed.ok
    ? { kind: 'article', article: parsed.article }
    : refused('not-an-article', `Not an article: ${parsed.problem}. Nothing was written.`)
}

function fromText(text: string): IncomingArticle {
  const parsed = parseDraft(text)
  if (parsed.kind === 'article') return parsed
  if (parsed.kind === 'newer')
    return refused(
      'newer',
      'The text to save comes from a newer version of Galley. Nothing was written.',
    )
  return refused('not-an-article', `Not an article: ${parsed.problem}. Nothing was written.`)
}

const mostLost = 0.1
const worthGuarding = 200

/** The letters a reader would miss: body and printed fields. */
export const lettersOf = (article: Article): number =>
  textOf(article.body).length + article.headline.length + article.standfirst.length

/** A mark of all that is the person's work. Exporting an article, or choosing how, does not make it newer. */
const workOf = (article: Article): string =>
  revisionOf(
    Buffer.from(
      serialiseDraft({
        ...article,
        updatedAt: article.createdAt,
        exportChoice: null,
        publication: 'not-exported',
        acknowledgements: [],
        dismissed: [],
        embargoOverride: null,
      }),
    ),
  )

/**
 * Writes the article in place of the file at `place`. The store sets `updatedAt`, and only when the work has changed:
 * the same article leaves the same bytes, and saving it twice is no edit.
 */
export async function writeDraft(
  root: string,
  place: Place,
  article: Article,
  request: SaveRequest,
  known: KnownRevision | null,
  now: string,
  steps: WriteSteps,
  attempts = 3,
): Promise<Written> {
  const ends = (result: SaveResult): Written => ({ result, known: null, unconfirmed: null })
  const read = await readDraftBytes(root, place)
  if (read.kind === 'missing')
    return request.baseRevision === null
      ? bringBack(join(folderAt(root, place), articleFile), article, now)
      : ends(failed('missing', 'The draft is not in the library any more'))
  if (read.kind === 'closed')
    return ends(
      refused(
        'unreadable',
        `The file of this draft cannot be replaced: ${read.problem}. It was left untouched.`,
      ),
    )

  const current = known?.revision === read.revision ? known : knownOf(read, request.id)
  if ('reason' in current) return ends(current)

  const work = workOf(article)
  const updatedAt = work === current.work ? current.updatedAt : now
  const bytes = Buffer.from(serialiseDraft({ ...article, updatedAt }))
  if (revisionOf(bytes) === read.revision)
    return { result: saved(current), known: current, unconfirmed: null }
  if (read.revision !== request.baseRevision)
    return {
      result: { kind: 'conflict', revision: read.revision },
      known: current,
      unconfirmed: null,
    }

  const letters = lettersOf(article)
  if (
    !request.allowShrink &&
    current.letters > worthGuarding &&
    letters < current.letters * mostLost
  )
    return ends(
      refused(
        'shrunk',
        `This would leave ${letters} of ${current.letters} characters. Nothing was written; the longer text is safe.`,
      ),
    )

  await steps.keep(read.bytes, current.isOlderFormat)
  const next = { revision: revisionOf(bytes), updatedAt, letters, work, isOlderFormat: false }
  const written = await writeAtomically(read.path, bytes, {
    beforePublish: () => steps.announce(next.revision),
    mayPublish: () => stampNow(read.path) === read.stamp,
  })
  if (written.kind === 'written') return { result: saved(next), known: next, unconfirmed: null }
  // Somebody touched the file meanwhile: what it holds now decides, not that it was touched.
  if (written.kind === 'overtaken')
    return attempts > 1
      ? writeDraft(root, place, article, request, known, now, steps, attempts - 1)
      : ends(failed('io', 'The file keeps changing'))
  return {
    result: { kind: 'failed', code: written.code, problem: written.problem },
    known: null,
    unconfirmed: written.published ? next.revision : null,
  }
}

/** Writes the file anew that somebody has deleted from its folder, for a save that knows so. */
async function bringBack(path: string, article: Article, now: string): Promise<Written> {
  const bytes = Buffer.from(serialiseDraft({ ...article, updatedAt: now }))
  const next = {
    revision: revisionOf(bytes),
    updatedAt: now,
    letters: lettersOf(article),
    work: workOf(article),
    isOlderFormat: false,
  }
  const written = await writeAtomically(path, bytes, {
    mayPublish: () => stampNow(path) === null,
  })
  if (written.kind === 'written') return { result: saved(next), known: next, unconfirmed: null }
  const failure = written.kind === 'overtaken' ? failed('io', 'The file keeps changing') : written
  return {
    result: { kind: 'failed', code: failure.code, problem: failure.problem },
    known: null,
    unconfirmed: written.kind === 'failed' && written.published ? next.revision : null,
  }
}

const saved = ({ revision, updatedAt }: KnownRevision): SaveResult => ({
  kind: 'saved',
  revision,
  savedAt: updatedAt,
})

function knownOf(
  read: DraftBytes,
  id: string,
): KnownRevision | Extract<SaveResult, { kind: 'refused' }> {
  const draft = parseDraftBytes(read.bytes)
  if (draft.kind === 'article' && draft.article.id !== id)
    return refused('other-article', 'The file holds another article. It was left untouched.')
  if (draft.kind === 'article')
    return {
      revision: read.revision,
      updatedAt: draft.article.updatedAt,
      letters: lettersOf(draft.article),
      work: workOf(draft.article),
      isOlderFormat: draft.migratedFrom !== null,
    }
  if (draft.kind === 'newer')
    return refused(
      'newer',
      'The file was written by a newer version of Galley. It was left untouched.',
    )
  return refused(
    'unreadable',
    `The file of this draft cannot be replaced: ${draft.problem}. It was left untouched.`,
  )
}
