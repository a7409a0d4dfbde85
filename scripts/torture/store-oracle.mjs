// What a killed writer left, opened by the real library and compared with what the writer had been told is done.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exportArticle } from '../../article/export/formats.ts'
import { libraryIn, unfinishedBelow } from './ground.mjs'
import { ID, lastInWords, numberOf, replayed, stateAt } from './typed-states.mjs'

/** Kept states looked at after each kill; all of them would take longer with every kill. */
const LOOKED_AT = 3

/** What was told last of each kind: `k` journaled, `s` saved, `r` kept, `e` exported; the last line may be cut. */
export function toldBy(output) {
  const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n')
  const last = (sign) => lines.findLast((line) => line.startsWith(`${sign} `))?.slice(2) ?? null
  const number = (sign) => (last(sign) === null ? null : Number(last(sign)))
  return { journaled: number('k'), saved: number('s'), kept: last('r'), exported: number('e') }
}

/** `{ corrupt, lost }`, sentences. */
export async function foundAfter(told, { root, out, bytes }) {
  const corrupt = []
  const lost = []
  const library = await libraryIn(root)
  const { opened, recovery } = await library.resume(ID)
  if (opened.kind !== 'opened') return { corrupt: [`the draft is ${opened.kind}`], lost }
  const saved = numberOf(opened.article, bytes)
  const found = replayed(opened.article, recovery.entries)
  const reached = found === null ? null : numberOf(found, bytes)
  if (saved === null) corrupt.push('article.json holds no state that there was')
  else if (saved < (told.saved ?? 0)) lost.push(`saved was ${told.saved}, there is ${saved}`)
  if (reached === null) corrupt.push('the journal does not lead to a state that there was')
  else if (reached < (told.journaled ?? 0))
    lost.push(`journaled was ${told.journaled}, there is ${reached}`)
  const left = await library.journals.left(ID)
  if (left.length > 0) corrupt.push(`${left.length} journals could not be done again`)
  const revisions = await library.revisions(ID)
  if (told.kept !== null && !revisions.some(({ file }) => file === told.kept))
    lost.push(`the kept state ${told.kept}`)
  for (const { file } of revisions.slice(0, LOOKED_AT)) {
    const read = await library.readRevision(ID, file)
    if (read.kind !== 'read' || numberOf(read.article, bytes) === null)
      corrupt.push(`the kept state ${file} is not whole`)
  }
  await foundExport(told.exported, { out, bytes, corrupt, lost })
  await library.idle()
  for (const name of await unfinishedBelow(root)) corrupt.push(`${name} was left behind`)
  return { corrupt, lost }
}

async function foundExport(told, { out, bytes, corrupt, lost }) {
  const text = await readFile(path.join(out, 'export.md'), 'utf8').catch(() => null)
  if (text === null) {
    if (told !== null) lost.push('the exported file')
    return
  }
  const number = Math.max(...[...text.matchAll(/(?: w|From )(\d+)/g)].map(([, n]) => Number(n)))
  const made = Number.isInteger(number)
    ? await exportArticle(stateAt(number, bytes), { format: 'markdown', acknowledged: true })
    : null
  if (made?.content !== text) corrupt.push('the exported file is not whole')
  else if (told !== null && number < lastInWords(told))
    lost.push(`exported was ${told}, there is ${number}`)
}
