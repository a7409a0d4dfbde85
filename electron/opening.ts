// A draft opened for the window: as its only writer, with what a crash kept from being saved, or for reading while it is
// written elsewhere.
import type { Opened, RequestInput } from './ipc/contract.ts'
import type { Library } from './library/library.ts'
import type { Claim } from './library/writer-lock.ts'
import type { Writers } from './writers.ts'

type JournalWish = RequestInput<'openDraft'>['journal']

const nothing = { entries: [], lastSequence: 0 }

export async function openIn(
  library: Library,
  writers: Writers,
  id: string,
  wish: JournalWish,
): Promise<Opened> {
  if (wish === 'recover') await writers.releaseOthers(id)
  const folder = wish === 'recover' ? await library.folderOf(id) : null
  const claim = folder === null ? writers.present(id) : await writers.claim(id, folder)
  // The journal of a draft that is written elsewhere is that writer's.
  const { opened: result, recovery } =
    wish === 'recover' && claim.kind === 'ours'
      ? await library.resume(id)
      : { opened: await library.open(id), recovery: nothing }
  if (result.kind === 'opened') {
    if (wish === 'drop') await library.journals.drop(id)
    return {
      ...result,
      ...(claim.kind === 'held' ? heldBy(claim) : { writer: null }),
      unsaved: { ...recovery, entries: [...recovery.entries] },
    }
  }
  await writers.release(id)
  if (result.kind !== 'newer') return result
  return {
    kind: 'unreadable',
    problem: `It was written by a newer Galley (file version ${result.version}). Its text can be read here; to edit it, update Galley.`,
    salvaged: result.salvaged,
    folder: result.folder,
  }
}

function heldBy({ machine, user, isStale }: Extract<Claim, { readonly kind: 'held' }>) {
  const where = machine === '' ? 'elsewhere' : `on ${machine}`
  const who = user === '' ? '' : ` by ${user}`
  return {
    readOnly: `This draft is being written ${where}${who}. Here it can be read, and written as soon as it is closed there.`,
    writer: { isStale },
  }
}
