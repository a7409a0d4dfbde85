// The lines of a draft's `journal.jsonl`: what each may hold, how it is written and what a reader believes. The file is
// appended to while people type, so its end may be cut at any letter.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Article, parseArticle } from '../../../article/article.ts'

const Sequence = z.int().min(0)
const Revision = z.string().regex(/^[0-9a-f]{64}$/)

/** What changed since the entry before it. Sequence numbers go up; one may be missing where nothing was changed. */
export const JournalEntry = z.discriminatedUnion('kind', [
  /** Steps of the editor on the body, as ProseMirror writes them: whether they fit is known where the grammar is. */
  z.strictObject({
    kind: z.literal('steps'),
    sequence: Sequence,
    steps: z.array(z.record(z.string(), z.unknown())).min(1),
  }),
  /** Fields of the article with their new values. */
  z.strictObject({
    kind: z.literal('fields'),
    sequence: Sequence,
    fields: z.record(z.string(), z.unknown()),
  }),
  /** The whole article: from here on nothing before is needed. */
  z.strictObject({
    kind: z.literal('whole'),
    sequence: Sequence,
    article: z.record(z.string(), z.unknown()),
  }),
])
export type JournalEntry = z.infer<typeof JournalEntry>

/** The first line: entries go on from this revision of article.json, which holds those up to `after`. */
const FirstLine = z.strictObject({
  journal: z.literal(1),
  id: z.string(),
  base: Revision,
  after: Sequence,
})

/** Written before article.json is replaced: that revision will hold the entries up to this one. */
const Snapshot = z.strictObject({ snapshot: Revision, upTo: Sequence })

export interface JournalRead {
  readonly id: string
  readonly base: string
  readonly after: number
  readonly snapshots: readonly z.infer<typeof Snapshot>[]
  /** In order; with the text of their lines, to be written again as they are. */
  readonly entries: readonly JournalLine[]
  /** `cut`: the last line is not whole, as after a crash. `damaged`: something else is wrong behind the last good line. */
  readonly end: 'whole' | 'cut' | 'damaged'
}

export interface JournalLine {
  readonly entry: JournalEntry
  readonly line: string
}

const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8)

/** `["<checksum>",<value>]` and a line feed: JSON Lines, and a cut or changed line is known as such. */
function lineOf(value: unknown): string {
  const text = JSON.stringify(value)
  return `["${checksum(text)}",${text}]\n`
}

export const firstLine = (id: string, base: string, after: number): string =>
  lineOf({ journal: 1, id, base, after })

export const snapshotLine = (snapshot: string, upTo: number): string => lineOf({ snapshot, upTo })

export const entryLine = (entry: JournalEntry): JournalLine => ({ entry, line: lineOf(entry) })

const opening = /^\["([0-9a-f]{8})",/

function valueIn(line: string): unknown {
  const sum = opening.exec(line)?.[1]
  if (sum === undefined || !line.endsWith(']')) return undefined
  const text = line.slice(12, -1)
  if (checksum(text) !== sum) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null when not even the first line can be read. Never throws. */
export function readJournalText(text: string): JournalRead | null {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const first = FirstLine.safeParse(valueIn(lines[0] ?? ''))
  if (!first.success) return null
  const { id, base, after } = first.data
  const snapshots: z.infer<typeof Snapshot>[] = []
  const entries: JournalLine[] = []
  let sequence = after
  for (const line of lines.slice(1)) {
    const value = valueIn(line)
    const snapshot = Snapshot.safeParse(value)
    const entry = snapshot.success ? null : entryFrom(value)
    if (snapshot.success) snapshots.push(snapshot.data)
    else if (entry !== null && entry.sequence > sequence) {
      entries.push({ entry, line: `${line}\n` })
      sequence = entry.sequence
    } else return { id, base, after, snapshots, entries, end: 'damaged' }
  }
  return { id, base, after, snapshots, entries, end: last === '' ? 'whole' : 'cut' }
}

/** The same journal with other entries, as long as each can be read; lines that are none stay as they are. */
export function changedEntries(
  text: string,
  change: (entry: JournalEntry) => JournalEntry,
): string {
  return text
    .split('\n')
    .map((line) => {
      const parsed = JournalEntry.safeParse(valueIn(line))
      if (!parsed.success) return line
      const changed = change(parsed.data)
      const isSame = JSON.stringify(changed) === JSON.stringify(parsed.data)
      return isSame ? line : entryLine(changed).line.slice(0, -1)
    })
    .join('\n')
}

const fixed: ReadonlySet<string> = new Set(['id', 'body', 'createdAt', 'updatedAt'])
const fieldSchemas = new Map<string, z.ZodType>(
  Object.entries(Article.shape).filter(([name]) => !fixed.has(name)),
)

/** A foreign value as an entry whose fields are those of an article; null for anything else. */
export function entryFrom(value: unknown): JournalEntry | null {
  const parsed = JournalEntry.safeParse(value)
  if (!parsed.success) return null
  const entry = parsed.data
  if (entry.kind === 'whole') return parseArticle(entry.article).ok ? entry : null
  if (entry.kind === 'steps') return entry
  const fits = Object.entries(entry.fields).every(
    ([name, field]) => fieldSchemas.get(name)?.safeParse(field).success === true,
  )
  return fits ? entry : null
}

/**
 * The entries that this revision of article.json does not hold; null when the journal does not go on from it. From the
 * last whole article on, if there is one.
 */
export function entriesOnTopOf(
  journal: Pick<JournalRead, 'base' | 'after' | 'snapshots' | 'entries'>,
  revision: string,
): { readonly after: number; readonly entries: readonly JournalLine[] } | null {
  const snapshot = journal.snapshots.filter((one) => one.snapshot === revision).at(-1)
  const after = snapshot?.upTo ?? (journal.base === revision ? journal.after : null)
  if (after === null) return null
  const entries = journal.entries.filter(({ entry }) => entry.sequence > after)
  return { after, entries: fromLastWhole(entries) }
}

export function fromLastWhole(entries: readonly JournalLine[]): readonly JournalLine[] {
  const whole = entries.map(({ entry }) => entry.kind).lastIndexOf('whole')
  return whole <= 0 ? entries : entries.slice(whole)
}
