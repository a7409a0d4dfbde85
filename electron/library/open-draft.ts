// A draft opened: the article, or what can be shown of a file that is none.
import { access, constants } from 'node:fs/promises'
import type { Article } from '../../article/article.ts'
import { parseDraftBytes, readDraftBytes, salvagedStart } from './draft-bytes.ts'
import { errnoOf } from './failure.ts'
import { folderAt, type Place } from './rooms.ts'

export type OpenResult =
  | {
      readonly kind: 'opened'
      readonly article: Article
      readonly revision: string
      /** Why it must not be written, or null when it may. */
      readonly readOnly: string | null
    }
  /** Damaged or foreign; the file stays as it is. `salvaged` is what could be read, `folder` the full path. */
  | {
      readonly kind: 'unreadable'
      readonly problem: string
      readonly salvaged: string
      readonly folder: string
    }
  /** Written by a newer Galley; the file stays as it is. */
  | {
      readonly kind: 'newer'
      readonly version: number
      readonly salvaged: string
      readonly folder: string
    }
  | { readonly kind: 'missing' }

export async function openAt(root: string, place: Place, id: string): Promise<OpenResult> {
  const folder = folderAt(root, place)
  const read = await readDraftBytes(root, place)
  if (read.kind === 'missing')
    return { kind: 'unreadable', problem: 'the folder holds no article.json', salvaged: '', folder }
  if (read.kind === 'closed')
    return {
      kind: 'unreadable',
      problem: read.problem,
      salvaged: await salvagedStart(root, place),
      folder,
    }
  const draft = parseDraftBytes(read.bytes)
  if (draft.kind === 'newer')
    return { kind: 'newer', version: draft.version, salvaged: draft.salvaged, folder }
  if (draft.kind === 'unreadable')
    return { kind: 'unreadable', problem: draft.problem, salvaged: draft.salvaged, folder }
  return {
    kind: 'opened',
    article: draft.article,
    revision: read.revision,
    readOnly: await whyReadOnly(folder, place, draft.article.id === id),
  }
}

async function whyReadOnly(folder: string, place: Place, isOwner: boolean): Promise<string | null> {
  if (!isOwner)
    return 'This folder is a copy of another draft. Duplicate it to go on with a draft of its own.'
  if (place.room === 'spiked') return 'This draft is spiked. Un-spike it to edit it.'
  try {
    await access(folder, constants.W_OK)
    return null
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return 'The folder of this draft cannot be written to.'
  }
}
