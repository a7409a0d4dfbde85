// galley import: makes a draft of each file.
import { type Guess, importFormats } from '../../article/import/formats.ts'
import { isBundle, largestBundle } from '../../electron/library/bundle.ts'
import { type IncomingDraft, incomingDraft } from '../../electron/library/incoming-draft.ts'
import type { Library } from '../../electron/library/library.ts'
import {
  BadInput,
  type Command,
  complain,
  jsonHelp,
  libraryHelp,
  onOneLine,
  print,
  printJson,
  readArguments,
} from '../command.ts'
import { documentAt, libraryAt, readDocument } from '../input.ts'

const known = importFormats
  .map(({ label, extensions }) => `${label} (${extensions.map((name) => `.${name}`).join(' ')})`)
  .join(', ')

export const importCommand: Command = {
  usage: 'FILE… [--library DIR] [--json]',
  help: [libraryHelp, jsonHelp, `Reads ${known}.`],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      library: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length === 0) throw new BadInput(`import needs a file; it reads ${known}`)
    const made: MadeDraft[] = []
    // Files that can be read first, so that a mistyped name does not leave an empty library behind.
    let library: Library | null = null
    for (const path of positionals) {
      try {
        const { createIn, guessed, leftOut, notices } = await incomingFrom(path)
        library ??= await libraryAt(values.library, { create: true })
        const created = await createIn(library)
        if (created.kind !== 'created') throw new BadInput(`${path}: ${created.problem}`)
        if ((created.unkept ?? 0) > 0)
          complain(
            `${path}: who ${created.unkept} protected sources are was not kept: the library's vault is locked, or there is none`,
          )
        const draft = {
          id: created.id,
          folder: (await library.folderOf(created.id)) ?? created.folder,
          article: created.article,
          ...{ guessed, leftOut, notices },
        }
        made.push(draft)
        if (!values.json) print(lineFor(path, draft))
      } catch (error) {
        // One bad file does not stop the others.
        if (!(error instanceof BadInput)) throw error
        complain(error.message)
      }
    }
    if (values.json) printJson(made)
    return made.length === positionals.length ? 0 : 2
  },
}

async function incomingFrom(path: string): Promise<IncomingDraft> {
  const largest = isBundle(path) ? largestBundle : undefined
  const incoming = await incomingDraft(await documentAt(path, largest), readDocument)
  if (incoming.kind === 'refused') throw new BadInput(`${path}: ${incoming.problem}`)
  return incoming
}

interface MadeDraft {
  readonly id: string
  readonly folder: string
  readonly guessed: readonly Guess[]
  readonly leftOut: readonly string[]
  readonly notices: readonly string[]
}

function lineFor(path: string, { folder, guessed, notices }: MadeDraft): string {
  const fields = [...new Set(guessed.map(({ field }) => field))]
  const told = fields.length === 0 ? '' : ` (guessed: ${fields.join(', ')})`
  return onOneLine([`${path} → ${folder}${told}`, ...notices].join(' '))
}
