// The requests that keep text from being lost: the journal, and copies elsewhere. A part of the contract.
import { z } from 'zod'
import { Article } from '../../article/article.ts'
import { JournalEntry } from '../library/journal/journal-lines.ts'

export type { JournalEntry }

const DraftId = z.string().min(1).max(200)
/** An article as JSON text. */
const ArticleText = z.string().max(64 * 1024 * 1024)
const Failure = z.strictObject({ kind: z.literal('failed'), problem: z.string() })

/** Edits that are in no snapshot: to be done again on the article that comes with them. */
export const Unsaved = z.strictObject({
  entries: z.array(JournalEntry),
  /** New entries count on from here. */
  lastSequence: z.int(),
})

/** Stale: silent for so long that it may be taken over. */
export const ElsewhereWriter = z.strictObject({ isStale: z.boolean() })

/** `lost`: taken over elsewhere. `free`: closed elsewhere. `stale`: it may be taken over. */
export const WriterState = z.enum(['lost', 'free', 'stale'])

/** Words that were typed on a text that is not there any more. */
const LeftJournal = z.strictObject({
  file: z.string(),
  /** ISO 8601, UTC. */
  keptAt: z.string(),
  /** What the entries go on from; null when it is not known. */
  base: Article.nullable(),
  entries: z.array(JournalEntry),
  words: z.string(),
})
export type LeftJournal = z.infer<typeof LeftJournal>

/** Words that this machine keeps, since they could not be kept beside their draft. */
const SetAside = LeftJournal.extend({
  /** The draft's id. */
  id: z.uuid(),
  /** Whether it can be opened to put them back. `unknown`: the library cannot be opened now. */
  draft: z.enum(['here', 'gone', 'unknown']),
})
export type SetAside = z.infer<typeof SetAside>

const SetAsideFile = z.strictObject({ file: z.string().max(300) })

export const safekeepingRequests = {
  /** What was just typed or changed. Entries are JSON text of a list of JournalEntry: cheap to pass across the bridge. */
  appendJournal: {
    input: z.strictObject({
      id: DraftId,
      /** The revision that the window was given when it opened the draft. */
      origin: z.string().max(200),
      entries: z.string().max(80 * 1024 * 1024),
    }),
    output: z.union([
      z.strictObject({
        kind: z.literal('kept'),
        /** `aside`: on this machine, not in the library. */
        where: z.enum(['beside', 'aside']),
        /** The next entry should hold the whole article. */
        wantsWhole: z.boolean(),
      }),
      Failure,
    ]),
  },
  /** Keeps this state of the article as a version, whatever the file holds. */
  keepState: {
    input: z.strictObject({ id: DraftId, article: ArticleText, name: z.string().max(200) }),
    output: z.union([z.strictObject({ kind: z.literal('kept') }), Failure]),
  },
  /** The text of article.json as it would be written now, to a file that a person chooses: no protected name is in it. */
  saveCopy: {
    input: z.strictObject({ article: ArticleText }),
    output: z.union([
      z.strictObject({ kind: z.literal('written'), path: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
      Failure,
    ]),
  },
  /** The window has let go of it: others may write it. */
  closeDraft: { input: z.strictObject({ id: DraftId }), output: z.boolean() },
  /** Writes on where a silent writer elsewhere stopped; what the file holds is kept as a version first. */
  takeOver: {
    input: z.strictObject({ id: DraftId }),
    output: z.union([z.strictObject({ kind: z.literal('taken') }), Failure]),
  },
  /** Not all of the journal could be done again: a copy stays beside the draft and is offered. */
  keepJournalCopy: { input: z.strictObject({ id: DraftId }), output: z.boolean() },
  listLeftJournals: { input: z.strictObject({ id: DraftId }), output: z.array(LeftJournal) },
  /** A person has said what becomes of it. The file stays, under another name. */
  settleLeftJournal: {
    input: z.strictObject({ id: DraftId, file: z.string().max(300) }),
    output: z.boolean(),
  },
  listSetAside: { input: z.strictObject({}), output: z.array(SetAside) },
  /** They are in a draft now: not offered again. False where the disk refuses. */
  settleSetAside: { input: SetAsideFile, output: z.boolean() },
  deleteSetAside: { input: SetAsideFile, output: z.boolean() },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
