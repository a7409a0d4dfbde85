// galley export: an article as Markdown or HTML, to standard output or into a file.
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ExportResult, exportArticle, exportFormats } from '../../article/export/formats.ts'
import { writeAtomically } from '../../electron/library/atomic-write.ts'
import { errnoOf } from '../../electron/library/failure.ts'
import type { Library } from '../../electron/library/library.ts'
import { contextFor } from '../check-context.ts'
import { BadInput, type Command, complain, libraryHelp, readArguments } from '../command.ts'
import { type GivenArticle, givenArticle } from '../input.ts'

const known = exportFormats.map(({ name }) => name)

export const exportCommand: Command = {
  usage: `ID|FILE --format ${known.join('|')} [--out PATH] [--library DIR]`,
  help: [
    ...exportFormats.map(({ name, description }) => `--format ${name}  ${description}`),
    '--out PATH     write to this file instead of standard output',
    libraryHelp,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      library: { type: 'string' },
    })
    const [reference] = positionals
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('export needs one id or file')
    const format = values.format
    if (format === undefined)
      throw new BadInput(`export needs --format; known formats are ${known.join(', ')}`)
    if (!known.includes(format))
      throw new BadInput(`unknown format ${format}; known formats are ${known.join(', ')}`)
    const given = await givenArticle(reference, values.library)
    const exported = await exportArticle(given.article, {
      format,
      latest: await latestFor(given),
      ...(await contextFor(given)),
      // Nobody to ask: what stands open is told instead.
      acknowledged: true,
    })
    if (exported.kind === 'unknown-format')
      throw new BadInput(`unknown format ${format}; known formats are ${exported.known.join(', ')}`)
    if (exported.kind !== 'exported') {
      for (const reason of reasonsOf(exported)) complain(`not exported: ${reason}`)
      return 3
    }
    for (const { message } of exported.letThrough) complain(`to acknowledge: ${message}`)
    if (values.out === undefined) process.stdout.write(exported.content)
    else await writeOut(values.out, exported.content)
    return 0
  },
}

const reasonsOf = (
  refused: Exclude<ExportResult, { kind: 'exported' | 'unknown-format' }>,
): readonly string[] =>
  refused.kind === 'refused' ? refused.reasons : refused.findings.map(({ message }) => message)

async function latestFor({ article, library }: GivenArticle): ReturnType<Library['latest']> {
  return library !== null && article.latest.show
    ? library.latest(article.latest.count, article.id)
    : []
}

/** Whole or not at all, over a file of that name if there is one, which keeps its permissions. */
async function writeOut(out: string, content: string | Uint8Array): Promise<void> {
  const { path, mode } = await target(out)
  const written = await writeAtomically(path, Buffer.from(content), { mode })
  if (written.kind === 'failed') throw new BadInput(`${out}: ${written.problem}`)
}

async function target(out: string): Promise<{ readonly path: string; readonly mode: number }> {
  try {
    const path = await realpath(resolve(out))
    const stats = await stat(path)
    if (stats.isDirectory())
      throw new BadInput(`${out} is a folder; name a file in it, such as ${out}/article.html`)
    if (!stats.isFile()) throw new BadInput(`${out} is not a regular file`)
    return { path, mode: stats.mode & 0o777 }
  } catch (error) {
    if (error instanceof BadInput) throw error
    const errno = errnoOf(error)
    if (errno === 'ENOENT') return { path: resolve(out), mode: 0o666 & ~process.umask() }
    if (errno === null && !(error instanceof TypeError)) throw error
    throw new BadInput(`cannot write to ${out}${errno === null ? '' : ` (${errno})`}`)
  }
}
