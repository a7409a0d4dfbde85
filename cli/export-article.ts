// One article out of the command line: through the gate, to standard output or onto the disk, with everything that a
// person should know told on standard error.
import { mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type ExportResult, exportArticle } from '../article/export/formats.ts'
import { missingWords, reasonsFor } from '../electron/library/export-library.ts'
import { errnoOf } from '../electron/library/failure.ts'
import { type ExportTarget, targetNamed, writeExport } from '../electron/library/write-export.ts'
import { contextFor } from './check-context.ts'
import { BadInput, complain, type ExitCode } from './command.ts'
import type { ExportChoice } from './export-choice.ts'
import type { GivenArticle } from './input.ts'

type Exported = Extract<ExportResult, { kind: 'exported' }>

/** `out` is a file, a folder that is there or ends in a slash, or standard output when left out. */
export async function exportGiven(
  given: GivenArticle,
  { format, options, profiles }: ExportChoice,
  out: string | undefined,
): Promise<ExitCode> {
  const { article, library } = given
  const made = await exportArticle(article, {
    format: format.name,
    options,
    profiles,
    latest:
      library !== null && article.latest.show
        ? await library.latest(article.latest.count, article.id)
        : [],
    readMedia: given.readMedia,
    ...(await contextFor(given)),
    // Nobody to ask: what stands open is told instead.
    acknowledged: true,
  })
  if (made.kind !== 'exported') {
    for (const reason of reasonsFor(made)) complain(`not exported: ${reason}`)
    return 3
  }
  if (out === undefined) printOut(made, format.label)
  else await writeOut(out, made, given)
  for (const { message } of made.letThrough) complain(`to acknowledge: ${message}`)
  for (const loss of made.losses) complain(`not carried: ${loss}`)
  return 0
}

function printOut({ content, pictures }: Exported, label: string): void {
  if (typeof content !== 'string' && process.stdout.isTTY)
    throw new BadInput(`${label} is no text for a terminal; name a file with --out`)
  if (pictures.length > 0)
    complain(`pictures are written with --out only: ${pictures.length} stand in this article`)
  process.stdout.write(content)
}

async function writeOut(
  out: string,
  { content, pictures, placement }: Exported,
  { readMedia }: GivenArticle,
): Promise<void> {
  const placed = { ...placement, media: pictures.length === 0 ? null : placement.media }
  const target = await targetFor(out, placed)
  const written = await writeExport(target, { content, pictures, readMedia })
  if (written.kind !== 'written') throw new BadInput(`${out}: ${written.problem}`)
  for (const sentence of missingWords(written.missing)) complain(sentence)
}

async function targetFor(out: string, placed: Omit<ExportTarget, 'folder'>): Promise<ExportTarget> {
  if (/[/\\]$/.test(out)) return { folder: await folderAt(out), ...placed }
  const path = await whereItIs(out)
  if (path !== null && (await stat(path)).isDirectory()) return { folder: path, ...placed }
  if (path !== null && !(await stat(path)).isFile())
    throw new BadInput(`${out} is not a regular file`)
  // Through a link to the file behind it.
  const named = targetNamed(path ?? resolve(out), placed)
  if (named === null)
    throw new BadInput(
      `pictures of this format go to ${placed.media}, the text to ${dirname(placed.path)}: name a folder with --out`,
    )
  return named
}

/** The folder, made where it is not there. */
export async function folderAt(out: string): Promise<string> {
  try {
    await mkdir(resolve(out), { recursive: true })
    return await realpath(resolve(out))
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null && !(error instanceof TypeError)) throw error
    throw new BadInput(`${out} cannot be used as a folder${errno === null ? '' : ` (${errno})`}`)
  }
}

async function whereItIs(out: string): Promise<string | null> {
  try {
    return await realpath(resolve(out))
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT') return null
    if (errno === null && !(error instanceof TypeError)) throw error
    throw new BadInput(`cannot write to ${out}${errno === null ? '' : ` (${errno})`}`)
  }
}
