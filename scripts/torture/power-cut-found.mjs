// What a power cut left of the draft, opened by the real library and compared with what the store had said is done.
import { isRevisionFile } from '../../electron/library/revisions.ts'
import { clockFrom, libraryIn } from './ground.mjs'
import { ID, numberOf, replayed } from './typed-states.mjs'

/** How long the article's file is: a few blocks, of which each may be missing. */
export const BYTES = 9_000

/** `{ corrupt, lost }`, sentences. `told` is all that the store said is done, in order. */
export async function foundDraft(root, told, { mayBeMissing = false } = {}) {
  const corrupt = []
  const lost = []
  const last = Object.assign({}, ...told)
  const library = await libraryIn(root, { now: clockFrom('2026-03-02T09:00:00.000Z') })
  const listed = await library.list()
  for (const { folder, problem } of listed)
    if (problem !== null) corrupt.push(`${folder}: ${problem}`)
  if (listed.length > 1) corrupt.push(`the draft is there ${listed.length} times`)
  const { opened, recovery } = await library.resume(ID)
  if (opened.kind !== 'opened') {
    if (opened.kind !== 'missing') corrupt.push(`the draft is ${opened.kind}`)
    else if (last.reached !== undefined) lost.push('the draft')
    else if (!mayBeMissing) corrupt.push('the draft is not there')
    return { corrupt, lost }
  }
  const saved = numberOf(opened.article, BYTES)
  const found = replayed(opened.article, recovery.entries)
  const reached = found === null ? null : numberOf(found, BYTES)
  if (saved === null || reached === null) corrupt.push('there is no state that there was')
  else {
    if (saved < (last.saved ?? 0)) lost.push(`saved was ${last.saved}, there is ${saved}`)
    if (reached < (last.reached ?? 0))
      lost.push(`on the disk was ${last.reached}, there is ${reached}`)
  }
  if (last.room !== undefined && told.length > 1) {
    // A move that goes on may have come to its end already.
    const isOnTheWay = last.room === 'spiked'
    if (!isOnTheWay && !listed[0]?.folder.startsWith('drafts/'))
      lost.push('the way back to the desk')
  }
  await foundRevisions(library, told, { last, corrupt, lost })
  return { corrupt, lost }
}

async function foundRevisions(library, told, { last, corrupt, lost }) {
  const revisions = await library.revisions(ID)
  const files = revisions.map(({ file }) => file)
  for (const file of files) {
    const read = isRevisionFile(file) ? await library.readRevision(ID, file) : { kind: 'missing' }
    if (read.kind !== 'read' || numberOf(read.article, BYTES) === null)
      corrupt.push(`the kept state ${file} is not whole`)
  }
  const wanted = [...told.flatMap(({ kept }) => kept ?? []), ...(last.keeps ?? [])]
  for (const file of wanted) if (!files.includes(file)) lost.push(`the kept state ${file}`)
  if (files.length < (last.revisions ?? 0)) lost.push('a kept state')
}
