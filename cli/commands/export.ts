// galley export: an article in a format for publishing, or with --all every article of the desk.
import { exportArticle } from '../../article/export/formats.ts'
import {
  exportLibrary,
  type LibraryExported,
  type Told,
} from '../../electron/library/export-library.ts'
import {
  BadInput,
  type Command,
  complain,
  type ExitCode,
  libraryHelp,
  onOneLine,
  print,
  readArguments,
} from '../command.ts'
import { exportGiven, folderAt } from '../export-article.ts'
import { choiceArguments, choiceHelp, choiceOf, type ExportChoice } from '../export-choice.ts'
import { givenArticle, libraryAt, profilesIn } from '../input.ts'

export const exportCommand: Command = {
  usage: 'ID|FILE --format FORMAT [--out PATH] | --all --format FORMAT --out DIR [--library DIR]',
  help: [
    ...choiceHelp,
    '--out PATH     write to this file, or below this folder, instead of standard output',
    '--all          every article of the desk; what lies there unchanged is left alone',
    libraryHelp,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...choiceArguments,
      format: { type: 'string' },
      out: { type: 'string' },
      all: { type: 'boolean' },
      library: { type: 'string' },
    })
    const [reference] = positionals
    const own = await profilesIn(values.library)
    if (values.all === true) {
      if (reference !== undefined) throw new BadInput('export --all takes no ids or files')
      if (values.out === undefined) throw new BadInput('export --all needs a folder: --out DIR')
      const choice = choiceOf(values.format, '--format', values, own)
      return exportAll(choice, values.out, values.library)
    }
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('export needs one id or file, or --all')
    const choice = choiceOf(values.format, '--format', values, own)
    return exportGiven(await givenArticle(reference, values.library), choice, values.out)
  },
}

async function exportAll(
  { format, options, profiles }: ExportChoice,
  out: string,
  libraryFolder: string | undefined,
): Promise<ExitCode> {
  const library = await libraryAt(libraryFolder, { create: false })
  const folder = await folderAt(out)
  const now = new Date().toISOString()
  const done = await exportLibrary({
    library,
    folder,
    render: (article, { stateOf, ...needs }) =>
      exportArticle(article, {
        ...{ ...needs, format: format.name, options, now, profiles },
        library: { stateOf },
        acknowledged: true,
      }),
    onProgress: progressLine(),
    isStopped: () => false,
  })
  tell(done)
  if (done.failed.length > 0) return 2
  return done.blocked.length > 0 ? 3 : 0
}

/** On a terminal one line that counts; in a log every hundredth article. */
function progressLine(): (progress: { readonly done: number; readonly of: number }) => void {
  const isTerminal = process.stderr.isTTY === true
  return ({ done, of }) => {
    if (isTerminal) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`)
    else if (done % 100 === 0 || done === of) process.stderr.write(`galley: ${done} of ${of}\n`)
  }
}

const mostTold = 20

function tell({ exported, unchanged, blocked, failed, remarks }: LibraryExported): void {
  tellEach('cannot be read or written', failed)
  tellEach('not exported', blocked)
  const counts = new Map<string, number>()
  for (const reason of remarks.flatMap(({ reasons }) => reasons))
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const often = [...counts].sort(([, a], [, b]) => b - a)
  for (const [reason, count] of often.slice(0, mostTold))
    complain(`in ${count === 1 ? 'one article' : `${count} articles`}: ${reason}`)
  if (often.length > mostTold) complain(`and ${often.length - mostTold} other remarks`)
  print(
    onOneLine(
      `exported ${exported}, unchanged ${unchanged}, blocked ${blocked.length}, failed ${failed.length}`,
    ),
  )
}

function tellEach(what: string, told: readonly Told[]): void {
  for (const { name, reasons } of told) complain(`${what}: ${name}: ${reasons.join(' ')}`)
}
