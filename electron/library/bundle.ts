// A draft as one file, to hand on: a zip of its article, its pictures and, where wanted, its kept states, without the
// names of protected sources that older drafts may still hold. Same draft in, same bytes out.
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { Article } from '../../article/article.ts'
import { MediaName } from '../../article/body/image.ts'
import { withoutIdentities } from '../../article/identity.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { parseDraftBytes } from './draft-bytes.ts'
import { mediaFileIn } from './media.ts'
import { namesIn } from './names-in.ts'
import { openZip } from './open-zip.ts'
import { isRevisionFile, readOrNull, revisionsIn } from './revisions.ts'
import { articleFile } from './rooms.ts'
import { isWhole, zipContents } from './zip-contents.ts'

export type WhichRevisions = 'none' | 'named' | 'all'

export interface Bundle {
  readonly article: Article
  /** By their names in the draft. */
  readonly media: ReadonlyMap<string, Uint8Array>
  readonly revisions: ReadonlyMap<string, Uint8Array>
  /** What was in the file and is not taken over, since it is damaged or does not belong there; as it is named there. */
  readonly leftOut: readonly string[]
}

export type OpenedBundle =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'refused'; readonly problem: string }

export const bundleExtension = 'galley'
export const isBundle = (fileName: string): boolean =>
  fileName.toLowerCase().endsWith(`.${bundleExtension}`)
export const largestBundle = 256 * 1024 * 1024
const limits = { files: 5_000, size: 512 * 1024 * 1024, ratio: 100 }

/** A time that says nothing. Zip keeps the time of the clock on the wall, so it is the same wherever it is written. */
const mtime = new Date(1980, 0, 1, 12)

/** Null when the draft's file cannot be read as an article. */
export async function packBundle(
  draftFolder: string,
  which: WhichRevisions,
): Promise<Uint8Array | null> {
  const article = await bareBytes(join(draftFolder, articleFile))
  if (article === null) return null
  const files: Zippable = { [articleFile]: [article, { mtime, level: 9 }] }
  for (const name of (await namesIn(join(draftFolder, 'media'))).sort()) {
    const path = await mediaFileIn(draftFolder, name)
    const bytes = path === null ? null : await readOrNull(path)
    if (bytes !== null) files[`media/${name}`] = [bytes, { mtime, level: 0 }]
  }
  if (which === 'none') return zipSync(files)
  for (const { file, name } of await revisionsIn(draftFolder)) {
    const isWanted = which === 'all' || name !== ''
    const bytes = isWanted ? await bareBytes(join(draftFolder, 'revisions', file)) : null
    if (bytes !== null) files[`revisions/${file}`] = [bytes, { mtime, level: 9 }]
  }
  return zipSync(files)
}

/** As the file is, but for names that must not leave. Null when nobody can say which stand in it. */
async function bareBytes(path: string): Promise<Uint8Array | null> {
  const bytes = await readOrNull(path)
  return bytes === null ? null : bareOf(bytes)
}

function bareOf(bytes: Uint8Array): Uint8Array | null {
  const draft = parseDraftBytes(bytes)
  if (draft.kind !== 'article') return null
  const bare = withoutIdentities(draft.article)
  return bare === draft.article ? bytes : Buffer.from(serialiseDraft(bare))
}

/** Never throws, whatever the bytes. No name in it reaches the disk but those of our own making. */
export function openBundle(bytes: Uint8Array): OpenedBundle {
  if (bytes.length > largestBundle) return refused('it is larger than 256 MB')
  const leftOut = new Set<string>()
  const leaveOut = (name: string) => {
    if (leftOut.size < 100) leftOut.add(name.slice(0, 200))
  }
  const opened = openZip(bytes, limits, (name) => {
    const isOurs = placeOf(name) !== null
    if (!isOurs) leaveOut(name)
    return isOurs
  })
  if (opened.kind === 'refused') return refused(opened.problem)
  const contents = zipContents(bytes)
  if (contents === null) return refused('it is cut off or is no zip')
  const files = new Map<string, Uint8Array>()
  for (const entry of contents) {
    const content = opened.files.get(entry.name)
    if (content !== undefined && isWhole(content, entry)) files.set(entry.name, content)
    else leaveOut(entry.name)
  }
  // Those that its list does not name, or not by the name that they bear.
  for (const name of opened.files.keys()) if (!files.has(name)) leaveOut(name)
  const file = files.get(articleFile)
  if (file === undefined && leftOut.has(articleFile)) return refused('its article is damaged')
  if (file === undefined) return refused('there is no article in it')
  const draft = parseDraftBytes(file)
  if (draft.kind === 'newer') return refused('it was written by a newer Galley; update to open it')
  if (draft.kind === 'unreadable') return refused(`its article cannot be read: ${draft.problem}`)
  const media = new Map<string, Uint8Array>()
  const revisions = new Map<string, Uint8Array>()
  for (const [name, content] of files) {
    const found = placeOf(name)
    const kept = found?.place === 'revisions' ? bareOf(content) : content
    if (kept === null) leaveOut(name)
    else if (found?.place === 'media') media.set(found.file, kept)
    else if (found?.place === 'revisions') revisions.set(found.file, kept)
  }
  return {
    kind: 'bundle',
    bundle: { article: draft.article, media, revisions, leftOut: [...leftOut] },
  }
}

const refused = (problem: string) => ({ kind: 'refused', problem }) as const

/** Where a name belongs: nothing but the names that we give ourselves. */
function placeOf(
  name: string,
): { readonly place: 'article' | 'media' | 'revisions'; readonly file: string } | null {
  if (name === articleFile) return { place: 'article', file: name }
  const [folder, file, ...more] = name.split('/')
  if (file === undefined || more.length > 0) return null
  if (folder === 'media' && MediaName.safeParse(file).success) return { place: 'media', file }
  if (folder === 'revisions' && isRevisionFile(file)) return { place: 'revisions', file }
  return null
}
