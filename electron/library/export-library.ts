// Every article of the desk into one folder. Each is written whole or not at all, so it can be stopped at any moment and
// run again: what lies there already is left alone. One that cannot go out does not stop the others.
import { readFile } from 'node:fs/promises'
import type { Article } from '../../article/article.ts'
import type { ReadMedia } from '../../article/export/export-format.ts'
import type { ExportResult } from '../../article/export/formats.ts'
import type { PrintedLink } from '../../article/print/printed-article.ts'
import { mapEach } from './each.ts'
import { exportNames } from './export-names.ts'
import type { Library } from './library.ts'
import type { DraftSummary } from './summary.ts'
import { writeExport } from './write-export.ts'

/** What an article is rendered with besides the format. */
export interface RenderNeeds {
  readonly slug: string
  readonly latest: readonly PrintedLink[]
  readonly readMedia: ReadMedia
  readonly stateOf: (draftId: string) => 'here' | 'spiked' | 'gone'
}

export interface LibraryExport {
  readonly library: Library
  /** A folder that is there. */
  readonly folder: string
  readonly render: (article: Article, needs: RenderNeeds) => Promise<ExportResult>
  readonly onProgress: (progress: ExportProgress) => void
  readonly isStopped: () => boolean
}

export interface ExportProgress {
  readonly done: number
  readonly of: number
  /** As the desk knows the article that was last at work. */
  readonly name: string
}

/** An article that stayed, or left with less than it names: why, in sentences for the desk. */
export interface Told {
  readonly name: string
  readonly reasons: readonly string[]
}

export interface LibraryExported {
  readonly exported: number
  /** Lay there already, byte for byte. */
  readonly unchanged: number
  /** Something blocks their export. */
  readonly blocked: readonly Told[]
  /** Could not be read or written. */
  readonly failed: readonly Told[]
  /** Went out; what the format could not carry, pictures that are missing, what stands open. */
  readonly remarks: readonly Told[]
  readonly wasStopped: boolean
}

const atOnce = 4

export async function exportLibrary(job: LibraryExport): Promise<LibraryExported> {
  const { library } = job
  const all = await library.list()
  const drafts = all.filter(({ state }) => state !== 'spiked')
  const readable = drafts.filter(({ problem }) => problem === null)
  const names = await exportNames(readable, async (id) => {
    const opened = await library.open(id)
    return opened.kind === 'opened' ? opened.article.createdAt : ''
  })
  const states = new Map(all.map(({ id, state }) => [id, state]))
  const stateOf: RenderNeeds['stateOf'] = (id) => {
    const state = states.get(id)
    if (state === undefined) return 'gone'
    return state === 'spiked' ? 'spiked' : 'here'
  }
  const outcomes: Outcome[] = []
  let done = 0
  await mapEach(drafts, atOnce, async (draft) => {
    if (job.isStopped()) return
    const outcome = await exportDraft(job, draft, { slug: names.get(draft.id) ?? '', stateOf })
    outcomes.push(outcome)
    job.onProgress({ done: ++done, of: drafts.length, name: nameOf(draft) })
  })
  return summed(outcomes, outcomes.length < drafts.length)
}

interface Outcome extends Told {
  readonly kind: 'exported' | 'unchanged' | 'blocked' | 'failed'
}

async function exportDraft(
  { library, folder, render }: LibraryExport,
  draft: DraftSummary,
  known: Pick<RenderNeeds, 'slug' | 'stateOf'>,
): Promise<Outcome> {
  const name = nameOf(draft)
  const ended = (kind: Outcome['kind'], reasons: readonly string[]) => ({ kind, name, reasons })
  if (draft.problem !== null) return ended('failed', [draft.problem])
  const opened = await library.open(draft.id)
  if (opened.kind !== 'opened') return ended('failed', ['It is not there any more.'])
  const { article } = opened
  const readMedia = readFrom((media) => library.mediaFile(draft.id, media))
  const made = await render(article, {
    ...known,
    latest: article.latest.show ? await library.latest(article.latest.count, article.id) : [],
    readMedia,
  })
  if (made.kind !== 'exported') return ended('blocked', reasonsFor(made))
  const written = await writeExport(
    { folder, ...made.placement },
    { content: made.content, pictures: made.pictures, readMedia },
  )
  if (written.kind !== 'written') return ended('failed', [written.problem])
  return ended(written.isNew ? 'exported' : 'unchanged', [
    ...made.letThrough.map(({ message }) => message),
    ...made.losses,
    ...missingWords(written.missing),
  ])
}

function summed(outcomes: readonly Outcome[], wasStopped: boolean): LibraryExported {
  const those = (...kinds: readonly Outcome['kind'][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind))
  const told = (found: readonly Outcome[]) => found.map(({ name, reasons }) => ({ name, reasons }))
  return {
    exported: those('exported').length,
    unchanged: those('unchanged').length,
    blocked: told(those('blocked')),
    failed: told(those('failed')),
    remarks: told(those('exported', 'unchanged').filter(({ reasons }) => reasons.length > 0)),
    wasStopped,
  }
}

const nameOf = ({ headline, slugline, folder }: DraftSummary): string =>
  headline || slugline || folder

/** The bytes of pictures by way of their files. */
export const readFrom =
  (mediaFile: (name: string) => Promise<string | null>): ReadMedia =>
  async (name) => {
    const file = await mediaFile(name)
    return file === null ? null : await readFile(file)
  }

/** One sentence when pictures are missing, else none. */
export function missingWords(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return []
  const what = missing.length === 1 ? 'A picture is' : `${missing.length} pictures are`
  return [`${what} not in the draft’s media folder and was left out: ${missing.join(', ')}.`]
}

/** Why nothing was exported, in sentences. */
export function reasonsFor(made: Exclude<ExportResult, { kind: 'exported' }>): readonly string[] {
  switch (made.kind) {
    case 'refused':
      return made.reasons
    case 'to-acknowledge':
      return made.findings.map(({ message }) => message)
    case 'unknown-format':
      return [`There is no such format. Known: ${made.known.join(', ')}.`]
  }
}
