// Every request of the window and every event to it, declared once. Main parses inputs with these schemas; handlers and
// the bridge are mapped types over them, so a missing handler or a wrong payload does not compile.
import { z } from 'zod'
import { Article } from '../../article/article.ts'
import { MediaName } from '../../article/body/image.ts'
import { Identity } from '../../article/identity.ts'
import type { Guess } from '../../article/import/formats.ts'
import { DraftSummary } from '../library/summary.ts'
import { Preferences } from '../preferences-schema.ts'
import {
  ElsewhereWriter,
  safekeepingRequests,
  Unsaved,
  WriterState,
} from './safekeeping-requests.ts'

export type { DraftSummary } from '../library/summary.ts'

export type { Preferences } from '../preferences-schema.ts'
export type { JournalEntry, LeftJournal, SetAside } from './safekeeping-requests.ts'

const Nothing = z.strictObject({})
/** A UUID, or for a file that does not parse the name of its folder. */
const DraftId = z.string().min(1).max(200)
/** An article as JSON text: cloning the object across the bridge blocks the window thirteen times longer. */
const ArticleText = z.string().max(64 * 1024 * 1024)
const ExportRequest = z.strictObject({
  article: ArticleText,
  format: z.string().max(100),
  options: z.record(z.string().max(100), z.union([z.string().max(500), z.boolean()])),
})

const Failure = z.strictObject({ kind: z.literal('failed'), problem: z.string() })

const Opened = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    article: Article,
    revision: z.string(),
    readOnly: z.string().nullable(),
    unsaved: Unsaved,
    /** Who else writes it now, if anybody: it is read-only then. */
    writer: ElsewhereWriter.nullable(),
  }),
  z.strictObject({
    kind: z.literal('unreadable'),
    problem: z.string(),
    salvaged: z.string(),
    folder: z.string(),
  }),
  z.strictObject({ kind: z.literal('missing') }),
])
export type Opened = z.infer<typeof Opened>

const Saved = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('saved'),
    revision: z.string(),
    savedAt: z.string(),
    /** Present when identities of protected sources were kept apart, or could not be. */
    apart: z
      .strictObject({
        ...{ unkept: z.int(), cleaned: z.int(), named: z.int() },
        ...{ journals: z.int(), files: z.int() },
      })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('conflict'), revision: z.string().nullable() }),
  z.strictObject({ kind: z.literal('superseded') }),
  z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
  z.strictObject({ kind: z.literal('failed'), problem: z.string() }),
])
export type Saved = z.infer<typeof Saved>
export type SavedApart = NonNullable<Extract<Saved, { kind: 'saved' }>['apart']>

const ExportFormatRow = z.strictObject({
  name: z.string(),
  label: z.string(),
  description: z.string(),
  extension: z.string(),
  options: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('switch'),
        name: z.string(),
        label: z.string(),
        default: z.boolean(),
      }),
      z.strictObject({
        kind: z.literal('choice'),
        name: z.string(),
        label: z.string(),
        default: z.string(),
        choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
      }),
    ]),
  ),
})
export type ExportFormatRow = z.infer<typeof ExportFormatRow>

const OfferedFormats = z.strictObject({
  formats: z.array(ExportFormatRow),
  /** Profiles of the library that cannot be used, one sentence each. */
  problems: z.array(z.string()),
})
export type OfferedFormats = z.infer<typeof OfferedFormats>

const Exported = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exported'),
    /** Null for a format that is no text. */
    text: z.string().nullable(),
    /** With the folders that it makes below the chosen one. */
    fileName: z.string(),
    /** Bytes, without the pictures beside it. */
    size: z.int(),
    words: z.int(),
    /** Null where the format has none. */
    pages: z.int().nullable(),
    /** That go beside it. */
    pictures: z.int(),
    losses: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('refused'), reasons: z.array(z.string()) }),
])
export type Exported = z.infer<typeof Exported>

const Told = z.strictObject({ name: z.string(), reasons: z.array(z.string()) })

const ExportedAll = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exported'),
    folder: z.string(),
    exported: z.int(),
    /** Lay there already, byte for byte. */
    unchanged: z.int(),
    /** Something stands in the way of their export. */
    blocked: z.array(Told),
    failed: z.array(Told),
    wasStopped: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  Failure,
])
export type ExportedAll = z.infer<typeof ExportedAll>

const ImportChoice = z.strictObject({ token: z.string(), name: z.string(), size: z.int() })
export type ImportChoice = z.infer<typeof ImportChoice>

const ImportedDraft = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('imported'),
    id: z.string(),
    guessed: z.array(z.custom<Guess>()),
    leftOut: z.array(z.string()),
    notices: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
])
export type ImportedDraft = z.infer<typeof ImportedDraft>

const SearchHit = z.strictObject({ id: z.string(), snippet: z.string() })
export type SearchHit = z.infer<typeof SearchHit>

/** One line of the application menu; a null command is a separator. */
const MenuLine = z.strictObject({
  command: z.string().max(100).nullable(),
  label: z.string().max(200),
  accelerator: z.string().max(50).nullable(),
})
const MenuColumn = z.strictObject({
  label: z.string().max(50),
  lines: z.array(MenuLine).max(100),
})
export type MenuColumn = z.infer<typeof MenuColumn>

/** Media file of at most 20 MB, checked again by its first bytes. */
const FileBytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length <= 20 * 1024 * 1024,
  'at most 20 MB',
)

const RevisionRow = z.strictObject({
  file: z.string(),
  sequence: z.int(),
  /** ISO 8601, UTC. */
  keptAt: z.string(),
  name: z.string(),
})
export type RevisionRow = z.infer<typeof RevisionRow>

const SyncCopyRow = z.strictObject({
  file: z.string(),
  /** ISO 8601, UTC. */
  writtenAt: z.string(),
})
export type SyncCopyRow = z.infer<typeof SyncCopyRow>

const Passphrase = z.string().max(1_000)

const VaultRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('unlocked'), identities: z.int() }),
  z.strictObject({ kind: z.literal('damaged'), problem: z.string() }),
])
export type VaultRow = z.infer<typeof VaultRow>

const VaultAnswer = z.union([
  z.strictObject({ kind: z.literal('done'), vault: VaultRow }),
  z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
])
/** A document to import; each format has limits of its own. */
const DocumentBytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length <= 64 * 1024 * 1024,
  'at most 64 MB',
)

export const requests = {
  /** What the window needs before its first paint. */
  readStart: {
    input: Nothing,
    output: z.strictObject({
      preferences: Preferences,
      libraryFolder: z.string(),
      platform: z.string(),
      /** False in trials that measure what the journal costs. */
      keepsJournal: z.boolean(),
      /** What a person should be told once, or null. */
      notice: z.string().nullable(),
      /** The article that was open last, read while the page was loading; null when there is none. */
      opened: z.strictObject({ id: DraftId, answer: Opened }).nullable(),
    }),
  },
  listExportFormats: { input: Nothing, output: OfferedFormats },
  /** Newest first. `problem` says why the library folder cannot be opened; null when it can. */
  listDrafts: {
    input: Nothing,
    output: z.strictObject({ drafts: z.array(DraftSummary), problem: z.string().nullable() }),
  },
  searchDrafts: {
    input: z.strictObject({ query: z.string().max(500) }),
    output: z.array(SearchHit),
  },
  openDraft: {
    input: z.strictObject({
      id: DraftId,
      /** `recover`: what a crash kept from being saved comes too; `leave`: only the file; `drop`: it is given up. */
      journal: z.enum(['recover', 'leave', 'drop']),
    }),
    output: Opened,
  },
  createDraft: {
    input: z.strictObject({ language: z.string().min(2).max(35), sample: z.boolean() }),
    output: z.union([z.strictObject({ kind: z.literal('created'), id: z.string() }), Failure]),
  },
  /** The article in the window as a draft of its own: the way out when its file can no longer be written, or others did. */
  keepAsNew: {
    input: z.strictObject({ article: ArticleText, insteadOf: DraftId.nullable() }),
    output: z.union([z.strictObject({ kind: z.literal('created'), id: z.string() }), Failure]),
  },
  saveDraft: {
    input: z.strictObject({
      id: DraftId,
      article: ArticleText,
      baseRevision: z.string().max(200),
      /** True when a person deleted text: a draft may then shrink to a tenth. */
      allowShrink: z.boolean(),
      /** The last entry of the journal that the article holds. */
      journalUpTo: z.int().min(0),
    }),
    output: Saved,
  },
  ...safekeepingRequests,
  duplicateDraft: {
    input: z.strictObject({ id: DraftId }),
    output: z.union([z.strictObject({ kind: z.literal('created'), id: z.string() }), Failure]),
  },
  spikeDraft: {
    input: z.strictObject({ id: DraftId }),
    output: z.union([z.strictObject({ kind: z.literal('moved') }), Failure]),
  },
  unspikeDraft: {
    input: z.strictObject({ id: DraftId }),
    output: z.union([z.strictObject({ kind: z.literal('moved') }), Failure]),
  },
  revealDraft: { input: z.strictObject({ id: DraftId }), output: z.boolean() },
  /** The draft as one file, to where a person says. */
  packDraft: {
    input: z.strictObject({ id: DraftId, revisions: z.enum(['none', 'named', 'all']) }),
    output: z.union([
      z.strictObject({ kind: z.literal('written'), path: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
      Failure,
    ]),
  },
  /** Newest first: the states of a draft that were kept. */
  listRevisions: {
    input: z.strictObject({ id: DraftId }),
    output: z.array(RevisionRow),
  },
  readRevision: {
    input: z.strictObject({ id: DraftId, file: z.string().max(200) }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), article: Article }),
      z.strictObject({
        kind: z.literal('unreadable'),
        problem: z.string(),
        salvaged: z.string(),
      }),
      z.strictObject({ kind: z.literal('missing') }),
    ]),
  },
  /** Newest first: versions of a draft that a sync program left beside it; readRevision reads them too. */
  listSyncCopies: {
    input: z.strictObject({ id: DraftId }),
    output: z.array(SyncCopyRow),
  },
  /** Takes one into the kept states and removes its file. */
  takeSyncCopy: {
    input: z.strictObject({ id: DraftId, file: z.string().max(200) }),
    output: z.union([z.strictObject({ kind: z.literal('kept') }), Failure]),
  },
  /** Keeps the draft as it is on disk as a named version. */
  keepVersion: {
    input: z.strictObject({ id: DraftId, name: z.string().max(200) }),
    output: z.union([z.strictObject({ kind: z.literal('kept') }), Failure]),
  },
  chooseLibrary: {
    input: Nothing,
    output: z.union([
      z.strictObject({ kind: z.literal('chosen'), folder: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
      Failure,
    ]),
  },
  chooseImportFiles: { input: Nothing, output: z.array(ImportChoice) },
  /** Packages that the system asked Galley to open. */
  takeOfferedFiles: { input: Nothing, output: z.array(ImportChoice) },
  importFile: {
    input: z.union([
      z.strictObject({ token: z.string().max(100) }),
      z.strictObject({ name: z.string().max(1_000), bytes: DocumentBytes }),
    ]),
    output: ImportedDraft,
  },
  renderExport: { input: ExportRequest, output: Exported },
  saveExport: {
    input: ExportRequest,
    output: z.union([
      /** `missing`: a sentence when pictures could not be written, or null. */
      z.strictObject({
        kind: z.literal('written'),
        path: z.string(),
        missing: z.string().nullable(),
      }),
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('refused'), reasons: z.array(z.string()) }),
      Failure,
    ]),
  },
  /** Rich text, and what the format makes of it as plain text; words alone where the format is no text. */
  copyExport: {
    input: ExportRequest,
    output: z.union([
      z.strictObject({ kind: z.literal('copied') }),
      z.strictObject({ kind: z.literal('refused'), reasons: z.array(z.string()) }),
    ]),
  },
  /** Every article of the desk below a folder that is asked for; `exportProgressed` tells how far it is. */
  exportAll: {
    input: ExportRequest.omit({ article: true }),
    output: ExportedAll,
  },
  /** What is written by then stays, whole. */
  stopExport: { input: Nothing, output: z.boolean() },
  addImage: {
    input: z.strictObject({ id: DraftId, bytes: FileBytes }),
    output: z.union([
      z.strictObject({ kind: z.literal('added'), media: z.string() }),
      z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
    ]),
  },
  /** Pictures of one draft for another that words with them were pasted into; what is not there is passed over. False when a disk failed. */
  bringImages: {
    input: z.strictObject({ from: DraftId, to: DraftId, media: z.array(MediaName).max(500) }),
    output: z.boolean(),
  },
  chooseImage: {
    input: z.strictObject({ id: DraftId }),
    output: z.union([
      z.strictObject({ kind: z.literal('added'), media: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
    ]),
  },
  /** The vault of the library; opened without asking where this machine's keychain holds its key. */
  readVault: {
    input: Nothing,
    /** `canRemember`: whether this machine has a keychain of its own. */
    output: z.strictObject({ vault: VaultRow, canRemember: z.boolean() }),
  },
  createVault: {
    input: z.strictObject({ passphrase: Passphrase, remember: z.boolean() }),
    output: VaultAnswer,
  },
  unlockVault: {
    input: z.strictObject({ passphrase: Passphrase, remember: z.boolean() }),
    output: VaultAnswer,
  },
  /** Also takes the key out of the keychain. */
  lockVault: { input: Nothing, output: VaultAnswer },
  changeVaultPassphrase: { input: z.strictObject({ passphrase: Passphrase }), output: VaultAnswer },
  /** What the vault knows of these sources; nothing while it is locked. */
  readIdentities: {
    input: z.strictObject({ sourceIds: z.array(z.uuid()).max(5_000) }),
    output: z.record(z.string(), Identity),
  },
  savePreferences: { input: Preferences.partial(), output: Preferences },
  setMenu: { input: z.strictObject({ columns: z.array(MenuColumn).max(20) }), output: z.boolean() },
  /** Asks once per host, then opens http, https and mailto in the system's own program. */
  openLink: { input: z.strictObject({ url: z.string().max(2_083) }), output: z.boolean() },
  /** The answer to `closeAsked`: everything is on disk, or why not. */
  answerClose: {
    input: z.strictObject({ problem: z.string().max(1_000).nullable() }),
    output: z.boolean(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type RequestName = keyof typeof requests
export type RequestInput<Name extends RequestName> = z.infer<(typeof requests)[Name]['input']>
export type RequestOutput<Name extends RequestName> = z.infer<(typeof requests)[Name]['output']>

/** Null for what is not the request's input: a schema may even throw on values made to hurt it. */
export function parsedInput(name: RequestName, input: unknown): { readonly data: unknown } | null {
  try {
    const parsed = requests[name].input.safeParse(input)
    return parsed.success ? { data: parsed.data } : null
  } catch {
    return null
  }
}

export const events = {
  libraryChanged: z.strictObject({}),
  filesOffered: z.strictObject({}),
  draftChangedOnDisk: z.strictObject({ id: z.string() }),
  exportProgressed: z.strictObject({ done: z.int(), of: z.int(), name: z.string() }),
  commandChosen: z.strictObject({ command: z.string() }),
  writerChanged: z.strictObject({ id: z.string(), state: WriterState }),
  closeAsked: z.strictObject({}),
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

/** Why main did not answer a request: a wrong payload or sender. The window owns the words. */
export interface Rejection {
  readonly code: 'bad-input' | 'bad-sender' | 'broken'
}

export type Answer<Name extends RequestName> =
  | { readonly ok: true; readonly value: RequestOutput<Name> }
  | { readonly ok: false; readonly rejection: Rejection }

/** What the preload script puts on the page. */
export type Bridge = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<Answer<Name>>
} & {
  readonly on: <Name extends EventName>(
    event: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void
}

/** The handlers in main, one per request. */
export type Handlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<RequestOutput<Name>>
}
