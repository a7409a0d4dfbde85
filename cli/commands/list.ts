// galley list: the drafts of a library, newest first.
import type { DraftSummary } from '../../electron/library/summary.ts'
import {
  BadInput,
  type Command,
  jsonHelp,
  libraryHelp,
  onOneLine,
  print,
  printJson,
  readArguments,
} from '../command.ts'
import { libraryAt } from '../input.ts'

export const listCommand: Command = {
  usage: '[--library DIR] [--json]',
  help: [libraryHelp, jsonHelp],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      library: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length > 0)
      throw new BadInput(`list takes no names; name the library with --library ${positionals[0]}`)
    const library = await libraryAt(values.library, { create: false })
    const drafts = await library.list()
    if (values.json) printJson(drafts)
    else for (const draft of drafts) print(lineFor(draft))
    return 0
  },
}

function lineFor(draft: DraftSummary): string {
  const title = draft.headline || draft.slugline || 'Untitled'
  const what = draft.problem === null ? title : `${draft.folder}: ${draft.problem}`
  return onOneLine(
    [
      draft.id.slice(0, 8),
      draft.updatedAt.slice(0, 16).replace('T', ' '),
      draft.state.padEnd(9),
      String(draft.words).padStart(6),
      draft.slugline.padEnd(16),
      what,
    ].join('  '),
  )
}
